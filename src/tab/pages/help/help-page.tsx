import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import * as helpTexts from '../../../texts/tab/help.ts';
import * as shell from '../../../texts/tab/shell.ts';
import { useMe } from '../../api/who.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useWords } from '../../words.ts';
import { AskPart } from './ask/ask-part.tsx';
import { CataloguePart } from './catalogue/catalogue-part.tsx';
import { StalePart } from './catalogue/stale-part.tsx';
import { InboxPart } from './inbox/inbox-part.tsx';
import { StaircasePart } from './staircase/staircase-part.tsx';
import { TopicsPart } from './topics/topics-part.tsx';

const everybodys = ['ask', 'staircase', 'catalogue'] as const;
const consultants = [...everybodys, 'inbox', 'stale', 'topics'] as const;
type Part = (typeof consultants)[number];

const parts: Readonly<Record<Part, () => React.ReactNode>> = {
  ask: AskPart,
  staircase: StaircasePart,
  catalogue: CataloguePart,
  inbox: InboxPart,
  stale: StalePart,
  topics: TopicsPart,
};

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  tabs: { flexWrap: 'wrap' },
});

/** Whom to turn to: a question, the staircase, the catalogue, and what the consultant looks after. */
export default function HelpPage() {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { page } = useWords(shell);
  const { consultant } = useMe();
  const [chosen, setChosen] = useState<Part>('ask');
  const offered: readonly Part[] = consultant ? consultants : everybodys;
  const Chosen = parts[chosen];
  return (
    <>
      <PageHeading text={page.help} />
      <div className={styles.page}>
        <TabList
          className={styles.tabs}
          selectedValue={chosen}
          onTabSelect={(_event, { value }) => {
            const part = offered.find((candidate) => candidate === value);
            if (part !== undefined) setChosen(part);
          }}
        >
          {offered.map((part) => (
            <Tab key={part} value={part}>
              {words.parts[part]}
            </Tab>
          ))}
        </TabList>
        <Chosen />
      </div>
    </>
  );
}
