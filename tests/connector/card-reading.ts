import { type Card, isNode, openedBy, textOf, typeOf, visible } from './card-tree.ts';

export interface Button {
  readonly type: string;
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** `Action.OpenUrl` only. */
  readonly url: string;
  /** What is typed on the card goes along with the click. */
  readonly inputs: readonly Input[];
}

export interface Input {
  readonly type: string;
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly multiple: boolean;
  /** What is filled in from the start; undefined where nothing is. */
  readonly value: string | undefined;
  /** The values to choose from; empty for other inputs than choices. */
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

/** The buttons of a card with the inputs each sends, those inside opened show-cards too, in reading order. */
export function buttonsOf(card: Card, inputsAbove: readonly Input[] = []): Button[] {
  const inputs = [...inputsAbove, ...ownInputs(card)];
  return [...visible(card)]
    .filter((node) => typeOf(node).startsWith('Action.'))
    .flatMap((node) => {
      const opened = openedBy(node);
      return [asButton(node, inputs), ...(opened ? buttonsOf(opened, inputs) : [])];
    });
}

/** The inputs of a card, those inside show-cards too, in reading order. */
export function inputsOf(card: Card): Input[] {
  const opened = [...visible(card)].map(openedBy).filter((inner) => inner !== undefined);
  return [...ownInputs(card), ...opened.flatMap(inputsOf)];
}

/** Every text a person can see on a card, in reading order: texts, facts, labels, choices and button titles. */
export function textsOf(card: Card): string[] {
  return [...visible(card)].flatMap((node) => {
    const opened = openedBy(node);
    return [...ownTexts(node), ...(opened ? textsOf(opened) : [])].filter((text) => text !== '');
  });
}

/** The visible texts as one string, a line each. */
export function readCard(card: Card): string {
  return textsOf(card).join('\n');
}

function ownInputs(card: Card): Input[] {
  return [...visible(card)].filter((node) => typeOf(node).startsWith('Input.')).map(asInput);
}

function asButton(node: Card, inputs: readonly Input[]): Button {
  return {
    type: typeOf(node),
    title: textOf(node, 'title'),
    verb: textOf(node, 'verb'),
    data: isNode(node.data) ? node.data : {},
    url: textOf(node, 'url'),
    inputs: textOf(node, 'associatedInputs').toLowerCase() === 'none' ? [] : inputs,
  };
}

function asInput(node: Card): Input {
  const filled = node.value ?? (typeOf(node) === 'Input.Toggle' ? (node.valueOff ?? 'false') : undefined);
  return {
    type: typeOf(node),
    id: textOf(node, 'id'),
    label: textOf(node, 'label') || textOf(node, 'title'),
    required: node.isRequired === true,
    multiple: node.isMultiSelect === true,
    value: filled === undefined ? undefined : String(filled),
    choices: choiceNodes(node).map((choice) => ({ title: textOf(choice, 'title'), value: textOf(choice, 'value') })),
  };
}

function choiceNodes(node: Card): Card[] {
  return Array.isArray(node.choices) ? node.choices.filter(isNode) : [];
}

function ownTexts(node: Card): string[] {
  const type = typeOf(node);
  if (type === 'TextBlock' || type === 'TextRun') return [textOf(node, 'text')];
  if (type === 'RichTextBlock') return runsThatAreStrings(node);
  if (type.startsWith('Action.')) return [textOf(node, 'title')];
  if (type.startsWith('Input.')) return inputTexts(node);
  if (type === 'Image') return [textOf(node, 'altText')];
  return type === '' ? [textOf(node, 'title'), textOf(node, 'value')] : [];
}

function inputTexts(node: Card): string[] {
  const filled = typeOf(node) === 'Input.ChoiceSet' ? '' : textOf(node, 'value');
  const titles = choiceNodes(node).map((choice) => textOf(choice, 'title'));
  return [textOf(node, 'label'), textOf(node, 'title'), textOf(node, 'placeholder'), filled, ...titles];
}

function runsThatAreStrings(node: Card): string[] {
  return Array.isArray(node.inlines) ? node.inlines.filter((run) => typeof run === 'string') : [];
}
