/**
 * How long each kind of data is kept, in days, and why: the one place where it stands. A municipality changes a period with
 * `TOVHOLDER_RETENTION`, as in `answers=120,minutes=3650`; what is `fixed` it cannot. The reasons are what people are
 * shown, so they are Danish.
 */
const keptFor = {
  questions: {
    days: 1,
    fixed: true,
    reason: 'Ordene i et spørgsmål bruges kun, så længe svarets knapper kan trykkes på.',
  },
  handOffs: {
    days: 30,
    fixed: true,
    reason: 'Et spørgsmål, der er sendt til konsulenten, skal kunne besvares; derefter er det ude af brug.',
  },
  receipts: {
    days: 30,
    fixed: false,
    reason:
      'Et klik, der kommer igen, skal kunne genkendes; Teams gentager det inden for minutter, kø og fejl inden for dage.',
  },
  answers: {
    days: 90,
    fixed: false,
    reason: 'Et svar på en indkaldelse har gjort sin nytte, når mødet er holdt og fremmødet noteret i referatet.',
  },
  drafts: {
    days: 180,
    fixed: false,
    reason: 'En dagsorden, der aldrig blev sendt ud, er et arbejdspapir og ikke en del af sagen.',
  },
  ratings: {
    days: 180,
    fixed: false,
    reason: 'En vurdering af et svar bruges til at rette kataloget og er talt med i emnerne for længst.',
  },
  notHeld: {
    days: 365,
    fixed: false,
    reason: 'Et møde, der blev aflyst eller aldrig holdt, har intet referat; et år er nok til at se tilbage på planen.',
  },
  proposals: {
    days: 365,
    fixed: false,
    reason: 'Et forslag er enten blevet til et punkt eller besvaret; bagefter siger dagsordenen det, der skal huskes.',
  },
  comments: {
    days: 365,
    fixed: false,
    reason: 'Bemærkninger og klik på et referat er indarbejdet, når det er godkendt på det næste møde.',
  },
  reminderNotes: {
    days: 365,
    fixed: false,
    reason:
      'Hvem der er mindet om hvad, bruges kun til ikke at minde to gange; efter et år er mødet eller fristen forbi.',
  },
  shutOut: {
    days: 365,
    fixed: false,
    reason:
      'At Teams har lukket botten ude af en samtale, skal huskes, så den ikke bliver ved; efter et år må den prøve igen.',
  },
  removedGroup: {
    days: 365,
    fixed: false,
    reason: 'Når botten er taget ud af teamet, er der et år til at hente og journalisere referaterne.',
  },
  agreements: {
    days: 730,
    fixed: false,
    reason: 'En aftale, der er udført, bruges til at følge op på handlingsplanen, som løber i to år.',
  },
  carried: {
    days: 730,
    fixed: false,
    reason: 'Et punkt, der i to år har ventet på et møde, kommer ikke på nogen dagsorden.',
  },
  closedText: {
    days: 730,
    fixed: false,
    reason:
      'Sagen om et barn hører til i fagsystemet; gruppen følger op i to år. Slettes først, når referatet er journaliseret.',
  },
  topics: {
    days: 730,
    fixed: false,
    reason: 'Emnerne sammenlignes over handlingsplanens to år; de siger ikke, hvem der spurgte.',
  },
  catalogueHistory: {
    days: 730,
    fixed: false,
    reason: 'Tidligere udgaver af en kontaktperson skal kunne ses efter i en planperiode; den seneste bliver stående.',
  },
  minutes: {
    days: 1826,
    fixed: false,
    reason: 'Gruppen slår op i fem år. Arkivloven: slettes først, når referatet er overført til arkivsystemet.',
  },
  audit: {
    days: 1826,
    fixed: false,
    reason: 'Hvem der læste lukkede punkter, skal kunne efterprøves, så længe et krav ikke er forældet.',
  },
  proof: {
    days: 1826,
    fixed: false,
    reason: 'Beviset for en sletning holder lige så længe som det spor, den kan blive spurgt om.',
  },
} as const satisfies Record<string, { days: number; fixed: boolean; reason: string }>;

export type RetentionKind = keyof typeof keptFor;

export const retentionKinds = Object.keys(keptFor) as readonly RetentionKind[];

/** Days, for each kind. */
export type Periods = Readonly<Record<RetentionKind, number>>;

export const usualPeriods: Periods = Object.fromEntries(
  retentionKinds.map((kind) => [kind, keptFor[kind].days]),
) as Periods;

export const reasonFor = (kind: RetentionKind): string => keptFor[kind].reason;

/** Whether it stands in the product and no setting changes it. */
export const isFixed = (kind: RetentionKind): boolean => keptFor[kind].fixed;
