import { useCallback } from 'react';
import { useSWRConfig } from 'swr';
import { tabAddress } from '../../tab-api/paths.ts';
import type { Deed, MeetingView, RefusalView } from '../../tab-api/schema.ts';
import { Refused, Unreachable } from './calls.ts';
import { useCalls } from './calls-context.ts';

export type DeedResult =
  | { readonly done: Deed; readonly refused?: never; readonly offline?: never }
  | { readonly refused: RefusalView; readonly done?: never; readonly offline?: never }
  | { readonly offline: true; readonly done?: never; readonly refused?: never };

export type DoDeed = (verb: string, data: Readonly<Record<string, unknown>>) => Promise<DeedResult>;

/** What is done at every pause of somebody who types changes the meeting, and nothing else that is shown. */
const whileTyping: ReadonlySet<string> = new Set(['item.draft', 'item.edit']);

/** The address under which a meeting's view is kept. */
export const addressOf = ({ group, meeting }: Pick<MeetingView, 'group' | 'meeting'>): string =>
  tabAddress('meeting', { groupId: group.groupId, meetingId: meeting.meetingId });

/** Does a deed by its verb, with the card contract's data. Everything that it may have changed is read anew afterwards. */
export function useDeed(): DoDeed {
  const calls = useCalls();
  const { mutate } = useSWRConfig();
  return useCallback(
    async (verb, data) => {
      const show = async (meeting: MeetingView | null): Promise<void> => {
        const shown = meeting === null ? null : addressOf(meeting);
        if (shown !== null) await mutate(shown, meeting, { revalidate: false });
        if (!whileTyping.has(verb)) void mutate((address) => address !== shown);
      };
      try {
        const done = await calls.deed(verb, data);
        await show(done.meeting);
        return { done };
      } catch (error) {
        if (error instanceof Unreachable) return { offline: true };
        if (!(error instanceof Refused)) throw error;
        await show(error.refusal.meeting);
        return { refused: error.refusal };
      }
    },
    [calls, mutate],
  );
}
