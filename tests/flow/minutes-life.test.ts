import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import { inputsOf, textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { choiceEnding, dataOf, idsOn, linesBetween, MeetingLife, steeringGroup, to } from './meeting-life.ts';

/** From the end of the meeting to minutes that everybody has read. */
describe('minutes', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  let minutes: Message;

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 4));
    await life.setUp(steeringGroup);
    agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
        { title: 'Første sag' },
        { title: 'Anden sag' },
      ]),
    );
  });
  afterAll(() => bot.stop());

  const screen = (): Promise<Screen> => life.press(minutes, 'meeting.lead');
  const shows = (text: string) => life.waitFor(text, () => textOn(minutes).includes(text));
  const commentForm = (role: string) =>
    life.press(minutes, { verb: 'meeting.view', data: { show: 'comment' } }, {}, life.who(role));

  it('tell a decision that was put right during the meeting as if nothing had been', async () => {
    let lead = await life.started(agenda);
    lead = await life.closes(lead, { outcome: 'approved', decision: 'Tre tusind kroner.' });
    const treated = await life.item(await life.preparing(agenda), 'Første sag');
    expect(inputsOf(treated.card).find(({ id }) => id === 'text')?.value).toBe('Tre tusind kroner.');
    await life.press(treated, 'item.correct', { text: 'Fire tusind kroner.' });
    lead = await life.press(agenda, 'meeting.lead');
    lead = await life.closes(lead, { outcome: 'noted', decision: 'Noteret.' });
    minutes = await life.ends(lead);
    expect(linesBetween(textsOf(minutes.card!), 'Første sag', '2')).toEqual(['✓ Godkendt', 'Fire tusind kroner.']);
    const [item] = (await life.stored(minutes)).items;
    expect(item?.closed === false && item.content.decisions).toMatchObject([
      { text: 'Tre tusind kroner.', by: life.chair.objectId, correction: false },
      { text: 'Fire tusind kroner.', by: life.chair.objectId, correction: false },
    ]);
  });

  it('get a note above the items, and are sent', async () => {
    await life.press(await screen(), 'minutes.edit', { text: 'Mødet blev holdt på skolen.' });
    await shows('Mødet blev holdt på skolen.');
    await life.press(await screen(), 'minutes.send');
    const after = await screen();
    await life.message('the word of the sending', (card) => textOn(card).includes('Referatet er klar:'));
    expect(offers(after, 'minutes.send')).toBe(false);
    expect(offers(after, 'minutes.edit')).toBe(false);
    const late = await life.as(life.chair).forges(minutes, 'minutes.edit', { ...idsOn(minutes), text: 'Sniget ind' });
    expect(textOn(late.screen)).toContain('Referatet er sendt. Skriv en rettelse');
    expect((await life.stored(minutes)).meeting.minutes).toMatchObject({
      version: 1,
      sentAt: expect.any(String),
      note: 'Mødet blev holdt på skolen.',
    });
  });

  it('are approved by members with one click each, and the time of it is kept', async () => {
    await life.press(minutes, 'minutes.approve', {}, life.who('Referent'));
    await life.press(minutes, 'minutes.approve', {}, life.who('Skoleleder'));
    await shows('Version 1 · Godkendt af 2 af 4');
    const { replies } = await life.stored(minutes);
    expect(replies.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(['Referent 1', 'Skoleleder 1']);
    for (const { approvedAt } of replies) expect(approvedAt).toMatch(/^2020-02-20T09:/);
  });

  it('are commented, and the chair answers', async () => {
    await life.press(
      await commentForm('Næstformand'),
      'minutes.comment',
      { comment: 'Var det ikke fem tusind?' },
      life.who('Næstformand'),
    );
    await shows('Var det ikke fem tusind?');
    const leading = await screen();
    expect(textOn(leading)).toContain('Næstformand: Var det ikke fem tusind?');
    await life.press(leading, 'minutes.reply', {
      personId: life.who('Næstformand').objectId,
      text: 'Jo, det retter jeg.',
    });
    await shows('Svar: Jo, det retter jeg.');
  });

  it('have no answer to who has not commented', async () => {
    const data = { ...idsOn(minutes), personId: life.who('Skoleleder').objectId, text: 'Tak' };
    const refused = await life.as(life.chair).forges(minutes, 'minutes.reply', data);
    expect(textOn(refused.screen)).toContain('Der er ingen kommentar at svare på.');
  });

  it('are corrected: a version of its own with its own line, approved anew', async () => {
    const old = dataOf(minutes, 'minutes.approve');
    await life.press(await screen(), 'minutes.correct', { text: 'Der var fem til stede.' });
    await shows('Der var fem til stede.');
    await life.message('the word of the correction', (card) => textOn(card).includes('Referatet er rettet:'));
    expect(textOn(minutes)).toMatch(/Rettet d\. .* af Formand: Der var fem til stede\./);
    expect(textOn(minutes)).toContain('Version 2 · Godkendt af 0 af 4');
    const late = await life.as(life.who('Næstformand')).forges(minutes, 'minutes.approve', old);
    expect(textOn(late.screen)).toContain('Referatet er rettet siden.');
    expect(dataOf(late.screen, 'minutes.approve')).toMatchObject({ version: 2 });
    await life.press(minutes, 'minutes.approve', {}, life.who('Referent'));
    await shows('Version 2 · Godkendt af 1 af 4');
  });

  it('tell a decision that is put right afterwards with its own line', async () => {
    const leading = await screen();
    const treated = await life.press(leading, to('item'), { itemId: choiceEnding(leading, 'itemId', 'Første sag') });
    await life.press(treated, 'item.correct', { text: 'Fem tusind kroner.' });
    await shows('Rettelse: Fem tusind kroner.');
    expect(linesBetween(textsOf(minutes.card!), 'Første sag', '2')).toEqual([
      '✓ Godkendt',
      'Fire tusind kroner.',
      'Rettelse: Fem tusind kroner.',
    ]);
    expect(textOn(minutes)).toContain('Version 3');
  });

  it('are changed by the chair and the minute-taker only', async () => {
    for (const verb of ['minutes.edit', 'minutes.send', 'minutes.correct', 'minutes.file']) {
      const refused = await life
        .as(life.who('Skoleleder'))
        .forges(minutes, verb, { ...idsOn(minutes), text: 'Fra et medlem' });
      expect(textOn(refused.screen)).toContain('Kun formanden og referenten kan rette referatet.');
    }
    const outside = await life.as(bot.town.person('Udefra')).forges(minutes, 'minutes.approve', idsOn(minutes));
    expect(outside.sentence).toContain('Du er ikke med i gruppen');
  });

  it('keep an empty comment out, with what stands', async () => {
    const refused = await life.tries(await commentForm('Skoleleder'), 'minutes.comment', {}, life.who('Skoleleder'));
    expect(textOn(refused.screen)).toContain('Skriv din kommentar, og prøv igen.');
    expect(offers(refused.screen, 'minutes.comment')).toBe(true);
  });

  it('are another version, to be approved anew, once the attendance is put right', async () => {
    const { version } = (await life.stored(minutes)).meeting.minutes;
    const absent = { ...idsOn(minutes), personId: life.who('Skoleleder').objectId, presence: 'noShow' };
    await life.as(life.chair).forges(minutes, 'attendance.person', absent);
    await shows(`Version ${version + 1} · Godkendt af 0 af 4`);
  });

  it('approved before the meeting was taken up again are another version after it', async () => {
    const { version } = (await life.stored(minutes)).meeting.minutes;
    await life.press(await screen(), 'meeting.reopen');
    await shows('Referatet kommer igen, når mødet slutter.');
    expect(offers(minutes, 'minutes.approve')).toBe(false);
    await life.press(await life.leading(agenda), 'meeting.close');
    await shows(`Version ${version + 1} · Godkendt af 0 af 4`);
    const ready = () => life.messages().filter((card) => textOn(card).includes('Referatet er klar:'));
    expect(ready()).toHaveLength(1);
    await life.press(await screen(), 'minutes.send');
    await life.waitFor('the word of the second sending', () => ready().length === 2);
  });
});
