import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Step, steps } from './initiatives-on-steps.ts';

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: '2.5rem', height: '1.9rem' },
  other: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStroke1 },
  own: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandStroke1 },
});

interface Props {
  readonly step: Step;
  readonly className: string;
}

/** The staircase in small, with one step filled; the words beside it say which. */
export function StepMark({ step, className }: Props) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.mark, className)} viewBox="-1 -1 50 38" aria-hidden="true">
      {steps.map((other) => (
        <rect
          key={other}
          className={other === step ? styles.own : styles.other}
          x={(other - 1) * 16}
          y={36 - other * 12}
          width={16}
          height={other * 12}
        />
      ))}
    </svg>
  );
}
