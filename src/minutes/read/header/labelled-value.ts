import type { Label } from './labels.ts';

/** A label and the lines that belong to it. */
export interface LabelledValue {
  readonly label: Label;
  readonly at: number;
  readonly value: string;
}
