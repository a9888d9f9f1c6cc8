import { makeStyles } from '@fluentui/react-components';
import type { ShownEntry } from '../use-catalogue.ts';
import { onStep, steps } from './initiatives-on-steps.ts';
import { StaircaseShape } from './staircase-shape.tsx';
import { StepWithInitiatives } from './step-with-initiatives.tsx';

const useStyles = makeStyles({
  stairs: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '1.5rem',
    '@media (min-width: 640px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', alignItems: 'end' },
  },
});

interface Props {
  readonly initiatives: readonly ShownEntry[];
  onOpen(entryId: string): void;
}

/** Three steps up with the initiatives standing on them; below each other where the page is narrow. */
export function Staircase({ initiatives, onOpen }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.stairs}>
      <StaircaseShape />
      {steps.map((step) => (
        <StepWithInitiatives key={step} step={step} initiatives={onStep(initiatives, step)} onOpen={onOpen} />
      ))}
    </div>
  );
}
