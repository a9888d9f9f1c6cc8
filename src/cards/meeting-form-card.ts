import type { Language } from '../errors/refusal.ts';
import type { Group } from '../meetings/model/group.ts';
import { type MeetingKind, meetingKinds } from '../meetings/model/meeting.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';

export interface MeetingForm {
  /** The groups to choose between; in a channel there is one. */
  readonly groups: readonly Group[];
  /** Minted for this form, so that two clicks on it make one meeting. */
  readonly meetingId: string;
  readonly kind: MeetingKind;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly language: Language;
  readonly notice?: string;
  readonly typed?: Readonly<Record<string, unknown>>;
}

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
      title: typed('title', only === undefined ? '' : words.meetingForm.titleDefault(only.name).slice(0, 120)),
      date: typed('date'),
      time: typed('time'),
      until: typed('until'),
      place: typed('place'),
      kind: typed('kind', form.kind),
    },
    kinds: meetingKinds.map((kind) => ({ title: words.meetingKind[kind], value: kind })),
    action: words.actions.createMeeting,
    data: {
      ...(only === undefined ? {} : { groupId: only.groupId }),
      meetingId: form.meetingId,
      language: form.language,
    },
  });
}
