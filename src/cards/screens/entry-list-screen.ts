import type { Listing } from '../../catalogue/contract.ts';
import type { Entry } from '../../catalogue/entry.ts';
import type { Language } from '../../errors/refusal.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { type FormButton, formCard } from '../form-card.ts';
import { entryLine, freshnessText } from './entry-screens.ts';

const entriesOnPage = 20;

export interface EntryList {
  readonly show: Listing;
  /** All that are listed, in their order. */
  readonly entries: readonly Entry[];
  /** Counted from 1; a page past the last is the last. */
  readonly page: number;
  /** A consultant can change them from here. */
  readonly mayKeep: boolean;
  readonly language: Language;
  /** ISO. */
  readonly now: string;
  readonly notice?: string | undefined;
}

/** A part of the catalogue to read, a page of it; for the consultant with the ways to change it. */
export function entryListScreen({ show, entries, page, mayKeep, language, now, notice }: EntryList): Card {
  const words = texts[language].catalogue.list;
  const pages = Math.max(1, Math.ceil(entries.length / entriesOnPage));
  const shownPage = Math.min(page, pages);
  const shown = entries.slice((shownPage - 1) * entriesOnPage, shownPage * entriesOnPage);
  const to = (listing: Listing, onPage = 1): Omit<FormButton, 'title'> => ({
    verb: 'entry.list',
    data: { show: listing, page: onPage, language },
    sendsInputs: false,
  });
  const others = (['contacts', 'others', 'stale'] as const).filter((listing) => listing !== show);
  return formCard({
    language,
    heading: words[show],
    ...(pages === 1 ? {} : { context: words.page(shownPage, pages) }),
    notice,
    noticeIsGood: true,
    lines:
      shown.length === 0
        ? [words.none]
        : shown.map((entry) => `${entryLine(entry)} · ${freshnessText(entry, now, language)}`),
    fields: mayKeep
      ? [
          {
            kind: 'choice',
            id: 'entryId',
            label: words.entry,
            choices: shown.map(({ id, title }) => ({ title, value: id })),
            value: shown[0]?.id,
          },
        ]
      : [],
    buttons: [
      ...(mayKeep && shown.length > 0
        ? [{ title: words.edit, verb: 'entry.view', data: { language }, style: 'positive' as const }]
        : []),
      ...(shownPage < pages ? [{ title: words.more, ...to(show, shownPage + 1) }] : []),
      ...(mayKeep
        ? [
            { title: words.make, verb: 'entry.new', data: { language }, sendsInputs: false },
            ...others.map((listing) => ({ title: words.to[listing], ...to(listing) })),
          ]
        : []),
    ],
  });
}

/** The contacts that could not be asked, for the consultant to ask and to confirm. `now` is an ISO time. */
export function unreachedScreen(entries: readonly Entry[], language: Language, now: string): Card {
  const words = texts[language].catalogue;
  const shown = entries.slice(0, entriesOnPage);
  return formCard({
    language,
    heading: words.ask.unreached,
    lines: [
      words.ask.unreachedWhy,
      ...shown.map((entry) => `${entryLine(entry)} · ${freshnessText(entry, now, language)}`),
    ],
    fields: [
      {
        kind: 'choice',
        id: 'entryId',
        label: words.list.entry,
        choices: shown.map(({ id, title }) => ({ title, value: id })),
        value: shown[0]?.id,
      },
    ],
    buttons: [
      { title: words.list.edit, verb: 'entry.view', data: { language }, style: 'positive' },
      { title: words.list.to.stale, verb: 'entry.list', data: { show: 'stale', language }, sendsInputs: false },
    ],
  });
}
