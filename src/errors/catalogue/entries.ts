import type { RefusalTexts } from './refusal-texts.ts';

/** The catalogue of contacts, initiatives and guidance. */
export const entries = {
  'person.not-yours': {
    da: 'Kun SSP-konsulenten kan se, hente og slette en persons oplysninger. Bed SSP-konsulenten om det.',
    en: 'Only the SSP consultant can see, get and erase a person’s data. Ask the SSP consultant.',
  },
  'person.elsewhere': {
    da: 'En persons oplysninger får du kun i din personlige chat med mig. Skriv “persondata” til mig dér.',
    en: 'You get a person’s data in your personal chat with me only. Write “personal data” to me there.',
  },
  'person.not-confirmed': {
    da: 'Intet er slettet. Sæt kryds ved, at det er den rigtige person, og tryk igen.',
    en: 'Nothing was erased. Tick that this is the right person and press again.',
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
  'catalogue.entry-with-cpr': {
    da: 'Der står et CPR-nummer i kataloget ({where}), og alle ansatte kan læse det. Tag det ud, og prøv igen.',
    en: 'The catalogue holds a CPR number ({where}), and all staff can read it. Take it out and try again.',
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
} as const satisfies RefusalTexts;
