import { afterAll, beforeAll, expect, it } from 'vitest';
import { textsOf } from '../connector/card-reading.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { runBotOn, textOn } from './meeting-day.ts';
import { linesBetween, MeetingLife, steeringGroup } from './meeting-life.ts';

let bot: RunningBot;
let life: MeetingLife;
beforeAll(async () => {
  bot = await runBotOn();
  life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 3));
  await life.setUp(steeringGroup);
});
afterAll(() => bot.stop());

it('an item taken off a draft is told there with why, also once it is called, and does not come back', async () => {
  const agenda = await life.calls(
    await life.prepared({ title: 'Februarmøde', date: '2020-02-25', time: '16:00' }, [{ title: 'Knallerter' }]),
  );
  let lead = await life.started(agenda);
  lead = await life.closes(lead, {
    outcome: 'deferred',
    agreementTask: 'Skriv til naboerne',
    agreementOwner: 'Referent',
  });
  await life.ends(lead);
  const draft = await life.prepared({ title: 'Martsmøde', date: '2020-03-10', time: '16:00' });
  await life.press(await life.item(draft, 'Knallerter'), 'item.remove', { reason: 'Klaret af politiet' });
  await life.message('the draft with the reason', (card) =>
    /Udkast[\s\S]*Et punkt er taget af \(Formand, .*\): Klaret af politiet/.test(textOn(card)),
  );
  const called = await life.calls(draft);
  expect(textOn(called)).toMatch(/Et punkt er taget af \(Formand, .*\): Klaret af politiet/);
  expect(textsOf(called.card!)).not.toContain('Knallerter');
});

it('the follow-up that was left untreated is made anew for the next agenda, once', async () => {
  const agenda = await life.message('the called agenda', (card) => /Indkaldt[\s\S]*Martsmøde/.test(textOn(card)));
  await life.ends(await life.started(agenda), 'next');
  const next = await life.calls(await life.prepared({ title: 'Aprilmøde', date: '2020-04-14', time: '16:00' }));
  const lines = textsOf(next.card!);
  expect(lines.filter((line) => line === 'Opsamling fra sidst')).toHaveLength(1);
  expect(linesBetween(lines, 'Opsamling fra sidst')).toContain('– Aftale: Skriv til naboerne – Referent');
  expect(lines).not.toContain('Knallerter');
});
