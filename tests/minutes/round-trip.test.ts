import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Minutes, MinutesItem } from '../../src/minutes/model.ts';
import { parseMinutes } from '../../src/minutes/read/parse-minutes.ts';
import { type DocumentForm, documentForms } from '../../src/minutes/write/forms.ts';
import { openVersion } from '../../src/minutes/write/open-version.ts';
import { orderSections } from '../../src/minutes/write/order-sections.ts';
import { emptyItem, sampleMeeting, written } from './write/meetings.ts';

/** A meeting with everything that both writing and reading know. */
const meeting: Minutes = {
  title: 'REFERAT Netværksgruppen i Vesterby d. 04-06-2026',
  committee: 'Netværksgruppen i Vesterby',
  date: '2026-06-04',
  time: '08:15',
  place: 'Vesterby Skole, personalerummet',
  participants: [
    { name: 'Formanden', absent: false },
    { name: 'Skolelederen på Vesterby Skole', absent: false },
    { name: 'Lokalbetjenten', absent: false },
    { name: 'Socialrådgiveren', absent: true },
    { name: 'Klublederen', absent: false },
    { name: 'SSP-konsulenten', absent: false },
    { name: 'Sundhedsplejersken', absent: true },
    { name: 'Ungdomsskolelederen', absent: false },
  ],
  items: [
    { ...emptyItem, number: '12', title: 'Godkendelse af dagsorden', decision: 'Godkendt.' },
    {
      ...emptyItem,
      number: '13',
      title: 'Trivsel i udskolingen: resultater og næste skridt',
      caseNumber: '27.24.00-P20-4-26',
      documentNumber: '61204-26',
      sections: [
        {
          heading: 'Sagsfremstilling',
          text: 'Undersøgelsen blev gennemført den 18. maj 2026 på tre skoler. Svarene fra 412 elever viser, at flere sover for lidt, og at nogle holder sig væk fra skolens fester.\nSkolerne peger på:\n- fælles regler for telefoner i alle klasser\n- et forældremøde før sommerferien\nArbejdet deles i tre trin:\n1. Klasserne taler om svarene.\n2. Skolerådene kommer med forslag.\n3. Netværksgruppen samler op.',
        },
        { heading: 'Lovgrundlag', text: 'Folkeskoleloven og sundhedsloven.' },
        { heading: 'Økonomi', text: 'Udgiften på 6.500 kr. holdes inden for rammen.' },
      ],
      recommendation: 'SSP-konsulenten indstiller, at forslagene drøftes.',
      decision:
        'Ad. 1:\nTaget til efterretning.\nAd. 2-3:\nDrøftet. Gruppen ønsker en plan til næste møde.\nPlanen skrives af skolerne.',
      subDecisions: [
        { ref: '1', text: 'Taget til efterretning.' },
        { ref: '2-3', text: 'Drøftet. Gruppen ønsker en plan til næste møde.\nPlanen skrives af skolerne.' },
      ],
      attachments: ['Trivsel i udskolingen, samlede svar', 'Forslag fra elevrådene'],
      votes: { for: 4, against: 1, abstain: 0 },
      agreements: [
        {
          task: 'Skrive et udkast til fælles regler for telefoner i alle klasser og sende det til skolebestyrelserne',
          owner: 'Skolelederen på Vesterby Skole sammen med Ungdomsskolelederen',
          due: '2026-08-20',
        },
        { task: 'Finde en dato til forældremødet', owner: null, due: null },
        // As wide as its column.
        { task: 'I området og aftaler hvem der gør hvad før.', owner: 'Klublederen', due: '2026-08-20' },
      ],
    },
    {
      ...emptyItem,
      number: '14',
      title: 'Uro omkring hallen',
      caseNumber: '27.24.00-G01-8-26',
      closed: true,
      sections: [{ heading: 'Sagsfremstilling', text: 'Halinspektøren har set de samme unge flere aftener.' }],
      decision: 'Udsat til mødet i august.',
      agreements: [{ task: 'Tale med halinspektøren', owner: 'Klublederen', due: '2026-06-30' }],
    },
    { ...emptyItem, number: '15', title: 'Eventuelt' },
  ],
  substitutes: [
    { for: 'Socialrådgiveren', name: 'Familiekonsulenten', attended: true },
    { for: 'Sundhedsplejersken', name: 'Skolesygeplejersken', attended: false },
  ],
  lateOrEarly: [
    { name: 'Lokalbetjenten', kind: 'arrived', item: '13', time: '08:40' },
    { name: 'Klublederen', kind: 'left', item: '13', time: null },
    { name: 'Ungdomsskolelederen', kind: 'partly', item: '14', time: null },
  ],
  disqualified: [{ name: 'Klublederen', item: '13' }],
  guests: ['Biblioteksmedarbejderen', 'Idrætskonsulenten'],
  warnings: [],
};

/** A short meeting of people who came and went. */
const comingAndGoing: Minutes = {
  ...meeting,
  participants: ['Familiebehandleren', 'Boligkonsulenten', 'Hallederen'].map((name) => ({ name, absent: false })),
  items: [
    { ...emptyItem, number: '12', title: 'Rammen for året', decision: 'Drøftet uden at blive færdig.' },
    { ...emptyItem, number: '13', title: 'Ture i sommerferien', decision: 'Der tages af sted i uge 27 og 28.' },
    { ...emptyItem, number: '14', title: 'Nyt fra klubben', decision: 'Klubben har fået en ny leder.' },
  ].map((item) => ({ ...item, absent: item.number === '13' ? [] : ['Familiebehandleren', 'Boligkonsulenten'] })),
  substitutes: [],
  lateOrEarly: [
    { name: 'Familiebehandleren', kind: 'arrived', item: '13', time: '08:25' },
    { name: 'Familiebehandleren', kind: 'left', item: '13', time: '09:10' },
    { name: 'Boligkonsulenten', kind: 'partly', item: '', time: null },
    { name: 'Hallederen', kind: 'arrived', item: '', time: '08:50' },
    { name: 'Hallederen', kind: 'left', item: '', time: '09:20' },
  ],
  disqualified: [],
};

const absent = ['Socialrådgiveren', 'Sundhedsplejersken'];

/** The meeting as a group with this form keeps it: its own headings in their order, absence where it prints it. */
function kept(whole: Minutes, form: DocumentForm): Minutes {
  return { ...whole, items: whole.items.map((item) => keptItem(item, form)) };
}

function keptItem(item: MinutesItem, form: DocumentForm): MinutesItem {
  const { recommendation, decision } = item;
  const recommended = recommendation === null ? [] : [{ heading: form.recommendationHeading, text: recommendation }];
  return {
    ...item,
    sections: orderSections([...item.sections, ...recommended], form.headingOrder),
    absent: form.absence === 'under-item' && decision !== null ? absent : [],
  };
}

const inAnyOrder = (entries: Minutes['lateOrEarly']) =>
  [...entries].sort((a, b) => (`${a.name} ${a.kind}` < `${b.name} ${b.kind}` ? -1 : 1));
const readable = ['txt', 'docx', 'pdf'] as const;

describe.each(documentForms)('in the form $name', (form) => {
  test.each(readable)('the full minutes read from %s are the minutes that were written', async (format) => {
    const whole = kept(meeting, form);
    const read = await parseMinutes(await written(whole, format, { form }));
    expect({ ...read, lateOrEarly: inAnyOrder(read.lateOrEarly) }).toEqual({
      ...whole,
      lateOrEarly: inAnyOrder(whole.lateOrEarly),
    });
  });

  test.each(readable)('the open minutes read from %s are the minutes without what is closed', async (format) => {
    const whole = kept(meeting, form);
    const read = await parseMinutes(await written(whole, format, { form, version: 'open' }));
    const open = openVersion(whole);
    expect({ ...read, lateOrEarly: inAnyOrder(read.lateOrEarly) }).toEqual({
      ...open,
      lateOrEarly: inAnyOrder(open.lateOrEarly),
    });
  });

  test.each(readable)('what is written again from what was read from %s is the same document', async (format) => {
    const first = await written(kept(meeting, form), 'txt', { form });
    const read = await parseMinutes(await written(kept(meeting, form), format, { form }));
    expect(new TextDecoder().decode(await written(read, 'txt', { form }))).toBe(new TextDecoder().decode(first));
  });

  test.each(readable)('who came late and left early, and who was partly there, is read from %s', async (format) => {
    const read = await parseMinutes(await written(comingAndGoing, format, { form }));
    expect(inAnyOrder(read.lateOrEarly)).toEqual(inAnyOrder(comingAndGoing.lateOrEarly));
    expect(read.items.map((item) => item.absent)).toEqual(comingAndGoing.items.map((item) => item.absent));
  });

  test.each(['full', 'open'] as const)('HTML and Markdown say what the text says (%s)', async (version) => {
    const text = new TextDecoder().decode(await written(sampleMeeting, 'txt', { form, version }));
    const html = new TextDecoder().decode(await written(sampleMeeting, 'html', { form, version }));
    const markdown = new TextDecoder().decode(await written(sampleMeeting, 'md', { form, version }));
    const said = wordsOf(text.replace(/^\d+\. (?!Lukket$|.*\n(?:Sag|Åbent|Lukket))/gm, ''));
    expect(wordsOfHtml(html.replace(/<head>[\s\S]*<\/head>/, ''))).toEqual(said);
    expect(wordsOfHtml(new MarkdownIt().render(markdown))).toEqual(said);
  });
});

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordsOfHtml(html: string): string[] {
  return wordsOf(html.replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, ' '));
}
