import { useEffect } from 'react';
import * as shell from '../../texts/tab/shell.ts';
import { BarePage } from '../parts/bare-page.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Statement } from '../parts/states.tsx';
import { useWords } from '../words.ts';
import type { TeamsHost } from './host.ts';

/** What Teams shows while the tab is added to a channel: there is nothing to choose. */
export function ConfigurePage({ host }: { readonly host: TeamsHost }) {
  const words = useWords(shell);
  useEffect(() => host.offerAsTab(words.name), [host, words.name]);
  return (
    <BarePage>
      <PageHeading text={words.configure.heading} />
      <Statement text={words.configure.text} />
    </BarePage>
  );
}
