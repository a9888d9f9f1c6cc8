/** Texts by the names of their fields; one that is not there is empty. */
export type Texts = Readonly<Record<string, string>>;

/** What is typed and not known to be saved: of each field its text, and what was saved when the typing began. */
export type TypedFields = Readonly<Record<string, { readonly text: string; readonly base: string }>>;

const textIn = (texts: Texts, name: string): string => texts[name] ?? '';

/** What the fields hold: what is typed where something is, else what is saved. */
export const textsOf = (typed: TypedFields, saved: Texts): Texts => ({
  ...saved,
  ...Object.fromEntries(Object.entries(typed).map(([name, { text }]) => [name, text])),
});

/** With these texts typed over what is saved. */
export function withTyped(typed: TypedFields, saved: Texts, texts: Texts): TypedFields {
  const bases = Object.entries(texts).map(([name, text]) => {
    const base = typed[name]?.base ?? textIn(saved, name);
    return [name, { text, base }] as const;
  });
  return settled({ ...typed, ...Object.fromEntries(bases) }, saved, {});
}

/** Without what is saved by now, `sent` being the latest of ours that may have been. The very same where nothing changes. */
export function settled(typed: TypedFields, saved: Texts, sent: Texts): TypedFields {
  const left = Object.entries(typed).flatMap(([name, field]) => {
    const now = textIn(saved, name);
    if (field.text === now) return [];
    return [[name, field.base !== now && sent[name] === now ? { ...field, base: now } : field] as const];
  });
  const isSame = left.length === Object.keys(typed).length && left.every(([name, field]) => typed[name] === field);
  return isSame ? typed : Object.fromEntries(left);
}

/** The fields in which somebody else has saved another text since the typing began. */
export const conflictsIn = (typed: TypedFields, saved: Texts): string[] =>
  Object.entries(typed).flatMap(([name, { base }]) => (base === textIn(saved, name) ? [] : [name]));

/** What can be saved without going over anything. */
export const unsavedIn = (typed: TypedFields, saved: Texts): Texts =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, { text, base }]) => (base === textIn(saved, name) ? [[name, text]] : [])),
  );

/** The own text is to stand in that field. */
export const keptMine = (typed: TypedFields, saved: Texts, name: string): TypedFields => {
  const field = typed[name];
  return field === undefined ? typed : { ...typed, [name]: { ...field, base: textIn(saved, name) } };
};

/** What is saved is to stand in that field. */
export const takenTheirs = (typed: TypedFields, name: string): TypedFields =>
  Object.fromEntries(Object.entries(typed).filter(([other]) => other !== name));
