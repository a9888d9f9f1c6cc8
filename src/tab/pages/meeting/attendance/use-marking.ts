import type { Verb } from '../../../../meetings/contract.ts';
import type { AttendanceView, ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useUndo } from '../../../parts/undo-toast.tsx';
import { useWords } from '../../../words.ts';
import { useDoHere } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

/** What one click records of a person. */
export type Mark = 'present' | 'late' | 'left' | 'absent' | 'disqualified';

interface Step {
  readonly verb: Verb;
  readonly data: Readonly<Record<string, string>>;
}

/** What is sent for a mark: whoever comes or goes does so at the item that is open. */
function stepFor(mark: Mark, { personId }: AttendanceView, openItem: ItemView | undefined): Step {
  if (mark === 'disqualified') {
    const others = (openItem?.disqualified ?? []).map((person) => person.personId);
    const people = others.includes(personId) ? others.filter((id) => id !== personId) : [...others, personId];
    return { verb: 'attendance.disqualify', data: { itemId: openItem?.itemId ?? '', people: people.join(',') } };
  }
  const atItem = mark === 'late' || mark === 'left' ? { item: openItem?.itemId ?? '' } : {};
  return { verb: 'attendance.person', data: { personId, presence: mark, ...atItem } };
}

/** What makes a person's row say again what it said; nothing where that cannot be known. */
function stepsBack(mark: Mark, row: AttendanceView, openItem: ItemView | undefined): readonly Step[] {
  if (mark === 'disqualified') {
    const people = (openItem?.disqualified ?? []).map(({ personId }) => personId).join(',');
    return [{ verb: 'attendance.disqualify', data: { itemId: openItem?.itemId ?? '', people } }];
  }
  const record = (presence: string, at: Readonly<Record<string, string>> = {}): Step => ({
    verb: 'attendance.person',
    data: { personId: row.personId, presence, ...at },
  });
  const { presence, answer, itemId, time } = row;
  if (presence === 'partly') return [];
  if (presence === 'late' || presence === 'left') {
    // The one takes away what was recorded of coming and leaving since.
    return [record('present'), record(presence, { item: itemId ?? '', time: time ?? '' })];
  }
  return [record(presence ?? (answer === 'absent' ? 'absent' : 'present'))];
}

/** Records with one click what happens to a person, and offers to take it back. */
export function useMarking(row: AttendanceView, openItem: ItemView | undefined) {
  const words = useWords(meetingWords);
  const { presence } = useWords();
  const { attempt, busy, problem } = useAttemptHere();
  const doHere = useDoHere();
  const offerUndo = useUndo();
  const mark = async (what: Mark): Promise<void> => {
    const { verb, data } = stepFor(what, row, openItem);
    const back = stepsBack(what, row, openItem);
    if ((await attempt(verb, data)) === undefined || back.length === 0) return;
    const undo = async (): Promise<void> => {
      for (const step of back) await doHere(step.verb, step.data);
    };
    const said = what === 'disqualified' ? words.isDisqualified : presence[what];
    offerUndo({ text: words.recorded(row.name, said), undo: () => void undo() });
  };
  return { mark, busy, problem };
}
