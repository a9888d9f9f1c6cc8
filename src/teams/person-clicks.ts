import type { z } from 'zod';
import { orderedFileScreen } from '../cards/screens/ordered-file-screen.ts';
import { erasedScreen, erasureScreen, foundScreen, whoseScreen } from '../cards/screens/person-screens.ts';
import { readAs } from '../errors/read-as.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { type PersonInput, type PersonVerb, personContract } from '../privacy/person/contract.ts';
import {
  type Asking,
  erasePerson,
  lookAtPerson,
  personToHandOut,
  refuseOthersPersonData,
} from '../privacy/person/keep-person-data.ts';
import { writeOrderedPerson } from '../privacy/person/order-person-file.ts';
import { personData } from '../texts/person-data.ts';
import type { Answer } from './answer.ts';
import type { BotWorld } from './bot-world.ts';
import { handOver } from './offer-file.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** A group chat is read by others, as a channel is. */
const askingOf = ({ tenantId, actor, place }: Turn): Asking => ({
  tenantId,
  by: actor.personId,
  place: place.kind === 'personal' ? 'personal' : 'channel',
});

function read<V extends PersonVerb>(verb: V, data: unknown): PersonInput<V> {
  return readAs(personContract[verb] as unknown as z.ZodType<PersonInput<V>>, data ?? {});
}

/** Asks the consultant whose data it is about. */
export function askWhose(world: BotWorld, turn: Turn, language: Language): Reply {
  refuseOthersPersonData(world, askingOf(turn));
  return { card: whoseScreen({ language }), summary: personData[language].heading };
}

/** A button of the cards about a person's data. Throws a Refusal for what cannot be. */
export async function answerPersonClick(
  world: BotWorld,
  turn: Turn,
  verb: PersonVerb,
  data: unknown,
  language: Language,
): Promise<Answer> {
  const asking = askingOf(turn);
  try {
    switch (verb) {
      case 'person.view':
        return await view(world, asking, read(verb, data), language);
      case 'person.export':
        return await handOut(world, turn, read(verb, data), language);
      case 'person.erase':
        return { card: erasedScreen(await erasePerson(world, asking, read(verb, data)), language) };
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { personId } = read('person.view', data);
    const notice = error.in(language);
    if (error.code === 'person.id-wrong') return { card: whoseScreen({ language, notice, typed: personId }) };
    if (error.code !== 'person.not-confirmed') throw error;
    return { card: erasureScreen(await lookAtPerson(world, asking, personId), language, notice) };
  }
}

async function view(
  world: BotWorld,
  asking: Asking,
  { personId, show }: PersonInput<'person.view'>,
  language: Language,
): Promise<Answer> {
  if (show === 'ask') {
    refuseOthersPersonData(world, asking);
    return { card: whoseScreen({ language }) };
  }
  const found = await lookAtPerson(world, asking, personId);
  return { card: show === 'erase' ? erasureScreen(found, language) : foundScreen(found, world.ids(), language) };
}

/** Orders the file: offered for the consultant's OneDrive, and as a link where the bot has an address. */
async function handOut(
  world: BotWorld,
  turn: Turn,
  { personId, orderId }: PersonInput<'person.export'>,
  language: Language,
): Promise<Answer> {
  const aboutId = personToHandOut(world, askingOf(turn), personId);
  const order = { tenantId: turn.tenantId, personId: turn.actor.personId, aboutId };
  const file = await writeOrderedPerson(world, order);
  if (file === undefined) throw new Refusal('person.not-yours');
  const inHand = await handOver(world, world.personOrders, turn, {
    order,
    file,
    key: [turn.actor.personId, orderId ?? turn.activity.id, aboutId].join('|'),
    description: personData[language].offer,
  });
  return { card: orderedFileScreen(inHand, language, [personData[language].takeCare]) };
}
