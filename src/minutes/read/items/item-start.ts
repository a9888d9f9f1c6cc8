import type { Line } from '../lines/line.ts';

/** Where an item starts. */
export interface ItemStart {
  /** Index of the first line that belongs to the item. */
  readonly at: number;
  /** Index of the first line below the title. */
  readonly body: number;
  readonly number: string | null;
  readonly title: string;
  /** What the heading itself says about open or closed; null when it says nothing. */
  readonly closed: boolean | null;
  /** The line of particulars right above the heading, when the document prints them there. */
  readonly above?: Line;
  /** The lines of the item, when they are not simply those between two starts (a row of a table). */
  readonly lines?: readonly Line[];
}
