/** The value of a field for numbers, which shows a number but no text: the number that a text names, or the text as it is. */
export const numberValue = (text: string): string | number => (/^\d+$/.test(text.trim()) ? Number(text) : text);
