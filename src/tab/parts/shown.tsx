import type { ReactNode } from 'react';
import type { View } from '../api/use-view.ts';
import { Failed, Loading, Offline } from './states.tsx';

interface Props<T> {
  readonly of: View<T>;
  children(view: T): ReactNode;
}

/** Shows what was read, or why there is nothing to show. What was read once stays while it is read again. */
export function Shown<T>({ of: { view, refusal, offline, loading, refresh }, children }: Props<T>) {
  return (
    <>
      {refusal !== undefined && <Failed refusal={refusal} onRetry={refresh} />}
      {view !== undefined && children(view)}
      {view === undefined && offline && <Offline />}
      {view === undefined && loading && !offline && <Loading />}
    </>
  );
}
