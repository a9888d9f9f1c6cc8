import type { KeptReason, PersonPlace } from '../privacy/person/person-row.ts';

/** What the shell says of a person's data. */
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
    chair: 'Personen er formand for en gruppe. Vælg en ny formand, og kør sletningen igen.',
    consultant: 'Personen har svaret på spørgsmål som konsulent; de slettes af sig selv senest efter 30 dage.',
    words:
      'Tekst, som andre har skrevet, og som nævner personen uden id, kan ikke findes herfra. Kort, der står i Teams, følger med, når mødet næste gang ændres.',
  } satisfies Record<KeptReason, string>,
  dryRun: 'Prøvekørsel: intet er ændret.',
  erased: 'Det er gjort.',
  nothing: 'Der står intet under det id.',
};
