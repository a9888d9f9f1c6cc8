import { documentAddress } from '../../documents/document-address.ts';
import { orderDocument } from '../../documents/order-document.ts';
import { Refusal } from '../../errors/refusal.ts';
import { discardImport, saveImport } from '../../imports/save-import.ts';
import type { Input, Verb } from '../../meetings/contract.ts';
import { type Click, readInput } from '../../meetings/perform.ts';
import {
  type AgreementVerb,
  agreementDeeds,
  type GroupVerb,
  groupDeeds,
  type MeetingVerb,
  meetingDeeds,
} from '../../meetings/use-cases/by-verb.ts';
import { setReminders } from '../../meetings/use-cases/set-reminders.ts';
import { agreementSaid } from '../../texts/agreement-said.ts';
import { texts } from '../../texts/texts.ts';
import { clickOf } from '../click-of.ts';
import { named } from '../named-person.ts';
import type { Deed } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';
import { seeMeeting } from '../views/see-meeting.ts';
import { done } from './done.ts';
import { groupOf, namedIn } from './read-body.ts';

const isMeetingVerb = (verb: Verb): verb is MeetingVerb => Object.hasOwn(meetingDeeds, verb);
const isAgreementVerb = (verb: Verb): verb is AgreementVerb => Object.hasOwn(agreementDeeds, verb);
const isGroupVerb = (verb: Verb): verb is GroupVerb => Object.hasOwn(groupDeeds, verb);

interface Asked {
  readonly viewer: Viewer;
  readonly click: Click;
}

/** The sentences with which the cards answer these, too. */
function saidOf(verb: MeetingVerb, closedNumber: boolean, { language }: Viewer): string | null {
  const words = texts[language];
  if (closedNumber) return words.closedNumber;
  if (verb === 'item.propose') return words.propose.sent;
  return verb === 'item.conceal' ? words.prepare.concealedNote : null;
}

async function doInMeeting<V extends MeetingVerb>(
  world: TabWorld,
  { viewer, click }: Asked,
  verb: V,
  input: Input<V> & { meetingId: string },
): Promise<Deed> {
  const { closedNumber = false } = await meetingDeeds[verb](world, click, input);
  const { view } = await seeMeeting(world, viewer, click.group, input.meetingId, 'recent');
  return done({ said: saidOf(verb, closedNumber, viewer), meeting: view });
}

async function doInGroup<V extends GroupVerb>(
  world: TabWorld,
  { viewer: { language }, click }: Asked,
  verb: V,
  body: unknown,
): Promise<Deed> {
  const { changed } = await groupDeeds[verb](world, click, readInput(verb, body));
  const said = verb === 'group.roles' ? texts[language].roles.saved : texts[language].groupSettings.saved;
  return done({ said: changed ? said : null });
}

async function doWithAgreement<V extends AgreementVerb>(
  world: TabWorld,
  { viewer, click }: Asked,
  verb: V,
  body: unknown,
): Promise<Deed> {
  const { agreement } = await agreementDeeds[verb](world, click, readInput(verb, body));
  return done({ said: agreementSaid[verb](agreement, viewer.language) });
}

async function giveDocument(world: TabWorld, { click }: Asked, body: unknown): Promise<Deed> {
  const address = world.address();
  if (address === null) throw new Refusal('minutes.no-address');
  const { token } = await orderDocument(world, click, readInput('minutes.get', body));
  return done({ link: documentAddress(address, token) });
}

async function changeReminders(world: TabWorld, { viewer, click }: Asked, body: unknown): Promise<Deed> {
  const { on } = await setReminders(world.reminderChoices, click, readInput('reminders.set', body));
  const words = texts[viewer.language].reminders;
  return done({ said: on ? words.started : words.stopped });
}

/** Does what a verb of the meetings' contract says, as a click on a card would. Throws a Refusal for what cannot be. */
export async function doVerb(world: TabWorld, viewer: Viewer, verb: Verb, body: unknown): Promise<Deed> {
  const { tenantId } = viewer.person;
  const names = namedIn(body);
  // Reminders are one's own in all groups: none is to be named for them.
  const group = verb === 'reminders.set' ? { tenantId, groupId: '' } : groupOf(tenantId, names);
  const person = await named(world, viewer.person, group);
  const asked = { viewer, click: clickOf(world, person, group, names.requestId) };
  if (isMeetingVerb(verb)) return doInMeeting(world, asked, verb, readInput(verb, body));
  if (isAgreementVerb(verb)) return doWithAgreement(world, asked, verb, body);
  if (isGroupVerb(verb)) return doInGroup(world, asked, verb, body);
  switch (verb) {
    case 'group.setup':
      throw new Refusal('tab.set-up-in-channel');
    case 'minutes.get':
      return giveDocument(world, asked, body);
    case 'reminders.set':
      return changeReminders(world, asked, body);
    case 'import.save':
      await saveImport(world, asked.click, readInput(verb, body));
      return done({ said: texts[viewer.language].imports.saved });
    case 'import.discard':
      await discardImport(world, asked.click, readInput(verb, body));
      return done({ said: texts[viewer.language].imports.discarded });
  }
}
