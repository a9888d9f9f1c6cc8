import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import { da } from '../../src/texts/da.ts';
import { da as words } from '../../src/texts/tab/minutes.ts';
import { FjordbyTab } from './support/fjordby-tab.ts';

// A browser and a bot on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000 });

describe('the page with the minutes', () => {
  let fjordby: FjordbyTab;
  let meetingId: string;
  beforeAll(async () => {
    fjordby = await FjordbyTab.begin();
    const { store, network } = fjordby.town;
    const held = (await store.meetingsSince(network, '0000')).filter(({ status }) => status === 'closed');
    meetingId = held.at(-1)!.meetingId;
  });
  afterAll(() => fjordby.end());

  const stored = async (): Promise<MeetingState> =>
    (await fjordby.town.store.readMeeting(fjordby.town.network, meetingId))!;
  const paper = (page: Page) => page.frameLocator('iframe');

  it('shows those of the last meeting as they print, whole and without anything that runs', async () => {
    const page = await fjordby.open('Skoleleder', 'minutes');
    await paper(page).getByRole('heading', { level: 1 }).getByText('REFERAT').waitFor();
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('sandbox')).toBe('allow-same-origin');
    expect(await frame.getAttribute('title')).toContain('Netværksmøde');
    // It is made as tall as the paper once that is loaded.
    const missing = () =>
      frame.evaluate(
        (element: HTMLIFrameElement) => element.contentDocument!.documentElement.scrollHeight - element.clientHeight,
      );
    await expect.poll(missing, { timeout: 15_000 }).toBeLessThanOrEqual(0);
    // The table of contents leads within the paper, and nowhere else.
    await paper(page)
      .getByRole('link', { name: /^Punkt 3/ })
      .click();
    await paper(page)
      .getByRole('heading', { name: /^Punkt 3/ })
      .waitFor();
    expect(page.url()).toContain('page=minutes');
    await expect.poll(() => page.evaluate(() => window.scrollY), { timeout: 15_000 }).toBeGreaterThan(0);
    await page.context().close();
  });

  it('lets a member approve and comment, and the chair answer', async () => {
    const page = await fjordby.open('Skoleleder', 'minutes');
    await page.getByRole('button', { name: words.approve }).click();
    await page.getByText('Du godkendte denne version').waitFor();
    await page.getByLabel(words.comment).fill('Der mangler et bilag.');
    await page.getByRole('button', { name: words.sendComment }).click();
    await page.getByText(da.minutesForms.done).waitFor();
    await page.context().close();

    const chair = await fjordby.open('Formand', 'minutes');
    await chair.getByRole('button', { name: words.answer }).click();
    await chair.getByLabel(words.reply).fill('Det er lagt på nu.');
    await chair.getByRole('button', { name: words.sendReply }).click();
    await chair.getByText(da.minutesForms.answerTo('Det er lagt på nu.')).waitFor();
    await chair.context().close();

    const [reply] = (await stored()).replies;
    expect(reply).toMatchObject({ name: 'Skoleleder', comment: 'Der mangler et bilag.', answer: 'Det er lagt på nu.' });
    expect(reply!.approvedAt).not.toBeNull();
  });

  it('lets the chair note, send, correct and file', async () => {
    const page = await fjordby.open('Formand', 'minutes');
    await page.getByLabel(words.note).fill('Mødet blev holdt i klubben.');
    await page.getByRole('button', { name: words.saveNote }).click();
    await paper(page).getByText('Mødet blev holdt i klubben.').waitFor();
    await page.getByRole('button', { name: words.send, exact: true }).click();
    await page.getByLabel(words.correction).fill('Klubben åbner kl. 18 og ikke kl. 19.');
    await page.getByRole('button', { name: words.saveCorrection }).click();
    await page.getByText(words.corrections, { exact: true }).waitFor();
    await page.getByRole('button', { name: words.file, exact: true }).click();
    await page.getByRole('button', { name: words.file, exact: true }).waitFor({ state: 'detached' });
    await page.context().close();

    const { minutes } = (await stored()).meeting;
    expect(minutes.note).toBe('Mødet blev holdt i klubben.');
    expect(minutes.sentAt).not.toBeNull();
    expect(minutes.filedAt).not.toBeNull();
    expect(minutes.corrections.map(({ text }) => text)).toEqual(['Klubben åbner kl. 18 og ikke kl. 19.']);
  });

  it('gives them as a file', async () => {
    const page = await fjordby.open('Skoleleder', 'minutes');
    await page.getByLabel(da.documents.format).selectOption('pdf');
    await page.getByRole('button', { name: words.get }).click();
    const link = await page.getByRole('link', { name: /Hent PDF/ }).getAttribute('href');
    const file = await fetch(link!);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await page.context().close();
  });

  it('keeps a comment that could not be sent', async () => {
    const page = await fjordby.open('Lokalbetjent', 'minutes');
    await page.getByLabel(words.comment).fill('Skrevet uden net.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: words.sendComment }).click();
    await page.getByRole('alert').first().waitFor();
    await page.context().setOffline(false);
    await page.reload();
    expect(await page.getByLabel(words.comment).inputValue()).toBe('Skrevet uden net.');
    await page.getByRole('button', { name: words.sendComment }).click();
    await page.getByText(da.minutesForms.done).waitFor();
    expect((await stored()).replies.map(({ comment }) => comment)).toContain('Skrevet uden net.');
    await page.context().close();
  });
});
