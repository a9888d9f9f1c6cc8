import { createContext, useContext } from 'react';
import type { Calls } from './calls.ts';

export const CallsContext = createContext<Calls | null>(null);

/** The calls of the person who is signed in. */
export function useCalls(): Calls {
  const calls = useContext(CallsContext);
  if (calls === null) throw new Error('There is nobody signed in here.');
  return calls;
}
