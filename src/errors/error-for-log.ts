/**
 * An error as the log may hold it: its kind, its code and where it was thrown. Never its message, which may quote what
 * somebody wrote.
 */
export function errorForLog(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim());
  return { error: error.name, ...(code === undefined ? {} : { code }), at: frames.join(' ← ') };
}
