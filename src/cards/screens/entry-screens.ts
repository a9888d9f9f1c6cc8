import { lineLimit, summaryLimit, titleLimit } from '../../catalogue/contract.ts';
import { type Entry, entryKinds } from '../../catalogue/entry.ts';
import { isStale } from '../../catalogue/freshness.ts';
import type { KeptEntry } from '../../catalogue/kept-entry.ts';
import type { Language } from '../../errors/refusal.ts';
import { momentText, shortDay } from '../../texts/dates.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { type Choice, type FormButton, type FormField, formCard } from '../form-card.ts';

/** What an entry's screens are made from. */
export interface EntryScreen {
  readonly kept: KeptEntry;
  readonly language: Language;
  /** Its contact has no list to go back to. */
  readonly forConsultant: boolean;
  readonly notice?: string | undefined;
  readonly good?: boolean | undefined;
  readonly typed?: Readonly<Record<string, unknown>> | undefined;
}

const shownChanges = 5;

/** When an entry was last confirmed, and whether that is too long ago. `now` is an ISO time. */
export function freshnessText(entry: Entry, now: string, language: Language): string {
  const words = texts[language].catalogue;
  const verified =
    entry.verifiedAt === null ? words.neverVerified : words.verified(shortDay(entry.verifiedAt, language));
  return isStale(entry, now) ? words.isStale(verified) : verified;
}

/** An entry in one line: what it is called, how to reach it, and where. */
export const entryLine = ({ title, contact, area }: Entry): string =>
  [title, contact?.name === title ? null : contact?.name, contact?.phone, contact?.email, area]
    .filter(Boolean)
    .join(' · ');

const backButton = (language: Language): FormButton => ({
  title: texts[language].catalogue.form.back,
  verb: 'entry.list',
  data: { language },
  sendsInputs: false,
});

function changeLine({ change, at, by }: KeptEntry, language: Language): string {
  const words = texts[language].catalogue;
  return words.changedBy(words.changes[change], momentText(at, language), by.name);
}

function entryFields(entry: Partial<Entry>, language: Language): FormField[] {
  const words = texts[language].catalogue.form;
  const text = (id: string, label: string, value: string | null | undefined): FormField => ({
    kind: 'text',
    id,
    label,
    maxLength: id === 'title' ? titleLimit : lineLimit,
    value: value ?? '',
  });
  const listed = (values: readonly string[] | undefined) => values?.join(', ');
  const ages = entry.ageRange ? `${entry.ageRange.from}-${entry.ageRange.to}` : '';
  const levels: Choice[] = (['none', '1', '2', '3'] as const).map((value) => ({ title: words.levels[value], value }));
  return [
    text('title', words.title, entry.title),
    { kind: 'multiline', id: 'summary', label: words.summary, maxLength: summaryLimit, value: entry.summary ?? '' },
    text('name', words.name, entry.contact?.name),
    text('phone', words.phone, entry.contact?.phone),
    text('email', words.email, entry.contact?.email),
    text('themes', words.themes, listed(entry.themes)),
    text('area', words.area, entry.area),
    text('schools', words.schools, listed(entry.schools)),
    text('ages', words.ages, ages),
    text('audience', words.audience, entry.audience),
    { kind: 'choice', id: 'level', label: words.level, choices: levels, value: String(entry.level ?? 'none') },
    text('keywords', words.keywords, listed(entry.keywords)),
    text('source', words.source, entry.source),
  ];
}

/** The form of an entry that stands, with who changed it last and what can be done with it. `now` is an ISO time. */
export function entryScreen(
  { kept, language, forConsultant, notice, good, typed }: EntryScreen,
  earlier: readonly KeptEntry[],
  now: string,
): Card {
  const words = texts[language].catalogue;
  const { entry } = kept;
  const data = { entryId: entry.id, seen: kept.revision, language };
  const changes = [...earlier, kept].slice(-shownChanges).reverse();
  return formCard({
    language,
    context: `${words.kinds[entry.kind]} · ${freshnessText(entry, now, language)}`,
    heading: words.form.heading,
    notice,
    noticeIsGood: good,
    typed,
    lines: changes.map((change) => changeLine(change, language)),
    fields: entryFields(entry, language),
    buttons: [
      { title: words.form.save, verb: 'entry.edit', data, style: 'positive' },
      { title: words.form.confirm, verb: 'entry.confirm', data, sendsInputs: false },
      { title: words.form.retire, verb: 'entry.retire', data, style: 'destructive', sendsInputs: false },
      ...(forConsultant ? [backButton(language)] : []),
    ],
  });
}

/** The form of a new entry, whose id was minted for it. */
export function newEntryScreen(
  entryId: string,
  language: Language,
  said: Pick<EntryScreen, 'notice' | 'typed'> = {},
): Card {
  const words = texts[language].catalogue;
  return formCard({
    language,
    heading: words.form.newHeading,
    ...said,
    fields: [
      {
        kind: 'choice',
        id: 'kind',
        label: words.form.kind,
        choices: entryKinds.map((kind) => ({ title: words.kinds[kind], value: kind })),
        value: 'contact',
      },
      ...entryFields({}, language),
    ],
    buttons: [
      { title: words.form.save, verb: 'entry.add', data: { entryId, seen: 0, language }, style: 'positive' },
      backButton(language),
    ],
  });
}

/** What became of an entry that was confirmed, taken out or put back, with the way on. `now` is an ISO time. */
export function entryDoneScreen({ kept, language, forConsultant, notice, good }: EntryScreen, now: string): Card {
  const words = texts[language].catalogue.form;
  const data = { entryId: kept.entry.id, seen: kept.revision, language };
  const edit: FormButton = {
    title: texts[language].catalogue.list.edit,
    verb: 'entry.view',
    data: { entryId: kept.entry.id, language },
    sendsInputs: false,
  };
  return formCard({
    language,
    context: kept.retired ? words.isOut : freshnessText(kept.entry, now, language),
    heading: kept.entry.title,
    notice,
    noticeIsGood: good ?? true,
    lines: [entryLine(kept.entry), changeLine(kept, language)],
    fields: [],
    buttons: [
      kept.retired ? { title: words.restore, verb: 'entry.restore', data, sendsInputs: false } : edit,
      ...(forConsultant ? [backButton(language)] : []),
    ],
  });
}

/** Asks a contact whether the own entry is still right. `now` is an ISO time. */
export function askContactScreen(kept: KeptEntry, language: Language, now: string): Card {
  const words = texts[language].catalogue;
  const { entry } = kept;
  const data = { entryId: entry.id, seen: kept.revision, language };
  return formCard({
    language,
    context: words.ask.heading,
    heading: entry.title,
    lines: [
      words.ask.why,
      entryLine(entry),
      entry.summary,
      [...entry.schools, ...entry.themes].join(', '),
      freshnessText(entry, now, language),
    ].filter((line) => line !== ''),
    fields: [],
    buttons: [
      { title: words.ask.yes, verb: 'entry.confirm', data, style: 'positive', sendsInputs: false },
      {
        title: words.ask.edit,
        verb: 'entry.view',
        data: { entryId: entry.id, language },
        sendsInputs: false,
      },
    ],
  });
}
