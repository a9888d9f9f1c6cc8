import { z } from 'zod';
import { elementLines } from '../../catalogue/element-lines.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Concept } from './concept.ts';

const names = z.array(z.string().trim().min(1).max(200)).max(2_000);
const ids = z.array(z.string().trim().min(1).max(60)).max(50);

/**
 * A concept as a consultant writes it in a JSON list. With the id of one that Tovholder knows, its names are added to
 * that one; with another id it is a new concept, which needs `group`, `da` and `words`.
 */
const ownConcept = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  group: z.enum(['topic', 'role', 'form', 'request', 'law', 'setting', 'outside']).optional(),
  da: z.string().trim().min(1).max(200).optional(),
  en: z.string().trim().min(1).max(200).optional(),
  words: names.optional(),
  scenes: names.optional(),
  english: names.optional(),
  broader: ids.optional(),
  same: ids.optional(),
  near: ids.optional(),
  doors: ids.optional(),
});
type OwnConcept = z.infer<typeof ownConcept>;

interface Placed {
  readonly own: OwnConcept;
  /** Shown to people: `nr. 2 (linje 14)`. */
  readonly where: string;
}

const lists = ['words', 'scenes', 'english', 'broader', 'same', 'near', 'doors'] as const;
const links = ['broader', 'same', 'near', 'doors'] as const;

function placedIn(text: string): Placed[] {
  const plain = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const before = position === undefined ? plain : plain.slice(0, Number(position));
    throw new Refusal('lexicon.json-broken', { line: before.split('\n').length });
  }
  if (!Array.isArray(value)) throw new Refusal('lexicon.not-a-list');
  const lines = elementLines(plain);
  return value.map((one: unknown, at): Placed => {
    const where = `nr. ${at + 1} (linje ${lines[at] ?? 1})`;
    const checked = ownConcept.safeParse(one);
    if (checked.success) return { own: checked.data, where };
    const [issue] = checked.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    throw new Refusal('lexicon.concept-broken', { where, field: unknown ?? (issue?.path.join('.') || 'id') });
  });
}

const joined = (known: string | undefined, own: readonly string[] | undefined): string =>
  [known ?? '', ...(own ?? [])].filter((part) => part !== '').join(', ');

/** A list that nobody wrote anything in stays away. */
function withLists(concept: Concept, own: OwnConcept): Concept {
  const added = lists.flatMap((list) => {
    const text = joined(concept[list], own[list]);
    return text === '' ? [] : [[list, text] as const];
  });
  return { ...concept, ...Object.fromEntries(added) };
}

function newConcept({ own, where }: Placed): Concept {
  const { id, group, da, en, words } = own;
  if (group === undefined || da === undefined || words === undefined || words.length === 0) {
    const field = group === undefined ? 'group' : da === undefined ? 'da' : 'words';
    throw new Refusal('lexicon.concept-broken', { where, field });
  }
  return withLists({ id, group, da, en: en ?? da, words: '' }, own);
}

/**
 * The lexicon with a consultant's own concepts and names, from a JSON list of them. Throws `lexicon.json-broken`,
 * `lexicon.not-a-list`, `lexicon.concept-broken`, `lexicon.id-twice` or `lexicon.link-unknown`, each naming the place.
 */
export function conceptsWithOwn(concepts: readonly Concept[], text: string): readonly Concept[] {
  const all = new Map(concepts.map((concept) => [concept.id, concept]));
  const places = new Map<string, string>();
  const placed = placedIn(text);
  for (const one of placed) {
    const { own, where } = one;
    const first = places.get(own.id);
    if (first !== undefined) throw new Refusal('lexicon.id-twice', { id: own.id, first, where });
    places.set(own.id, where);
    const known = all.get(own.id);
    all.set(own.id, known === undefined ? newConcept(one) : withLists(known, own));
  }
  for (const { own, where } of placed) {
    const unknown = links.flatMap((link) => own[link] ?? []).find((id) => !all.has(id));
    if (unknown !== undefined) throw new Refusal('lexicon.link-unknown', { where, id: unknown });
  }
  return [...all.values()];
}

const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Concepts in the form that `conceptsWithOwn` reads, for a consultant to look up ids and names in. */
export const readableConcepts = (concepts: readonly Concept[]): string =>
  `${JSON.stringify(
    concepts.map(({ id, group, da, en, ...concept }) => ({
      id,
      group,
      da,
      en,
      ...Object.fromEntries(
        lists.flatMap((list) => (listed(concept[list]).length === 0 ? [] : [[list, listed(concept[list])]])),
      ),
    })),
    null,
    2,
  )}\n`;
