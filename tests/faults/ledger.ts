/** What people were told is done: what the store must hold, each once. */
export interface MeetingLedger {
  readonly meetingId: string;
  readonly title: string;
  /** By person: what the last answered click said of them. */
  readonly answers: Map<string, 'attending' | 'absent'>;
  /** The titles of what was proposed. */
  readonly proposals: string[];
  /** Titles whose proposal became an item. */
  readonly accepted: string[];
  /** By item: the text of its decision. */
  readonly decisions: Map<string, string>;
  readonly agreements: string[];
  readonly approvals: Set<string>;
  /** How far the meeting was said to have come. */
  status: 'draft' | 'called' | 'running' | 'closed';
}

export const emptyLedger = (meetingId: string, title: string): MeetingLedger => ({
  meetingId,
  title,
  answers: new Map(),
  proposals: [],
  accepted: [],
  decisions: new Map(),
  agreements: [],
  approvals: new Set(),
  status: 'draft',
});
