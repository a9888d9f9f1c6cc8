import * as shell from '../../texts/tab/shell.ts';
import { BarePage } from '../parts/bare-page.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Statement } from '../parts/states.tsx';
import { useWords } from '../words.ts';

/** Open neither in Teams nor on a developer's machine: says where to open it. */
export function OutsidePage() {
  const { outside } = useWords(shell);
  return (
    <BarePage>
      <PageHeading text={outside.heading} />
      <Statement text={outside.text} />
    </BarePage>
  );
}
