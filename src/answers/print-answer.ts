import type { Answer, AnswerEntry } from './answer.ts';
import { answerText } from './answer-texts.ts';

function entryLines(entry: AnswerEntry, answer: Answer): string[] {
  const { contact } = entry;
  const reach = [contact?.name, contact?.phone, contact?.email].filter((part) => part !== null && part !== undefined);
  const lines = [`  ${entry.title}${entry.step ? ` (${entry.step})` : ''}`];
  if (reach.length > 0) lines.push(`    ${reach.join(' · ')}`);
  if (entry.why.length > 0) lines.push(`    ${answerText('why', answer.language)}: ${entry.why.join('. ')}.`);
  if (entry.summary) lines.push(`    ${entry.summary}`);
  const source = entry.source ? `${answerText('source', answer.language)}: ${entry.source}. ` : '';
  lines.push(`    ${source}${entry.verified}.`);
  if (entry.stale) lines.push(`    ${entry.stale}`);
  return lines;
}

/** An answer as text for the shell, ending with a line break. */
export function printAnswer(answer: Answer): string {
  const lines: string[] = [...answer.first];
  if (answer.message) lines.push(answer.message);
  if (answer.questionBack) {
    lines.push(answer.questionBack.text, ...answer.questionBack.choices.map(({ label }) => `  - ${label}`));
  }
  const door = answer.door ? [answer.door] : [];
  const sections = [
    { key: 'door', entries: door },
    { key: 'initiatives', entries: answer.initiatives },
    { key: 'todo', entries: answer.guidance },
  ] as const;
  const leading = (entries: readonly AnswerEntry[]) => (entries.some(({ id }) => id === answer.bestId) ? 0 : 1);
  for (const { key, entries } of [...sections].sort((a, b) => leading(a.entries) - leading(b.entries))) {
    if (entries.length === 0) continue;
    lines.push(`${answerText(key, answer.language)}:`, ...entries.flatMap((entry) => entryLines(entry, answer)));
  }
  return `${lines.join('\n')}\n`;
}
