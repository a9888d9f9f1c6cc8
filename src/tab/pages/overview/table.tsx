import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export interface TableContent {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** Numbers in a table that assistive technology can walk. */
export function Table({ caption, columns, rows }: TableContent & { readonly caption: string }) {
  const styles = useStyles();
  const isNumber = (column: number): boolean => rows.every((row) => typeof row[column] === 'number');
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, n) => (
            <th
              key={column}
              scope="col"
              className={mergeClasses(styles.cell, styles.head, isNumber(n) && styles.number)}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={[name, ...cells].join(' ')}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {cells.map((cell, n) => (
              <td key={columns[n + 1]} className={mergeClasses(styles.cell, isNumber(n + 1) && styles.number)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
