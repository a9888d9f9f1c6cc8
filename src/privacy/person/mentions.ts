/** One place where a person's object id stands: the way to it, and what is said of the person there. */
export interface Mention {
  /** As in `roll[2].personId`. */
  readonly path: string;
  /** The plain fields beside the id; of lists and objects beside it nothing, since others stand there. */
  readonly said: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';

/** Objects that say of what they are by an object inside it: an agreement by its owner. */
const ownedThrough = ['owner', 'whom', 'by', 'asker', 'takenBy'];

const plainFields = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => isPlain(field)));

/** Everywhere that an id stands in a row, however deep, with what is said of that person there and of nobody else. */
export function mentionsOf(value: unknown, personId: string): Mention[] {
  return walk(value, personId, '', null);
}

function walk(value: unknown, personId: string, path: string, around: Json | null): Mention[] {
  if (value === personId) return [{ path, said: around === null ? {} : plainFields(around) }];
  if (Array.isArray(value)) {
    return value.flatMap((one, n) => walk(one, personId, `${path}[${n}]`, null));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const found = walk(field, personId, at, value);
    if (!ownedThrough.includes(name) || !isObject(field)) return found;
    return found.map((mention) => ({ ...mention, said: { ...plainFields(value), ...mention.said } }));
  });
}

/** The names that stand right beside the id. */
export const namesIn = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.flatMap(({ path, said }) => nameBeside(path, said))),
];

function nameBeside(path: string, said: Json): string[] {
  const field = path.split('.').at(-1);
  const name = field === 'personId' ? said.name : field === 'by' ? said.byName : undefined;
  return typeof name === 'string' && name !== '' ? [name] : [];
}
