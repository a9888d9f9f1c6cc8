/** The names that stand in one text, behind commas or a line each. */
export const listed = (text: string | undefined) =>
  (text ?? '')
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
