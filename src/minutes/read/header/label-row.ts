import { type Line, lineOf, tidy } from '../lines/line.ts';
import { type LabelKind, readLabel } from './labels.ts';

const aboutTheMeeting: ReadonlySet<LabelKind> = new Set(['committee', 'date', 'time', 'place', 'other']);

/** A table row of labels ("Mødedato | Mødested") with their values in the row below becomes one line for each label. */
export function valuesBesideLabels(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    if (isLabelRow(lines[at - 1]) && isRow(line)) return [];
    const values = lines[at + 1];
    if (!isLabelRow(line) || values === undefined || !isRow(values)) return [line];
    return line.cells.map((label, column) =>
      lineOf(tidy(`${label.replace(/\s*:\s*$/, '')}: ${values.cells[column] ?? ''}`), {
        gap: line.gap,
        page: line.page,
      }),
    );
  });
}

const isRow = (line: Line) => line.cells.length > 1;

function isLabelRow(line: Line | undefined): boolean {
  if (line === undefined || !isRow(line)) return false;
  return line.cells.every((cell) => {
    const label = readLabel(lineOf(`${tidy(cell).replace(/\s*:$/, '')}:`));
    return label !== null && label.rest === '' && aboutTheMeeting.has(label.kind);
  });
}
