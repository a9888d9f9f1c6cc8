import type { RefusalTexts } from './refusal-texts.ts';

/** The shell and the app package. */
export const shell = {
  'cli.setting-wrong': {
    da: 'En indstilling er forkert: {problem}',
    en: 'A setting is wrong: {problem}',
  },
  'cli.storage-unreachable': {
    da: 'Lageret kan ikke åbnes. Kontrollér indstillingerne for det, og at det svarer. Intet er ændret.',
    en: 'The storage cannot be opened. Check its settings, and that it answers. Nothing was changed.',
  },
  'audit.count-wrong': {
    da: 'Antallet {count} kan ikke bruges. Skriv et helt tal fra 1 til 10000.',
    en: 'The count {count} cannot be used. Write a whole number from 1 to 10000.',
  },
  'person.id-wrong': {
    da: 'Personens id skal være et objekt-id fra Entra, altså en GUID. Kopiér det derfra.',
    en: 'The person’s id must be an object id from Entra, that is a GUID. Copy it from there.',
  },
  'person.out-unwritable': {
    da: 'Filen {file} kan ikke skrives. Kontrollér, at mappen findes, og at du må skrive i den.',
    en: 'The file {file} cannot be written. Check that the folder exists and that you may write in it.',
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
} as const satisfies RefusalTexts;
