import { type Button, buttonsOf, type Input, readCard } from './card-reading.ts';
import { type Card, isNode } from './card-tree.ts';

/** Which button: by verb alone, or closer where a card has several with the same verb. */
export type ButtonChoice = string | { verb: string; title?: string; data?: Readonly<Record<string, unknown>> };

/** What a person types and chooses, by input id; several choices are comma-joined, as Teams does. */
export type Typed = Readonly<Record<string, string>>;

/** `Action.Execute` as it stands in an invoke's value, the inputs merged into its data. */
export interface Pressed {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Presses a button as a person can: it must stand on the card, once; what is typed must be an input that goes
 * with it, a choice must be one of the choices, and what is required must be filled. Throws otherwise.
 */
export function press(card: Card, choice: ButtonChoice, typed: Typed = {}): Pressed {
  const button = findButton(card, choice);
  checkTyped(button, typed);
  const inputs = Object.fromEntries(button.inputs.flatMap((input) => filledIn(input, typed[input.id])));
  return { type: 'Action.Execute', title: button.title, verb: button.verb, data: { ...button.data, ...inputs } };
}

/** The card's own `refresh`, as the client of one of its `userIds` sends it; undefined where that person is not named. */
export function refreshOf(card: Card, mri: string): Pressed | undefined {
  const refresh = card.refresh;
  if (!isNode(refresh) || !isNode(refresh.action) || !Array.isArray(refresh.userIds)) return undefined;
  if (!refresh.userIds.includes(mri)) return undefined;
  const { verb, data } = refresh.action;
  return { type: 'Action.Execute', title: '', verb: String(verb), data: isNode(data) ? data : {} };
}

function findButton(card: Card, choice: ButtonChoice): Button {
  const wanted = typeof choice === 'string' ? { verb: choice } : choice;
  const buttons = buttonsOf(card).filter(({ type }) => type === 'Action.Execute');
  const found = buttons.filter(
    ({ verb, title, data }) =>
      verb === wanted.verb &&
      title === (wanted.title ?? title) &&
      Object.entries(wanted.data ?? {}).every(([key, value]) => data[key] === value),
  );
  const [only, ...more] = found;
  if (only && more.length === 0) return only;
  const there = buttons.map(({ verb, title, data }) => `  ${verb} “${title}” ${JSON.stringify(data)}`).join('\n');
  throw new Error(
    `${found.length} buttons for ${JSON.stringify(wanted)} on this card:\n${there}\nThe card says:\n${readCard(card)}`,
  );
}

function checkTyped(button: Button, typed: Typed): void {
  for (const id of Object.keys(typed)) {
    const input = button.inputs.find((one) => one.id === id);
    if (!input) {
      const there = button.inputs.map((one) => one.id).join(', ');
      throw new Error(`No input “${id}” goes with “${button.title}”; there are: ${there}`);
    }
    checkChoice(input, typed[id] ?? '');
  }
  for (const input of button.inputs) {
    const value = typed[input.id] ?? input.value ?? '';
    if (input.required && value === '') throw new Error(`“${input.label}” (${input.id}) must be filled`);
  }
}

function checkChoice({ id, choices, multiple }: Input, value: string): void {
  if (choices.length === 0 || value === '') return;
  const chosen = multiple ? value.split(',') : [value];
  for (const one of chosen) {
    if (choices.some((choice) => choice.value === one)) continue;
    throw new Error(`${id} has no choice “${one}”; there are: ${choices.map((choice) => choice.value).join(', ')}`);
  }
}

/** An input that is left empty is not sent. */
function filledIn(input: Input, typed: string | undefined): [string, string][] {
  const value = typed ?? input.value ?? '';
  return value === '' ? [] : [[input.id, value]];
}
