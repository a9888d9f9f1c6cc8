import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { da } from '../../src/texts/da.ts';
import { da as agreements } from '../../src/texts/tab/agreements.ts';
import { da as help } from '../../src/texts/tab/help.ts';
import { da as overview } from '../../src/texts/tab/overview.ts';
import { da as shell } from '../../src/texts/tab/shell.ts';
import { FjordbyTab } from './support/fjordby-tab.ts';

// A browser and a bot on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000 });

const themes = ['default', 'dark', 'contrast'] as const;
/** Fluent UI’s focus manager puts these where the focus goes on to something real; nobody stays on them. */
const passOnFocus = ['[data-tabster-dummy]'];
const narrow = { width: 320, height: 700 };
const usual = { width: 1280, height: 900 };

interface Look {
  readonly name: string;
  readonly page: string;
  /** Which of the meetings made here. */
  readonly meeting?: 'draft' | 'running' | 'closed';
  /** What is done on the page before it is looked at. */
  readonly first?: (page: Page) => Promise<void>;
}

const helpPart = (part: keyof typeof help.parts) => (page: Page) =>
  page.getByRole('tab', { name: help.parts[part] }).click();

const looks: readonly Look[] = [
  { name: 'the meeting as a draft', page: 'meeting', meeting: 'draft' },
  { name: 'the meeting while it runs', page: 'meeting', meeting: 'running' },
  { name: 'the meeting once it is held', page: 'meeting', meeting: 'closed' },
  { name: 'the minutes', page: 'minutes' },
  {
    name: 'the agreements, with one being moved',
    page: 'agreements',
    first: (page) => page.getByRole('button', { name: da.agreements.move }).first().click(),
  },
  {
    name: 'the group’s agreements, with a new one',
    page: 'agreements',
    first: async (page) => {
      await page.getByRole('tab', { name: agreements.ofGroup }).click();
      await page.getByRole('button', { name: da.agreements.make }).click();
    },
  },
  { name: 'the decisions', page: 'decisions' },
  {
    name: 'an answer',
    page: 'help',
    first: async (page) => {
      await page.getByLabel(help.question).fill('Hvem er min SSP-konsulent? En elev vil tage livet af sig selv nu');
      await page.getByRole('button', { name: help.ask, exact: true }).click();
      await page.getByRole('heading', { name: help.answer, exact: true }).waitFor();
    },
  },
  { name: 'the staircase', page: 'help', first: helpPart('staircase') },
  {
    name: 'an initiative with its door',
    page: 'help',
    first: async (page) => {
      await helpPart('staircase')(page);
      await page.getByRole('button', { name: 'Mentor' }).click();
      await page.getByRole('dialog').getByRole('article').waitFor();
    },
  },
  { name: 'the catalogue', page: 'help', first: helpPart('catalogue') },
  {
    name: 'the form of an entry',
    page: 'help',
    first: async (page) => {
      await helpPart('catalogue')(page);
      await page.getByRole('button', { name: da.catalogue.list.make }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'what is out of date', page: 'help', first: helpPart('stale') },
  { name: 'the overview', page: 'overview' },
  {
    name: 'the overview as tables',
    page: 'overview',
    first: async (page) => {
      const toggles = page.getByRole('button', { name: overview.asTable });
      await toggles.first().waitFor();
      for (let left = await toggles.count(); left > 0; left -= 1) await toggles.first().click();
    },
  },
  { name: 'the settings', page: 'settings' },
];

describe('for everybody', () => {
  let fjordby: FjordbyTab;
  let axe: string;
  const meetings: Record<'draft' | 'running' | 'closed', string> = { draft: randomUUID(), running: '', closed: '' };
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    fjordby = await FjordbyTab.begin();
    const { store, network } = fjordby.town;
    const known = await store.meetingsSince(network, '0000');
    meetings.closed = known.findLast(({ status }) => status === 'closed')!.meetingId;
    meetings.running = known.find(({ status }) => status === 'called')!.meetingId;
    await fjordby.does('Formand', 'meeting.start', { meetingId: meetings.running });
    const draft = { title: 'Ekstra møde', date: '2026-12-02', time: '14:30', meetingId: meetings.draft };
    await fjordby.does('Formand', 'meeting.create', draft);
  });
  afterAll(() => fjordby.end());

  /** What axe finds that keeps people out, each with the places where it is; of a theme beyond the first its colours. */
  async function barriers(page: Page, theme: (typeof themes)[number]): Promise<string[]> {
    const ofColours = theme === 'default' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
    const options: RunOptions = { resultTypes: ['violations'], iframes: false, ...ofColours };
    const found = await page.evaluate(
      async ([run, exclude]) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        return (await axe.run({ exclude }, run)).violations;
      },
      [options, passOnFocus] as const,
    );
    const kept = ({ impact }: Result): boolean => impact === 'serious' || impact === 'critical';
    return found
      .filter(kept)
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  }

  async function opened({ page: name, meeting, first }: Look): Promise<Page> {
    const page = await fjordby.open('Formand', name, meeting === undefined ? {} : { meeting: meetings[meeting] });
    // Half a change of colours has no contrast of its own.
    await page.addStyleTag({
      content: '*, *::before, *::after { transition: none !important; animation: none !important; }',
    });
    await page.waitForLoadState('networkidle');
    await first?.(page);
    // Put in through the debugger: the page's own policy lets no foreign script in.
    await page.evaluate(axe);
    return page;
  }

  it.each(looks)('$name has no barrier in any theme, and fits a phone', async (look) => {
    const page = await opened(look);
    for (const theme of themes) {
      await page.getByLabel(shell.local.theme).selectOption(theme, { force: true });
      await page.locator(`[data-theme=${theme}]`).first().waitFor();
      expect(await barriers(page, theme), theme).toEqual([]);
    }
    await page.setViewportSize(narrow);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide, 'pixels too wide').toBe(0);
    await page.setViewportSize(usual);
    await page.context().close();
  });
});
