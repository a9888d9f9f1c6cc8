import { tabPaths } from '../../../tab-api/paths.ts';
import type { Decisions } from '../../../tab-api/schema.ts';

export type Outcome = Decisions['decisions'][number]['outcome'];

export interface DecisionFilters {
  readonly text: string;
  /** Empty: all of one's groups, all years, all outcomes. */
  readonly groupId: string;
  readonly year: string;
  readonly outcome: Outcome | '';
}

export const noFilters: DecisionFilters = { text: '', groupId: '', year: '', outcome: '' };

export const isNarrowed = (filters: DecisionFilters): boolean => Object.values(filters).some((value) => value !== '');

/** Where the decisions are that pass the filters. */
export function decisionsAddress(filters: DecisionFilters): string {
  const given = Object.entries(filters).filter(([, value]) => value.trim() !== '');
  return given.length === 0 ? tabPaths.decisions : `${tabPaths.decisions}?${new URLSearchParams(given)}`;
}
