import type { RefusalTexts } from './refusal-texts.ts';

/** Groups and their settings. */
export const groups = {
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
} as const satisfies RefusalTexts;
