import { z } from 'zod';
import { findDecisions } from '../decisions/find-decisions.ts';
import { latestDecisions } from '../decisions/latest-decisions.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { ownGroups } from '../meetings/own-groups.ts';
import { searchEntries } from '../quick-door/search-entries.ts';
import { texts } from '../texts/texts.ts';
import type { BotWorld } from './bot-world.ts';
import { decisionResults, entryResults, type SearchAnswer, sentence } from './search-results.ts';
import type { Turn } from './turn.ts';
import { wentWrong } from './went-wrong.ts';
import { NotInTime, within } from './within.ts';

/** Teams shows an error of its own after 5 seconds. */
const answerWithinMs = 4_000;
const longestQuery = 1_000;
const mostDecisions = 10;

const query = z.object({
  commandId: z.string().max(100),
  parameters: z
    .array(z.looseObject({ name: z.string().max(100), value: z.unknown().optional() }))
    .max(20)
    .optional(),
});

/** What somebody has typed so far; '' when the box has just been opened. */
function typedIn(parameters: z.infer<typeof query>['parameters']): string {
  const typed = parameters?.find(({ name }) => name === 'query')?.value;
  return typeof typed === 'string' ? typed.slice(0, longestQuery).trim() : '';
}

type Search = (world: BotWorld, turn: Turn, typed: string, language: Language) => Promise<SearchAnswer>;

const entries: Search = async (world, turn, typed, language) => {
  const { noEntries, emptyCatalogue } = texts[language].search;
  const [door, place] = await Promise.all([
    world.doors.of(turn.tenantId),
    world.questions.areaOf(turn.tenantId, turn.actor.personId),
  ]);
  const found = searchEntries(door, typed, place === undefined ? {} : { place });
  return entryResults(found, typed === '' ? emptyCatalogue : noEntries, language, world.clock());
};

/** A result can be posted anywhere, so closed decisions are never among them. */
const decisions: Search = async (world, turn, typed, language) => {
  const { noDecisions, nothingDecided } = texts[language].search;
  const { personId } = turn.actor;
  const groups = (await ownGroups(world, turn.tenantId, personId)).map(({ group }) => group);
  if (groups.length === 0) throw new Refusal('group.none-of-yours');
  const found =
    typed === ''
      ? await latestDecisions(world, groups, mostDecisions)
      : await findDecisions(world, groups, typed, { personId, place: 'channel' });
  return decisionResults(found, typed === '' ? nothingDecided : noDecisions, language);
};

/** The searches of the compose box, by the command's id in the manifest. */
const searches: ReadonlyMap<string, Search> = new Map([
  ['findDoor', entries],
  ['findDecisions', decisions],
]);

/**
 * Answers a search in the compose box, in time: what is not found, not allowed or not there soon enough is a sentence.
 * Undefined for what is no query at all. What was typed is neither kept nor logged.
 */
export async function answerQuery(
  world: BotWorld,
  turn: Turn,
  language: Language,
  limitMs = answerWithinMs,
): Promise<{ readonly composeExtension: SearchAnswer } | undefined> {
  const asked = query.safeParse(turn.activity.value);
  if (!asked.success) return undefined;
  const search = searches.get(asked.data.commandId);
  const begun = world.clock().getTime();
  const answer =
    search === undefined
      ? sentence(texts[language].search.unknown)
      : await inTime(world, language, limitMs, search(world, turn, typedIn(asked.data.parameters), language));
  const ms = world.clock().getTime() - begun;
  world.log('search', { command: search === undefined ? 'unknown' : asked.data.commandId, outcome: answer.type, ms });
  return { composeExtension: answer };
}

async function inTime(
  world: BotWorld,
  language: Language,
  limitMs: number,
  work: Promise<SearchAnswer>,
): Promise<SearchAnswer> {
  try {
    return await within(limitMs, work);
  } catch (error) {
    if (error instanceof Refusal) return sentence(error.in(language));
    if (!(error instanceof NotInTime)) return sentence(wentWrong(world, 'search.failed', error, language));
    world.log('search.too-slow', { limitMs });
    return sentence(texts[language].search.tooSlow);
  }
}
