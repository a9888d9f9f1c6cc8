import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import { textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { choiceEnding, dataOf, idsOn, MeetingLife, steeringGroup, to } from './meeting-life.ts';

const canary = 'KanariefuglenSangForslaget';

/** What members would like to have treated, and the chair's word back. */
describe('a member’s proposal', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  const answers: string[] = [];

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 5));
    await life.setUp(steeringGroup);
    await life.settles({ proposalDays: '3' });
    agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
        { title: 'Knallerter ved havnen' },
        { title: 'En lukket sag', closed: 'true' },
        { title: 'Eventuelt', kind: 'message' },
      ]),
    );
  });
  afterAll(() => bot.stop());

  const proposes = async (role: string, typed: Record<string, string>) => {
    const own = await life.press(agenda, 'meeting.view', {}, life.who(role));
    const form = await life.press(own, { verb: 'meeting.view', data: { show: 'propose' } }, {}, life.who(role));
    const answer = await life.tries(form, 'item.propose', typed, life.who(role));
    answers.push(JSON.stringify(answer.body));
    return { form, answer };
  };
  const wordBack = (role: string, says: string): Promise<Message> =>
    life.waitFor(`“${says}” to ${role}`, () =>
      life.chatWith(life.who(role)).find((message) => textOn(message).includes(says)),
    );
  const proposals = async (): Promise<Screen> => life.press(await life.preparing(agenda), to('proposals'));

  it('is asked for with the deadline that the group has set', async () => {
    const { form, answer } = await proposes('Skoleleder', {
      title: 'Flere natteravne',
      text: 'Der mangler voksne om fredagen.',
    });
    expect(textOn(form)).toContain('Frist: 7. marts 2020');
    expect(textOn(answer.screen)).toContain('Forslaget er sendt til formanden.');
  });

  it('waits for the chair, who puts it on the agenda with a word back', async () => {
    const screen = await proposals();
    expect(textOn(screen)).toContain('Foreslået af Skoleleder');
    expect(textOn(screen)).toContain('Der mangler voksne om fredagen.');
    const after = await life.press(screen, 'item.accept', { note: 'God idé, vi tager det op.' });
    expect(textOn(after)).toContain('Der er ingen forslag, der venter.');
    const word = await wordBack('Skoleleder', 'Dit forslag er kommet på dagsordenen.');
    expect(textsOf(word.card!)).toEqual(expect.arrayContaining(['Flere natteravne', 'God idé, vi tager det op.']));
    await life.waitFor('the item on the card', () => textOn(agenda).includes('Flere natteravne'));
    expect(textOn(agenda)).toMatch(/Et punkt er kommet til: \d\. .* \(Formand, .*\)/);
  });

  it('is declined with a word back, and nothing is on the card', async () => {
    await proposes('Lokalbetjent', { title: 'Sommerudflugt' });
    await life.press(await proposals(), 'item.decline', { note: 'Det tager vi uden for mødet.' });
    const word = await wordBack('Lokalbetjent', 'Dit forslag er ikke kommet på dagsordenen.');
    expect(textOn(word)).toContain('Det tager vi uden for mødet.');
    expect(textOn(agenda)).not.toContain('Sommerudflugt');
  });

  it('is merged into an item, whose text has it', async () => {
    await proposes('Referent', { title: 'Støj fra havnen', text: 'Naboerne klager.' });
    const screen = await proposals();
    await life.press(screen, 'item.merge', {
      into: choiceEnding(screen, 'into', 'Knallerter ved havnen'),
      note: 'Hører sammen med knallerterne.',
    });
    expect(textOn(await wordBack('Referent', 'Dit forslag er lagt sammen med et andet punkt.'))).toContain(
      'Hører sammen med knallerterne.',
    );
    const [first] = (await life.stored(agenda)).items;
    expect(first?.closed === false && first.content.sections).toEqual([
      { heading: 'Støj fra havnen', text: 'Naboerne klager.' },
    ]);
  });

  it('is proposed as closed, and no channel ever has a word of it', async () => {
    const { answer } = await proposes('Næstformand', {
      title: `${canary} titel`,
      text: `${canary} tekst`,
      closed: 'true',
    });
    expect(textOn(answer.screen)).toContain('Forslaget er sendt til formanden.');
    const inChannel = await proposals();
    answers.push(JSON.stringify(inChannel.card));
    expect(textOn(inChannel)).toContain('Lukkede punkter retter du i din personlige chat med mig.');
  });

  it('as closed is not put into an open item', async () => {
    const screen = await proposals();
    const refused = await life.tries(screen, 'item.merge', {
      into: choiceEnding(screen, 'into', 'Knallerter ved havnen'),
    });
    answers.push(JSON.stringify(refused.body));
    expect(textOn(refused.screen)).toContain('Forslaget er lukket og kan kun lægges sammen med et lukket punkt.');
  });

  it('as closed is read by the chair in the personal chat, and becomes a closed item', async () => {
    const own = await life.chats(life.chair, 'dagsorden', (message) => offers(message, 'attendance.answer'));
    const screen = await life.press(await life.preparing(own), to('proposals'));
    expect(textOn(screen)).toContain(`${canary} titel`);
    await life.press(screen, 'item.accept', { note: `${canary} tilbage` });
    const word = await wordBack('Næstformand', 'Har formanden skrevet tilbage til dig');
    expect(textOn(word)).not.toContain(canary);
    const { items, closedContents, proposals: standing, closedProposals } = await life.stored(agenda);
    expect(closedProposals).toMatchObject([{ note: `${canary} tilbage` }]);
    expect(JSON.stringify(standing)).not.toContain(canary);
    expect(items.at(-1)).toMatchObject({ closed: true, number: 5 });
    expect(JSON.stringify(closedContents)).toContain(`${canary} tekst`);
  });

  it('as closed with a field that cannot be used is answered with a sentence, which echoes nothing', async () => {
    const own = await life.press(agenda, 'meeting.view', {}, life.who('Skoleleder'));
    const form = await life.press(own, { verb: 'meeting.view', data: { show: 'propose' } }, {}, life.who('Skoleleder'));
    const data = { ...dataOf(form, 'item.propose'), closed: 'true', title: canary.repeat(9), text: canary };
    const refused = await life.as(life.who('Skoleleder')).forges(form, 'item.propose', data);
    answers.push(JSON.stringify(refused.body));
    expect(refused.sentence).toContain('120 tegn');
  });

  it('that could not be used comes back with what was typed', async () => {
    const own = await life.press(agenda, 'meeting.view', {}, life.who('Skoleleder'));
    const form = await life.press(own, { verb: 'meeting.view', data: { show: 'propose' } }, {}, life.who('Skoleleder'));
    const refused = await life.tries(form, 'item.propose', { text: 'En tekst uden titel' }, life.who('Skoleleder'));
    expect(textOn(refused.screen)).toContain('Punktet mangler en titel.');
    expect(JSON.stringify(refused.card)).toContain('En tekst uden titel');
    const again = await life.press(refused.screen, 'item.propose', { title: 'Med titel' }, life.who('Skoleleder'));
    expect(textOn(again)).toContain('Forslaget er sendt til formanden.');
    await life.press(await proposals(), 'item.decline');
  });

  it('is settled once: the second chair is told so', async () => {
    await proposes('Skoleleder', { title: 'Cykelhjelme' });
    const one = await proposals();
    const other = await proposals();
    await life.press(one, 'item.accept');
    const late = await life.tries(other, 'item.decline', { note: 'Nej.' });
    expect(textOn(late.screen)).toContain('allerede behandlet');
    const { items } = await life.stored(agenda);
    expect(items.filter((item) => !item.closed && item.content.title === 'Cykelhjelme')).toHaveLength(1);
  });

  it('was, as closed, in nothing that a channel, an answer there or the log ever held', () => {
    expect(life.everythingInTheChannel()).toContain('Lukket');
    for (const text of [life.everythingInTheChannel(), answers.join(), JSON.stringify(bot.log)]) {
      expect(text).not.toContain(canary);
    }
  });

  it('is settled by the chair only', async () => {
    const data = idsOn(agenda);
    const member = await life
      .as(life.who('Skoleleder'))
      .forges(agenda, 'item.accept', { ...data, itemId: data.meetingId });
    expect(textOn(member.screen)).toContain('Det kan kun gruppens formand.');
  });
});

describe('after the deadline', () => {
  let bot: RunningBot;
  afterAll(() => bot.stop());

  it('nothing is proposed any more, and the sentence names the deadline', async () => {
    bot = await runBotOn({ startsAt: new Date('2020-03-05T09:00:00Z') });
    const life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 3));
    await life.setUp(steeringGroup);
    const agenda = await life.calls(
      await life.prepared({ title: 'Møde', date: '2020-03-10', time: '16:30' }, [{ title: 'En sag' }]),
    );
    const own = await life.press(agenda, 'meeting.view', {}, life.who('Referent'));
    const form = await life.press(own, { verb: 'meeting.view', data: { show: 'propose' } }, {}, life.who('Referent'));
    const late = await life.tries(form, 'item.propose', { title: 'For sent', text: 'Men godt' }, life.who('Referent'));
    expect(textOn(late.screen)).toContain('Fristen for at foreslå punkter var 3. marts 2020.');
    expect(JSON.stringify(late.card)).toContain('Men godt');
    expect((await life.stored(agenda)).proposals).toEqual([]);
  });
});
