import { holdsOneOf, leads, type Role, rights } from '../meetings/rights.ts';
import type { Texts } from '../texts/texts.ts';
import { type AgendaView, isAnswered } from './agenda-view.ts';
import { fillPart } from './card.ts';

/** A card that everybody shares has the button, and the click decides; on one's own view it is there for who may. */
export const mayHold = (held: ReadonlySet<Role> | undefined, verb: 'meeting.call' | 'meeting.lead'): boolean =>
  held === undefined || holdsOneOf(held, rights[verb]);

/** The buttons that lead on from the agenda: to one's own view, the leader's cards, a proposal, a document, an item. */
export function waysOn({ state: { meeting, group }, own }: AgendaView, words: Texts, hasItemsToRead: boolean) {
  const { status, meetingId } = meeting;
  const ids = { groupId: group.groupId, meetingId };
  const answering = isAnswered(status);
  return fillPart('agenda-ways', {
    may: {
      view: status !== 'draft' && status !== 'cancelled' && own === undefined,
      lead: answering && (own === undefined || leads(own.roles)),
      prepare: status === 'draft' && (mayHold(own?.roles, 'meeting.call') || mayHold(own?.roles, 'meeting.lead')),
      propose: own !== undefined && answering,
      document: own !== undefined,
      read: hasItemsToRead,
    },
    actions: {
      view: words.actions.view,
      lead: words.actions.lead,
      prepare: words.prepare.heading,
      propose: words.propose.action,
      document: words.documents.action,
      read: words.ownView.readItem,
    },
    ids,
    prepareData: { ...ids, show: 'agenda' },
    proposeData: { ...ids, show: 'propose' },
    documentData: { ...ids, show: 'document' },
  }).actions;
}
