import { useSyncExternalStore } from 'react';

/** Whether the server answers, as the latest call and the browser tell. */
let reached = true;
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Noted after each call: whether anything answered at all. */
export function noteConnection(answered: boolean): void {
  if (reached === answered) return;
  reached = answered;
  tell();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

const isConnected = (): boolean => reached && navigator.onLine;

/** Whether there is a connection to the server. */
export const useConnected = (): boolean => useSyncExternalStore(listen, isConnected);
