import { makeStyles, tokens } from '@fluentui/react-components';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useWords } from '../../../words.ts';
import { riseRem } from './step-with-initiatives.tsx';

const useStyles = makeStyles({
  shape: {
    display: 'none',
    '@media (min-width: 640px)': {
      display: 'block',
      position: 'absolute',
      insetInline: 0,
      bottom: 0,
      width: '100%',
      height: `${riseRem * 3}rem`,
    },
  },
  step: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1, strokeWidth: '2px' },
});

/** The drawn staircase that the steps' words and buttons stand on. */
export function StaircaseShape() {
  const styles = useStyles();
  const words = useWords(helpTexts);
  return (
    <svg
      className={styles.shape}
      viewBox="0 0 3 3"
      preserveAspectRatio="none"
      role="img"
      aria-label={words.staircaseText}
    >
      <path className={styles.step} vectorEffect="non-scaling-stroke" d="M0 3V2H1V1H2V0H3V3Z" />
      <path className={styles.step} vectorEffect="non-scaling-stroke" d="M1 2V3M2 1V3" />
    </svg>
  );
}
