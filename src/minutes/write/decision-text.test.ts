import { expect, test } from 'vitest';
import type { MinutesItem } from '../model.ts';
import { decisionBlocks, decisionText } from './decision-text.ts';

const item = (fields: Partial<MinutesItem>): MinutesItem => ({
  number: '1',
  title: 'Titel',
  caseNumber: null,
  documentNumber: null,
  closed: false,
  sections: [],
  recommendation: null,
  decision: null,
  subDecisions: [],
  absent: [],
  attachments: [],
  ...fields,
});

test('the outcome is said when the text does not say it', () => {
  expect(decisionText(item({ outcome: 'approved' }))).toBe('Godkendt.');
  expect(decisionText(item({ outcome: 'noted', decision: 'Næste status er i juni.' }))).toBe(
    'Taget til efterretning.\n\nNæste status er i juni.',
  );
  expect(decisionText(item({ outcome: 'approved', decision: 'Dagsordenen blev godkendt.' }))).toBe(
    'Dagsordenen blev godkendt.',
  );
  expect(decisionText(item({ outcome: 'none' }))).toBe('');
});

test('a sub-decision that the text holds is not printed twice', () => {
  const subDecisions = [
    { ref: '1', text: 'Godkendt.' },
    { ref: '2-3', text: 'Udsat.' },
  ];
  expect(decisionText(item({ decision: 'Ad. 1: Godkendt.', subDecisions }))).toBe(
    'Ad. 1: Godkendt.\n\nAd. 2-3:\nUdsat.',
  );
  expect(decisionText(item({ subDecisions }))).toBe('Ad. 1:\nGodkendt.\n\nAd. 2-3:\nUdsat.');
});

test('"Ad. n:" stands out, alone on its line or before its text', () => {
  expect(decisionBlocks('Drøftet.\nAd. 1:\nGodkendt.\nAd. 2: Udsat.')).toEqual([
    { kind: 'paragraph', text: 'Drøftet.' },
    { kind: 'paragraph', lead: 'Ad. 1:', text: '' },
    { kind: 'paragraph', text: 'Godkendt.' },
    { kind: 'paragraph', lead: 'Ad. 2:', text: 'Udsat.' },
  ]);
  expect(decisionBlocks('Ad hoc-gruppen fortsætter.')).toEqual([
    { kind: 'paragraph', text: 'Ad hoc-gruppen fortsætter.' },
  ]);
});
