import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import { LRUCache } from 'lru-cache';

/** An Adaptive Card, as it goes to Teams. */
export type Card = Readonly<Record<string, unknown>>;

export type CardName =
  | 'agenda'
  | 'answer'
  | 'decisions'
  | 'document'
  | 'entry'
  | 'form'
  | 'group'
  | 'group-form'
  | 'help'
  | 'lead'
  | 'meeting-form'
  | 'minutes'
  | 'pointer'
  | 'roles'
  | 'topics';

/** A part of a card that stands unchanged in many cards. */
export type CardPart = 'agenda-head' | 'agenda-item' | 'agenda-ways';

type TemplateName = CardName | `parts/${CardPart}`;

const folder = new URL('../../cards/', import.meta.url);

const templates = new Map<TemplateName, Template>();

/** Made when it is first needed, so that the bot starts quickly, and kept: a template is slow to make and quick to fill. */
function templateOf(name: TemplateName): Template {
  const kept = templates.get(name);
  if (kept !== undefined) return kept;
  const made = new Template(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  templates.set(name, made);
  return made;
}

/** Fills a template from `cards/`. Every value that the template names must be there: a missing one would print its name. */
export const fill = (name: CardName, data: object): Card => templateOf(name).expand({ $root: data }) as Card;

const filledParts = new LRUCache<string, Card>({ max: 5_000 });

/** Fills a template from `cards/parts/`, or gives what was filled with the same data before: filling is the dearest part of a click. */
export function fillPart(name: CardPart, data: object): Card {
  const key = `${name} ${JSON.stringify(data)}`;
  const kept = filledParts.get(key);
  if (kept !== undefined) return kept;
  const filled = templateOf(`parts/${name}`).expand({ $root: data }) as Card;
  filledParts.set(key, filled);
  return filled;
}

/** Bytes of a card as Teams counts them: UTF-16, so two a character. */
export const cardBytes = (card: Card): number => JSON.stringify(card).length * 2;

/** Teams refuses messages over about 100 KB; this keeps room for what Teams adds. */
export const cardByteLimit = 80 * 1024;
