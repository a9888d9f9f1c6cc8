/** A node of an Adaptive Card as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/** Where elements and actions hang below a node, in the order a reader meets them. */
const branches = ['body', 'items', 'columns', 'rows', 'cells', 'inlines', 'facts', 'images', 'selectAction', 'actions'];

export function isNode(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The type of a node (`TextBlock`, `Action.Execute` …), or '' where it has none. */
export function typeOf(node: Card): string {
  return typeof node.type === 'string' ? node.type : '';
}

/** A text property, or '' where it is missing or something else. */
export function textOf(node: Card, property: string): string {
  const value = node[property];
  return typeof value === 'string' ? value : '';
}

/** The nodes directly below a node; what a show-card button opens is not among them. */
export function children(node: Card): Card[] {
  return branches.flatMap((branch) => {
    const value = node[branch];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });
}

/** A node and everything below it that is visible, without what a show-card button opens. */
export function* visible(node: Card): Generator<Card> {
  if (node.isVisible === false) return;
  yield node;
  for (const child of children(node)) yield* visible(child);
}

/** The card a button opens in place, if it is one that does. */
export function openedBy(node: Card): Card | undefined {
  return typeOf(node) === 'Action.ShowCard' && isNode(node.card) ? node.card : undefined;
}
