import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';

/** An Adaptive Card, as it goes to Teams. */
export type Card = Readonly<Record<string, unknown>>;

const names = [
  'agenda',
  'answer',
  'decisions',
  'document',
  'form',
  'group',
  'group-form',
  'help',
  'lead',
  'meeting-form',
  'minutes',
  'pointer',
  'roles',
] as const;
export type CardName = (typeof names)[number];

const folder = new URL('../../cards/', import.meta.url);

// Kept: a template is slow to make and quick to fill.
const templates = new Map<CardName, Template>(
  names.map((name) => [name, new Template(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')))]),
);

/** Fills a template from `cards/`. Every value that the template names must be there: a missing one would print its name. */
export function fill(name: CardName, data: object): Card {
  const template = templates.get(name);
  if (template === undefined) throw new Error(`There is no card template ${name}.`);
  return template.expand({ $root: data }) as Card;
}

/** Bytes of a card as Teams counts them: UTF-16, so two a character. */
export const cardBytes = (card: Card): number => JSON.stringify(card).length * 2;

/** Teams refuses messages over about 100 KB; this keeps room for what Teams adds. */
export const cardByteLimit = 80 * 1024;
