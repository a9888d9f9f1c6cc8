import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AttendanceView, ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Choice } from '../../../parts/choice.tsx';
import { keysOf } from '../../../parts/keys-of.ts';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useItemName } from '../item/item-name.ts';
import { useMay } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

const useStyles = makeStyles({
  both: { display: 'grid', gap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalS },
  send: { justifySelf: 'start' },
  form: { display: 'grid', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly row: AttendanceView;
  readonly items: readonly ItemView[];
  onDone(): void;
}

/** What one click cannot say of a person: another presence, another item, a time, and a substitute. */
export function PersonDetails({ row, items, onDone }: Props) {
  const styles = useStyles();
  const may = useMay();
  return (
    <div className={styles.both}>
      <HowPresent row={row} items={items} onDone={onDone} />
      {may('attendance.substitute') && <SubstituteOf row={row} onDone={onDone} />}
    </div>
  );
}

function HowPresent({ row, items, onDone }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { presence: texts } = useWords();
  const nameOf = useItemName();
  const { attempt, busy, problem } = useAttemptHere();
  const [presence, setPresence] = useState<keyof typeof texts>(row.presence ?? 'present');
  const [item, setItem] = useState(row.itemId ?? '');
  const [time, setTime] = useState(row.time ?? '');
  const hasMoment = presence === 'late' || presence === 'left' || presence === 'partly';
  const save = async (): Promise<void> => {
    const moment = hasMoment ? { item, time } : {};
    const { personId, revision } = row;
    if ((await attempt('attendance.person', { personId, seen: revision, presence, ...moment })) !== undefined) onDone();
  };
  return (
    <div className={styles.form}>
      <Choice<keyof typeof texts>
        label={words.how}
        value={presence}
        options={keysOf(texts).map((value) => ({ value, label: texts[value] }))}
        onChoose={(chosen) => setPresence(chosen)}
      />
      {hasMoment && (
        <>
          <Choice
            label={words.atItem}
            value={item}
            options={[
              { value: '', label: words.noItem },
              ...items.map((one) => ({ value: one.itemId, label: nameOf(one) })),
            ]}
            onChoose={setItem}
          />
          <Field label={words.atTime}>
            <Input type="time" value={time} onChange={(_event, { value }) => setTime(value)} />
          </Field>
        </>
      )}
      <Problem text={problem} />
      <Button className={styles.send} disabled={busy} onClick={() => void save()}>
        {words.save}
      </Button>
    </div>
  );
}

function SubstituteOf({ row, onDone }: { readonly row: AttendanceView; onDone(): void }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { attempt, busy, problem } = useAttemptHere();
  const [name, setName] = useState(row.substitute?.name ?? '');
  const [attended, setAttended] = useState(row.substitute?.attended ?? true);
  const save = async (): Promise<void> => {
    const data = { for: row.personId, seen: row.revision, name, attended: String(attended) };
    if ((await attempt('attendance.substitute', data)) !== undefined) onDone();
  };
  return (
    <div className={styles.form}>
      <Field label={words.substituteName}>
        <Input value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <Checkbox
        label={words.substituteCame}
        checked={attended}
        onChange={(_event, { checked }) => setAttended(checked === true)}
      />
      <Problem text={problem} />
      <Button className={styles.send} disabled={busy} onClick={() => void save()}>
        {words.saveSubstitute}
      </Button>
    </div>
  );
}
