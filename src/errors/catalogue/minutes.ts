import type { RefusalTexts } from './refusal-texts.ts';

/** Minutes, documents, and files that are read. */
export const minutes = {
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
    da: 'Referatet er godkendt på et møde og låst. Sæt rettelsen på dagsordenen til det næste møde.',
    en: 'The minutes were approved at a meeting and are locked. Put the correction on the agenda of the next meeting.',
  },
  'minutes.comment-unknown': {
    da: 'Der er ingen kommentar at svare på. Vælg en person, der har skrevet en.',
    en: 'There is no comment to answer. Choose a person who has written one.',
  },
  'minutes.sent-already': {
    da: 'Referatet er sendt. Skriv en rettelse, så alle kan se, hvad der er ændret.',
    en: 'The minutes have been sent. Write a correction, so that everybody sees what changed.',
  },
  'minutes.newer-version': {
    da: 'Referatet er rettet siden. Her er den nyeste version; se den igennem, og godkend den.',
    en: 'The minutes have been corrected since. Here is the newest version: look through it and approve it.',
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
} as const satisfies RefusalTexts;
