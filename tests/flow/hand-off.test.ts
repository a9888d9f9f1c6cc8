import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../connector/conversations.ts';
import { ConsultantDays, skippingSchool } from './consultant-days.ts';
import { offers, textOn } from './meeting-day.ts';
import { dataOf, refusedIn, saidBy } from './refusals.ts';

const yes = { verb: 'question.handOff', data: { consent: 'true' } };
const no = { verb: 'question.handOff', data: { consent: 'false' } };
const reply = 'Ring til PPR på det nummer, der står i svaret, så tager de den derfra.';

describe('a question for the SSP consultant', () => {
  const days = new ConsultantDays();
  const { teacher, consultant, deputy } = days;
  const as = (person = consultant) => days.bot.teams.as(person);
  let card: Message;
  let winner = consultant;
  beforeAll(() => days.begun());
  afterAll(() => days.stop());

  it('is offered under the answer, and says what is sent and how long it is kept before anything is', async () => {
    const consent = await days.offered(
      teacher,
      'Eleven Karla har skolevægring, ligesom Mads Testrup med cpr 010203-1234',
    );
    const text = textOn(consent);
    expect(text).toContain('Må vi sende dit spørgsmål til SSP-konsulenten?');
    expect(text).toContain('skolevægring');
    expect(text).not.toMatch(/010203|Testrup|Karla|Mads/);
    expect(text).toContain('Klasselærer');
    expect(text).toContain('senest 30 dage');
    const back = await as(teacher).presses(consent, no);
    expect(offers(back.screen, 'question.handOff')).toBe(true);
    expect(days.titles(consultant)).toEqual(['Det kan jeg']);
  });

  it('goes to the consultant once the asker agrees, once for two clicks, and the asker is told', async () => {
    const consent = await days.offered(teacher);
    const sent = await as(teacher).presses(consent, yes);
    expect(textOn(sent.screen)).toContain('Dit spørgsmål er sendt til SSP-konsulenten');
    for (const more of [await sent.again(), await sent.resend()]) {
      expect(textOn(more.screen)).toContain('Dit spørgsmål er sendt til SSP-konsulenten');
    }
    card = await days.waitFor('the card', () => days.chatWith(consultant).find((one) => offers(one, 'question.take')));
    expect(textOn(card)).toContain('Klasselærer spørger');
    expect(textOn(card)).toContain(skippingSchool);
    expect(textOn(card)).toMatch(/Det har jeg svaret: \S/);
    await days.written(teacher, 'har ikke taget det endnu');
    expect(days.titles(teacher).filter((title) => title === 'Ikke taget')).toHaveLength(1);
    expect(days.chatWith(consultant).filter((one) => offers(one, 'question.take'))).toHaveLength(1);
    expect(days.titles(deputy)).toEqual(['Det kan jeg']);
  });

  it('shows nobody else what was asked, and lets nobody else take it', async () => {
    await refusedIn(days.store, 'question.not-a-consultant', () =>
      as(teacher).forges(card, 'question.take', dataOf(card, 'question.take')),
    );
    await refusedIn(days.store, 'question.not-handed-off', () =>
      as().forges(card, 'question.take', { questionId: '00000000-0000-4000-8000-000000000000' }),
    );
    await refusedIn(days.store, 'question.take-first', () =>
      as().forges(card, 'question.reply', { ...dataOf(card, 'question.take'), text: reply }),
    );
  });

  it('is taken by one of two, the other is told, and the asker too', async () => {
    const data = dataOf(card, 'question.take');
    const both = await Promise.all([
      as().presses(card, 'question.take'),
      as(deputy).forges(card, 'question.take', data),
    ]);
    const [mine, theirs] = both.map((answer) => textOn(answer.screen));
    const won = [mine, theirs].filter((text) => text?.includes('Taget af dig'));
    const lost = [mine, theirs].filter((text) => text?.includes('Spørgsmålet er allerede taget af'));
    expect([won.length, lost.length]).toEqual([1, 1]);
    await days.written(teacher, 'har taget dit spørgsmål');
    await both[0].again();
    await both[1].again();
    expect(days.titles(teacher).filter((title) => title === 'Taget')).toHaveLength(1);
    winner = mine?.includes('Taget af dig') ? consultant : deputy;
  });

  it('is answered by who has taken it, once, and the asker reads it', async () => {
    const loser = winner === consultant ? deputy : consultant;
    const data = dataOf(await screenOf(winner), 'question.reply');
    await refusedIn(days.store, 'question.taken-by-other', () =>
      as(loser).forges(card, 'question.reply', { ...data, text: reply }),
    );
    await refusedIn(days.store, 'question.reply-missing', () =>
      as(winner).forges(card, 'question.reply', { ...data, text: '  ' }),
    );
    await refusedIn(days.store, 'question.reply-too-long', () =>
      as(winner).forges(card, 'question.reply', { ...data, text: 'x'.repeat(4001) }),
    );
    await refusedIn(days.store, 'question.reply-with-cpr', () =>
      as(winner).forges(card, 'question.reply', { ...data, text: 'Det er 010203-1234, ring til mor.' }),
    );
    const answered = await as(winner).forges(card, 'question.reply', { ...data, text: reply });
    expect(textOn(answered.screen)).toContain('Besvaret');
    const read = await days.written(teacher, reply);
    expect(textOn(read)).toContain('Besvaret');
    await days.waitFor('the card to follow', () => textOn(card).startsWith('Besvaret') && textOn(card).includes(reply));
    expect(textOn((await answered.again()).screen)).toContain('Besvaret');
    expect(textOn((await answered.resend()).screen)).toContain('Besvaret');
    await refusedIn(days.store, 'question.answered-already', () =>
      as(winner).forges(card, 'question.reply', { ...data, text: 'Noget andet.' }),
    );
    expect(days.titles(teacher).filter((title) => ['Ikke taget', 'Taget', 'Besvaret'].includes(title))).toEqual([
      'Ikke taget',
      'Taget',
      'Besvaret',
    ]);
    const stillThere = days.chatWith(teacher).findLast((one) => offers(one, 'question.handOff'))!;
    expect(textOn((await as(teacher).presses(stillThere, 'question.handOff')).screen)).toContain(reply);
    const late = await as(loser).forges(card, 'question.take', { questionId: data.questionId });
    expect(saidBy(late)).toContain('allerede taget af');
  });

  it('is refused to who did not ask, and where the question is unknown', async () => {
    const answer = await days.asked(teacher, 'mobning i 5. klasse');
    const data = { ...dataOf(answer, 'question.handOff'), consent: 'true' };
    await refusedIn(days.store, 'question.unknown', () => as(deputy).forges(answer, 'question.handOff', data));
    await refusedIn(days.store, 'question.unknown', () =>
      as(teacher).forges(answer, 'question.handOff', { questionId: '00000000-0000-4000-8000-000000000000' }),
    );
  });

  it('leaves none of its words in the log', () => {
    expect(JSON.stringify(days.bot.log)).not.toMatch(/skolevægring|Ring til PPR|Klasselærer|mobning/);
  });

  async function screenOf(person: typeof consultant) {
    return (await as(person).forges(card, 'question.take', { questionId: dataOfCard(card) })).screen;
  }
});

/** The question that a consultant's card is about, whatever it shows by now. */
function dataOfCard(card: Message): string {
  const first = card.history[0]?.activity;
  const found = /"questionId":"([^"]+)"/.exec(JSON.stringify(first));
  if (found?.[1] === undefined) throw new Error('The card names no question');
  return found[1];
}
