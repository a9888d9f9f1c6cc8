import sample from '../../../sample/minutes.json' with { type: 'json' };
import { type Minutes, type MinutesItem, minutesSchema } from '../../../src/minutes/model.ts';
import type { DocumentFormat } from '../../../src/minutes/write/document-formats.ts';
import { defaultForm } from '../../../src/minutes/write/forms.ts';
import { type WritingRequest, writeMinutes } from '../../../src/minutes/write/write-minutes.ts';

/** The invented meeting that the project ships as its sample. */
export const sampleMeeting: Minutes = minutesSchema.parse(sample);

export const emptyItem: MinutesItem = {
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
};

/** A meeting of this many items, each with a case, a recommendation and a decision. */
export function longMeeting(items: number): Minutes {
  return {
    ...sampleMeeting,
    lateOrEarly: [],
    disqualified: [],
    items: Array.from({ length: items }, (_, index) => ({
      ...emptyItem,
      number: String(index + 1),
      title: `Orientering om indsats ${index + 1}`,
      caseNumber: `27.24.00-A00-${index + 1}-26`,
      sections: [
        {
          heading: 'Sagsfremstilling',
          text: `Indsatsen har fået ${index + 3} henvendelser siden sidst.\n\n- Klubben holder længere åbent.\n- Skolerne er orienteret.`,
        },
        { heading: 'Økonomi', text: 'Ingen udgifter.' },
      ],
      recommendation: 'SSP-konsulenten indstiller, at orienteringen tages til efterretning.',
      decision: 'Taget til efterretning.',
      absent: ['Socialrådgiveren'],
      attachments: [`Oversigt over indsats ${index + 1}`],
    })),
  };
}

/** Writes with the first form, as full minutes, unless something else is asked for. */
export function written(minutes: Minutes, format: DocumentFormat, request: Partial<WritingRequest> = {}) {
  const writtenAt = new Date('2026-03-12T16:00:00Z');
  return writeMinutes(minutes, { format, form: defaultForm, kind: 'minutes', version: 'full', writtenAt, ...request });
}
