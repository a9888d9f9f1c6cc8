/** Where texts are kept until the browser tab closes. */
interface Memory {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** Gone with the page: all that is left where the browser keeps nothing for a page that is framed by another site. */
function untilThePageCloses(): Memory {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

function found(): Memory {
  try {
    return window.sessionStorage;
  } catch {
    // Asking for it is refused there, with an error.
    return untilThePageCloses();
  }
}

export const sessionMemory = found();
