/** Somebody waited for it as long as they could, which tells nothing of whether it works. */
export class NotInTime extends Error {}

/** Rejects when the work has not finished in that time; the work itself goes on and is not waited for. */
export function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new NotInTime(`Not within ${limitMs} ms`)), limitMs);
    work.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}
