import type { Language } from '../errors/refusal.ts';
import { titleLimit } from '../meetings/contract.ts';
import type { Group } from '../meetings/model/group.ts';
import { type MeetingKind, meetingKinds } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';
import { peopleChoices } from './people-choices.ts';

export interface MeetingForm {
  /** The groups to choose between; in a channel there is one. */
  readonly groups: readonly Group[];
  /** Minted for this form, so that two clicks on it make one meeting. */
  readonly meetingId: string;
  readonly kind: MeetingKind;
  /** Whom an acute meeting can be called for. */
  readonly roster: readonly Member[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly language: Language;
  readonly notice?: string;
  readonly typed?: Readonly<Record<string, unknown>>;
}

const defaultTitle = (kind: MeetingKind, only: Group | undefined, words: Texts): string =>
  kind === 'acute'
    ? words.meetingForm.acuteHeading
    : only === undefined
      ? ''
      : words.meetingForm.titleDefault(only.name).slice(0, titleLimit);

/** The form that makes a meeting. */
export function meetingFormCard(form: MeetingForm): Card {
  const words = texts[form.language];
  const [first] = form.groups;
  const only = form.groups.length === 1 ? first : undefined;
  const typed = (field: string, otherwise = '') => String(form.typed?.[field] ?? otherwise);
  return fill('meeting-form', {
    lang: form.language,
    heading: form.kind === 'acute' ? words.meetingForm.acuteHeading : words.meetingForm.heading,
    groupName: plain(only?.name ?? ''),
    notice: plain(form.notice ?? ''),
    groups: form.groups.map((group) => ({ title: group.name, value: group.groupId })),
    labels: words.meetingForm,
    today: form.today,
    typed: {
      groupId: typed('groupId', first?.groupId ?? ''),
      title: typed('title', defaultTitle(form.kind, only, words)),
      date: typed('date'),
      time: typed('time'),
      until: typed('until'),
      place: typed('place'),
      kind: typed('kind', form.kind),
      invitees: typed('invitees'),
      reason: typed('reason'),
      guests: typed('guests'),
    },
    acute: form.kind === 'acute',
    people: peopleChoices(form.roster),
    kinds: meetingKinds.map((kind) => ({ title: words.meetingKind[kind], value: kind })),
    action: words.actions.createMeeting,
    data: {
      ...(only === undefined ? {} : { groupId: only.groupId }),
      meetingId: form.meetingId,
      language: form.language,
    },
  });
}
