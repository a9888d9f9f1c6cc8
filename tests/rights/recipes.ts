import { randomUUID } from 'node:crypto';
import type { CatalogueVerb } from '../../src/catalogue/contract.ts';
import type { Verb } from '../../src/meetings/contract.ts';
import type { PersonVerb } from '../../src/privacy/person/contract.ts';
import type { QuestionVerb } from '../../src/quick-door/contract.ts';
import type { Deed } from '../../src/rights/who-may.ts';
import type { Cast } from './cast.ts';
import type { Place, Scene, Standing } from './stage.ts';

type CardVerb = Verb | QuestionVerb | CatalogueVerb | PersonVerb;

/** A click that can be done by whoever may: how far the meeting has come, where it is clicked, and with which data. */
export interface Recipe {
  /** Where the deed is a verb done in a special way. */
  readonly verb?: CardVerb;
  readonly standing?: Standing;
  readonly place?: Place;
  readonly data: (scene: Scene, cast: Cast) => object;
}

/** What every cell of the table that is a click is tried with. */
export type ClickedDeed = CardVerb | 'meeting.create.acute' | 'item.read.closed' | 'minutes.get.full';

const nothing = () => ({});
const on = (item: 'openItem' | 'closedItem' | 'lastItem') => (scene: Scene) => ({ itemId: scene[item] });
const entry = ({ entryId }: Scene) => ({ entryId });
const asked = ({ questionId }: Scene) => ({ questionId });
const handedOn = ({ handedOnId }: Scene) => ({ questionId: handedOnId });
const agreed = ({ agreementId }: Scene) => ({ agreementId });
const meeting = (title: string) => ({ meetingId: randomUUID(), title, date: '2020-05-05', time: '16:30' });
const personal = 'personal' as const;

export const recipes: Record<Exclude<ClickedDeed, 'group.setup'>, Recipe> = {
  'group.roles': {
    data: (_, cast) => ({
      chair: cast.id('chair'),
      deputies: cast.id('deputy'),
      minuteTakers: cast.id('minuteTaker'),
      outsiders: cast.id('outsider'),
    }),
  },
  'group.template': { data: () => ({ agenda: `Velkomst ${randomUUID()}\nEventuelt` }) },
  'group.settings': { data: () => ({ proposalDays: '3' }) },
  'meeting.create': { data: () => meeting('Et nyt møde') },
  'meeting.create.acute': { verb: 'meeting.create', data: () => ({ ...meeting('Et akutmøde'), kind: 'acute' }) },
  'meeting.call': { standing: 'draft', data: nothing },
  'meeting.edit': { data: () => ({ title: `Et andet navn ${randomUUID()}` }) },
  'meeting.cancel': { data: () => ({ reason: 'Sne' }) },
  'meeting.view': { data: nothing },
  'meeting.lead': { data: nothing },
  'meeting.deputise': { data: (_, cast) => ({ leader: cast.id('deputy') }) },
  'meeting.start': { data: nothing },
  'meeting.close': {
    standing: 'running',
    data: ({ openItem, closedItem, lastItem }) =>
      Object.fromEntries([openItem, closedItem, lastItem].map((itemId) => [`open-${itemId}`, 'drop'])),
  },
  'meeting.reopen': { standing: 'closed', data: nothing },
  'attendance.answer': { data: () => ({ answer: 'attending' }) },
  'attendance.record': { standing: 'running', data: (_, cast) => ({ present: cast.id('member') }) },
  'attendance.person': {
    standing: 'running',
    data: (_, cast) => ({ personId: cast.id('member'), presence: 'present' }),
  },
  'attendance.substitute': {
    standing: 'running',
    data: (_, cast) => ({ for: cast.id('member'), name: `Vikar ${randomUUID()}` }),
  },
  'attendance.guest': { standing: 'running', data: () => ({ name: `Gæst ${randomUUID()}` }) },
  'attendance.disqualify': {
    standing: 'running',
    data: (scene, cast) => ({ itemId: scene.openItem, people: cast.id('member') }),
  },
  'item.propose': { data: () => ({ itemId: randomUUID(), title: 'Cykler', text: 'De står forkert.' }) },
  'item.accept': { data: ({ proposalId }) => ({ itemId: proposalId }) },
  'item.decline': { data: ({ proposalId }) => ({ itemId: proposalId, note: 'Ikke nu' }) },
  'item.merge': { data: ({ proposalId, openItem }) => ({ itemId: proposalId, into: openItem }) },
  'item.add': { data: () => ({ itemId: randomUUID(), title: 'Et punkt til' }) },
  'item.edit': { data: ({ openItem }) => ({ itemId: openItem, title: `Nyt navn ${randomUUID()}` }) },
  'item.move': { data: ({ openItem, lastItem }) => ({ itemId: openItem, after: lastItem }) },
  'item.remove': { data: on('lastItem') },
  'item.attach': {
    data: ({ openItem }) => ({ itemId: openItem, title: 'Bilag', url: `https://example.dk/${randomUUID()}` }),
  },
  'item.conceal': { data: on('openItem') },
  'item.reveal': { data: on('closedItem') },
  'item.open': { standing: 'running', data: on('lastItem') },
  'item.reopen': { standing: 'treated', data: on('openItem') },
  'item.draft': {
    standing: 'running',
    data: ({ openItem }) => ({ itemId: openItem, decision: `Et udkast ${randomUUID()}` }),
  },
  'item.close': { standing: 'running', data: ({ openItem }) => ({ itemId: openItem, outcome: 'noted' }) },
  'item.correct': {
    standing: 'treated',
    data: ({ openItem }) => ({ itemId: openItem, text: `Rettet ${randomUUID()}` }),
  },
  'item.read': { data: on('openItem') },
  'item.read.closed': { verb: 'item.read', place: personal, data: on('closedItem') },
  'minutes.edit': { standing: 'closed', data: () => ({ text: `Note ${randomUUID()}` }) },
  'minutes.send': { standing: 'closed', data: nothing },
  'minutes.approve': { standing: 'closed', data: nothing },
  'minutes.comment': { standing: 'closed', data: () => ({ comment: 'Det var ikke sådan.' }) },
  'minutes.reply': {
    standing: 'closed',
    data: (_, cast) => ({ personId: cast.id('member'), text: `Tak ${randomUUID()}` }),
  },
  'minutes.correct': { standing: 'closed', data: () => ({ text: `Rettelse ${randomUUID()}` }) },
  'minutes.file': { standing: 'closed', data: nothing },
  'minutes.get': { standing: 'closed', data: () => ({ format: 'txt' }) },
  'minutes.get.full': {
    verb: 'minutes.get',
    standing: 'closed',
    place: personal,
    data: () => ({ format: 'txt', version: 'full' }),
  },
  'agreement.add': { data: () => ({ agreementId: randomUUID(), task: 'Skrive til skolen' }) },
  'agreement.done': { data: agreed },
  'agreement.reopen': { data: agreed },
  'agreement.move': { data: (scene) => ({ ...agreed(scene), due: '2020-06-01' }) },
  'agreement.give': { data: (scene, cast) => ({ ...agreed(scene), owner: cast.id('agreementOwner') }) },
  'import.save': { place: personal, data: ({ importId }) => ({ importId, date: '2020-01-14' }) },
  'import.discard': { place: personal, data: ({ importId }) => ({ importId }) },
  'reminders.set': { data: () => ({ on: 'false' }) },
  'entry.list': { data: nothing },
  'entry.view': { place: personal, data: entry },
  'entry.new': { place: personal, data: nothing },
  'entry.add': { place: personal, data: () => ({ entryId: randomUUID(), title: 'En ny', kind: 'contact' }) },
  'entry.edit': {
    place: personal,
    data: (scene) => ({ ...entry(scene), title: 'Klubben', email: 'kontakt@example.dk' }),
  },
  'entry.confirm': { place: personal, data: entry },
  'entry.retire': { place: personal, data: entry },
  'entry.restore': { place: personal, data: entry },
  'catalogue.save': { place: personal, data: ({ catalogueId }) => ({ importId: catalogueId }) },
  'catalogue.discard': { place: personal, data: ({ catalogueId }) => ({ importId: catalogueId }) },
  'catalogue.get': { place: personal, data: () => ({ format: 'csv' }) },
  'person.view': { place: personal, data: (_, cast) => ({ personId: cast.id('member'), show: 'found' }) },
  'person.export': { place: personal, data: (_, cast) => ({ personId: cast.id('member') }) },
  // Nobody of the cast: the others still play on.
  'person.erase': { place: personal, data: () => ({ personId: randomUUID(), confirmed: 'true' }) },
  'question.choose': { place: personal, data: (scene) => ({ ...asked(scene), choice: scene.entryId }) },
  'question.area': { place: personal, data: (scene) => ({ ...asked(scene), area: 'Nordby' }) },
  'question.rate': { place: personal, data: (scene) => ({ ...asked(scene), helpful: 'true' }) },
  'question.handOff': { place: personal, data: asked },
  'question.take': { place: personal, data: handedOn },
  'question.reply': { place: personal, data: (scene) => ({ ...handedOn(scene), text: 'Ring til os.' }) },
  'question.toAgenda': { place: personal, data: (scene) => ({ ...handedOn(scene), group: scene.groupId }) },
};

export const verbOf = (deed: Exclude<ClickedDeed, 'group.setup'>): string => recipes[deed].verb ?? deed;

/** Every deed of the table that is a click, in its order. */
export const clicked = Object.keys(recipes) as (keyof typeof recipes & Deed)[];

/** The ids that every button carries, and what the recipe adds. */
export const dataFor = (deed: (typeof clicked)[number], scene: Scene, cast: Cast) => ({
  groupId: scene.groupId,
  meetingId: scene.meetingId,
  ...recipes[deed].data(scene, cast),
});
