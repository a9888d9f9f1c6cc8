import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { MeetingLife, steeringGroup } from './meeting-life.ts';

/** Stands in everything that is typed in this run, open and closed. */
const typed = 'Tekstfuglen';
const said = (what: string) => `${typed} ${what}`;

let bot: RunningBot;
let life: MeetingLife;

/** A meeting from its draft to its comments, a question, a refusal, a repeated click and an error. */
beforeAll(async () => {
  bot = await runBotOn();
  life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 6));
  await life.setUp({ ...steeringGroup, name: said('gruppe') });
  const agenda = await life.calls(
    await life.prepared({ title: said('møde'), date: '2020-03-10', time: '16:30', place: said('sted') }, [
      { title: said('åbent'), 'section-1': said('fremstilling') },
      { title: said('lukket'), closed: 'true', 'section-1': said('lukket fremstilling') },
    ]),
  );
  const member = life.who('Skoleleder');
  await life.press(agenda, { verb: 'attendance.answer', data: { answer: 'attending' } }, {}, member);
  await life.tries(agenda, { verb: 'meeting.lead' }, {}, member);
  const commit = bot.rows.commit.bind(bot.rows);
  bot.rows.commit = () => Promise.reject(new Error(said('fejl fra lageret')));
  await life.tries(agenda, { verb: 'attendance.answer', data: { answer: 'absent' } }, {}, member);
  bot.rows.commit = commit;
  let lead = await life.started(agenda);
  lead = await life.closes(lead, { outcome: 'noted', decision: said('beslutning'), agreementTask: said('opgave') });
  const minutes = await life.ends(lead);
  const comment = await life.press(minutes, { verb: 'meeting.view', data: { show: 'comment' } }, {}, member);
  await life.press(comment, 'minutes.comment', { comment: said('kommentar') }, member);
  await life.chats(member, said('hvem hjælper en elev, der ryger hash?'));
  await life.chats(member, `hvad besluttede vi om ${typed}?`);
  await life.chats(member, 'mine møder', (message) => textOn(message) !== '' && !offers(message, 'meeting.create'));
});
afterAll(() => bot.stop());

/** An id, a verb, a code, a kind or a time: no blank, nothing of any language. */
const plain = /^[A-Za-z0-9_.:|@=+-]*$/;

it('holds ids, verbs, times and outcomes, and never a text, a name or a question', () => {
  expect(bot.log.length).toBeGreaterThan(20);
  const events = new Set(bot.log.map(({ event }) => event));
  for (const event of ['click', 'message', 'click.failed']) expect(events).toContain(event);
  const everything = JSON.stringify(bot.log);
  expect(everything).not.toContain(typed);
  for (const { name, objectId } of life.team.members) {
    expect(everything, objectId).not.toContain(name);
  }
  const values = bot.log.flatMap(({ event, details }) =>
    Object.entries(details).map(([field, value]) => ({ event, field, value })),
  );
  const places = new Set(['at', 'stack', 'where']);
  const wordy = values.filter(
    ({ field, value }) => typeof value === 'string' && !places.has(field) && !plain.test(value),
  );
  expect(wordy).toEqual([]);
});
