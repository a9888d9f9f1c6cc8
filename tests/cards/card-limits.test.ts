import { AdaptiveCard, HostConfig, SerializationContext } from 'adaptivecards/dist/adaptivecards.js';
import { describe, expect, it } from 'vitest';
import { agendaCard } from '../../src/cards/agenda-card.ts';
import { type Card, cardByteLimit, cardBytes } from '../../src/cards/card.ts';
import { leadCard } from '../../src/cards/lead-card.ts';
import { minutesCard } from '../../src/cards/minutes-card.ts';
import { everyCard } from './every-card.ts';
import { longMeeting, words } from './extreme-meetings.ts';
import { networkMeeting, steeringMeeting } from './sample-meetings.ts';
import { actionLimit, teamsHostConfig } from './teams-host-config.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A card's elements and actions, hidden ones too; the data of its buttons is not part of it. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  if (!isNode(value)) return;
  if (typeof value.type === 'string') yield value;
  for (const [key, child] of Object.entries(value)) if (key !== 'data') yield* nodesOf(child);
}

const nodes = (card: Card): Node[] => [...nodesOf(card)];
const ofType = (card: Card, prefix: string): Node[] =>
  nodes(card).filter(({ type }) => String(type).startsWith(prefix));
const buttons = (card: Card): Node[] => ofType({ ...card, refresh: null }, 'Action.');
const withText = (card: Card, text: string): boolean => JSON.stringify(card).includes(text);

/** What Microsoft's renderer, set up as Teams is, finds wrong with a card. */
function complaints(card: Card): string[] {
  const context = new SerializationContext();
  const parsed = new AdaptiveCard();
  parsed.hostConfig = new HostConfig(teamsHostConfig('light'));
  parsed.parse(card, context);
  const whileParsing = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n));
  return (
    [...whileParsing, ...parsed.validateProperties().validationEvents]
      .map(({ message }) => message)
      // The renderer keeps its place in a global expression, and so refuses every second language.
      .filter((message) => !message.includes('for property "lang"'))
  );
}

/** The names of the first cards for which `isWrong` finds something, with what it finds. */
const wrongOnes = (isWrong: (card: Card) => readonly unknown[]): string[] =>
  cards
    .flatMap(({ name, card }) => {
      const found = isWrong(card);
      return found.length === 0 ? [] : [`${name}: ${JSON.stringify(found.slice(0, 3))}`];
    })
    .slice(0, 5);

const cards = everyCard();

describe('every card', () => {
  it('is understood by the renderer without a complaint', () => {
    expect(wrongOnes(complaints)).toEqual([]);
  });

  it('is of version 1.5, says its language, and what it is to who cannot see it', () => {
    expect(
      wrongOnes(({ version, lang, speak, fallbackText }) =>
        version === '1.5' && (lang === 'da' || lang === 'en') && speak !== '' && fallbackText !== '' ? [] : [version],
      ),
    ).toEqual([]);
  });

  it(`has ${actionLimit} buttons at the most, each with a title that fits`, () => {
    expect(wrongOnes((card) => buttons(card).slice(actionLimit))).toEqual([]);
    expect(
      wrongOnes((card) =>
        buttons(card).filter(({ title }) => typeof title !== 'string' || title === '' || title.length > 24),
      ),
    ).toEqual([]);
  });

  it('has a label on every input and one input of each id', () => {
    const inputs = (card: Card) => ofType(card, 'Input.');
    expect(wrongOnes((card) => inputs(card).filter(({ label }) => typeof label !== 'string' || label === ''))).toEqual(
      [],
    );
    expect(
      wrongOnes((card) => {
        const ids = inputs(card).map(({ id }) => id);
        return ids.filter((id, n) => typeof id !== 'string' || ids.indexOf(id) !== n);
      }),
    ).toEqual([]);
  });

  it('wraps every text, has none that is empty, and no table', () => {
    expect(wrongOnes((card) => ofType(card, 'TextBlock').filter(({ wrap }) => wrap !== true))).toEqual([]);
    expect(wrongOnes((card) => ofType(card, 'TextBlock').filter(({ text }) => text === ''))).toEqual([]);
    expect(wrongOnes((card) => ofType(card, 'Table'))).toEqual([]);
  });

  it('leaves no name of a field in it', () => {
    expect(wrongOnes((card) => JSON.stringify(card).match(/\$\{[^}]*\}?/g) ?? [])).toEqual([]);
  });

  it('has a verb and ids on every button that is sent', () => {
    expect(
      wrongOnes((card) =>
        ofType(card, 'Action.Execute').filter(({ verb, data }) => !/^\w+\.\w+$/.test(String(verb)) || !isNode(data)),
      ),
    ).toEqual([]);
  });

  it('asks Teams to refresh it for 60 people at the most, and for nobody twice', () => {
    const userIds = ({ refresh }: Card): unknown[] =>
      isNode(refresh) && Array.isArray(refresh.userIds) ? refresh.userIds : [];
    expect(wrongOnes((card) => userIds(card).slice(60))).toEqual([]);
    expect(wrongOnes((card) => userIds(card).filter((id, n, all) => all.indexOf(id) !== n))).toEqual([]);
    expect(wrongOnes((card) => userIds(card).filter((id) => !String(id).startsWith('29:')))).toEqual([]);
  });

  it('is small enough for Teams', () => {
    expect(wrongOnes((card) => (cardBytes(card) <= cardByteLimit ? [] : [cardBytes(card)]))).toEqual([]);
  });
});

describe('the agenda card', () => {
  const shared = (sample: ReturnType<typeof longMeeting>) =>
    agendaCard({ ...sample, language: 'da', place: 'channel' });

  it('lists the sub-items where they fit', () => {
    const card = shared(networkMeeting('called'));
    expect(withText(card, 'Gennemgang af det seneste referat')).toBe(true);
    expect(withText(card, '3 underpunkter')).toBe(false);
  });

  it('counts them where they do not, and still has every item', () => {
    const card = shared(longMeeting('called'));
    expect(cardBytes(card)).toBeLessThanOrEqual(80 * 1024);
    expect(withText(card, '12 underpunkter')).toBe(true);
    expect(nodes(card).filter(({ text }) => text === words(120))).toHaveLength(1 + 36);
  });

  it('refreshes for the members of a group, and for 60 of a large one', () => {
    const userIds = (members: number) =>
      (shared(longMeeting('called', 'da', { members, items: 1 })).refresh as { userIds: string[] }).userIds;
    expect(userIds(3)).toHaveLength(3);
    expect(userIds(61)).toHaveLength(60);
  });
});

describe('the minutes card', () => {
  it('has every decision in full where it fits', () => {
    const { state } = longMeeting('closed', 'da', { items: 2, members: 8 });
    const card = minutesCard({ ...state, replies: [] }, 'da', 'channel');
    expect(nodes(card).filter(({ text }) => text === words(8000))).toHaveLength(2);
    expect(withText(card, 'forkortet')).toBe(false);
  });

  it('shortens where it does not, says so, and still has every item', () => {
    const card = minutesCard(longMeeting('closed').state, 'da', 'channel');
    expect(cardBytes(card)).toBeLessThanOrEqual(80 * 1024);
    expect(withText(card, 'forkortet')).toBe(true);
    expect(nodes(card).filter(({ text }) => text === words(120))).toHaveLength(36);
  });
});

describe('a form that comes back', () => {
  it('shows the numbers of votes that were typed, as numbers: Teams shows no others', () => {
    const typed = { outcome: 'approved', for: '12', against: '0', abstain: '', decision: 'Teksten' };
    const sample = steeringMeeting('running');
    const card = leadCard({ ...sample, language: 'da', place: 'personal', roles: new Set(['chair']), typed });
    const value = (id: string) => nodes(card).find((node) => node.id === id)?.value;
    expect(['for', 'against', 'abstain', 'decision'].map(value)).toEqual([12, 0, '', 'Teksten']);
  });

  it('has the fields with votes open where some were typed', () => {
    const isOpen = (typed: object) =>
      nodes(
        leadCard({
          ...steeringMeeting('running'),
          language: 'da',
          place: 'personal',
          roles: new Set(['chair']),
          typed: { ...typed },
        }),
      ).find(({ id }) => id === 'more')?.isVisible;
    expect([isOpen({ for: '12' }), isOpen({ decision: 'Teksten' })]).toEqual([true, false]);
  });
});
