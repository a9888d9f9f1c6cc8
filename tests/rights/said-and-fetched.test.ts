import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue, type RefusalCode } from '../../src/errors/catalogue.ts';
import { type Deed, whoMay } from '../../src/rights/who-may.ts';
import { chatOf } from '../connector/activities.ts';
import { buttonsOf, readCard } from '../connector/card-reading.ts';
import { chatIdOf } from '../connector/conversations.ts';
import { canary } from '../storage/sample-meeting.ts';
import { everybody, mayBy, type Part } from './cast.ts';
import { clicked } from './recipes.ts';
import { openCanary, Stage } from './stage.ts';

const notYours: readonly string[] = (
  [
    'catalogue.not-yours',
    'group.chair-only',
    'group.none-of-yours',
    'group.not-a-member',
    'import.not-yours',
    'meeting.create-not-yours',
    'person.not-yours',
    'question.not-a-consultant',
  ] satisfies RefusalCode[]
).map((code) => catalogue[code].da);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.scene('called');
  await stage.scene('closed');
});
afterAll(() => stage.stop());

/** What everybody says, and where; everything else is said in the personal chat. */
const said: Partial<Record<Deed, { readonly text: string; readonly inChannel?: true }>> = {
  'say.newMeeting': { text: 'nyt møde' },
  'say.acuteMeeting': { text: 'akutmøde' },
  'say.agenda': { text: 'dagsorden' },
  'say.minutes': { text: 'referat' },
  'say.myMeetings': { text: 'mine møder' },
  'say.myAgreements': { text: 'mine aftaler' },
  'say.newAgreement': { text: 'ny aftale' },
  'say.group': { text: 'gruppe', inChannel: true },
  'say.contacts': { text: 'kontakter' },
  'say.staleContacts': { text: 'forældede' },
  'say.catalogue': { text: 'katalog' },
  'say.topics': { text: 'emner' },
  'say.personData': { text: 'persondata' },
  'say.help': { text: 'hjælp' },
  'ask.door': { text: 'Hvem kan hjælpe ved skolevægring?' },
  'ask.decisions': { text: 'Hvad besluttede vi om dagsordenen?' },
};
const saidDeeds = Object.keys(said) as (keyof typeof said)[];

/** Whoever leads another group is answered from that one, in the own chat. */
const ofAnotherGroup = (deed: Deed, part: Part): boolean =>
  part === 'neighbour' && said[deed]?.inChannel !== true && mayBy(deed, 'chair');

/** What the bot wrote because of it, a text a message. */
async function replies(part: Part, deed: Deed): Promise<string[]> {
  const person = stage.cast.person(part);
  const { team } = stage.cast;
  const { text, inChannel } = said[deed]!;
  const known = new Set(stage.bot.connector.messages());
  const { status } = inChannel
    ? await stage.bot.teams.as(person).says(text, team)
    : await stage.bot.teams.as(person).writes(text);
  expect(status).toBe(200);
  const at = inChannel ? team.general.id : chatIdOf(person);
  const fresh = stage.bot.connector.messages(at).filter((message) => !known.has(message));
  return fresh.map((message) => (message.card === undefined ? message.text : readCard(message.card)));
}

describe.each(saidDeeds)('%s', (deed) => {
  it.each(everybody)('by %s', async (part) => {
    const texts = await replies(part, deed);
    expect(texts.length).toBeGreaterThan(0);
    const refused = texts.some((text) => notYours.includes(text));
    expect(refused, texts.join('\n')).toBe(!(mayBy(deed, part) || ofAnotherGroup(deed, part)));
    if (mayBy('meeting.view', part)) return;
    expect(texts.join()).not.toContain(openCanary);
    expect(texts.join()).not.toContain(canary);
  });
});

describe.each(['search.findDoor', 'search.findDecisions'] as const)('%s', (deed) => {
  it.each(everybody)('by %s', async (part) => {
    const person = stage.cast.person(part);
    const where = chatOf(person);
    const { teams } = stage.bot;
    const bare = teams.activities.cardAction(teams.envelope('event'), person, where, '1', {}, 'manual');
    const value = {
      commandId: deed.slice('search.'.length),
      parameters: [{ name: 'query', value: 'dagsorden' }],
    };
    const answer = await teams.send({ ...bare, name: 'composeExtension/query', value }, where);
    const body = JSON.stringify(answer.body);
    expect(answer.status).toBe(200);
    expect(body.includes(catalogue['group.none-of-yours'].da)).toBe(!(mayBy(deed, part) || ofAnotherGroup(deed, part)));
    expect(body).not.toContain(canary);
    if (!mayBy('meeting.view', part)) expect(body).not.toContain(openCanary);
  });
});

describe('a document’s link', () => {
  const links: Record<`document.${'open' | 'full' | 'catalogue' | 'person'}`, readonly [string, object]> = {
    'document.open': ['minutes.get', { format: 'txt' }],
    'document.full': ['minutes.get', { format: 'txt', version: 'full' }],
    'document.catalogue': ['catalogue.get', { format: 'csv' }],
    'document.person': ['person.export', { personId: '00000000-0000-4000-8000-000000000001' }],
  };

  describe.each(Object.keys(links) as (keyof typeof links)[])('%s', (deed) => {
    it.each(everybody)('for %s', async (part) => {
      const [verb, data] = links[deed];
      const scene = await stage.scene('closed');
      const { answer } = await stage.click(stage.cast.person(part), verb, { ...scene, ...data }, 'personal');
      const link = answer.invoke?.type.endsWith('card.adaptive')
        ? buttonsOf(answer.card).find(({ type }) => type === 'Action.OpenUrl')?.url
        : undefined;
      expect(link !== undefined).toBe(mayBy(deed, part));
      if (link === undefined) return;
      const fetched = await fetch(link);
      expect(fetched.status).toBe(200);
      expect((await fetched.text()).includes(canary)).toBe(deed === 'document.full');
    });
  });

  it.each(['document.open', 'document.full'] as const)(
    'leads nowhere at once when its person has left: %s',
    async (deed) => {
      const [verb, data] = links[deed];
      const { cast } = stage;
      const member = cast.person('member');
      const scene = await stage.scene('closed');
      const { answer } = await stage.click(member, verb, { ...scene, ...data }, 'personal');
      const link = buttonsOf(answer.card).find(({ type }) => type === 'Action.OpenUrl')!.url;
      cast.team.removeMember(member);
      try {
        const fetched = await fetch(link);
        expect([fetched.status, await fetched.text()]).toEqual([404, '']);
      } finally {
        cast.team.addMember(member);
      }
      expect((await fetch(link)).status).toBe(200);
    },
  );
});

it('every line of the table is tried', () => {
  // In every-verb.test.ts, and in sent-and-found.test.ts.
  const elsewhere = ['group.setup', 'import.send', 'catalogue.send', 'ask.decisions.closed'];
  const tried: readonly string[] = [...clicked, ...saidDeeds, 'search.findDoor', 'search.findDecisions', ...elsewhere];
  const fetched = ['document.open', 'document.full', 'document.catalogue', 'document.person'];
  const inTheTab = ['overview.view'];
  const everything = [...tried, ...fetched, ...inTheTab];
  expect(Object.keys(whoMay).filter((deed) => !everything.includes(deed))).toEqual([]);
});
