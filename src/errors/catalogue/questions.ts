import type { RefusalTexts } from './refusal-texts.ts';

/** Questions, their hand-off, and words of one’s own. */
export const questions = {
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
} as const satisfies RefusalTexts;
