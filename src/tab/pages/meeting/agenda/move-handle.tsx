import { makeStyles, tokens } from '@fluentui/react-components';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import type { ButtonHTMLAttributes } from 'react';
import { touched } from '../../../parts/looks.ts';

const useStyles = makeStyles({
  handle: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    minWidth: '32px',
    [touched]: { minWidth: '44px' },
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    cursor: 'grab',
    // A finger on it moves the row and not the page.
    touchAction: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
  },
});

export interface MoveHandleProps {
  readonly label: string;
  readonly grip: ButtonHTMLAttributes<HTMLButtonElement>;
  place(element: HTMLElement | null): void;
}

/** Where an item is taken hold of to be moved. */
export function MoveHandle({ label, grip, place }: MoveHandleProps) {
  const styles = useStyles();
  return (
    <button {...grip} type="button" ref={place} className={styles.handle} aria-label={label} title={label}>
      <ReOrderDotsVerticalRegular aria-hidden fontSize={20} />
    </button>
  );
}
