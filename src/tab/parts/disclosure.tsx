import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  inside: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { justifyContent: 'start' },
});

interface Props {
  readonly label: string;
  /** Given `fold`, which closes it again. */
  readonly children: (fold: () => void) => ReactNode;
}

/** What is seldom needed, unfolded by its own button. */
export function Disclosure({ label, children }: Props) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
      >
        {label}
      </Button>
      <div id={id} hidden={!unfolded}>
        {unfolded && <div className={styles.inside}>{children(() => setUnfolded(false))}</div>}
      </div>
    </div>
  );
}
