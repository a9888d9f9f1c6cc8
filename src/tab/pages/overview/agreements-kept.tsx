import type { Overview } from '../../../tab-api/schema.ts';
import * as overviewTexts from '../../../texts/tab/overview.ts';
import { useWords } from '../../words.ts';
import { Bars } from './bars.tsx';
import { PictureWithTable } from './picture-with-table.tsx';

/** How many agreements were done by their day, how many were or are late, and how many are under way. */
export function AgreementsKept({ agreements: { kept, late, open } }: Pick<Overview, 'agreements'>) {
  const words = useWords(overviewTexts);
  const bars = [
    { label: words.kept, count: kept },
    { label: words.late, count: late },
    { label: words.open, count: open },
  ];
  const all = kept + late + open;
  const text = all === 0 ? words.noAgreements : words.agreementsText(kept, late, open);
  return (
    <PictureWithTable
      heading={words.agreements}
      text={text}
      table={{ columns: [words.state, words.count], rows: bars.map(({ label, count }) => [label, count]) }}
    >
      {all > 0 && <Bars bars={bars} label={text} />}
    </PictureWithTable>
  );
}
