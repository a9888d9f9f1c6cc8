import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Overview } from '../../../tab-api/schema.ts';

/** A phone, or the panel beside a meeting. */
const narrow = '@media (max-width: 480px)';

const useStyles = makeStyles({
  // Many groups need more room than a phone has: then the map moves, and not the page.
  frame: { overflowX: 'auto' },
  map: { borderCollapse: 'separate', borderSpacing: '2px', width: '100%' },
  head: {
    padding: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    hyphens: 'auto',
    overflowWrap: 'break-word',
    [narrow]: { minWidth: '3.5rem', padding: tokens.spacingHorizontalXXS, overflowWrap: 'anywhere' },
  },
  rowHead: { [narrow]: { minWidth: '6.5rem', overflowWrap: 'break-word' } },
  cell: {
    minWidth: '2.5rem',
    height: '2.25rem',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  none: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground3 },
  some: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  many: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
});

interface Props extends Pick<Overview['topics'], 'groups' | 'rows'> {
  /** What the rows are. */
  readonly topic: string;
}

/** A cell for each topic and group, darker the more often, with its number in it. */
export function HeatMap({ topic, groups, rows }: Props) {
  const styles = useStyles();
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const shade = (count: number): string => (count === 0 ? styles.none : count > most / 2 ? styles.many : styles.some);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved must be reached with the keyboard.
    <div className={styles.frame} tabIndex={0}>
      <table className={styles.map}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {topic}
            </th>
            {groups.map(({ groupId, name }) => (
              <th key={groupId} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ topic: id, label, counts }) => (
            <tr key={id}>
              <th scope="row" className={mergeClasses(styles.head, styles.rowHead)}>
                {label}
              </th>
              {groups.map(({ groupId }, n) => {
                const count = counts[n] ?? 0;
                return (
                  <td key={groupId} className={mergeClasses(styles.cell, shade(count))}>
                    {count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
