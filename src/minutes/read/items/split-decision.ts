import type { Block } from './blocks.ts';

/** The text of a block, parted into what was put forward and what was decided. */
export interface PartedText {
  readonly recommended: readonly string[];
  readonly decided: readonly string[];
  /** True when nothing in the text says where the one ends and the other begins. */
  readonly unsure: boolean;
}

const outcome =
  /^(?:godkendt|taget til (?:efterretning|orientering)|drøftet|udsat|afvist|tiltrådt|vedtaget|anbefal(?:es|et)|indstil(?:les|lingen|lingerne|let)|oversendt|orienteringen (?:blev|er) taget|dagsordenen (?:blev|er)|referatet (?:blev|er)|forslaget|udvalget|rådet|styregruppen|gruppen|byrådet|enighed|et flertal|ingen bemærkninger|ikke godkendt|sagen (?:blev|er|udsættes)|punktet (?:blev|er|udsættes))\b/i;

/** Parts a block where it mixes both ("Indstilling og beslutning"); any other block is the one or the other. */
export function splitDecision(block: Block, texts: readonly string[]): PartedText {
  if (block.kind === 'decision') return { recommended: [], decided: texts, unsure: false };
  if (block.kind !== 'recommendation-and-decision') return { recommended: texts, decided: [], unsure: false };
  const last = texts.findLastIndex(
    (text) =>
      /^(?:[-•·]\s*|\d{1,2}[.)]\s*)?at\b/i.test(text) ||
      /\bindstiller\b|\banbefaler\b|\bforeslår\b/i.test(text.slice(0, 300)),
  );
  const from = texts.findIndex((text, at) => at > last && outcome.test(text));
  if (from < 0) return { recommended: texts, decided: [], unsure: texts.length > last + 1 };
  return { recommended: texts.slice(0, from), decided: texts.slice(from), unsure: false };
}
