import type { RefusalTexts } from './refusal-texts.ts';

/** Items of an agenda and proposals for it. */
export const items = {
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
  'item.others-treated-with': {
    da: 'Et andet punkt er behandlet sammen med dette, så det kan ikke tages af. Tag det andet punkt op igen først.',
    en: 'Another item was treated together with this one, so it cannot be taken off. Take the other item up again first.',
  },
  'item.deferred-to-the-past': {
    da: 'Punktet kan ikke udsættes til en dag, der ligger før mødet. Skriv en senere dag.',
    en: 'The item cannot be deferred to a day before the meeting. Write a later day.',
  },
  'item.stands-on-later': {
    da: 'Punktet står på dagsordenen til mødet d. {day} og bliver behandlet der. Tag det af dér først, hvis det skal behandles her.',
    en: 'The item stands on the agenda of the meeting on {day} and is treated there. Take it off there first if it is to be treated here.',
  },
  'item.settled-meanwhile': {
    da: 'Punktet er allerede lukket. Din tekst er ikke gemt; den står her, så du kan kopiere den: {text}',
    en: 'The item is already closed. Your text was not saved; it stands here so that you can copy it: {text}',
  },
  'item.closed-settled-meanwhile': {
    da: 'Punktet er allerede lukket, og din tekst er ikke gemt. Den står stadig i feltet, så kopiér den, før du går videre.',
    en: 'The item is already closed, and your text was not saved. It still stands in the field: copy it before you go on.',
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
  'item.sub-decided': {
    da: 'Et underpunkt, der er besluttet noget på, kan ikke tages af. Lad linjen stå.',
    en: 'A sub-item on which something was decided cannot be taken off. Leave its line.',
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
  'proposal.unknown': {
    da: 'Forslaget findes ikke, eller det er allerede behandlet.',
    en: 'There is no such proposal, or it has been settled already.',
  },
  'proposal.closed-into-open': {
    da: 'Forslaget er lukket og kan kun lægges sammen med et lukket punkt.',
    en: 'The proposal is closed and can only be merged with a closed item.',
  },
} as const satisfies RefusalTexts;
