import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presenceAt } from '../../src/meetings/roll.ts';
import type { Screen } from '../connector/bot-answer.ts';
import { textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { runBotOn, textOn } from './meeting-day.ts';
import { choiceEnding, linesBetween, MeetingLife, steeringGroup, to } from './meeting-life.ts';

/** What happened to people at a meeting, and who therefore was there for which item. */
describe('attendance', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  let minutes: Message;
  let lead: Screen;

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 8));
    await life.setUp(steeringGroup);
    await life.settles({ quorum: '4' });
    agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
        { title: 'Første sag' },
        { title: 'Anden sag' },
        { title: 'Tredje sag' },
        { title: 'Fjerde sag' },
      ]),
    );
  });
  afterAll(() => bot.stop());

  const form = async (show: string): Promise<Screen> => {
    const presence = await life.press(await life.aside(await life.press(agenda, 'meeting.lead')), to('presence'));
    return show === 'presence' ? presence : life.press(presence, to(show));
  };
  const records = async (role: string, presence: string, typed: Record<string, string> = {}) => {
    const screen = await form('presence');
    const { item } = typed;
    return life.press(screen, 'attendance.person', {
      ...typed,
      personId: life.who(role).objectId,
      presence,
      ...(item === undefined ? {} : { item: choiceEnding(screen, 'item', item) }),
    });
  };

  it('before the meeting: attending, absent, a substitute, and who has not answered', async () => {
    await life.press(agenda, { verb: 'attendance.answer', title: 'Deltager' }, {}, life.who('Referent'));
    await life.press(agenda, { verb: 'attendance.answer', title: 'Afbud' }, {}, life.who('Skoleleder'));
    const own = await life.press(agenda, 'meeting.view', {}, life.who('Klubleder'));
    await life.press(
      own,
      { verb: 'attendance.answer', title: 'Afbud' },
      { substitute: 'Klubassistenten' },
      life.who('Klubleder'),
    );
    await life.waitFor('all three', () => textOn(agenda).includes('5 har ikke svaret'));
    const silent = 'Formand, Lokalbetjent, Næstformand, Socialrådgiver, Sundhedsplejerske';
    expect(textOn(agenda)).toContain(`**5 har ikke svaret:** ${silent}`);
    expect(textOn(agenda)).toContain('**Deltager (1):** Referent');
    expect(textOn(agenda)).toContain('Gruppen er beslutningsdygtig med 4; 1 har sagt ja');
    expect(textOn(agenda)).toContain('**Afbud (2):** Klubassistenten i stedet for Klubleder, Skoleleder');
  });

  it('warns the leader while the group has no quorum', async () => {
    lead = await life.started(agenda);
    expect(textOn(lead)).toContain('Kun 2 til stede. Gruppen er beslutningsdygtig med 4.');
    expect(textOn(lead)).toContain('2 af 8 til stede · beslutningsdygtig med 4');
    for (const role of ['Næstformand', 'Lokalbetjent']) {
      await life.press(agenda, { verb: 'attendance.answer', title: 'Deltager' }, {}, life.who(role));
    }
    lead = await life.press(agenda, 'meeting.lead');
    expect(textOn(lead)).not.toContain('Kun ');
    expect(textOn(lead)).toContain('4 af 8 til stede · beslutningsdygtig med 4');
  });

  it('records how each person was there', async () => {
    await records('Næstformand', 'late', { item: 'Anden sag', time: '16:45' });
    await records('Lokalbetjent', 'left', { item: 'Tredje sag', time: '17:30' });
    lead = await life.press(agenda, 'meeting.lead');
    expect(textOn(lead)).toContain('Kun 3 til stede. Gruppen er beslutningsdygtig med 4.');
    await records('Næstformand', 'left', { item: 'Tredje sag', time: '17:20' });
    await records('Referent', 'partly', { item: 'Anden sag' });
    await records('Skoleleder', 'sameDay');
    await records('Socialrådgiver', 'noShow');
    await records('Klubleder', 'absent');
    const { attendance } = await life.stored(agenda);
    expect(Object.fromEntries(attendance.map(({ name, presence }) => [name, presence]))).toEqual({
      Formand: 'present',
      Næstformand: 'late',
      Lokalbetjent: 'left',
      Referent: 'partly',
      Skoleleder: 'sameDay',
      Socialrådgiver: 'noShow',
      Klubleder: 'absent',
    });
  });

  it('is put right, and back again, as often as it takes', async () => {
    await records('Sundhedsplejerske', 'noShow');
    await records('Sundhedsplejerske', 'present');
    await records('Sundhedsplejerske', 'noShow');
    const row = (await life.stored(agenda)).attendance.find(({ name }) => name === 'Sundhedsplejerske');
    expect(row?.presence).toBe('noShow');
  });

  it('records substitutes who came and who did not, guests, and who is disqualified', async () => {
    const substitute = async (role: string, name: string, attended: string) =>
      life.press(await form('substitute'), 'attendance.substitute', { for: life.who(role).objectId, name, attended });
    await substitute('Klubleder', 'Klubassistenten', 'true');
    await substitute('Socialrådgiver', 'Vikaren', 'false');
    await life.press(await form('guest'), 'attendance.guest', { name: 'Rusmiddelkonsulenten' });
    const screen = await form('disqualify');
    await life.press(screen, 'attendance.disqualify', {
      itemId: choiceEnding(screen, 'itemId', 'Fjerde sag'),
      people: life.who('Referent').objectId,
    });
    const state = await life.stored(agenda);
    expect(state.meeting.guests).toEqual(['Rusmiddelkonsulenten']);
    expect(state.meeting.disqualified).toMatchObject([{ name: 'Referent' }]);
  });

  it('has no quorum any more once its field is emptied', async () => {
    await life.settles({ quorum: '' });
    expect((await life.stored(agenda)).group.settings.quorum).toBeNull();
    expect(textOn(await life.press(agenda, 'meeting.lead'))).not.toContain('beslutningsdygtig');
    const looked = await life.press(await life.roles(), 'group.settings');
    expect(textOn(looked)).not.toContain('Indstillingerne er gemt');
  });

  it('is read off for each item', async () => {
    lead = await life.press(agenda, 'meeting.lead');
    for (let n = 0; n < 4; n += 1) lead = await life.closes(lead, { outcome: 'noted' });
    minutes = await life.ends(lead);
    const state = await life.stored(minutes);
    const always = ['Klubleder', 'Skoleleder', 'Socialrådgiver', 'Sundhedsplejerske'];
    const absentFrom = [['Næstformand'], ['Referent'], [], ['Lokalbetjent', 'Næstformand']];
    state.items.forEach((item, index) => {
      const at = presenceAt(state, item);
      expect([...at.absentFrom].sort()).toEqual(absentFrom[index]);
      expect([...at.absent].sort()).toEqual([...always, ...(absentFrom[index] ?? [])].sort());
      expect(at.disqualified).toEqual(index === 3 ? ['Referent'] : []);
    });
  });

  it('stands in the minutes: the header for the meeting, the item for what differs', () => {
    const lines = textsOf(minutes.card!);
    expect(lines).toContain(
      '**Til stede:** Formand, Lokalbetjent (gik før, efter punkt 3, kl. 17.30), Næstformand (kom senere, fra punkt 2, kl. 16.45, gik før, efter punkt 3, kl. 17.20), Referent (deltog delvist, ikke punkt 2)',
    );
    expect(lines).toContain(
      '**Fraværende:** Klubleder, Skoleleder (afbud på dagen), Socialrådgiver (udeblevet uden afbud), Sundhedsplejerske (udeblevet uden afbud)',
    );
    expect(lines).toContain('**Stedfortrædere:** Klubassistenten i stedet for Klubleder');
    expect(lines).toContain('**Stedfortrædere, der ikke mødte op:** Vikaren i stedet for Socialrådgiver');
    expect(lines).toContain('**Gæster:** Rusmiddelkonsulenten');
    expect(linesBetween(lines, 'Første sag', '2')).toContain('Fraværende: Næstformand');
    expect(linesBetween(lines, 'Fjerde sag')).toEqual(
      expect.arrayContaining(['Fraværende: Lokalbetjent, Næstformand', 'Inhabil: Referent']),
    );
    expect(linesBetween(lines, 'Anden sag', '3')).toContain('Fraværende: Referent');
    expect(linesBetween(lines, 'Tredje sag', '4').join()).not.toContain('Fraværende');
  });
});
