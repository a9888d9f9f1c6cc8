import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import { guid } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { choiceEnding, idsOn, MeetingLife, steeringGroup, to } from './meeting-life.ts';
import { storedIn } from './stored.ts';

/** What cannot be is refused with a sentence, and the store stays as it was. */
describe('what cannot be', () => {
  let bot: RunningBot & { store: string };
  let life: MeetingLife;
  let agenda: Message;
  let items: string[];

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 5));
    await life.setUp(steeringGroup);
    agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
        { title: 'Første sag' },
        { title: 'Anden sag' },
        { title: 'Lukket sag', closed: 'true' },
      ]),
    );
    items = (await life.stored(agenda)).items.map(({ itemId }) => itemId);
  });
  afterAll(() => bot.stop());

  const said = (answer: BotAnswer): string => answer.sentence ?? textOn(answer.screen);

  async function refused(says: string, act: () => Promise<BotAnswer>): Promise<BotAnswer> {
    const before = await storedIn(bot.store);
    const answer = await act();
    expect(answer.status).toBe(200);
    expect(said(answer)).toContain(says);
    expect(await storedIn(bot.store)).toEqual(before);
    return answer;
  }
  const forges = (verb: string, typed: Record<string, unknown>) =>
    life.as(life.chair).forges(agenda, verb, { ...idsOn(agenda), ...typed });

  it.each([
    [
      'an item moved onto itself',
      'item.move',
      () => ({ itemId: items[0], after: items[0] }),
      'flyttes hen efter sig selv',
    ],
    [
      'an item moved after one that is not there',
      'item.move',
      () => ({ itemId: items[0], after: guid(9) }),
      'Punktet findes ikke',
    ],
    [
      'an item edited to stand after one that is not there',
      'item.edit',
      () => ({ itemId: items[0], after: guid(9), title: 'X' }),
      'Punktet findes ikke',
    ],
    ['an item without a title', 'item.add', () => ({ itemId: guid(8) }), 'Punktet mangler en titel'],
    [
      'a link that is none',
      'item.attach',
      () => ({ itemId: items[0], title: 'Bilag', url: 'javascript:alert(1)' }),
      'begynder med https://',
    ],
    ['a meeting moved into the past', 'meeting.edit', () => ({ date: '2020-01-10' }), 'Datoen er allerede gået'],
    [
      'a meeting that ends before it begins',
      'meeting.edit',
      () => ({ until: '15:00' }),
      'Mødet slutter, før det begynder',
    ],
    ['a change that is none', 'meeting.edit', () => ({ title: 'Styregruppemøde' }), 'Der er ikke ændret noget'],
    ['a day that does not exist', 'meeting.edit', () => ({ date: '2020-02-30' }), 'Datoen findes ikke'],
    [
      'a substitute who is a member',
      'attendance.substitute',
      () => ({ for: life.who('Referent').objectId, name: 'skoleleder' }),
      'er selv med i gruppen',
    ],
    [
      'a substitute for somebody unknown',
      'attendance.substitute',
      () => ({ for: guid(77), name: 'Vikaren' }),
      'Personen er ikke med i gruppen',
    ],
    [
      'a late arrival without when',
      'attendance.person',
      () => ({ personId: life.who('Referent').objectId, presence: 'late' }),
      'Vælg punktet, som personen kom til',
    ],
    [
      'a presence that does not exist',
      'attendance.person',
      () => ({ personId: life.who('Referent').objectId, presence: 'asleep' }),
      'Vælg, om personen var til stede',
    ],
    [
      'presence of a stranger',
      'attendance.person',
      () => ({ personId: guid(77), presence: 'present' }),
      'Personen er ikke med i gruppen',
    ],
    [
      'a stranger disqualified',
      'attendance.disqualify',
      () => ({ itemId: items[0], people: guid(77) }),
      'Personen er ikke med i gruppen',
    ],
    ['a guest without a name', 'attendance.guest', () => ({ name: ' ' }), 'Skriv navnet eller rollen'],
    ['a meeting handed to a stranger', 'meeting.deputise', () => ({ leader: guid(77) }), 'skal være med i kanalen'],
    [
      'a decision outside the meeting',
      'item.close',
      () => ({ itemId: items[0], outcome: 'approved' }),
      'Mødet er ikke i gang',
    ],
    ['minutes of a meeting that is not over', 'minutes.send', () => ({}), 'Mødet er ikke afsluttet endnu'],
    [
      'a decision put right that was never made',
      'item.correct',
      () => ({ itemId: items[0], text: 'Nyt' }),
      'Mødet er ikke i gang',
    ],
    ['a proposal accepted that nobody made', 'item.accept', () => ({ itemId: guid(7) }), 'Forslaget findes ikke'],
    ['a deadline after the meeting', 'group.settings', () => ({ proposalDays: '-3' }), 'helt tal fra 0 til 999'],
    ['reminders after the meeting', 'group.settings', () => ({ reminders: '7, -1' }), 'hvor mange dage før'],
    ['an agenda of nothing', 'group.template', () => ({ agenda: ' \n ' }), 'Skriv mindst ét punkt'],
    [
      'a document form that does not exist',
      'group.settings',
      () => ({ documentForm: 'pergament' }),
      'Den dokumentform findes ikke',
    ],
  ] as const)('refuses %s', async (_what, verb, typed, says) => {
    await refused(says, () => forges(verb, typed()));
  });

  it('refuses oneself as a substitute, and a substitute who is a member, at the answer too', async () => {
    const own = await life.press(agenda, 'meeting.view', {}, life.who('Referent'));
    for (const substitute of ['Skoleleder', 'REFERENT']) {
      await refused('er selv med i gruppen', () =>
        life.tries(own, { verb: 'attendance.answer', title: 'Afbud' }, { substitute }, life.who('Referent')),
      );
    }
  });

  it('refuses a person who left the team: as reader, leader, deputy and in the attendance', async () => {
    const gone = life.who('Skoleleder');
    await bot.teams.membersRemoved(life.team, [gone]);
    await refused('Du er ikke med i gruppen', () =>
      life.as(gone).forges(agenda, 'attendance.answer', { ...idsOn(agenda), answer: 'attending' }),
    );
    await refused('skal være med i kanalen', () => forges('meeting.deputise', { leader: gone.objectId }));
    await refused('Personen er ikke med i gruppen', () =>
      forges('attendance.person', { personId: gone.objectId, presence: 'present' }),
    );
    await refused('skal være med i kanalen', () => forges('group.roles', { deputies: gone.objectId }));
    await bot.teams.membersAdded(life.team, [gone]);
  });

  it('comes back to the form it was typed in, with all of it', async () => {
    const lead = await life.press(agenda, 'meeting.lead');
    const screen = await life.press(lead, to('presence'));
    const typed = { personId: life.who('Referent').objectId, presence: 'late' };
    const answer = await life.tries(screen, 'attendance.person', typed);
    const values = Object.fromEntries(inputsOf(answer.card).map(({ id, value }) => [id, value]));
    expect(values).toMatchObject(typed);
  });

  it('in the running meeting: a joint treatment with nothing, with itself, and in a circle', async () => {
    const lead = await life.started(agenda);
    await refused('Vælg det punkt, som dette blev behandlet sammen med', () =>
      forges('item.close', { itemId: items[0], outcome: 'joint' }),
    );
    await refused('sammen med sig selv', () =>
      forges('item.close', { itemId: items[0], outcome: 'joint', togetherWith: items[0] }),
    );
    await refused('Punktet findes ikke', () =>
      forges('item.close', { itemId: items[0], outcome: 'joint', togetherWith: guid(9) }),
    );
    await refused('Vælg, hvad punktet endte med', () => forges('item.close', { itemId: items[0] }));
    await refused('Underpunktet findes ikke', () =>
      forges('item.close', { itemId: items[0], outcome: 'noted', subItemId: guid(9) }),
    );
    await refused('Skriv, hvad aftalen går ud på', () =>
      forges('item.close', { itemId: items[0], outcome: 'noted', agreementOwner: 'Referent' }),
    );
    expect(offers(lead, 'item.close')).toBe(true);
    await life.tries(lead, 'item.close', { outcome: 'noted' });
    await refused('Mødet er i gang, så det kan ikke flyttes', () => forges('meeting.edit', { date: '2020-04-01' }));
    await refused('Mødet er i gang, så det kan ikke flyttes', () => forges('meeting.cancel', {}));
    await refused('Punktet er behandlet, så det kan ikke ændres', () =>
      forges('item.edit', { itemId: items[0], title: 'Ny titel' }),
    );
    await refused('Punktet er behandlet, så det kan ikke ændres', () => forges('item.remove', { itemId: items[0] }));
  });

  it('two items that each were treated together with the other', async () => {
    await forges('item.close', { itemId: items[1], outcome: 'joint', togetherWith: items[2] });
    await refused('sammen med sig selv', () =>
      forges('item.close', { itemId: items[2], outcome: 'joint', togetherWith: items[1] }),
    );
  });

  it('ending with items that are not treated asks what to do with each', async () => {
    const lead = await life.press(agenda, 'meeting.lead');
    const answer = await refused('Der er punkter, som ikke er behandlet', () => life.tries(lead, 'meeting.close'));
    const asked: Screen = answer.screen;
    expect(inputsOf(asked.card).map(({ id }) => id)).toEqual([`open-${items[2]}`]);
    expect(textOn(asked)).toContain('3. Lukket');
    await refused('Der er punkter, som ikke er behandlet', () =>
      forges('meeting.close', { [`open-${items[2]}`]: 'burn' }),
    );
    const done = await life.press(asked, 'meeting.close', { [`open-${items[2]}`]: 'drop' });
    expect(textOn(done)).toContain('Mødet er afsluttet');
  });

  it('after it: nothing is treated, answered or put on the agenda', async () => {
    await refused('Mødet er slut', () => forges('item.close', { itemId: items[2], outcome: 'noted' }));
    await refused('Mødet er slut', () => forges('attendance.answer', { answer: 'attending' }));
    await refused('Mødet er holdt', () => forges('item.add', { itemId: guid(6), title: 'For sent' }));
    await refused('Mødet er holdt', () => forges('meeting.cancel', {}));
  });

  it('a number twice: a called meeting stays as it was numbered when the group changes its mind', async () => {
    const first = await life.calls(
      await life.prepared({ title: 'Aprilmøde', date: '2020-04-14', time: '16:00' }, [
        { title: 'En' },
        { title: 'To' },
      ]),
    );
    await life.settles({ numbering: 'year' });
    await life.adds(await life.preparing(first), { title: 'Tre' });
    const numbers = (await life.stored(first)).items.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const second = await life.calls(
      await life.prepared({ title: 'Majmøde', date: '2020-05-12', time: '16:00' }, [{ title: 'En' }, { title: 'To' }]),
    );
    await life.settles({ numbering: 'meeting' });
    const item = await life.item(await life.preparing(second), 'To');
    await life.press(item, 'item.move', { after: choiceEnding(item, 'after', 'Først på dagsordenen') });
    expect((await life.stored(second)).items.map(({ number }) => number)).toEqual([3, 1, 2]);
  });
});
