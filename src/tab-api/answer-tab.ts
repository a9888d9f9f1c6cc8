import { errorForLog } from '../errors/error-for-log.ts';
import { type Language, Refusal } from '../errors/refusal.ts';
import { texts } from '../texts/texts.ts';
import { doDeed, isDeed } from './deeds/do-deed.ts';
import { groupOf, namedIn } from './deeds/read-body.ts';
import { etagOf } from './etag.ts';
import { NotedReadings } from './noted-readings.ts';
import type { RefusalView } from './schema.ts';
import type { LocalPeople } from './sign-in/local-sign-in.ts';
import type { SignIn } from './sign-in/signed-in.ts';
import { isOvertaken, statusOfRefusal } from './status-of-refusal.ts';
import type { AnswerTab, TabAnswer, TabRequest } from './tab-request.ts';
import type { TabWorld, Viewer } from './tab-world.ts';
import { meetingNamed, type SeenPath, type SeenRequest, see } from './views/see.ts';
import { isUnchanged, seeMeeting } from './views/see-meeting.ts';

export interface TabSettings {
  readonly world: Omit<TabWorld, 'readings'>;
  readonly signIn: SignIn;
  /** Who the person switcher can be; null where everybody must prove who they are. */
  readonly localPeople: (() => LocalPeople) | null;
}

type Shown = Omit<TabAnswer, 'isKnown'>;

const unchanged = (etag: string): Shown => ({ status: 304, etag });

/** A meeting is asked for every second: where it is as the page has it, that is found out without reading what is closed. */
async function showMeeting(world: TabWorld, viewer: Viewer, { parts, ifNoneMatch }: TabRequest): Promise<Shown> {
  const group = groupOf(viewer.person.tenantId, namedIn(parts));
  const meetingId = meetingNamed({ parts });
  if (ifNoneMatch !== null && (await isUnchanged(world, viewer, group, meetingId, ifNoneMatch))) {
    return unchanged(ifNoneMatch);
  }
  const { view, etag } = await seeMeeting(world, viewer, group, meetingId);
  return { status: 200, body: view, etag };
}

async function show(world: TabWorld, viewer: Viewer, request: SeenRequest): Promise<Shown> {
  const view = await see(world, viewer, request);
  const etag = etagOf(view);
  return etag === request.ifNoneMatch ? unchanged(etag) : { status: 200, body: view, etag };
}

function refuseTooMany({ clickLimit }: TabWorld, { person }: Viewer): void {
  if (!clickLimit.take(`${person.tenantId}|${person.personId}`)) throw new Refusal('click.too-many');
}

/** The meeting that an overtaken deed was about, as it stands now; null where there is none for this person. */
async function asItStands(world: TabWorld, viewer: Viewer, body: unknown): Promise<RefusalView['meeting']> {
  const { groupId, meetingId } = namedIn(body);
  if (groupId === null || meetingId === null) return null;
  try {
    const group = { tenantId: viewer.person.tenantId, groupId };
    return (await seeMeeting(world, viewer, group, meetingId)).view;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function act(world: TabWorld, viewer: Viewer, { parts, body }: TabRequest): Promise<Shown> {
  const { clock, log } = world;
  const verb = parts.verb ?? '';
  const begun = clock().getTime();
  // Of what is no verb nothing is repeated.
  const known = isDeed(verb) ? verb : 'unknown';
  const noted = (outcome: string) => log('deed', { verb: known, outcome, ms: clock().getTime() - begun });
  try {
    refuseTooMany(world, viewer);
    const deed = await doDeed(world, viewer, verb, body);
    noted('done');
    return { status: 200, body: deed };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    noted(error.code);
    if (!isOvertaken(error.code)) throw error;
    const meeting = await asItStands(world, viewer, body);
    return { status: 409, body: refusalView(error, viewer.language, meeting) };
  }
}

const refusalView = (refusal: Refusal, language: Language, meeting: RefusalView['meeting'] = null): RefusalView => ({
  code: refusal.code,
  text: refusal.in(language),
  reference: null,
  meeting,
});

type KnownPath = SeenPath | 'meeting' | 'deed';

function answerFor(world: TabWorld, viewer: Viewer, path: KnownPath, request: TabRequest): Promise<Shown> {
  if (path === 'deed') return act(world, viewer, request);
  if (path === 'meeting') return showMeeting(world, viewer, request);
  if (path === 'question') refuseTooMany(world, viewer);
  return show(world, viewer, { ...request, path });
}

/**
 * The tab's API: who asks is verified first, then everything is done by the use cases and the rights that cards have. A
 * refusal is answered with its sentence; what goes wrong inside with a number that the log has too, and nothing else.
 */
export function answerTabWith({ world: outside, signIn, localPeople }: TabSettings): AnswerTab {
  const world: TabWorld = { ...outside, readings: new NotedReadings(outside.clock) };
  return async (request) => {
    let isKnown = false;
    const { path } = request;
    try {
      if (path === 'people') {
        if (localPeople === null) throw new Refusal('tab.no-such-page');
        const people = localPeople().people.map(({ personId, name }) => ({ personId, name }));
        return { status: 200, body: { people }, isKnown: true };
      }
      const person = await signIn(request.authorization);
      isKnown = true;
      return { ...(await answerFor(world, { person, language: request.language }, path, request)), isKnown };
    } catch (error) {
      if (error instanceof Refusal) {
        world.log('tab.refused', { path: request.path, code: error.code });
        return { status: statusOfRefusal(error.code), body: refusalView(error, request.language), isKnown };
      }
      const reference = world.ids();
      world.log('tab.failed', { path: request.path, reference, ...errorForLog(error) });
      const text = texts[request.language].wentWrong(reference);
      return { status: 500, body: { code: 'went-wrong', text, reference, meeting: null }, isKnown };
    }
  };
}
