import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import * as shell from '../../texts/tab/shell.ts';
import { useWords } from '../words.ts';
import { focusIsLost } from './lost-focus.ts';

export interface Undoable {
  /** What was done, as a sentence. */
  readonly text: string;
  /** Takes it back. */
  undo(): void;
  /** Where it is only done once the time to undo is over: does it. */
  settle?(): void;
}

const undoWithinMs = 8_000;
/** However long somebody looks at it: what is only done afterwards must not wait for ever. */
const heldForMs = 60_000;

const useStyles = makeStyles({
  region: {
    position: 'fixed',
    insetInline: tokens.spacingHorizontalM,
    bottom: tokens.spacingVerticalM,
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
    zIndex: 1000,
  },
  toast: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    maxWidth: '36rem',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    pointerEvents: 'auto',
  },
});

const UndoContext = createContext<((what: Undoable) => void) | null>(null);

/** Offers to take back what was just done: `offer({ text, undo })`. */
export function useUndo(): (what: Undoable) => void {
  const offer = useContext(UndoContext);
  if (offer === null) throw new Error('There is no place for undo here.');
  return offer;
}

/** Holds the one message at the foot of the page. A new one settles the one before; looking at it stops its clock. */
export function UndoPlace({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const words = useWords(shell);
  const [shown, setShown] = useState<Undoable | null>(null);
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const latest = useRef<Undoable | null>(null);

  const end = useCallback((how: 'undo' | 'settle') => {
    const what = latest.current;
    latest.current = null;
    setShown(null);
    setHeld(false);
    what?.[how]?.();
  }, []);

  const offer = useCallback(
    (what: Undoable) => {
      end('settle');
      latest.current = what;
      setShown(what);
    },
    [end],
  );

  useEffect(() => {
    if (shown !== null && focusIsLost()) region.current?.querySelector('button')?.focus();
  }, [shown]);

  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => end('settle'), held ? heldForMs : undoWithinMs);
    return () => clearTimeout(timer);
  }, [shown, held, end]);

  useEffect(() => {
    const leaving = () => end('settle');
    window.addEventListener('pagehide', leaving);
    return () => window.removeEventListener('pagehide', leaving);
  }, [end]);

  return (
    <UndoContext value={offer}>
      {children}
      <div ref={region} className={styles.region} role="status">
        {shown !== null && (
          // biome-ignore lint/a11y/noStaticElementInteractions: being looked at only stops the clock.
          <div
            className={styles.toast}
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span>{shown.text}</span>
            <Button size="small" appearance="primary" onClick={() => end('undo')}>
              {words.undo}
            </Button>
          </div>
        )}
      </div>
    </UndoContext>
  );
}
