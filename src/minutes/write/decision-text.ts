import type { MinutesItem, Outcome } from '../model.ts';
import type { Block } from './document.ts';
import { oneLine } from './printable-text.ts';
import { textBlocks } from './text-blocks.ts';

type OutcomeWords = { readonly sentence: string; readonly saidBy: RegExp };

/** How an outcome is printed, and what shows that the decision's own text already says it. */
const outcomeWords: Record<Exclude<Outcome, 'none'>, OutcomeWords> = {
  approved: { sentence: 'Godkendt.', saidBy: /godkend|tiltråd|vedtag/i },
  noted: { sentence: 'Taget til efterretning.', saidBy: /efterretning/i },
  discussed: { sentence: 'Drøftet.', saidBy: /drøft/i },
  rejected: { sentence: 'Afvist.', saidBy: /afvis|forkast|ikke godkend/i },
  deferred: { sentence: 'Udsat.', saidBy: /udsat|udsæt|udskyd|udskud/i },
  forwarded: { sentence: 'Oversendt.', saidBy: /oversend|videresend|sendt videre/i },
  joint: { sentence: 'Behandlet sammen med et andet punkt.', saidBy: /sammen med/i },
};

const subDecisionLabel = /^(Ad\.? ?(\d+(?: ?[-–] ?\d+)?)[:.]?)(?: (.*))?$/;

function refsIn(text: string): Set<string> {
  const refs = text.split('\n').map((line) => subDecisionLabel.exec(oneLine(line))?.[2]);
  return new Set(refs.filter((ref) => ref !== undefined));
}

/** The whole decision as it is printed: its outcome if the text does not say it, the text, and every sub-decision once. */
export function decisionText(item: Pick<MinutesItem, 'decision' | 'outcome' | 'subDecisions'>): string {
  const written = item.decision?.trim() ?? '';
  const words = item.outcome === undefined || item.outcome === 'none' ? undefined : outcomeWords[item.outcome];
  const outcome = words === undefined || words.saidBy.test(written) ? [] : [words.sentence];
  const printed = refsIn(written);
  const missing = item.subDecisions.filter(({ ref }) => !printed.has(oneLine(ref)));
  const subDecisions = missing.map(({ ref, text }) => `Ad. ${oneLine(ref)}:\n${text}`);
  return [...outcome, written, ...subDecisions].filter((part) => part !== '').join('\n\n');
}

/** A decision's text in blocks, "Ad. n:" standing out before what was decided there. */
export function decisionBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let pending: string[] = [];
  const flush = () => {
    blocks.push(...textBlocks(pending.join('\n')));
    pending = [];
  };
  for (const line of text.split('\n')) {
    const label = subDecisionLabel.exec(oneLine(line));
    if (label === null) {
      pending.push(line);
      continue;
    }
    flush();
    blocks.push({ kind: 'paragraph', lead: label[1] ?? '', text: label[3] ?? '' });
  }
  flush();
  return blocks;
}
