import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { launchChromium } from '../support/chromium.ts';
import { drawCard, openCardPage } from './card-page.ts';
import { meetingCards, type NamedCard, otherCards } from './every-card.ts';
import { meetingScreens, otherScreens } from './every-screen.ts';
import { markedMeeting } from './marked-meeting.ts';

const hostile =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what somebody typed
  '*Fed* **Tyk** [x](javascript:1) <at>alle</at> ${1+1} {{DATE(2020-01-01T00:00:00Z,SHORT)}} # _a_ 1. ~~b~~ &lt; `c` <https://sted.example> \\*';
const marked = (field: string): string => `«${hostile} ${field}»`;
const said = {
  notice: marked('notice'),
  typed: { decision: marked('typed'), substitute: marked('typed'), comment: marked('typed') },
};

function hostileCards(): NamedCard[] {
  const of = (status: 'called' | 'running' | 'closed') => markedMeeting(status, marked, marked);
  return [
    ...(['called', 'running', 'closed'] as const).flatMap((status) => [
      ...meetingCards(of(status), 'da', 'channel', said),
      ...meetingCards(of(status), 'da', 'personal', said),
      ...meetingScreens(of(status), 'da', 'personal', said),
    ]),
    ...otherCards(of('called'), 'da', said),
    ...otherScreens(of('called'), 'da', said),
  ];
}

interface Seen {
  /** What a reader sees: texts, choices, and what stands in the fields. */
  readonly text: string;
  /** Markup that a text has brought about. */
  readonly markup: readonly string[];
}

/** Draws a card with all that its buttons would open, and looks at it. */
async function see(page: Page, card: Card): Promise<Seen> {
  await drawCard(page, card, 'light', 'shown');
  return page.evaluate(() => {
    const frame = document.querySelector('main');
    const all = (selector: string) => [...(frame?.querySelectorAll(selector) ?? [])];
    const values = all('input, textarea').map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    );
    // The one link there may be is an attachment's own.
    const forbidden =
      'a:not([href="https://sted.example/bilag"]), em, s, del, code, pre, li, blockquote, hr, h1, h2, h3, h4, h5, h6, img, at, table:not(.ac-factset)';
    const bold = all('strong').filter((element) => ['Tyk', 'Fed'].includes(element.textContent ?? ''));
    return {
      text: [frame?.textContent ?? '', ...values].join('\n').replaceAll('\uFEFF', '').replace(/\s+/g, ' '),
      markup: [...all(forbidden), ...bold].map((element) => element.outerHTML.slice(0, 200)),
    };
  });
}

describe('what people write', () => {
  let browser: Browser;
  let page: Page;
  const seen = new Map<string, Seen>();

  beforeAll(async () => {
    browser = await launchChromium();
    page = await openCardPage(browser, { width: 480, theme: 'light' });
    for (const [n, { name, card }] of hostileCards().entries()) seen.set(`${n} ${name}`, await see(page, card));
  });
  afterAll(() => browser.close());

  it('makes no link, mention, emphasis or list on any card', () => {
    expect([...seen].flatMap(([name, { markup }]) => markup.slice(0, 1).map((html) => `${name}: ${html}`))).toEqual([]);
  });

  it('would be seen to make them where it is not escaped', async () => {
    const body = [{ type: 'TextBlock', text: marked('raw'), wrap: true }];
    const { markup } = await see(page, { type: 'AdaptiveCard', version: '1.5', body });
    expect(markup.join()).toMatch(/<em>Fed<.*<a .*<strong>Tyk</);
  });

  it('shows as typed wherever it shows', () => {
    const changed = [...seen].flatMap(([name, { text }]) =>
      [...text.matchAll(/«[^«»…]*»/g)]
        .filter(([shown]) => !shown.startsWith(`«${hostile} `))
        .map(([shown]) => `${name}: ${shown}`),
    );
    expect(changed.slice(0, 5)).toEqual([]);
  });

  it.each([
    'group',
    'meeting title',
    'place',
    'chair',
    'member',
    'substitute',
    'guest',
    'notice',
    'typed',
    'changed by',
    'change note',
    'item case number',
    'item title',
    'item document number',
    'item section heading',
    'item section',
    'item attachment',
    'item sub-item',
    'item sub-decision',
    'item decision',
    'item deferred to',
    'item minority',
    'item task',
    'item owner',
    'proposer',
    'proposal title',
    'proposal',
    'commenter',
    'comment',
    'answer',
    'minutes note',
    'correction',
    'corrected by',
  ])('shows the %s on some card', (field) => {
    expect([...seen.values()].some(({ text }) => text.includes(marked(field)))).toBe(true);
  });
});
