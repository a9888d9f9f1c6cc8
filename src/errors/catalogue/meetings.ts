import type { RefusalTexts } from './refusal-texts.ts';

/** Meetings and who comes. */
export const meetings = {
  'meeting.unknown': {
    da: 'Mødet findes ikke i gruppen. Skriv “dagsorden” for at se gruppens næste møde.',
    en: 'There is no such meeting in the group. Write “agenda” to see the group’s next meeting.',
  },
  'meeting.none-ahead': {
    da: 'Der er ikke planlagt noget møde. Formanden kan skrive “nyt møde”.',
    en: 'No meeting is planned. The chair can write “new meeting”.',
  },
  'meeting.none-held': {
    da: 'Gruppen har ikke noget referat endnu. Det kommer, når et møde er afsluttet.',
    en: 'The group has no minutes yet. They come when a meeting has ended.',
  },
  'meeting.create-not-yours': {
    da: 'Kun formanden indkalder til møder. Er det akut, kan du skrive “akutmøde”.',
    en: 'Only the chair calls meetings. If it is urgent you can write “acute meeting”.',
  },
  'meeting.call-not-yours': {
    da: 'Kun formanden, eller den der oprettede mødet, kan indkalde til det.',
    en: 'Only the chair, or whoever made the meeting, can call it.',
  },
  'meeting.lead-not-yours': {
    da: 'Kun formanden, stedfortræderen og referenten leder mødet. Her er din egen visning.',
    en: 'Only the chair, the deputy and the minute-taker lead the meeting. Here is your own view.',
  },
  'meeting.title-missing': {
    da: 'Mødet mangler en titel. Skriv den, og prøv igen.',
    en: 'The meeting has no title. Write one and try again.',
  },
  'meeting.title-too-long': {
    da: 'Titlen må højst være 120 tegn. Gør den kortere.',
    en: 'The title may be 120 characters at the most. Make it shorter.',
  },
  'meeting.date-missing': {
    da: 'Mødet mangler en dato. Vælg den, og prøv igen.',
    en: 'The meeting has no date. Choose one and try again.',
  },
  'meeting.time-missing': {
    da: 'Mødet mangler et klokkeslæt. Skriv det som 16.30.',
    en: 'The meeting has no time. Write it as 16:30.',
  },
  'meeting.place-too-long': {
    da: 'Stedet må højst være 200 tegn. Gør det kortere.',
    en: 'The place may be 200 characters at the most. Make it shorter.',
  },
  'meeting.in-the-past': {
    da: 'Datoen er allerede gået. Vælg i dag eller en senere dag.',
    en: 'The date has passed. Choose today or a later day.',
  },
  'meeting.too-far-ahead': {
    da: 'Datoen ligger mere end fem år ude i fremtiden. Se efter, om året er skrevet rigtigt.',
    en: 'The date is more than five years ahead. Check whether the year is right.',
  },
  'meeting.ends-before-start': {
    da: 'Mødet slutter, før det begynder. Ret sluttidspunktet.',
    en: 'The meeting ends before it begins. Correct the end.',
  },
  'meeting.not-a-draft': {
    da: 'Mødet kan ikke indkaldes, for det er aflyst eller holdt. Opret et nyt med “nyt møde”.',
    en: 'The meeting cannot be called, since it is cancelled or has been held. Make one with “new meeting”.',
  },
  'meeting.not-called': {
    da: 'Mødet er ikke indkaldt endnu. Tryk “Indkald” på udkastet først.',
    en: 'The meeting has not been called yet. Press “Call” on the draft first.',
  },
  'meeting.not-running': {
    da: 'Mødet er ikke i gang. Start det først.',
    en: 'The meeting is not running. Start it first.',
  },
  'meeting.over': {
    da: 'Mødet er slut, så det kan ikke ændres her. Skriv “referat” for at se det.',
    en: 'The meeting is over, so this cannot be changed. Write “minutes” to see it.',
  },
  'meeting.cancelled': {
    da: 'Mødet er aflyst.',
    en: 'The meeting is cancelled.',
  },
  'meeting.full': {
    da: 'Der er ikke plads til mere på mødet. Tag først stilling til de forslag, der venter, eller vent til næste møde.',
    en: 'There is no room for more at the meeting. Settle the proposals that wait first, or wait for the next meeting.',
  },
  'meeting.too-many-items': {
    da: 'Dagsordenen kan højst have 80 punkter. Saml nogle af dem.',
    en: 'The agenda can have 80 items at the most. Put some of them together.',
  },
  'attendance.answer-missing': {
    da: 'Vælg, om du kommer eller melder afbud.',
    en: 'Choose whether you attend or send apologies.',
  },
  'attendance.substitute-too-long': {
    da: 'Stedfortræderens navn må højst være 100 tegn. Gør det kortere.',
    en: 'The substitute’s name may be 100 characters at the most. Make it shorter.',
  },
  'attendance.too-many-at-once': {
    da: 'Det er for mange ændringer på én gang. Ret højst {limit} personer, gem, og tag resten bagefter.',
    en: 'These are too many changes at once. Correct {limit} people at the most, save, and do the rest after.',
  },
  'attendance.not-a-member': {
    da: 'Du har valgt en, som ikke er med i gruppen. Vælg kun medlemmer.',
    en: 'You have chosen somebody who does not belong to the group. Choose members only.',
  },
  'meeting.deadline-passed': {
    da: 'Fristen for at foreslå punkter var {deadline}. Bed formanden om at tage punktet op under eventuelt.',
    en: 'The deadline for proposing items was {deadline}. Ask the chair to take it up under any other business.',
  },
  'meeting.not-to-be-changed': {
    da: 'Mødet er holdt eller aflyst, så det kan ikke ændres. Er det lukket ved en fejl, kan formanden genåbne det.',
    en: 'The meeting has been held or cancelled, so it cannot be changed. If it was ended by mistake, the chair can reopen it.',
  },
  'meeting.running-already': {
    da: 'Mødet er i gang, så det kan ikke flyttes eller aflyses. Afslut det i stedet.',
    en: 'The meeting is running, so it cannot be moved or cancelled. End it instead.',
  },
  'meeting.not-closed': {
    da: 'Mødet er ikke afsluttet endnu.',
    en: 'The meeting has not ended yet.',
  },
  'meeting.approved-already': {
    da: 'Referatet er godkendt, så mødet kan ikke genåbnes. Sæt rettelsen på dagsordenen til det næste møde.',
    en: 'The minutes are approved, so the meeting cannot be reopened. Put the correction on the agenda of the next meeting.',
  },
  'meeting.open-items': {
    da: 'Der er punkter, som ikke er behandlet. Vælg for hvert af dem, hvad der skal ske, og afslut så mødet.',
    en: 'There are items that have not been treated. Choose what becomes of each, and then end the meeting.',
  },
  'meeting.nobody-invited': {
    da: 'Vælg, hvem der skal indkaldes til akutmødet.',
    en: 'Choose whom to call to the acute meeting.',
  },
  'meeting.not-invited': {
    da: 'Du er ikke indkaldt til dette akutmøde.',
    en: 'You are not called to this acute meeting.',
  },
  'meeting.edit-not-yours': {
    da: 'Kun formanden, eller den der oprettede mødet, kan ændre det.',
    en: 'Only the chair, or whoever made the meeting, can change it.',
  },
  'meeting.agenda-not-yours': {
    da: 'Kun formanden og referenten kan ændre dagsordenen. Du kan foreslå et punkt på din egen visning.',
    en: 'Only the chair and the minute-taker can change the agenda. You can propose an item on your own view.',
  },
  'meeting.nothing-changed': {
    da: 'Der er ikke ændret noget. Ret felterne, og prøv igen.',
    en: 'Nothing has been changed. Correct the fields and try again.',
  },
  'meeting.changed-meanwhile': {
    da: 'Mødet er ændret af en anden i mellemtiden, og dit er ikke gemt. Se kortet igennem, og prøv igen.',
    en: 'Somebody else has changed the meeting meanwhile, and yours was not saved. Look at the card and try again.',
  },
  'attendance.presence-missing': {
    da: 'Vælg, om personen var til stede.',
    en: 'Choose whether the person was present.',
  },
  'attendance.name-missing': {
    da: 'Skriv navnet eller rollen.',
    en: 'Write the name or the role.',
  },
  'attendance.substitute-is-member': {
    da: '{name} er selv med i gruppen og kan ikke være stedfortræder. Vælg en anden.',
    en: '{name} belongs to the group and cannot be a substitute. Choose somebody else.',
  },
  'attendance.person-unknown': {
    da: 'Personen er ikke med i gruppen længere. Åbn kortet igen for at se, hvem der er.',
    en: 'The person no longer belongs to the group. Open the card again to see who does.',
  },
  'attendance.needs-item': {
    da: 'Vælg punktet, som personen kom til eller gik efter.',
    en: 'Choose the item that the person came to or left after.',
  },
  'attendance.one-item': {
    da: 'Vælg ét punkt: det, personen kom til, eller det, personen gik efter. Kun ved “Deltog delvist” kan du vælge flere.',
    en: 'Choose one item: the one that the person came to, or the one they left after. Only “Present for a part” takes several.',
  },
  'attendance.left-before-coming': {
    da: 'Personen kan ikke være gået før ankomsten. Ret punktet eller klokkeslættet, eller vælg “Til stede” for at begynde forfra.',
    en: 'The person cannot have left before coming. Correct the item or the time, or choose “Present” to begin again.',
  },
  'attendance.guest-twice': {
    da: 'Gæsten står der allerede.',
    en: 'The guest is there already.',
  },
} as const satisfies RefusalTexts;
