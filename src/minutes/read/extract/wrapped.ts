const narrow = 60;
const wide = 100;

/**
 * Joins the lines of paragraphs in a file that was wrapped by hand or by a mail program. Such a file is known by its
 * longest lines: many of them nearly as long as the longest, which is no longer than a page is wide. A line goes on
 * in the next when that one starts in lower case and the first word of it would not have fitted.
 */
export function joinWrapped(printed: readonly string[]): string[] {
  const lines = withoutHyphens(printed);
  const width = wrapWidth(lines);
  if (width === null) return lines;
  const joined: string[] = [];
  let last = '';
  for (const line of lines) {
    const firstWord = /^\s*([^\s]+)/.exec(line)?.[1] ?? '';
    const wouldNotFit = last.trimEnd().length + 1 + firstWord.length > width;
    const goesOn = /^\s*[\p{Ll}\d(»"”']/u.test(line) && !/^\s*\d{1,4}[.)]\s/.test(line);
    if (wouldNotFit && goesOn && last.trim() !== '' && joined.length > 0) {
      joined[joined.length - 1] = `${joined.at(-1)?.trimEnd()} ${line.trim()}`;
    } else {
      joined.push(line);
    }
    last = line;
  }
  return joined;
}

/** A word that was parted at the end of a long line is one again. */
function withoutHyphens(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    const parted = last.length >= 50 && /\p{Ll}-\s*$/u.test(last) && /^\p{Ll}/u.test(line);
    if (parted && !/^(?:og|eller|samt|men|til)\b/.test(line))
      joined[joined.length - 1] = last.replace(/-\s*$/, '') + line;
    else joined.push(line);
  }
  return joined;
}

function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest < narrow || longest > wide) return null;
  const nearly = lengths.filter((length) => length > longest - 15).length;
  return nearly >= 5 && nearly >= lengths.length / 6 ? longest : null;
}
