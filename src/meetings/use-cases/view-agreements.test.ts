import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import { RowMeetingStore } from '../../storage/meeting-store.ts';
import { MemoryRows } from '../../storage/memory-rows.ts';
import { accessLike } from '../agreements.ts';
import type { AuditNote } from '../audit.ts';
import type { AgendaItem } from '../model/agenda-item.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Group } from '../model/group.ts';
import { viewAgreements } from './view-agreements.ts';

const owner = '00000000-0000-4000-8000-00000000000a';

/** A stored meeting of that group with an open and a closed agreement of the owner's, and one of somebody else's. */
async function stored(group: Group, limitedTo: readonly string[] = []) {
  const meeting = sampleMeeting(group);
  const items = meeting.items.map((item) => (item.closed ? { ...item, limitedTo } : item));
  const [open, closed] = [items.find((item) => !item.closed)!, items.find((item) => item.closed)!];
  const agreed = (agreementId: string, item: AgendaItem, different: Partial<Agreement> = {}): Agreement => ({
    agreementId,
    task: agreementId,
    owner: { personId: owner, name: 'Skoleleder' },
    due: null,
    origin: { meetingId: meeting.meeting.meetingId, itemId: item.itemId, date: meeting.meeting.date },
    ...accessLike({ ...meeting, group }, item),
    state: 'open',
    createdBy: group.chair,
    revision: 1,
    ...different,
  });
  const agreements = [
    agreed('uden frist', open),
    agreed('lukket', closed, { due: '2030-03-01' }),
    agreed('en andens', open, { owner: { personId: group.chair, name: 'Formand' } }),
    agreed('udført', open, { state: 'done' }),
  ];
  const store = new RowMeetingStore(new MemoryRows(), () => new Date('2030-01-01T00:00:00Z'));
  await store.createGroup(group);
  await store.createMeeting({ ...meeting, items, agreements });
  const notes: AuditNote[] = [];
  const audit = {
    note: async (_ref: unknown, note: AuditNote) => {
      notes.push(note);
    },
  };
  return { world: { store, audit }, notes };
}

const seen = async (group: Group, limitedTo: readonly string[] = []) => {
  const { world, notes } = await stored(group, limitedTo);
  const own = await viewAgreements(world, group, owner);
  return { shown: own.map(({ agreement, withheld }) => [agreement.task, withheld]), notes };
};

describe('one’s own agreements', () => {
  it('are the open ones of that person, the first due first, and a closed one is noted as read', async () => {
    const { shown, notes } = await seen(sampleGroup());
    expect(shown).toEqual([
      ['lukket', false],
      ['uden frist', false],
    ]);
    expect(notes).toMatchObject([{ who: owner, what: 'agreement.read' }]);
  });

  it('keep back what a closed one is about from an owner who may not read it', async () => {
    const outside = await seen({ ...sampleGroup(), outsiders: [owner] });
    const limited = await seen(sampleGroup(), ['00000000-0000-4000-8000-00000000000b']);
    for (const { shown, notes } of [outside, limited]) {
      expect(shown[0]).toEqual(['lukket', true]);
      expect(notes).toEqual([]);
    }
  });

  it('are not shown where the reading cannot be noted', async () => {
    const group = sampleGroup();
    const { world } = await stored(group);
    const note = () => Promise.reject(new Error('the trail is gone'));
    await expect(viewAgreements({ ...world, audit: { note } }, group, owner)).rejects.toThrow('the trail');
  });
});
