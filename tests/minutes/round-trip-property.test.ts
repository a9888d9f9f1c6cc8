import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Minutes, MinutesItem } from '../../src/minutes/model.ts';
import { parseMinutes } from '../../src/minutes/read/parse-minutes.ts';
import { type DocumentForm, documentForms } from '../../src/minutes/write/forms.ts';
import { orderSections } from '../../src/minutes/write/order-sections.ts';
import { emptyItem, written } from './write/meetings.ts';

/** Meetings as networks hold them: any number of items, some with the same title, much or nothing said under each. */

const people = ['Formanden', 'Lokalbetjenten', 'Anja Bro', 'Bo Dahl', 'Skolelederen på Vesterby Skole', 'Åse Ægidius'];
const titles = [
  'Godkendelse af dagsorden',
  'Orientering',
  'Meddelelser',
  'Budget 2026 – 2027, 1. behandling',
  'Knallerter på Torvet: hvad gør vi?',
  'Beslutning om "sidste skoledag" (fælles)',
  '18. juni: sommerfest',
  'Økonomi',
  'Nyt fra § 17, stk. 4-udvalget',
  'Eventuelt',
];
const sentences = [
  'Taget til efterretning.',
  'Godkendt.',
  'Drøftet. Gruppen ønsker en ny sag den 18. juni 2026, jf. bilag 1.',
  '- et punkt med bindestreg\n- endnu et, med komma',
  '1. Første led i en liste.\n2. Andet led, som fylder en hel linje og lidt til, så den må brydes et sted på vejen over siden.',
  'Fraværet i 8. klasse er faldet, og 3 ud af 4 elever deltog i forløbet (kilde: trivselsmålingen).',
];
const sentence = fc.constantFrom(...sentences);
const headings = ['Sagsfremstilling', 'Lovgrundlag', 'Økonomi', 'Høring'];
const attachmentTitles = [
  'Notat om indsatsen',
  'Bilag 1 - Handleplan 2024-2026',
  'Budget (udkast)',
  'kort_over_torvet.pdf',
];
const caseNumbers = ['27.24.00-P20-4-26', '2022-006781', '306-2019-22607', '26/3310', 'EMN-2025-00114'];

const noParts: MinutesItem['subDecisions'] = [];
const decision = fc.oneof(
  fc.constant({ decision: null, subDecisions: noParts }),
  sentence.map((text) => ({ decision: text, subDecisions: noParts })),
  fc.tuple(sentence, sentence).map(([one, other]) => ({
    decision: `Ad. 1-2:\n${one}\nAd. 3:\n${other}`,
    subDecisions: [
      { ref: '1-2', text: one },
      { ref: '3', text: other },
    ],
  })),
);
const votes = fc.record({ for: fc.nat(9), against: fc.nat(9), abstain: fc.nat(9) });
const agreements = fc.array(
  fc.record({
    task: fc.constantFrom('Skrive til skolerne', 'Indhente tilbud på veste, lygter og en ny kasse til natteravnene'),
    owner: fc.constantFrom(null, 'Anja Bro', 'Skolelederen på Vesterby Skole'),
    due: fc.constantFrom(null, '2026-08-20'),
  }),
  { minLength: 1, maxLength: 3 },
);
const item = fc
  .record({
    title: fc.constantFrom(...titles),
    caseNumber: fc.option(fc.constantFrom(...caseNumbers)),
    documentNumber: fc.option(fc.constantFrom('61204-26', '306-2020-92953')),
    closed: fc.boolean(),
    headings: fc.subarray(headings),
    text: fc.array(sentence, { minLength: 1, maxLength: 2 }),
    recommendation: fc.option(
      fc.constantFrom('Det indstilles, at forslaget drøftes.', 'at planen godkendes, og\nat den sendes i høring.'),
    ),
    decided: decision,
    attachments: fc.subarray(attachmentTitles),
    votes: fc.option(votes, { nil: undefined }),
    agreements: fc.option(agreements, { nil: undefined }),
  })
  .map(
    ({ decided, headings: chosen, text, votes: counted, agreements: agreed, ...rest }): MinutesItem => ({
      ...emptyItem,
      ...rest,
      ...decided,
      sections: chosen.map((heading) => ({ heading, text: text.join('\n') })),
      ...(counted === undefined || decided.decision === null ? {} : { votes: counted }),
      ...(agreed === undefined || decided.decision === null ? {} : { agreements: agreed }),
    }),
  );

const meeting = fc
  .record({
    first: fc.constantFrom(1, 7, 98, 231),
    items: fc.array(item, { minLength: 1, maxLength: 12 }),
    absent: fc.subarray(people.slice(2)),
    guests: fc.subarray(['Biblioteksmedarbejderen', 'Idrætskonsulenten']),
    form: fc.constantFrom(...documentForms),
  })
  .map(({ first, items, absent, guests, form }) => ({ form, minutes: minutesOf(first, items, absent, guests, form) }));

function minutesOf(
  first: number,
  items: MinutesItem[],
  absent: string[],
  guests: string[],
  form: DocumentForm,
): Minutes {
  return {
    title: 'REFERAT SSP-gruppen i Nørrested d. 04-06-2026',
    committee: 'SSP-gruppen i Nørrested',
    date: '2026-06-04',
    time: '08:15',
    place: 'Ungehuset, 1. sal',
    participants: people.map((name) => ({ name, absent: absent.includes(name) })),
    items: items.map((one, order) => kept({ ...one, number: String(first + order) }, absent, form)),
    substitutes: [],
    lateOrEarly: [],
    disqualified: [],
    ...(guests.length === 0 ? {} : { guests }),
    warnings: [],
  };
}

/** The item as a group with this form keeps it. */
function kept(one: MinutesItem, absent: string[], form: DocumentForm): MinutesItem {
  const { recommendation } = one;
  const recommended = recommendation === null ? [] : [{ heading: form.recommendationHeading, text: recommendation }];
  return {
    ...one,
    sections: orderSections([...one.sections, ...recommended], form.headingOrder),
    absent: form.absence === 'under-item' && one.decision !== null ? absent : [],
  };
}

const withoutWarnings = ({ warnings: _, ...minutes }: Minutes) => minutes;

test.each([
  ['txt', 40],
  ['docx', 10],
  ['pdf', 6],
] as const)(
  'whatever a group minutes is read from %s as it was written',
  async (format, numRuns) => {
    await fc.assert(
      fc.asyncProperty(meeting, async ({ minutes, form }) => {
        const read = await parseMinutes(await written(minutes, format, { form }));
        expect(withoutWarnings(read)).toEqual(withoutWarnings(minutes));
      }),
      { numRuns, seed: 4, endOnFailure: true },
    );
  },
  120_000,
);

test.each(['txt', 'docx', 'pdf'] as const)(
  'forty items with the numbers of a whole year are read from %s',
  async (format) => {
    const items = Array.from({ length: 40 }, (_, order) => ({
      ...emptyItem,
      title: titles[order % titles.length] ?? '',
      decision: sentences[order % 3] ?? null,
      closed: order % 9 === 0,
    }));
    for (const form of documentForms) {
      const minutes = minutesOf(231, items, ['Bo Dahl'], [], form);
      const read = await parseMinutes(await written(minutes, format, { form }));
      expect(withoutWarnings(read)).toEqual(withoutWarnings(minutes));
    }
  },
  120_000,
);
