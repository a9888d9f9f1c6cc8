import { Refusal } from '../../errors/refusal.ts';
import { askQuestion } from '../../quick-door/ask-question.ts';
import { groupOf, namedIn, readBody } from '../deeds/read-body.ts';
import type { TabPath } from '../paths.ts';
import { questionSchema } from '../schema.ts';
import type { TabRequest } from '../tab-request.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';
import { answerView } from './answer-view.ts';
import { seeAgreements, seeMyAgreements } from './see-agreements.ts';
import { seeCatalogue } from './see-catalogue.ts';
import { seeDecisions } from './see-decisions.ts';
import { seeHandOffs } from './see-hand-offs.ts';
import { seeMe } from './see-me.ts';
import { seeMeetings } from './see-meetings.ts';
import { seeMinutes } from './see-minutes.ts';
import { seeOverview } from './see-overview.ts';
import { seeSettings } from './see-settings.ts';
import { seeTopics } from './see-topics.ts';

/** What is shown as it stands, to be told apart by its content alone. */
export type SeenPath = Exclude<TabPath, 'people' | 'meeting' | 'deed'>;
export type SeenRequest = TabRequest & { readonly path: SeenPath };

type See = (world: TabWorld, viewer: Viewer, request: TabRequest) => Promise<object>;

const groupNamed = ({ person }: Viewer, { parts }: TabRequest) => groupOf(person.tenantId, namedIn(parts));

/** Throws `meeting.unknown` where none is named. */
export function meetingNamed({ parts }: Pick<TabRequest, 'parts'>): string {
  const { meetingId } = namedIn(parts);
  if (meetingId === null) throw new Refusal('meeting.unknown');
  return meetingId;
}

const views: { readonly [P in SeenPath]: See } = {
  me: seeMe,
  myAgreements: seeMyAgreements,
  decisions: (world, viewer, { query }) => seeDecisions(world, viewer, query),
  catalogue: seeCatalogue,
  topics: seeTopics,
  handOffs: seeHandOffs,
  agreements: (world, viewer, request) => seeAgreements(world, viewer, groupNamed(viewer, request)),
  overview: (world, viewer, request) => seeOverview(world, viewer, groupNamed(viewer, request), request.query),
  settings: (world, viewer, request) => seeSettings(world, viewer, groupNamed(viewer, request)),
  minutes: (world, viewer, request) =>
    seeMinutes(world, viewer, groupNamed(viewer, request), meetingNamed(request), request.query),
  meetings: (world, viewer, request) => seeMeetings(world, viewer, groupNamed(viewer, request)),
  question: async (world, viewer, { body }) =>
    answerView(world, await askQuestion(world, viewer.person, readBody(questionSchema, body).text)),
};

/** What stands at an address of the API, for this person. */
export function see(world: TabWorld, viewer: Viewer, request: SeenRequest): Promise<object> {
  return views[request.path](world, viewer, request);
}
