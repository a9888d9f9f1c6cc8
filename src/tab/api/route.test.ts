import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The address bar, as far as a route asks for it. */
const bar = { search: '' };
vi.stubGlobal('window', {
  location: bar,
  addEventListener: () => undefined,
  history: {
    pushState: (_state: unknown, _title: string, query: string) => {
      bar.search = query;
    },
  },
});

const { routeAfter, go, queryOf, routeFrom, takePageChange } = await import('./route.ts');

const there = { page: 'minutes', groupId: 'g1', meetingId: 'm1', itemId: 'i1' } as const;

describe('a route', () => {
  beforeEach(() => {
    go({ page: 'meeting', groupId: null, meetingId: null, itemId: null });
    takePageChange();
  });

  it('is read from an address, and written the same', () => {
    const query = '?page=minutes&group=g1&meeting=m1&item=i1';
    expect(routeFrom(query)).toEqual(there);
    expect(queryOf(there)).toBe(query);
  });

  it('is the meeting’s page where the address names no page that there is', () => {
    for (const query of ['', '?page=', '?page=secret', '?group=g1']) expect(routeFrom(query).page).toBe('meeting');
  });

  it('leaves the meeting and its item behind with the group', () => {
    expect(routeAfter(there, { groupId: 'g2' })).toEqual({
      page: 'minutes',
      groupId: 'g2',
      meetingId: null,
      itemId: null,
    });
    expect(routeAfter(there, { groupId: 'g2', meetingId: 'm2' })).toMatchObject({ meetingId: 'm2', itemId: null });
  });

  it('leaves the item behind with the page or the meeting, and keeps what stays', () => {
    expect(routeAfter(there, { page: 'meeting' })).toEqual({ ...there, page: 'meeting', itemId: null });
    expect(routeAfter(there, { meetingId: 'm2' })).toEqual({ ...there, meetingId: 'm2', itemId: null });
    expect(routeAfter(there, { page: 'minutes' })).toEqual(there);
  });

  it('tells once that another page was gone to, and of no other step', () => {
    go({ page: 'decisions' });
    expect(bar.search).toBe('?page=decisions');
    expect([takePageChange(), takePageChange()]).toEqual([true, false]);
    go({ groupId: 'g1' });
    expect(takePageChange()).toBe(false);
  });
});
