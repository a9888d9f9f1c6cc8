import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) minmax(4rem, 1fr) max-content',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  picture: { display: 'block', width: '100%', height: '1.25rem' },
  bar: { fill: tokens.colorBrandBackground },
  ground: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStroke2 },
  count: { fontVariantNumeric: 'tabular-nums' },
});

export interface Bar {
  readonly label: string;
  readonly count: number;
}

/** A lying bar for each count, its name before it and its number after it. */
export function Bars({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const styles = useStyles();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <div
      className={styles.bars}
      role="img"
      aria-label={`${label} ${bars.map((bar) => `${bar.label}: ${bar.count}`).join('; ')}`}
    >
      {bars.map((bar) => (
        <BarRow key={bar.label} {...bar} most={most} />
      ))}
    </div>
  );
}

function BarRow({ label, count, most }: Bar & { readonly most: number }) {
  const styles = useStyles();
  return (
    <>
      <Text>{label}</Text>
      <svg className={styles.picture} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.ground} vectorEffect="non-scaling-stroke" width={100} height={10} />
        <rect className={styles.bar} width={(count / most) * 100} height={10} />
      </svg>
      <Text weight="semibold" className={styles.count}>
        {count}
      </Text>
    </>
  );
}
