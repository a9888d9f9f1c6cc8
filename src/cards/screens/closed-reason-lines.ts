import type { ClosedReason } from '../../meetings/model/closed-reason.ts';
import { momentText } from '../../texts/dates.ts';
import { texts } from '../../texts/texts.ts';
import type { Screen } from './screen.ts';

/** Why items were closed, or closed ones taken off, a line each: for who may read them, outside the channel only. */
export const closedReasonLines = (
  { state, language, place }: Screen,
  isAsked: (reason: ClosedReason) => boolean,
): string[] =>
  place === 'channel'
    ? []
    : state.closedReasons
        .filter(isAsked)
        .map(({ what, by, at, text }) => texts[language].closedReason[what](by, momentText(at, language), text));
