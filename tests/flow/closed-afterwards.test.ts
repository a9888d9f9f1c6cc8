import { afterAll, describe, expect, it } from 'vitest';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { choiceEnding, idsOn, MeetingLife, steeringGroup, to } from './meeting-life.ts';

describe('an open item that is closed after it was treated', () => {
  let bot: RunningBot;
  afterAll(() => bot.stop());

  it('takes its decision, its attachments and what was agreed out of sight, also of the next agenda', async () => {
    bot = await runBotOn({ wasOpen: 'all' });
    const life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 3));
    await life.setUp(steeringGroup);
    const agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
        { title: 'Knallerter' },
        { title: 'Eventuelt', kind: 'message' },
      ]),
    );
    let lead = await life.started(agenda);
    lead = await life.closes(lead, {
      outcome: 'approved',
      agreementTask: 'Ring til familien',
      agreementOwner: 'Referent',
    });
    await life.waitFor('the outcome', () => textOn(agenda).includes('✓ Godkendt'));
    await life.press(await life.item(await life.preparing(agenda), 'Knallerter'), 'item.conceal');
    await life.waitFor('the card', () => !textOn(agenda).includes('Knallerter'));
    lead = await life.closes(await life.press(agenda, 'meeting.lead'), { outcome: 'none' });
    const minutes = await life.ends(lead);
    const next = await life.calls(await life.prepared({ title: 'Næste møde', date: '2020-04-14', time: '16:00' }));
    for (const card of [agenda, minutes, next]) expect(textOn(card)).not.toMatch(/Knallerter|familien/);
    const partition = `${bot.town.tenantId}|${idsOn(next).groupId}`;
    expect(JSON.stringify(await bot.rows.range(partition, ' ', 'p'))).not.toMatch(/Knallerter|familien/);
    expect(JSON.stringify((await life.stored(next)).closedContents)).toContain('Ring til familien');
    expect(life.everythingInTheChannel()).not.toContain('familien');
  });

  it.each([
    ['draft', ['Opsamling fra sidst', 'Lukket', 'Lukket']],
    ['called', ['Lukket', 'Lukket']],
  ])('takes out of sight what has come over from it to a %s agenda', async (stage, shown) => {
    const canary = 'KanariefuglenSang';
    const life = new MeetingLife(bot, bot.town.team(`SSP-gruppen, ${stage}`, [], 3));
    await life.setUp(steeringGroup);
    const attached = { title: `${canary} bilag`, url: `https://dokumenter.nordby.example/${canary}` };
    let draft = await life.prepared({ title: 'Martsmøde', date: '2020-03-10', time: '16:30' }, [
      { title: `${canary} titel`, 'section-1': `${canary} fremstilling` },
      { title: 'Nyt fra politiet' },
    ]);
    const attaching = await life.press(await life.item(draft, `${canary} titel`), to('attach'));
    draft = await life.press(attaching, 'item.attach', attached);
    let lead = await life.started(await life.calls(draft));
    const agreed = { agreementTask: `${canary} opgave`, agreementOwner: 'Referent' };
    lead = await life.closes(lead, { outcome: 'deferred', decision: `${canary} beslutning`, ...agreed });
    const minutes = await life.ends(
      await life.closes(lead, { outcome: 'noted', agreementTask: 'Skriv til naboerne', agreementOwner: 'Formand' }),
    );
    const prepared = await life.prepared({ title: 'Aprilmøde', date: '2020-04-14', time: '16:00' });
    const next = stage === 'draft' ? prepared : await life.calls(prepared);
    const channelOf = () => JSON.stringify(life.messages().map(({ card }) => card));
    const { meetingId } = idsOn(next);
    const ofNext = () =>
      JSON.stringify(
        life
          .messages()
          .filter((message) => message !== minutes && JSON.stringify(message.card).includes(meetingId))
          .map(({ card }) => card),
      );
    await life.waitFor('the copies', () => ofNext().includes(`${canary} opgave`));

    const screen = await life.press(minutes, 'meeting.lead');
    const item = await life.press(screen, to('item'), { itemId: choiceEnding(screen, 'itemId', `${canary} titel`) });
    await life.press(item, 'item.conceal');
    await life.waitFor('that nothing of it stands in the channel', () => !channelOf().includes(canary));
    const { items, closedContents } = await life.stored(next);
    expect(items.slice(1).map((one) => (one.closed ? 'Lukket' : one.content.title))).toEqual(shown);
    for (const what of ['titel', 'fremstilling', 'bilag', 'opgave']) {
      expect(JSON.stringify(closedContents)).toContain(`${canary} ${what}`);
    }
    expect(channelOf().includes('Skriv til naboerne – Formand')).toBe(true);
    const partition = `${bot.town.tenantId}|${idsOn(next).groupId}`;
    expect(JSON.stringify(await bot.rows.range(partition, ' ', 'p'))).not.toContain(canary);
    expect(JSON.stringify(bot.log)).not.toContain(canary);
    const said = await life.as(life.who('Referent')).says(`hvad besluttede vi om ${canary}`, life.team);
    expect(JSON.stringify(said.body ?? '')).not.toContain(canary);
  });

  it('is taken out of sight after the meeting too: of its minutes, and of what waits for the next agenda', async () => {
    const life = new MeetingLife(bot, bot.town.team('SSP-udvalget', [], 3));
    await life.setUp(steeringGroup);
    const agenda = await life.calls(
      await life.prepared({ title: 'Udvalgsmøde', date: '2020-03-10', time: '16:30' }, [{ title: 'Uro ved hallen' }]),
    );
    const lead = await life.started(agenda);
    const minutes = await life.ends(await life.closes(lead, { outcome: 'deferred', decision: 'Hallen lukkes' }));
    await life.waitFor('the decision', () => textOn(minutes).includes('Hallen lukkes'));
    const screen = await life.press(minutes, 'meeting.lead');
    const item = await life.press(screen, to('item'), { itemId: choiceEnding(screen, 'itemId', 'Uro ved hallen') });
    const answer = await life.press(item, 'item.conceal');
    expect(textOn(answer)).toContain('Punktet er nu lukket.');
    expect(offers(answer, 'minutes.send')).toBe(true);
    await life.waitFor('the minutes', () => !/Uro|Hallen/.test(textOn(minutes)));
    const next = await life.calls(await life.prepared({ title: 'Næste møde', date: '2020-04-14', time: '16:00' }));
    expect(textOn(next)).not.toMatch(/Uro|Hallen/);
    expect((await life.stored(next)).closedContents.map(({ content }) => content.title)).toEqual(['Uro ved hallen']);
  });
});
