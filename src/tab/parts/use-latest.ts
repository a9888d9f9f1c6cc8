import { useState } from 'react';

/** What was there last while something new is on its way, so that a list does not vanish while it is searched. */
export function useLatest<T>(view: T | undefined): T | undefined {
  const [latest, setLatest] = useState(view);
  if (view !== undefined && view !== latest) setLatest(view);
  return view ?? latest;
}
