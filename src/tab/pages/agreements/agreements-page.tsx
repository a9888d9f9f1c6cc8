import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabAddress, tabPaths } from '../../../tab-api/paths.ts';
import type { Agreements } from '../../../tab-api/schema.ts';
import * as agreementTexts from '../../../texts/tab/agreements.ts';
import * as shell from '../../../texts/tab/shell.ts';
import { useView } from '../../api/use-view.ts';
import { useGroup } from '../../api/who.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { Shown } from '../../parts/shown.tsx';
import { useWords } from '../../words.ts';
import { AddAgreement } from './add-agreement.tsx';
import { AgreementList } from './agreement-list.tsx';

const everyMs = 15_000;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What was agreed: one's own in all groups, and the chosen group's. */
export default function AgreementsPage() {
  const styles = useStyles();
  const words = useWords(agreementTexts);
  const { page } = useWords(shell);
  const group = useGroup();
  const [whose, setWhose] = useState<'mine' | 'group'>('mine');
  const address =
    whose === 'mine' || group === undefined
      ? tabPaths.myAgreements
      : tabAddress('agreements', { groupId: group.groupId });
  const agreements = useView<Agreements>(address, { everyMs });
  return (
    <>
      <PageHeading text={page.agreements} />
      <div className={styles.page}>
        <TabList
          selectedValue={whose}
          onTabSelect={(_event, { value }) => setWhose(value === 'group' ? 'group' : 'mine')}
        >
          <Tab value="mine">{words.mine}</Tab>
          <Tab value="group">{words.ofGroup}</Tab>
        </TabList>
        {whose === 'mine' && <Text className={styles.hint}>{words.mineHint}</Text>}
        {whose === 'group' && group?.may.includes('agreement.add') && <AddAgreement groupId={group.groupId} />}
        <Shown of={agreements}>
          {({ agreements: all }) => <AgreementList key={whose} agreements={all} ofAllGroups={whose === 'mine'} />}
        </Shown>
      </div>
    </>
  );
}
