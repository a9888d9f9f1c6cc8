import { groupCard } from '../cards/group-card.ts';
import { groupFormCard } from '../cards/group-form-card.ts';
import { pointerCard } from '../cards/pointer-card.ts';
import type { Language } from '../errors/refusal.ts';
import type { Group, MessageRef } from '../meetings/model/group.ts';
import type { Member } from '../meetings/model/person.ts';
import { texts } from '../texts/texts.ts';
import type { Post } from './poster.ts';
import { formSlot, greetingSlot, type Showing } from './showing.ts';
import type { Shown } from './shown.ts';

/** A greeting that was posted before another channel was chosen says so; where none was, none comes. */
export function showingsOfMovedGreeting(shown: Shown, language: Language): Showing[] {
  if (shown.slots[greetingSlot] === undefined) return [];
  const { greeting, greetingMoved } = texts[language].group;
  const card = pointerCard({ title: greeting, lines: [greetingMoved], url: null, language });
  const post = { card, summary: greeting };
  return [{ slot: greetingSlot, where: { thread: true }, standing: null, follows: true, post }];
}

/** What Teams should show of a channel's group: the greeting with its form, and then the group. */
export function showingsOfGroup(
  groupId: string,
  group: Group | undefined,
  greeted: boolean,
  roster: readonly Member[],
  language: Language,
): Showing[] {
  const words = texts[group?.language ?? language];
  const post: Post =
    group === undefined
      ? { card: groupFormCard({ groupId, roster, language }), summary: words.group.greeting }
      : { card: groupCard(group, roster, group.language), summary: words.group.summary(group.name) };
  const showing = (slot: string, standing: MessageRef | null): Showing => ({
    slot,
    where: { thread: true },
    standing,
    follows: group !== undefined,
    post,
  });
  return [
    ...(greeted ? [showing(greetingSlot, null)] : []),
    ...(group?.setUpIn == null ? [] : [showing(formSlot, group.setUpIn)]),
  ];
}
