import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefusalView } from '../../../tab-api/schema.ts';
import { useConnected } from '../../api/connection.ts';
import type { DeedResult } from '../../api/use-deed.ts';
import { saveIn } from './save-pace.ts';
import {
  phaseAfter,
  phaseAfterKey,
  refusalOf,
  type SavingPhase,
  type SavingState,
  savingState,
} from './saving-phase.ts';
import { forgetUnsaved, keepUnsaved, unsaved } from './unsaved-text.ts';

export interface FieldToSave {
  /** Names the field among all others. */
  readonly field: string;
  /** What is saved now, as far as the page knows. */
  readonly saved: string;
  /** Of the row that the field is a part of. */
  readonly revision: number;
  /** The text as the server keeps it: without what it takes away at the ends. */
  tidy(text: string): string;
  save(text: string, seen: number): Promise<DeedResult>;
}

export interface SavedField {
  readonly text: string;
  readonly state: SavingState | 'conflict';
  readonly refusal: RefusalView | undefined;
  /** What somebody else has saved while this person typed. */
  readonly theirs: string | undefined;
  change(text: string): void;
  /** Saves at once what has been typed, as when the field is left. */
  finish(): void;
  keepMine(): void;
  takeTheirs(): void;
}

/** A field that saves itself while it is typed into, never over what somebody else has written, and never loses what is typed. */
export function useSavedField({ field, saved, revision, tidy, save }: FieldToSave): SavedField {
  const [start] = useState(() => unsaved(field));
  const [text, setText] = useState(start?.text ?? saved);
  /** What was saved when the typing began. */
  const [base, setBase] = useState(start?.base ?? saved);
  const [sent, setSent] = useState<string | null>(null);
  const [phase, setPhase] = useState<SavingPhase>({ is: 'still' });
  const connected = useConnected();
  /** Since when something typed waits to be saved. */
  const since = useRef<number>(undefined);
  const same = (one: string, other: string): boolean => tidy(one) === tidy(other);

  if (!same(saved, base)) {
    const untouched = same(text, base);
    const ours = same(saved, text) || (sent !== null && same(saved, sent));
    if (untouched && !ours) setText(saved);
    if (untouched || ours) setBase(saved);
  }
  const dirty = !same(text, base);
  const conflict = dirty && !same(saved, base);

  const now = useRef({ text, revision, dirty, conflict, phase, save, base });
  now.current = { text, revision, dirty, conflict, phase, save, base };

  const saveNow = useCallback(async () => {
    const { text: typed, revision: seen, phase: at } = now.current;
    if (!now.current.dirty || now.current.conflict || at.is === 'saving') return;
    since.current = undefined;
    setSent(typed);
    setPhase({ is: 'saving' });
    const result = await now.current.save(typed, seen);
    setPhase(phaseAfter(result, seen));
    if (result.done === undefined) return;
    // By now the page knows what the server made of it.
    if (result.done.meeting !== null) setBase(typed);
    if (unsaved(field)?.text === typed) forgetUnsaved(field);
  }, [field]);

  useEffect(() => {
    if (!dirty || conflict || phase.is === 'saving' || phase.is === 'refused') return;
    if (phase.is === 'offline' && !connected) return;
    if (phase.is === 'done' && sent === text) return;
    if (phase.is === 'behind' && revision <= phase.seen) return;
    since.current ??= performance.now();
    const wait = phase.is === 'behind' ? 0 : saveIn(since.current, performance.now());
    const timer = setTimeout(() => void saveNow(), wait);
    return () => clearTimeout(timer);
  }, [text, sent, dirty, conflict, phase, revision, connected, saveNow]);

  useEffect(() => {
    if (dirty) keepUnsaved(field, { text, base });
    else forgetUnsaved(field);
  }, [field, dirty, text, base]);

  useEffect(() => () => void saveNow(), [saveNow]);

  const change = useCallback((typed: string) => {
    setText(typed);
    setPhase(phaseAfterKey);
  }, []);

  return {
    text,
    state: conflict ? 'conflict' : savingState(phase, dirty),
    refusal: refusalOf(phase),
    theirs: conflict ? saved : undefined,
    change,
    finish: () => {
      if (!dirty) setText(saved);
      void saveNow();
    },
    keepMine: () => setBase(saved),
    takeTheirs: () => {
      setText(saved);
      setBase(saved);
    },
  };
}
