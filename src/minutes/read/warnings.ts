import type { Minutes } from '../model.ts';

/** What a reader of the result should look at twice, in Danish. */
export function warningsAbout(minutes: Minutes): string[] {
  const warnings: string[] = [];
  if (minutes.committee === '') warnings.push('Gruppens navn er ikke fundet.');
  if (minutes.place === null) warnings.push('Mødestedet er ikke fundet.');
  const numbers = minutes.items.map(({ number }) => number).filter((number) => number !== null);
  if (numbers.length > 0 && numbers.length < minutes.items.length) warnings.push('Nogle punkter har intet nummer.');
  if (numbers.length === 0) warnings.push('Punkterne har ingen numre.');
  const missing = numbers.flatMap((number, at) =>
    at > 0 && Number(number) - Number(numbers[at - 1]) > 1 ? [`${Number(numbers[at - 1])} og ${number}`] : [],
  );
  for (const gap of missing.slice(0, 20)) warnings.push(`Der mangler et nummer mellem punkt ${gap}.`);
  if (new Set(numbers).size < numbers.length) warnings.push('Det samme punktnummer står flere gange.');
  for (const { for: replaced, name } of minutes.substitutes) {
    if (replaced === '') warnings.push(`Det fremgår ikke, hvem ${name} var suppleant for.`);
  }
  return warnings;
}
