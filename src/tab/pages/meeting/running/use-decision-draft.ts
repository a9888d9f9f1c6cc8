import { useCallback, useEffect, useRef, useState } from 'react';
import type { ItemView, RefusalView } from '../../../../tab-api/schema.ts';
import { useConnected } from '../../../api/connection.ts';
import { useDoHere } from '../meeting-context.ts';
import { saveIn } from '../save-pace.ts';
import {
  phaseAfter,
  phaseAfterKey,
  refusalOf,
  type SavingPhase,
  type SavingState,
  savingState,
} from '../saving-phase.ts';
import { type ChangeFields, type DecisionFields, nothingDecided } from './decision-fields.ts';
import {
  conflictsIn,
  keptMine,
  settled,
  type Texts,
  type TypedFields,
  takenTheirs,
  textsOf,
  unsavedIn,
  withTyped,
} from './typed-fields.ts';
import { forgetTyped, keepTyped, keptTyped } from './typed-fields-kept.ts';

export interface DecisionDraft {
  readonly fields: DecisionFields;
  readonly change: ChangeFields;
  readonly state: SavingState;
  readonly refusal: RefusalView | undefined;
  /** The fields in which somebody else has saved another text. */
  readonly conflicts: readonly string[];
  keepMine(name: string): void;
  takeTheirs(name: string): void;
  /** Nothing is saved as a draft while the decision itself is sent. */
  hold(isHeld: boolean): void;
  /** Once the decision is made: nothing of the draft is left. */
  forget(): void;
}

const nothingWritten: Texts = {};

/** The draft of an item's decision: saved as it is typed, shared with the others who lead, and kept through a reload and a lost connection. */
export function useDecisionDraft({ itemId, draft }: ItemView): DecisionDraft {
  const doHere = useDoHere();
  const connected = useConnected();
  const saved = draft?.written ?? nothingWritten;
  const revision = draft?.revision ?? 0;
  const [typed, setTyped] = useState<TypedFields>(() => keptTyped(itemId));
  const [sent, setSent] = useState<Texts>(nothingWritten);
  const [phase, setPhase] = useState<SavingPhase>({ is: 'still' });
  const [isHeld, setIsHeld] = useState(false);
  /** Since when something typed waits to be saved. */
  const since = useRef<number>(undefined);

  const here = settled(typed, saved, sent);
  if (here !== typed) setTyped(here);
  const unsaved = unsavedIn(here, saved);
  const isDirty = Object.keys(unsaved).length > 0;
  const now = useRef({ unsaved, revision, phase, isHeld });
  now.current = { unsaved, revision, phase, isHeld };

  const saveNow = useCallback(async () => {
    const { unsaved: texts, revision: seen, phase: at, isHeld: held } = now.current;
    if (Object.keys(texts).length === 0 || at.is === 'saving' || held) return;
    since.current = undefined;
    setSent(texts);
    setPhase({ is: 'saving' });
    setPhase(phaseAfter(await doHere('item.draft', { itemId, seen, ...texts }), seen));
  }, [doHere, itemId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins a new pause.
  useEffect(() => {
    if (!isDirty || isHeld || phase.is === 'saving' || phase.is === 'refused') return;
    if (phase.is === 'offline' && !connected) return;
    if (phase.is === 'behind' && revision === phase.seen) return;
    since.current ??= performance.now();
    const timer = setTimeout(() => void saveNow(), saveIn(since.current, performance.now()));
    return () => clearTimeout(timer);
  }, [here, isDirty, isHeld, phase, revision, connected, saveNow]);

  useEffect(() => {
    keepTyped(itemId, here);
  }, [itemId, here]);

  useEffect(() => () => void saveNow(), [saveNow]);

  const change = useCallback<ChangeFields>(
    (texts) => {
      setTyped((before) => withTyped(before, saved, texts));
      setPhase(phaseAfterKey);
    },
    [saved],
  );

  return {
    fields: { ...nothingDecided, ...textsOf(here, saved) },
    change,
    state: savingState(phase, isDirty),
    refusal: refusalOf(phase),
    conflicts: conflictsIn(here, saved),
    keepMine: (name) => setTyped((before) => keptMine(before, saved, name)),
    takeTheirs: (name) => setTyped((before) => takenTheirs(before, name)),
    hold: setIsHeld,
    forget: () => {
      setTyped({});
      forgetTyped(itemId);
    },
  };
}
