import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular, TableRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import * as overviewTexts from '../../../texts/tab/overview.ts';
import { Panel } from '../../parts/panel.tsx';
import { useWords } from '../../words.ts';
import { Table, type TableContent } from './table.tsx';

const useStyles = makeStyles({ figure: { margin: 0, minWidth: 0 }, said: { color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly heading: string;
  /** What the picture says, in a sentence. */
  readonly text: string;
  readonly table: TableContent;
  /** The picture; false where there is nothing to draw yet. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A picture with its sentence above it and the same numbers behind it as a table. */
export function PictureWithTable({ heading, text, table, children, className }: Props) {
  const styles = useStyles();
  const words = useWords(overviewTexts);
  const [asTable, setAsTable] = useState(false);
  const drawn = children !== undefined && children !== false;
  return (
    <Panel
      className={className}
      heading={heading}
      beside={
        drawn && (
          <Button
            size="small"
            icon={asTable ? <DataBarVerticalRegular /> : <TableRegular />}
            aria-label={`${heading}: ${asTable ? words.asPicture : words.asTable}`}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? words.asPicture : words.asTable}
          </Button>
        )
      }
    >
      <Text className={styles.said}>{text}</Text>
      {drawn &&
        (asTable ? <Table caption={heading} {...table} /> : <figure className={styles.figure}>{children}</figure>)}
    </Panel>
  );
}
