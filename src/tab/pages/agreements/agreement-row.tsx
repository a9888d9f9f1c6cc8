import { Badge, Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  CalendarEditRegular,
  CheckmarkRegular,
  LockClosedRegular,
  PersonArrowRightRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { AgreementView } from '../../../tab-api/schema.ts';
import { shortDay } from '../../../texts/dates.ts';
import * as agreementTexts from '../../../texts/tab/agreements.ts';
import { useLanguage, useRoute } from '../../api/who.tsx';
import { framed } from '../../parts/looks.ts';
import { Problem } from '../../parts/problem.tsx';
import { useUndoableDeed } from '../../parts/use-undoable-deed.ts';
import { useWords } from '../../words.ts';
import { DueBadge } from './due-badge.tsx';
import { GiveAgreement } from './give-agreement.tsx';
import { MoveAgreement } from './move-agreement.tsx';

const useStyles = makeStyles({
  row: {
    ...framed,
    gap: tokens.spacingVerticalS,
  },
  late: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly agreement: AgreementView;
  readonly showGroup: boolean;
}

/** One agreement: who does what by when, and what can be done with it. */
export function AgreementRow({ agreement, showGroup }: Props) {
  const styles = useStyles();
  const words = useWords(agreementTexts);
  const { agreements: said, closedItem } = useWords();
  const language = useLanguage();
  const { go } = useRoute();
  const { run, busy, problem } = useUndoableDeed();
  const [changing, setChanging] = useState<'due' | 'owner' | null>(null);
  const { agreementId, groupId, groupName, task, owner, origin, state, revision } = agreement;
  const may = (verb: string): boolean => agreement.may.includes(verb);
  const named = (action: string) => ({ 'aria-label': words.actionsFor(action, task), disabledFocusable: busy });
  const done = { verb: 'agreement.done', data: { groupId, agreementId, seen: revision } };
  const reopened = { verb: 'agreement.reopen', data: { groupId, agreementId, seen: revision } };
  const later = (step: typeof done) => ({ ...step, data: { ...step.data, seen: revision + 1 } });
  const close = () => setChanging(null);
  return (
    <li className={mergeClasses(styles.row, agreement.late && styles.late)}>
      <Text weight="semibold">{task}</Text>
      <div className={styles.facts}>
        <DueBadge agreement={agreement} />
        <Text>{owner?.name ?? words.noOwner}</Text>
        {!showGroup && agreement.mine && <Badge appearance="tint">{words.yours}</Badge>}
        {showGroup && <Text>{groupName}</Text>}
        {agreement.closed && (
          <Badge appearance="outline" icon={<LockClosedRegular />}>
            {closedItem}
          </Badge>
        )}
        {origin !== null && (
          <Link
            as="button"
            onClick={() => go({ page: 'meeting', groupId, meetingId: origin.meetingId, itemId: origin.itemId })}
          >
            {words.origin(shortDay(origin.date, language))}
          </Link>
        )}
      </div>
      <div className={styles.buttons}>
        {state === 'open' && may('agreement.done') && (
          <Button
            {...named(said.done)}
            appearance="primary"
            icon={<CheckmarkRegular />}
            onClick={() => void run({ ...done, text: said.isDone, undo: later(reopened) })}
          >
            {said.done}
          </Button>
        )}
        {state === 'done' && may('agreement.reopen') && (
          <Button
            {...named(words.reopen)}
            icon={<ArrowUndoRegular />}
            onClick={() => void run({ ...reopened, text: said.isOpen, undo: later(done) })}
          >
            {words.reopen}
          </Button>
        )}
        {state === 'open' && may('agreement.move') && (
          <Button
            {...named(said.move)}
            appearance="subtle"
            icon={<CalendarEditRegular />}
            onClick={() => setChanging('due')}
          >
            {said.move}
          </Button>
        )}
        {state === 'open' && may('agreement.give') && (
          <Button
            {...named(said.give)}
            appearance="subtle"
            icon={<PersonArrowRightRegular />}
            onClick={() => setChanging('owner')}
          >
            {said.give}
          </Button>
        )}
      </div>
      <Problem text={problem} />
      {changing === 'due' && <MoveAgreement agreement={agreement} onClose={close} />}
      {changing === 'owner' && <GiveAgreement agreement={agreement} onClose={close} />}
    </li>
  );
}
