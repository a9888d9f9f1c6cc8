import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Group } from '../../src/meetings/model/group.ts';
import type { Me } from '../../src/tab-api/schema.ts';
import { da } from '../../src/texts/da.ts';
import { da as overviewWords } from '../../src/texts/tab/overview.ts';
import { da as words } from '../../src/texts/tab/settings.ts';
import { bodyOf } from '../tab-api/tab-client.ts';
import { FjordbyTab } from './support/fjordby-tab.ts';

// A browser and a bot on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000 });

let fjordby: FjordbyTab;
beforeAll(async () => {
  fjordby = await FjordbyTab.begin();
});
afterAll(() => fjordby.end());

const group = async (): Promise<Group> => (await fjordby.town.store.readGroup(fjordby.town.network))!;

describe('the page with the settings', () => {
  const said = da.groupSettings;

  it('says at the field what is wrong, keeps what was typed, and saves', async () => {
    const page = await fjordby.open('Formand', 'settings');
    const [reminders, quorum] = [page.getByLabel(words.reminders), page.getByLabel(said.quorum)];
    const save = page.getByRole('button', { name: said.saveSettings });
    await quorum.fill('tre');
    await save.click();
    await page.getByText(words.notNumber).waitFor();
    await quorum.fill('3');
    await reminders.fill('en uge');
    await save.click();
    await page.getByText('Skriv, hvor mange dage før mødet').waitFor();
    expect(await reminders.inputValue()).toBe('en uge');
    expect(await reminders.getAttribute('aria-invalid')).toBe('true');
    await reminders.fill('5');
    await page.getByLabel(said.sections).fill('Sagsfremstilling\nIndstilling');
    await save.click();
    await page.getByText(words.saved).waitFor();
    const { settings } = await group();
    expect(settings).toMatchObject({ quorum: 3, reminderDays: [5], sections: ['Sagsfremstilling', 'Indstilling'] });
    expect(settings.proposalDays).toBe(7);
    await quorum.fill('');
    await save.click();
    // That the first was saved still stands there.
    await expect.poll(async () => (await group()).settings.quorum, { timeout: 20_000 }).toBeNull();
    await page.context().close();
  });

  it('gives roles, and leaves people out of the group', async () => {
    const page = await fjordby.open('Formand', 'settings');
    const of = (name: string) => page.getByRole('group', { name });
    await of('Skoleleder').getByLabel(words.deputy).check();
    await of('Klubleder').getByLabel(words.outsider).check();
    await of('Socialrådgiver').getByLabel(words.inGroup).uncheck();
    await page.getByRole('button', { name: words.saveRoles }).click();
    await page.getByText(words.saved).waitFor();
    const { deputies, outsiders, members, minuteTakers } = await group();
    const idOf = (name: string) => fjordby.town.person(name).objectId;
    expect(deputies).toEqual([idOf('Skoleleder')]);
    expect(outsiders).toEqual([idOf('Klubleder')]);
    expect(minuteTakers).toEqual([idOf('Referent')]);
    expect(members).toHaveLength(5);
    expect(members).not.toContain(idOf('Socialrådgiver'));
    await page.context().close();
  });

  it('changes the standing agenda', async () => {
    const page = await fjordby.open('Formand', 'settings');
    await page
      .getByRole('textbox', { name: words.agendaItems, exact: true })
      .fill('Velkomst\nSager (lukket)\n- Nye sager');
    await page.getByRole('button', { name: said.saveAgenda }).click();
    await page.getByText(words.saved).waitFor();
    expect((await group()).agenda).toMatchObject([
      { title: 'Velkomst', closed: false },
      { title: 'Sager', closed: true, subItems: ['Nye sager'] },
    ]);
    await page.context().close();
  });

  it('is only read by who is no chair, apart from one’s own reminders', async () => {
    const page = await fjordby.open('Lokalbetjent', 'settings');
    await page.getByText(words.readOnly).waitFor();
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: words.saveRoles }).count()).toBe(0);
    await page.getByRole('switch', { name: words.mineOn }).click();
    await page.getByText(words.saved).waitFor();
    const me = bodyOf<Me>(await fjordby.api('Lokalbetjent').get('me', {}));
    expect(me.reminders.on).toBe(false);
    await page.context().close();
  });
});

describe('the overview', () => {
  it('says in words what each picture shows, and has a table behind it', async () => {
    const page = await fjordby.open('Formand', 'overview');
    const pictures = page.locator('[role=img]');
    await pictures.first().waitFor();
    const labels = await pictures.evaluateAll((all) => all.map((picture) => picture.getAttribute('aria-label')));
    expect(labels.join('\n')).toContain(overviewWords.meetingsText(3, 1));
    expect(labels.join('\n')).toMatch(/7\. januar 2026: \d af 6/);
    expect(labels.every((label) => label !== null && label.length > 10)).toBe(true);
    const toggle = page.getByRole('button', { name: `${overviewWords.attendance}: ${overviewWords.asTable}` });
    await toggle.click();
    const table = page.getByRole('table', { name: overviewWords.attendance });
    expect(await table.getByRole('row').count()).toBe(4);
    expect(await table.innerText()).toContain('10. juni 2026');
    await page.context().close();
  });

  it('is refused to who is a member and no more', async () => {
    const page = await fjordby.open('Lokalbetjent', 'overview');
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('img').count()).toBe(0);
    await page.context().close();
  });
});
