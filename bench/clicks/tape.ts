import type { Call, RecordedCall } from './recorded-storage.ts';

/** The round trips of one recorded click: those of one step side by side, the steps one after another. */
export type Tape = readonly (readonly Call[])[];

/** What a tape calls the ids of a click, so that another click can stand in its place. */
export interface ClickIds {
  readonly meetingId: string;
  readonly personId: string;
  /** In the order of the agenda. */
  readonly itemIds: readonly string[];
}

const namesOf = ({ meetingId, personId, itemIds }: ClickIds): [string, string][] => [
  [meetingId, '{meeting}'],
  [personId, '{person}'],
  ...itemIds.map((itemId, n): [string, string] => [itemId, `{item${n}}`]),
];

/** Makes a tape of what was recorded, the ids of its click replaced by their names. */
export function tapeOf(recorded: readonly RecordedCall[], ids: ClickIds): Tape {
  const named = namesOf(ids).reduce((json, [id, name]) => json.replaceAll(id, name), JSON.stringify(recorded));
  const calls = JSON.parse(named) as RecordedCall[];
  const depth = Math.max(0, ...calls.map((call) => call.depth));
  return Array.from({ length: depth }, (_, n) => calls.filter((call) => call.depth === n + 1).map(({ call }) => call));
}

/** A key or subject of a tape, with the ids of the click that is made now. */
export const keyFor = (key: string, ids: ClickIds): string =>
  key.includes('{') ? namesOf(ids).reduce((text, [id, name]) => text.replaceAll(name, id), key) : key;
