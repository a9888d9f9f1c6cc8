import { describe, expect, it } from 'vitest';
import { agendaFrom } from './agenda-text.ts';

describe('an agenda that a chair writes', () => {
  const kinds = (text: string) => agendaFrom(text, []).map(({ kind }) => kind);

  it('has items of the kind that their titles name', () => {
    expect(kinds('Godkendelse af referat\nOrientering fra skolerne\nMeddelelser fra politiet\nEventuelt\nUro')).toEqual(
      ['approval', 'information', 'message', 'message', 'discussion'],
    );
    expect(kinds('Approval of the minutes\nAny other business')).toEqual(['approval', 'message']);
  });

  it('keeps the kind of an item that stood there', () => {
    const before = { title: 'Godkendelse af budget', kind: 'decision' as const, subItems: [], closed: false };
    expect(agendaFrom('1. Godkendelse af budget', [before])[0]?.kind).toBe('decision');
  });
});
