import type { Language } from '../errors/refusal.ts';
import type { KeptReason, PersonPlace, PersonRow, Treatment } from '../privacy/person/person-row.ts';

/** What the shell and the consultant's cards say of a person's data. */
export const personDataDa = {
  places: {
    group: 'grupper',
    meeting: 'møder',
    attendance: 'svar og fremmøde',
    proposal: 'forslag til punkter',
    comment: 'bemærkninger til referater',
    item: 'punkter og beslutninger',
    closedItem: 'lukkede punkter',
    agreement: 'aftaler',
    carried: 'punkter, der venter',
    install: 'installationer',
    otherOfGroup: 'andet i grupper',
    membership: 'gruppetilhør',
    welcome: 'velkomst',
    area: 'husket område',
    reminders: 'påmindelser',
    consultant: 'konsulentens chat',
    contactQuestion: 'spørgsmål om kontaktoplysninger',
    question: 'spørgsmål',
    rating: 'vurderinger',
    handOff: 'spørgsmål til konsulenten',
    import: 'filer, der venter',
    catalogue: 'katalogets historik',
    audit: 'spor af opslag',
  } satisfies Record<PersonPlace, string>,
  treatments: { delete: 'slettes', pseudonymise: 'får pseudonym', keep: 'bliver' },
  kept: {
    minutes:
      'Referater af holdte møder skal bevares (arkivloven og forvaltningens notatpligt): fremmødet, og hvem der besluttede og påtog sig hvad, bliver stående, men med et pseudonym i stedet for id og navn.',
    audit:
      'Sporet af, hvem der har læst og ændret lukkede punkter, skal kunne efterprøves (databeskyttelsesforordningens artikel 5, stk. 2): det ændres ikke og slettes, når dets frist er udløbet.',
    chair: 'Personen er formand for en gruppe. Vælg en ny formand, og slet igen.',
    consultant: 'Personen har svaret på spørgsmål som konsulent; de slettes af sig selv senest efter 30 dage.',
    words:
      'Tekst, som andre har skrevet, og som nævner personen uden id, kan ikke findes herfra. Kort, der står i Teams, følger med, når mødet næste gang ændres.',
  } satisfies Record<KeptReason, string>,
  dryRun: 'Prøvekørsel: intet er ændret.',
  erased: 'Det er gjort.',
  nothing: 'Der står intet under det id.',
  heading: 'Persondata',
  whose:
    'Se, hvad der står om en person, få det som fil, eller slet det. Personens objekt-id står i Entra; et navn er ikke nok, for flere kan hedde det samme.',
  personId: 'Personens objekt-id fra Entra',
  look: 'Vis, hvad der står',
  stands: 'Det her står om personen, og det her ville en sletning gøre ved det:',
  summed: { delete: 'Slettes', pseudonymise: 'Får pseudonym', keep: 'Bliver' } satisfies Record<Treatment, string>,
  get: 'Hent som JSON-fil',
  toErasure: 'Slet …',
  another: 'En anden person',
  erasure: 'Skal det slettes?',
  cannotBeTakenBack: 'Det kan ikke fortrydes. Hent filen først, hvis personen skal have sine oplysninger.',
  confirm: 'Jeg har set efter, at det er den rigtige person',
  erase: 'Slet for altid',
  isErased: 'Det, der må slettes, er slettet. Resten har fået et pseudonym.',
  offer: 'Det, der står om personen',
  takeCare:
    'Filen er kun til personen selv. Slet din kopi, når du har givet den videre. Tekst fra lukkede punkter er ikke med; den henter it-afdelingen.',
};

type PersonDataTexts = typeof personDataDa;

/** The same in English. */
const personDataEn: PersonDataTexts = {
  places: {
    group: 'groups',
    meeting: 'meetings',
    attendance: 'answers and attendance',
    proposal: 'proposed items',
    comment: 'comments on minutes',
    item: 'items and decisions',
    closedItem: 'closed items',
    agreement: 'agreements',
    carried: 'items that wait',
    install: 'installations',
    otherOfGroup: 'other things in groups',
    membership: 'membership of groups',
    welcome: 'welcome',
    area: 'remembered area',
    reminders: 'reminders',
    consultant: 'the consultant’s chat',
    contactQuestion: 'questions about contact details',
    question: 'questions',
    rating: 'ratings',
    handOff: 'questions to the consultant',
    import: 'files that wait',
    catalogue: 'the catalogue’s history',
    audit: 'audit notes',
  },
  treatments: { delete: 'deleted', pseudonymise: 'gets a pseudonym', keep: 'stays' },
  kept: {
    minutes:
      'Minutes of meetings that were held must be kept (the Danish archives act and the duty to take notes): attendance, and who decided and promised what, stay, but with a pseudonym in place of id and name.',
    audit:
      'The trail of who has read and changed closed items must stand up to review (article 5(2) of the GDPR): it is not changed, and is deleted when its time is over.',
    chair: 'The person is chair of a group. Choose a new chair and erase again.',
    consultant: 'The person has answered questions as consultant; they delete themselves after 30 days at the latest.',
    words:
      'Text that others have written and that names the person without an id cannot be found from here. Cards in Teams follow when the meeting next changes.',
  },
  dryRun: 'Dry run: nothing has changed.',
  erased: 'Done.',
  nothing: 'Nothing stands under that id.',
  heading: 'Personal data',
  whose:
    'See what stands about a person, have it as a file, or erase it. The object id stands in Entra; a name is not enough, since several people may share it.',
  personId: 'The person’s object id from Entra',
  look: 'Show what stands',
  stands: 'This stands about the person, and this is what an erasure would do with it:',
  summed: { delete: 'Deleted', pseudonymise: 'Gets a pseudonym', keep: 'Stays' },
  get: 'Get as JSON file',
  toErasure: 'Erase …',
  another: 'Another person',
  erasure: 'Erase it?',
  cannotBeTakenBack: 'This cannot be undone. Get the file first if the person is to have it.',
  confirm: 'I have checked that this is the right person',
  erase: 'Erase for good',
  isErased: 'What may be erased is erased. The rest has a pseudonym.',
  offer: 'What stands about the person',
  takeCare:
    'The file is for the person only. Delete your copy once you have handed it over. Text of closed items is not in it; the IT department gets that.',
};

export const personData: Record<Language, PersonDataTexts> = { da: personDataDa, en: personDataEn };

/** `Slettes: svar og fremmøde (3), husket område (1)`: a line for each thing that an erasure does, with what and how many. */
export function treatmentLines(rows: readonly PersonRow[], language: Language): string[] {
  const words = personData[language];
  return (['delete', 'pseudonymise', 'keep'] as const).flatMap((treatment) => {
    const counts = new Map<PersonPlace, number>();
    for (const row of rows) {
      if (row.treatment === treatment) counts.set(row.place, (counts.get(row.place) ?? 0) + 1);
    }
    const parts = [...counts].map(([place, count]) => `${words.places[place]} (${count})`);
    return parts.length === 0 ? [] : [`${words.summed[treatment]}: ${parts.join(', ')}`];
  });
}

/** Why something of it stays, and what cannot be found at all. */
export function keptLines(rows: readonly PersonRow[], language: Language): string[] {
  const reasons = new Set<KeptReason>([...rows.flatMap(({ kept }) => kept ?? []), 'words']);
  return [...reasons].map((reason) => personData[language].kept[reason]);
}
