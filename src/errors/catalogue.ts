/**
 * Every sentence with which Tovholder refuses something: the code, and in Danish and English what is wrong and
 * what to do about it. `{name}` is filled from the refusal's details. Codes are stable; logs carry only the code.
 */
export const catalogue = {
  'input.invalid': {
    da: 'Der er noget i felterne, som ikke kan bruges. Ret det, og prøv igen.',
    en: 'Something in the fields cannot be used. Correct it and try again.',
  },
  'input.id': {
    da: 'Kortet er ufuldstændigt, så knappen ikke virker. Skriv “dagsorden” for at få et nyt.',
    en: 'The card is incomplete, so the button does not work. Write “agenda” to get a new one.',
  },
  'input.text': {
    da: 'Feltet skal være tekst. Skriv det igen.',
    en: 'The field must be text. Write it again.',
  },
  'input.date': {
    da: 'Datoen findes ikke. Vælg en dato i kalenderen, eller skriv den som 2026-03-10.',
    en: 'There is no such date. Choose one in the calendar, or write it as 2026-03-10.',
  },
  'input.time': {
    da: 'Klokkeslættet kan ikke læses. Skriv det som 16.30.',
    en: 'The time cannot be read. Write it as 16:30.',
  },
  'input.count': {
    da: 'Skriv et helt tal fra 0 til 999.',
    en: 'Write a whole number from 0 to 999.',
  },
  'input.too-many-people': {
    da: 'Der er valgt for mange personer. Vælg højst 300.',
    en: 'Too many people are chosen. Choose 300 at the most.',
  },
  'verb.unknown': {
    da: 'Knappen kendes ikke længere. Skriv “hjælp” for at se, hvad du kan gøre.',
    en: 'This button is no longer known. Write “help” to see what you can do.',
  },
  'click.too-late': {
    da: 'Det tog for lang tid, og intet er gemt. Prøv igen om lidt.',
    en: 'It took too long, and nothing was saved. Try again in a moment.',
  },
  'click.too-many': {
    da: 'Det gik for hurtigt, og dit klik blev ikke gemt. Vent nogle sekunder, og prøv igen.',
    en: 'That was too fast, and your click was not saved. Wait a few seconds and try again.',
  },
  'click.busy': {
    da: 'Mange skriver i mødet på samme tid, og dit klik blev ikke gemt. Prøv igen.',
    en: 'Many people are changing the meeting at once, and your click was not saved. Try again.',
  },
  'place.channel-needed': {
    da: 'Det kan kun gøres i gruppens egen kanal. Gå til kanalen, og skriv det dér.',
    en: 'This can only be done in the group’s own channel. Go to the channel and write it there.',
  },
  'roster.unreadable': {
    da: 'Teams svarer ikke på, hvem der er med i kanalen, så det kan ikke gøres lige nu. Prøv igen om et øjeblik.',
    en: 'Teams does not answer who belongs to the channel, so this cannot be done now. Try again in a moment.',
  },
  'group.unknown': {
    da: 'Kanalen har ingen gruppe endnu. Skriv “gruppe” for at oprette den.',
    en: 'This channel has no group yet. Write “group” to set it up.',
  },
  'group.other': {
    da: 'Kortet hører til en anden gruppe. Brug det i gruppens egen kanal.',
    en: 'The card belongs to another group. Use it in that group’s own channel.',
  },
  'group.none-of-yours': {
    da: 'Du er ikke med i en gruppe endnu. Bed formanden om at blive føjet til gruppens kanal.',
    en: 'You do not belong to a group yet. Ask the chair to add you to the group’s channel.',
  },
  'group.not-a-member': {
    da: 'Du er ikke med i gruppen, så det kan du ikke. Bed formanden om at blive føjet til.',
    en: 'You do not belong to the group, so you cannot do this. Ask the chair to add you.',
  },
  'group.setup-not-yours': {
    da: 'Kun den, der installerede Tovholder, eller en ejer af teamet kan oprette gruppen. Bed en af dem om at gøre det.',
    en: 'Only whoever installed Tovholder, or an owner of the team, can set up the group. Ask one of them.',
  },
  'group.chair-only': {
    da: 'Det kan kun gruppens formand. Bed formanden om at gøre det.',
    en: 'Only the chair of the group can do this. Ask the chair.',
  },
  'group.chair-not-in-roster': {
    da: 'Formanden skal være med i kanalen. Føj personen til teamet først, eller vælg en anden.',
    en: 'The chair must belong to the channel. Add the person to the team first, or choose another.',
  },
  'group.person-not-in-roster': {
    da: 'Alle med en rolle skal være med i kanalen. Føj personen til teamet først, eller vælg en anden.',
    en: 'Everyone with a role must belong to the channel. Add the person to the team first, or choose another.',
  },
  'group.name-missing': {
    da: 'Gruppen mangler et navn. Skriv det, og prøv igen.',
    en: 'The group has no name. Write one and try again.',
  },
  'group.name-too-long': {
    da: 'Gruppens navn må højst være 100 tegn. Gør det kortere.',
    en: 'The group’s name may be 100 characters at the most. Make it shorter.',
  },
  'group.kind-missing': {
    da: 'Vælg, hvilken slags gruppe det er.',
    en: 'Choose what kind of group it is.',
  },
  'group.template-missing': {
    da: 'Vælg, hvilken dagsorden gruppens møder skal begynde med.',
    en: 'Choose the agenda that the group’s meetings begin with.',
  },
  'group.changed-meanwhile': {
    da: 'Gruppen er ændret af en anden i mellemtiden, og intet er gemt. Se kortet igennem, og prøv igen.',
    en: 'Somebody else has changed the group meanwhile, and nothing was saved. Look at the card and try again.',
  },
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
  'item.unknown': {
    da: 'Punktet findes ikke på dagsordenen. Åbn mødeledelsen igen for at se punkterne.',
    en: 'There is no such item on the agenda. Open the leader’s card again to see the items.',
  },
  'item.outcome-missing': {
    da: 'Vælg, hvad punktet endte med, før du lukker det.',
    en: 'Choose what the item ended with before you close it.',
  },
  'item.decision-too-long': {
    da: 'Teksten må højst være 8.000 tegn. Gør den kortere.',
    en: 'The text may be 8,000 characters at the most. Make it shorter.',
  },
  'item.forum-too-long': {
    da: 'Feltet må højst være 200 tegn. Gør det kortere.',
    en: 'The field may be 200 characters at the most. Make it shorter.',
  },
  'item.joint-needs-item': {
    da: 'Vælg det punkt, som dette blev behandlet sammen med.',
    en: 'Choose the item that this one was treated together with.',
  },
  'item.joint-with-itself': {
    da: 'Et punkt kan ikke behandles sammen med sig selv. Vælg et andet punkt.',
    en: 'An item cannot be treated together with itself. Choose another item.',
  },
  'item.settled-meanwhile': {
    da: 'Punktet er allerede lukket. Din tekst er ikke gemt; den står her, så du kan kopiere den: {text}',
    en: 'The item is already closed. Your text was not saved; it stands here so that you can copy it: {text}',
  },
  'item.closed-settled-meanwhile': {
    da: 'Punktet er allerede lukket, og din tekst er ikke gemt. Den står stadig i feltet, så kopiér den, før du går videre.',
    en: 'The item is already closed, and your text was not saved. It still stands in the field: copy it before you go on.',
  },
  'input.line-too-long': {
    da: 'Feltet må højst være 500 tegn. Gør det kortere.',
    en: 'The field may be 500 characters at the most. Make it shorter.',
  },
  'group.agenda-too-long': {
    da: 'Dagsordenen er for lang. Gør den kortere.',
    en: 'The agenda is too long. Make it shorter.',
  },
  'group.agenda-empty': {
    da: 'Skriv mindst ét punkt, ét på hver linje. Underpunkter begynder med en bindestreg.',
    en: 'Write at least one item, one a line. Sub-items begin with a dash.',
  },
  'group.form-unknown': {
    da: 'Den dokumentform findes ikke. Vælg en fra listen.',
    en: 'There is no such document form. Choose one from the list.',
  },
  'group.reminders-wrong': {
    da: 'Skriv, hvor mange dage før mødet der skal mindes om det, fx 7, 1.',
    en: 'Write how many days before the meeting to remind, such as 7, 1.',
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
    da: 'Referatet er godkendt, så mødet kan ikke genåbnes. Skriv en rettelse til referatet i stedet.',
    en: 'The minutes are approved, so the meeting cannot be reopened. Write a correction of the minutes instead.',
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
  'attendance.guest-twice': {
    da: 'Gæsten står der allerede.',
    en: 'The guest is there already.',
  },
  'item.title-missing': {
    da: 'Punktet mangler en titel. Skriv den, og prøv igen.',
    en: 'The item has no title. Write one and try again.',
  },
  'item.title-too-long': {
    da: 'Punktets titel må højst være 120 tegn. Gør den kortere.',
    en: 'The title of the item may be 120 characters at the most. Make it shorter.',
  },
  'item.case-number-too-long': {
    da: 'Sagsnummeret må højst være 60 tegn.',
    en: 'The case number may be 60 characters at the most.',
  },
  'item.section-too-long': {
    da: 'Afsnittet må højst være 20.000 tegn. Gør det kortere, eller vedhæft et link.',
    en: 'The section may be 20,000 characters at the most. Make it shorter or attach a link.',
  },
  'item.text-missing': {
    da: 'Skriv teksten, og prøv igen.',
    en: 'Write the text and try again.',
  },
  'item.link-wrong': {
    da: 'Linket skal være en adresse, der begynder med https://.',
    en: 'The link must be an address that begins with https://.',
  },
  'item.moved-onto-itself': {
    da: 'Et punkt kan ikke flyttes hen efter sig selv. Vælg et andet punkt.',
    en: 'An item cannot be moved after itself. Choose another item.',
  },
  'item.not-to-be-changed': {
    da: 'Punktet er behandlet, så det kan ikke ændres. Ret beslutningen, eller genåbn punktet.',
    en: 'The item has been treated, so it cannot be changed. Correct the decision, or reopen the item.',
  },
  'item.changed-meanwhile': {
    da: 'Punktet er ændret af en anden i mellemtiden, og dit er ikke gemt. Det står i felterne, så du kan sammenligne og gemme igen.',
    en: 'Somebody else has changed the item meanwhile, and yours was not saved. It stands in the fields: compare and save again.',
  },
  'item.not-treated': {
    da: 'Punktet er ikke behandlet endnu, så der er intet at rette.',
    en: 'The item has not been treated yet, so there is nothing to correct.',
  },
  'item.sub-unknown': {
    da: 'Underpunktet findes ikke. Åbn punktet igen.',
    en: 'There is no such sub-item. Open the item again.',
  },
  'item.read-elsewhere': {
    da: 'Lukkede punkter læses i en personlig chat med mig eller i fanen, ikke i kanalen.',
    en: 'Closed items are read in a personal chat with me or in the tab, not in the channel.',
  },
  'item.not-for-you': {
    da: 'Du har ikke adgang til dette lukkede punkt. Spørg formanden, hvis du mener, at du skal have det.',
    en: 'You have no access to this closed item. Ask the chair if you think that you should.',
  },
  'question.unknown': {
    da: 'Spørgsmålet er ikke gemt længere; det er det kun et døgn. Skriv det igen.',
    en: 'The question is not kept any more; it is for one day only. Write it again.',
  },
  'question.choice-missing': {
    da: 'Vælg en af mulighederne.',
    en: 'Choose one of them.',
  },
  'question.no-consultant': {
    da: 'Der er ikke sat en SSP-konsulent op her endnu. Brug kontakten i svaret, eller spørg din leder.',
    en: 'No SSP consultant has been set up here yet. Use the contact in the answer, or ask your manager.',
  },
  'question.not-a-consultant': {
    da: 'Det kan kun SSP-konsulenten.',
    en: 'Only the SSP consultant can do this.',
  },
  'question.not-handed-off': {
    da: 'Spørgsmålet findes ikke længere. Spørgsmål slettes 30 dage efter, at de er sendt.',
    en: 'The question is not there any more. Questions are deleted 30 days after they were sent.',
  },
  'question.taken-by-other': {
    da: 'Spørgsmålet er allerede taget af {name}.',
    en: 'The question has already been taken by {name}.',
  },
  'question.take-first': {
    da: 'Tryk “Tag den” først, så spørgeren ved, at du er på sagen.',
    en: 'Press “Take it” first, so that the asker knows that you are on it.',
  },
  'question.answered-already': {
    da: 'Spørgsmålet er allerede besvaret. Skriv direkte til spørgeren, hvis du vil tilføje noget.',
    en: 'The question has already been answered. Write to the asker directly if you want to add something.',
  },
  'question.reply-missing': {
    da: 'Skriv et svar, og send det igen.',
    en: 'Write an answer and send it again.',
  },
  'question.reply-too-long': {
    da: 'Svaret må højst være 4.000 tegn. Gør det kortere.',
    en: 'The answer may be 4,000 characters at the most. Make it shorter.',
  },
  'question.reply-with-cpr': {
    da: 'Der står et CPR-nummer i svaret, så det er ikke sendt. Slet nummeret, og send igen.',
    en: 'There is a CPR number in the answer, so it was not sent. Delete the number and send again.',
  },
  'question.busy': {
    da: 'Flere arbejder med spørgsmålet på samme tid, og dit klik er ikke gemt. Prøv igen.',
    en: 'Several people are working on the question at once, and your click was not saved. Try again.',
  },
  'question.group-missing': {
    da: 'Vælg, hvilken gruppe emnet skal drøftes i.',
    en: 'Choose the group that is to discuss the topic.',
  },
  'question.topic-missing': {
    da: 'Vælg, hvilket emne der skal på dagsordenen.',
    en: 'Choose the topic that is to be put on the agenda.',
  },
  'question.topic-unknown': {
    da: 'Emnet står ikke på listen længere. Skriv “emner” for at se listen, som den er nu.',
    en: 'The topic is not on the list any more. Write “topics” to see the list as it is now.',
  },
  'question.no-meeting': {
    da: '{group} har ikke noget møde på vej, som der kan foreslås punkter til. Bed formanden om at oprette et.',
    en: '{group} has no meeting ahead that items can be proposed for. Ask the chair to make one.',
  },
  'question.elsewhere': {
    da: 'Det gør du i din personlige chat med mig.',
    en: 'You do this in your personal chat with me.',
  },
  'proposal.unknown': {
    da: 'Forslaget findes ikke, eller det er allerede behandlet.',
    en: 'There is no such proposal, or it has been settled already.',
  },
  'proposal.closed-into-open': {
    da: 'Forslaget er lukket og kan kun lægges sammen med et lukket punkt.',
    en: 'The proposal is closed and can only be merged with a closed item.',
  },
  'minutes.comment-missing': {
    da: 'Skriv din kommentar, og prøv igen.',
    en: 'Write your comment and try again.',
  },
  'minutes.not-yours': {
    da: 'Kun formanden og referenten kan rette referatet. Du kan skrive en kommentar.',
    en: 'Only the chair and the minute-taker can change the minutes. You can write a comment.',
  },
  'import.elsewhere': {
    da: 'Gamle referater gemmer du i din personlige chat med mig. Send filen dér.',
    en: 'You save old minutes in your personal chat with me. Send the file there.',
  },
  'import.not-yours': {
    da: 'Kun formanden for en gruppe kan gemme gamle referater i den. Bed formanden om at sende filen.',
    en: 'Only the chair of a group can save old minutes in it. Ask the chair to send the file.',
  },
  'import.gone': {
    da: 'Filen er ikke hos mig længere: den er kasseret, eller der er gået et døgn. Send den igen.',
    en: 'I no longer have the file: it was discarded, or a day has passed. Send it again.',
  },
  'import.date-missing': {
    da: 'Filen siger ikke, hvornår mødet var. Vælg datoen, og gem igen.',
    en: 'The file does not say when the meeting was. Choose the date and save again.',
  },
  'import.not-held': {
    da: 'Mødet ligger ude i fremtiden. Kun referater af møder, der er holdt, kan gemmes.',
    en: 'The meeting lies ahead. Only minutes of meetings that were held can be saved.',
  },
  'import.not-fetched': {
    da: 'Filen kunne ikke hentes fra Teams. Send den igen om lidt.',
    en: 'The file could not be fetched from Teams. Send it again in a moment.',
  },
  'import.too-many-items': {
    da: 'Der er for mange punkter og deltagere i filen til at være ét møde. Del den op efter møder, og send dem hver for sig.',
    en: 'The file has too many items and participants to be one meeting. Split it by meeting and send them one by one.',
  },
  'import.too-long': {
    da: 'Der er for meget tekst i filen til at være ét møde. Del den op efter møder, og send dem hver for sig.',
    en: 'The file has too much text to be one meeting. Split it by meeting and send them one by one.',
  },
  'minutes.full-elsewhere': {
    da: 'Den fulde udgave med lukkede punkter får du kun i din personlige chat med mig. Skriv “referat” til mig dér.',
    en: 'You get the full version with closed items in your personal chat with me only. Write “minutes” to me there.',
  },
  'minutes.full-not-yours': {
    da: 'Du må ikke læse de lukkede punkter fra mødet, så du kan ikke få den fulde udgave. Vælg den åbne.',
    en: 'You may not read the closed items of this meeting, so you cannot get the full version. Choose the open one.',
  },
  'minutes.no-address': {
    da: 'Jeg har ingen adresse, som filer kan hentes på. Bed it-afdelingen om at sætte TOVHOLDER_PUBLIC_URL.',
    en: 'I have no address that files can be fetched from. Ask the IT department to set TOVHOLDER_PUBLIC_URL.',
  },
  'minutes.offer-ended': {
    da: 'Tilbuddet om filen gælder ikke længere. Skriv “referat”, og hent filen igen.',
    en: 'The offer of the file no longer holds. Write “minutes” and get the file again.',
  },
  'minutes.not-put-away': {
    da: 'Filen kunne ikke lægges i din OneDrive. Hent den med linket, eller prøv igen om lidt.',
    en: 'The file could not be put into your OneDrive. Fetch it with the link, or try again in a moment.',
  },
  'minutes.locked': {
    da: 'Referatet er godkendt og låst. Skriv en rettelse i stedet.',
    en: 'The minutes are approved and locked. Write a correction instead.',
  },
  'minutes.sent-already': {
    da: 'Referatet er sendt. Skriv en rettelse, så alle kan se, hvad der er ændret.',
    en: 'The minutes have been sent. Write a correction, so that everybody sees what changed.',
  },
  'minutes.newer-version': {
    da: 'Referatet er rettet siden. Her er den nyeste version; se den igennem, og godkend den.',
    en: 'The minutes have been corrected since. Here is the newest version: look through it and approve it.',
  },
  'agreement.unknown': {
    da: 'Aftalen findes ikke længere. Skriv “mine aftaler” for at se dine.',
    en: 'There is no such agreement any more. Write “my agreements” to see yours.',
  },
  'agreement.elsewhere': {
    da: 'Dine aftaler viser jeg kun i din personlige chat med mig. Skriv “mine aftaler” dér.',
    en: 'I show your agreements only in your personal chat with me. Write “agreements” there.',
  },
  'agreement.not-yours': {
    da: 'Kun den, der har aftalen, eller formanden kan ændre den.',
    en: 'Only whoever has the agreement, or the chair, can change it.',
  },
  'agreement.due-missing': {
    da: 'Vælg den nye dato.',
    en: 'Choose the new date.',
  },
  'agreement.owner-missing': {
    da: 'Skriv, hvem der overtager aftalen.',
    en: 'Write who takes over the agreement.',
  },
  'agreement.task-too-long': {
    da: 'Aftalen må højst være 500 tegn. Gør den kortere.',
    en: 'The agreement may be 500 characters at the most. Make it shorter.',
  },
  'agreement.owner-too-long': {
    da: 'Feltet med, hvem der gør det, må højst være 100 tegn.',
    en: 'The field for who does it may be 100 characters at the most.',
  },
  'agreement.task-missing': {
    da: 'Skriv, hvad aftalen går ud på, eller ryd felterne med hvem og hvornår.',
    en: 'Write what is agreed, or clear the fields for who and when.',
  },
  'catalogue.json-broken': {
    da: 'Kataloget er ikke gyldig JSON; det går galt i linje {line}. Ret linjen, og prøv igen. Det gamle katalog gælder stadig.',
    en: 'The catalogue is not valid JSON; it breaks in line {line}. Correct it and try again. The old catalogue still holds.',
  },
  'catalogue.not-a-list': {
    da: 'Kataloget skal være en liste af poster i skarpe parenteser: [ … ]. Det gamle katalog gælder stadig.',
    en: 'The catalogue must be a list of entries in square brackets: [ … ]. The old catalogue still holds.',
  },
  'catalogue.csv-broken': {
    da: 'Linje {line} i kataloget kan ikke læses. Se efter et citationstegn eller et semikolon for meget. Det gamle katalog gælder stadig.',
    en: 'Line {line} of the catalogue cannot be read. Look for a stray quotation mark or semicolon. The old catalogue still holds.',
  },
  'catalogue.column-missing': {
    da: 'Kataloget mangler kolonnen {column}. Tilføj den i første linje. Det gamle katalog gælder stadig.',
    en: 'The catalogue lacks the column {column}. Add it in the first line. The old catalogue still holds.',
  },
  'catalogue.entry-broken': {
    da: 'Posten {where} kan ikke bruges: Feltet {field} mangler eller har en forkert form. Ret det, og prøv igen. Det gamle katalog gælder stadig.',
    en: 'The entry {where} cannot be used: the field {field} is missing or has the wrong form. Correct it and try again. The old catalogue still holds.',
  },
  'catalogue.kind-unknown': {
    da: 'Posten {where} har typen “{kind}”, som ikke findes. Vælg en af disse: {kinds}. Det gamle katalog gælder stadig.',
    en: 'The entry {where} has the unknown kind “{kind}”. Choose one of these: {kinds}. The old catalogue still holds.',
  },
  'catalogue.id-twice': {
    da: 'To poster har samme id “{id}”: {first} og {where}. Giv den ene et andet id. Det gamle katalog gælder stadig.',
    en: 'Two entries have the id “{id}”: {first} and {where}. Give one of them another id. The old catalogue still holds.',
  },
  'catalogue.format-unknown': {
    da: 'Kataloget {file} skal være en JSON-, CSV- eller Excel-fil (.xlsx). Gem det som en af dem, og prøv igen. Det gamle katalog gælder stadig.',
    en: 'The catalogue {file} must be a JSON, CSV or Excel file (.xlsx). Save it as one of these and try again. The old catalogue still holds.',
  },
  'catalogue.spreadsheet-broken': {
    da: 'Filen kan ikke læses som et Excel-ark. Gem den som .xlsx i Excel, og prøv igen. Det gamle katalog gælder stadig.',
    en: 'The file cannot be read as an Excel workbook. Save it as .xlsx in Excel and try again. The old catalogue still holds.',
  },
  'catalogue.empty': {
    da: 'Der er ingen poster i filen, så den kan ikke blive kataloget. Det gamle katalog gælder stadig.',
    en: 'There are no entries in the file, so it cannot become the catalogue. The old catalogue still holds.',
  },
  'catalogue.too-many': {
    da: 'Der er {count} poster i filen, og kataloget kan højst have {limit}; post nr. {where} er den første for meget. Tag nogle ud, og prøv igen. Det gamle katalog gælder stadig.',
    en: 'The file has {count} entries and the catalogue holds {limit} at the most; entry no. {where} is the first too many. Take some out and try again. The old catalogue still holds.',
  },
  'catalogue.entry-too-long': {
    da: 'Posten {where} (“{id}”) er for lang. Et id kan højst være 100 tegn og en post 60.000. Kort den af, og prøv igen. Det gamle katalog gælder stadig.',
    en: 'The entry {where} (“{id}”) is too long. An id may be 100 characters at the most and an entry 60,000. Shorten it and try again. The old catalogue still holds.',
  },
  'catalogue.not-yours': {
    da: 'Kun SSP-konsulenten kan rette i kataloget. Skriv til konsulenten, hvis noget er forkert.',
    en: 'Only the SSP consultant can change the catalogue. Write to the consultant if something is wrong.',
  },
  'catalogue.elsewhere': {
    da: 'Kataloget retter du i din personlige chat med mig. Skriv til mig dér.',
    en: 'You change the catalogue in your personal chat with me. Write to me there.',
  },
  'catalogue.gone': {
    da: 'Filen er ikke hos mig længere: den er gemt eller kasseret, eller der er gået et døgn. Send den igen. Det gamle katalog gælder stadig.',
    en: 'I no longer have the file: it was saved or discarded, or a day has passed. Send it again. The old catalogue still holds.',
  },
  'catalogue.changed-meanwhile': {
    da: 'Kataloget er ændret, efter at du sendte filen. Send den igen, så du kan se, hvad den ændrer nu. Det gamle katalog gælder stadig.',
    en: 'The catalogue has changed since you sent the file. Send it again to see what it changes now. The old catalogue still holds.',
  },
  'catalogue.out-unwritable': {
    da: 'Filen {file} kan ikke skrives. Kontrollér stien, og at du har adgang til mappen.',
    en: 'The file {file} cannot be written. Check the path and that you have access to the folder.',
  },
  'catalogue.out-format-unknown': {
    da: 'Formatet “{format}” findes ikke. Vælg et af disse: {formats}.',
    en: 'There is no format “{format}”. Choose one of these: {formats}.',
  },
  'catalogue.tenant-missing': {
    da: 'Det er ikke til at se, hvis katalog det er. Sæt TOVHOLDER_TENANTS til én tenant, eller angiv den med --tenant.',
    en: 'It cannot be told whose catalogue this is. Set TOVHOLDER_TENANTS to one tenant, or name it with --tenant.',
  },
  'catalogue.none': {
    da: 'Der er intet katalog endnu. Send en fil med kataloget, eller hent den ind med "catalogue import".',
    en: 'There is no catalogue yet. Send a file with the catalogue, or bring it in with "catalogue import".',
  },
  'cli.setting-wrong': {
    da: 'En indstilling er forkert: {problem}',
    en: 'A setting is wrong: {problem}',
  },
  'cli.storage-unreachable': {
    da: 'Lageret kan ikke åbnes. Kontrollér indstillingerne for det, og at det svarer. Intet er ændret.',
    en: 'The storage cannot be opened. Check its settings, and that it answers. Nothing was changed.',
  },
  'entry.unknown': {
    da: 'Posten findes ikke i kataloget. Skriv “kontakter” for at se dem, der er.',
    en: 'There is no such entry in the catalogue. Write “contacts” to see those there are.',
  },
  'entry.not-yours': {
    da: 'Kun SSP-konsulenten og den, posten handler om, kan rette den. Skriv til konsulenten, hvis noget er forkert.',
    en: 'Only the SSP consultant and the person that the entry is about can change it. Write to the consultant if something is wrong.',
  },
  'entry.changed-meanwhile': {
    da: 'Posten er ændret, siden du så den. Sådan ser den ud nu; ret igen, hvis det stadig er nødvendigt.',
    en: 'The entry has changed since you saw it. This is how it stands now; change it again if you still need to.',
  },
  'entry.title-missing': {
    da: 'Skriv en titel på højst 200 tegn.',
    en: 'Write a title of 200 characters at the most.',
  },
  'entry.text-too-long': {
    da: 'Et af felterne er for langt. Et resumé kan være 4.000 tegn, de andre felter 500.',
    en: 'One of the fields is too long. A summary may be 4,000 characters, the other fields 500.',
  },
  'entry.ages-wrong': {
    da: 'Skriv alderen som fx 6-12, eller lad feltet stå tomt.',
    en: 'Write the ages like 6-12, or leave the field empty.',
  },
  'entry.email-wrong': {
    da: 'E-mailadressen kan ikke læses. Skriv den som navn@kommune.dk, eller lad feltet stå tomt.',
    en: 'The e-mail address cannot be read. Write it like name@municipality.dk, or leave the field empty.',
  },
  'lexicon.json-broken': {
    da: 'Filen med egne ord er ikke gyldig JSON; det går galt i linje {line}. Ret linjen, og prøv igen.',
    en: 'The file with words of your own is not valid JSON; it breaks in line {line}. Correct it and try again.',
  },
  'lexicon.not-a-list': {
    da: 'Filen med egne ord skal være en liste i skarpe parenteser: [ … ].',
    en: 'The file with words of your own must be a list in square brackets: [ … ].',
  },
  'lexicon.concept-broken': {
    da: 'Emnet {where} i filen med egne ord kan ikke bruges: Feltet {field} mangler, er ukendt eller har en forkert form. Ret det, og prøv igen.',
    en: 'The concept {where} in the file with words of your own cannot be used: the field {field} is missing, unknown or has the wrong form. Correct it and try again.',
  },
  'lexicon.id-twice': {
    da: 'To emner i filen med egne ord har samme id “{id}”: {first} og {where}. Læg dem sammen.',
    en: 'Two concepts in the file with words of your own have the id “{id}”: {first} and {where}. Make them one.',
  },
  'lexicon.link-unknown': {
    da: 'Emnet {where} i filen med egne ord henviser til “{id}”, som ikke findes. Se de kendte id’er med "tovholder lexicon".',
    en: 'The concept {where} in the file with words of your own names “{id}”, which does not exist. See the known ids with "tovholder lexicon".',
  },
  'ask.question-missing': {
    da: 'Skriv et spørgsmål i anførselstegn, eller giv en fil med spørgsmål med --questions.',
    en: 'Write a question in quotation marks, or give a file of questions with --questions.',
  },
  'ask.catalogue-missing': {
    da: 'Der er intet katalog. Angiv en fil med --catalogue.',
    en: 'There is no catalogue. Name a file with --catalogue.',
  },
  'ask.line-broken': {
    da: 'Linje {line} i {file} er ikke et spørgsmål. Hver linje skal se sådan ud: {"id": "1", "q": "…"}',
    en: 'Line {line} of {file} is not a question. Every line must look like this: {"id": "1", "q": "…"}',
  },
  'cli.file-unreadable': {
    da: 'Filen {file} kan ikke læses. Kontrollér stien, og at du har adgang til filen.',
    en: 'The file {file} cannot be read. Check the path and that you have access to it.',
  },
  'package.environment-missing': {
    da: 'Der mangler et miljø. Skriv for eksempel “npm run package -- --env dev”; der er {known}.',
    en: 'An environment is missing. Write for example “npm run package -- --env dev”; there are {known}.',
  },
  'package.environment-unknown': {
    da: 'Miljøet “{environment}” har ingen fil i env/. Vælg et af disse: {known}, eller lav filen.',
    en: 'The environment “{environment}” has no file in env/. Choose one of these: {known}, or make the file.',
  },
  'package.variable-missing': {
    da: 'Variablen {variable} mangler i env/{environment}.env. Skriv den ind, og kør kommandoen igen.',
    en: 'The variable {variable} is missing in env/{environment}.env. Write it there and run the command again.',
  },
  'package.address-not-https': {
    da: 'TOVHOLDER_PUBLIC_URL i env/{environment}.env skal være en hel adresse, der begynder med https://. Ret den.',
    en: 'TOVHOLDER_PUBLIC_URL in env/{environment}.env must be a whole address that starts with https://. Correct it.',
  },
  'package.file-invalid': {
    da: 'Teams vil afvise {file}: {place} er forkert ({reason}). Ret filen i manifest/ eller variablen i env/.',
    en: 'Teams will reject {file}: {place} is wrong ({reason}). Correct the file in manifest/ or the variable in env/.',
  },
  'minutes.no-such-date': {
    da: 'Datoen {date} findes ikke i kalenderen, så ret den til en rigtig dato som 2026-03-10.',
    en: 'The date {date} is not in the calendar, so correct it to a real one such as 2026-03-10.',
  },
  'minutes.write-meeting-missing': {
    da: 'Skriv navnet på filen med mødet, for eksempel “minutes write moede.json --format pdf --version open --out referat.pdf”.',
    en: 'Write the name of the file with the meeting, for example “minutes write moede.json --format pdf --version open --out referat.pdf”.',
  },
  'minutes.write-out-missing': {
    da: 'Skriv med --out, hvilken fil dokumentet skal gemmes i.',
    en: 'Write with --out which file the document is to be saved in.',
  },
  'minutes.write-out-unwritable': {
    da: 'Filen {file} kan ikke skrives, så kontrollér, at mappen findes, og at du har adgang til den.',
    en: 'The file {file} cannot be written, so check that the folder exists and that you have access to it.',
  },
  'minutes.write-format-unknown': {
    da: 'Formatet “{format}” findes ikke, så vælg et af disse med --format: {formats}.',
    en: 'There is no format “{format}”, so choose one of these with --format: {formats}.',
  },
  'minutes.write-version-unknown': {
    da: 'Versionen “{version}” findes ikke, så vælg open eller full med --version.',
    en: 'There is no version “{version}”, so choose open or full with --version.',
  },
  'minutes.write-kind-unknown': {
    da: 'Dokumentet “{kind}” findes ikke, så vælg referat eller dagsorden med --kind.',
    en: 'There is no document “{kind}”, so choose referat or dagsorden with --kind.',
  },
  'minutes.write-form-unknown': {
    da: 'Dokumentformen “{form}” findes ikke, så vælg en af disse med --form: {forms}.',
    en: 'There is no document form “{form}”, so choose one of these with --form: {forms}.',
  },
  'minutes.write-not-json': {
    da: 'Filen {file} er ikke gyldig JSON, så hent mødet igen, eller ret filen.',
    en: 'The file {file} is not valid JSON, so fetch the meeting again or correct the file.',
  },
  'minutes.write-not-a-meeting': {
    da: 'Filen {file} indeholder ikke et møde, så brug en fil med det, som “minutes read” udskriver.',
    en: 'The file {file} does not hold a meeting, so use a file with what “minutes read” prints.',
  },
  'minutes.write-field-wrong': {
    da: 'Feltet {field} i {file} mangler eller har en forkert form, så ret det, og prøv igen.',
    en: 'The field {field} in {file} is missing or has the wrong form, so correct it and try again.',
  },
  'minutes.file-missing': {
    da: 'Filen {file} kan ikke læses, så kontrollér stien, og at du har adgang til den.',
    en: 'The file {file} cannot be read, so check the path and that you have access to it.',
  },
  'minutes.file-empty': {
    da: 'Filen er tom.',
    en: 'The file is empty.',
  },
  'minutes.file-too-large': {
    da: 'Filen er større end 20 MB, så del den op, eller gem den uden billeder, og prøv igen.',
    en: 'The file is larger than 20 MB, so split it or save it without pictures, and try again.',
  },
  'minutes.file-broken': {
    da: 'Filen er i stykker og kan ikke åbnes, så gem den igen i Word eller som PDF, og prøv med den nye fil.',
    en: 'The file is damaged and cannot be opened, so save it again in Word or as PDF and try the new file.',
  },
  'minutes.file-encrypted': {
    da: 'Filen er beskyttet med en adgangskode, så gem en kopi uden adgangskode, og prøv med den.',
    en: 'The file is protected by a password, so save a copy without one and try that.',
  },
  'minutes.file-hostile': {
    da: 'Filen er ikke lavet som en almindelig Word-fil og bliver ikke åbnet, så gem den igen i Word, og prøv med den nye fil.',
    en: 'The file is not made as an ordinary Word file and will not be opened, so save it again in Word and try the new file.',
  },
  'minutes.file-heavy': {
    da: 'Filen er for tung at læse, så del den op i mindre filer, og prøv med dem.',
    en: 'The file is too heavy to read, so split it into smaller files and try those.',
  },
  'minutes.format-unknown': {
    da: 'Filen er hverken tekst, Word (.docx) eller PDF, så gem den som en af dem, og prøv igen.',
    en: 'The file is neither text, Word (.docx) nor PDF, so save it as one of these and try again.',
  },
  'minutes.format-old-word': {
    da: 'Filen er gemt med adgangskode eller i det gamle Word-format (.doc), så gem den som .docx uden adgangskode, og prøv igen.',
    en: 'The file is saved with a password or in the old Word format (.doc), so save it as .docx without a password and try again.',
  },
  'minutes.no-text': {
    da: 'Der er ingen tekst i filen, måske fordi siderne er scannet som billeder, så brug den oprindelige fil.',
    en: 'There is no text in the file, perhaps because the pages are scanned pictures, so use the original file.',
  },
  'minutes.not-minutes': {
    da: 'Filen ligner hverken en dagsorden eller et referat, så der er ikke læst noget fra den.',
    en: 'The file looks like neither an agenda nor minutes, so nothing was read from it.',
  },
  'minutes.too-many-items': {
    da: 'Filen har flere end 1.000 punkter, så del den op efter møder, og prøv igen.',
    en: 'The file has more than 1,000 items, so split it by meeting and try again.',
  },
  'minutes.too-long': {
    da: 'Filen har flere end 1.000 sider, så del den op efter møder, og prøv igen.',
    en: 'The file has more than 1,000 pages, so split it by meeting and try again.',
  },
} as const satisfies Record<string, { da: string; en: string }>;

export type RefusalCode = keyof typeof catalogue;
