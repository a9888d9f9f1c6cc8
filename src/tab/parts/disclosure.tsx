import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { touched } from './looks.ts';

const useStyles = makeStyles({
  inside: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { justifyContent: 'start', [touched]: { minHeight: '44px' } },
});

interface Props {
  readonly label: string;
  /** Unfolds by itself once something stands inside. */
  readonly isFilled?: boolean;
  /** Given `fold`, which closes it again. */
  readonly children: (fold: () => void) => ReactNode;
}

/** What is seldom needed, unfolded by its own button. */
export function Disclosure({ label, isFilled = false, children }: Props) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(isFilled);
  useEffect(() => {
    if (isFilled) setUnfolded(true);
  }, [isFilled]);
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
