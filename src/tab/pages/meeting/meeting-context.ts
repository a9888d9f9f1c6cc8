import { createContext, useCallback, useContext } from 'react';
import type { Verb } from '../../../meetings/contract.ts';
import type { ItemView, MeetingView } from '../../../tab-api/schema.ts';
import { type DeedResult, useDeed } from '../../api/use-deed.ts';

/** What stands still while a meeting goes on: which one it is, who is in its group, and what this person may do there. */
export interface MeetingFrame {
  readonly groupId: string;
  readonly meetingId: string;
  readonly status: MeetingView['meeting']['status'];
  readonly may: readonly string[];
  /** The group's own headings of an item. */
  readonly sections: readonly string[];
  readonly members: MeetingView['group']['members'];
  /** What is printed before an item: its number, else its place. */
  numberOf(itemId: string): string;
}

export const MeetingContext = createContext<MeetingFrame | null>(null);

export function useMeetingFrame(): MeetingFrame {
  const frame = useContext(MeetingContext);
  if (frame === null) throw new Error('No meeting is shown here.');
  return frame;
}

/** Whether this person may use a verb here. */
export function useMay(): (verb: Verb) => boolean {
  const { may } = useMeetingFrame();
  return useCallback((verb) => may.includes(verb), [may]);
}

export type DoHere = (verb: Verb, data: Readonly<Record<string, unknown>>) => Promise<DeedResult>;

/** Does something in this meeting. */
export function useDoHere(): DoHere {
  const deed = useDeed();
  const { groupId, meetingId } = useMeetingFrame();
  return useCallback((verb, data) => deed(verb, { groupId, meetingId, ...data }), [deed, groupId, meetingId]);
}

/** Of a closed item every form says who may read it; a form that is silent would let all in who read closed items. */
export const limitedToOf = ({ closed, limitedTo }: ItemView): { readonly limitedTo?: string } =>
  closed ? { limitedTo: limitedTo.map(({ personId }) => personId).join(',') } : {};
