import type { Language } from '../errors/refusal.ts';
import type { TabPath } from './paths.ts';

/** One request to the tab's API, as it came. */
export interface TabRequest {
  readonly path: TabPath;
  /** What the address was filled in with. */
  readonly parts: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly authorization: string;
  readonly language: Language;
  /** The tag of what the page has. */
  readonly ifNoneMatch: string | null;
}

export interface TabAnswer {
  readonly status: number;
  readonly body?: object;
  readonly etag?: string;
  /** Whoever asked has proved who that is. */
  readonly isKnown: boolean;
}

export type AnswerTab = (request: TabRequest) => Promise<TabAnswer>;
