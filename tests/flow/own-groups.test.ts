import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RowAuditTrail } from '../../src/storage/audit-trail.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import { ConsultantDays } from './consultant-days.ts';
import { MeetingDay, offers, textOn, unfolded } from './meeting-day.ts';

const heading = 'Det har dine grupper besluttet og aftalt om emnet';
const canary = 'Kanariefuglesangen om hash';

describe('what the own groups decided and agreed', () => {
  const days = new ConsultantDays('2020-02-20T09:00:00Z');
  let day: MeetingDay;
  beforeAll(async () => {
    day = new MeetingDay(await days.begun(), days.town.team('SSP Nordby'));
    const agenda = await day.calledFromTheStart();
    let lead = await day.started(agenda);
    const personal = await day.waitFor('the chat', () =>
      day.chatWith(day.chair).find((card) => offers(card, 'item.close')),
    );
    lead = await day.closesItem(lead, { outcome: 'noted', decision: 'Formanden styrer ordet.' });
    lead = await day.closesItem(lead, { outcome: 'approved', decision: 'Der sættes bump mod knallerter.' });
    lead = await day.closesItem(unfolded(lead), {
      outcome: 'approved',
      decision: 'Natteravnene ser efter, hvor de unge ryger hash.',
      agreementTask: 'Kontakt ungdomsklubben om hash ved stationen',
      agreementDue: '2020-04-01',
    });
    await day.closesItem(lead, { outcome: 'deferred', decision: 'Tallene mangler.' });
    const shown = await day.as(day.chair).presses(personal, 'item.close', { outcome: 'noted' });
    await day.as(day.chair).presses(unfolded(shown.screen), 'item.close', { outcome: 'approved', decision: canary });
  });
  afterAll(() => days.stop());

  const ofGroups = (person: Person): Message[] =>
    day.chatWith(person).filter((message) => textOn(message).startsWith(heading));

  /** All that was written to somebody before the answer to a word that is asked after the question. */
  async function askedAbout(person: Person, text: string): Promise<string[]> {
    const before = ofGroups(person).length;
    await days.bot.teams.as(person).writes(text);
    return ofGroups(person).slice(before).map(textOn);
  }

  it('comes after the answer in a member’s own chat, with date and item, and no other topics', async () => {
    const member = day.team.members[4]!;
    const [text = ''] = await askedAbout(member, 'en elev i 8. klasse ryger hash, hvem ringer jeg til?');
    expect(text).toContain('Generelle kriminalitetsforebyggende tiltag i området');
    expect(text).toContain('10. marts 2020 · Punkt 3 · SSP Nordby');
    expect(text).toContain('Natteravnene ser efter');
    expect(text).toContain('Kontakt ungdomsklubben om hash ved stationen');
    expect(text).toContain('Aftale · senest 1. april 2020');
    expect(text).not.toMatch(/knallerter|Tallene mangler/);
    const own = day.chatWith(member);
    const [answered, added] = [own.findIndex((one) => offers(one, 'question.rate')), own.length - 1];
    expect(answered).toBeLessThan(added);
  });

  it('tells of closed items to who may read them, and notes it', async () => {
    const member = day.team.members[4]!;
    const [text = ''] = await askedAbout(member, 'hvad gør vi ved hash i 9. klasse?');
    expect(text).toContain(canary);
    const { groupId } = buttonsOf(day.messages().find((message) => offers(message, 'meeting.lead'))!.card!)[0]!.data;
    const trail = new RowAuditTrail(days.bot.rows, days.clock.now, () => '');
    const ref = { tenantId: days.town.tenantId, groupId: String(groupId) };
    const notes = await trail.between(ref, new Date('2000-01-01'), new Date('2100-01-01'));
    expect(notes.filter(({ what, who }) => what === 'decision.read' && who === member.objectId).length).toBeGreaterThan(
      0,
    );
  });

  it('tells outsiders of the open ones only', async () => {
    const outsider = day.team.members[6]!;
    await day.as(day.chair).says('gruppe', day.team);
    const form = await day.message('the roles', (message) => offers(message, 'group.roles'));
    await day.as(day.chair).presses(form, 'group.roles', { outsiders: outsider.objectId });
    const [text = ''] = await askedAbout(outsider, 'en elev ryger hash');
    expect(text).toContain('Natteravnene');
    expect(text).not.toContain(canary);
  });

  it('is told neither to strangers, nor in a channel, nor about something else', async () => {
    expect(await askedAbout(days.teacher, 'en elev ryger hash')).toEqual([]);
    expect(await askedAbout(day.team.members[4]!, 'mobning i 5. klasse')).toEqual([]);
    await day.as(day.team.members[4]!).says('en elev ryger hash', day.team);
    await day.message('the answer', (message) => offers(message, 'question.rate'));
    expect(day.messages().map(textOn).join('\n')).not.toContain(heading);
  });

  it('leaves nothing closed in the log', () => {
    expect(JSON.stringify(days.bot.log)).not.toMatch(/Kanariefugl|Natteravn|hash/);
  });

  it('asks who writes personal data in a channel to delete the own message', async () => {
    await day.as(day.team.members[3]!).says('Hvem hjælper Karla Testrup, der pjækker?', day.team);
    const answer = await day.message('the answer', (message) => textOn(message).includes('Slet din besked'));
    expect(textOn(answer).split('\n')[0]).toContain('her i kanalen');
    expect(textOn(answer)).not.toContain('Testrup');
    await day.as(day.team.members[3]!).says('hvad besluttede vi om eleven med cpr 010203-1234?', day.team);
    const asked = await day.message('the request', (message) => textOn(message).startsWith('Slet din besked\n'));
    expect(textOn(asked)).not.toContain('010203');
  });
});
