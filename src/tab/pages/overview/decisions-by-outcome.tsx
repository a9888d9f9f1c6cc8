import type { Overview } from '../../../tab-api/schema.ts';
import * as overviewTexts from '../../../texts/tab/overview.ts';
import { useWords } from '../../words.ts';
import { Bars } from './bars.tsx';
import { PictureWithTable } from './picture-with-table.tsx';
import { sum } from './year-figures.ts';

/** How the year's items ended, the most frequent first. */
export function DecisionsByOutcome({ decisions }: Pick<Overview, 'decisions'>) {
  const words = useWords(overviewTexts);
  const { outcome } = useWords();
  const bars = decisions
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map((decision) => ({ label: outcome[decision.outcome], count: decision.count }));
  const all = sum(bars.map(({ count }) => count));
  const text = all === 0 ? words.noDecisions : words.decisionsText(all);
  return (
    <PictureWithTable
      heading={words.decisions}
      text={text}
      table={{ columns: [words.outcome, words.count], rows: bars.map(({ label, count }) => [label, count]) }}
    >
      {all > 0 && <Bars bars={bars} label={text} />}
    </PictureWithTable>
  );
}
