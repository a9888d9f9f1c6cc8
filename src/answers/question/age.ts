/** Ages in whole years, both ends included. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  foerste: 1,
  anden: 2,
  tredje: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
  syvende: 7,
  ottende: 8,
  niende: 9,
  tiende: 10,
};
const ORDINAL_GRADE = new RegExp(`\\b(${Object.keys(NUMBER_WORDS).join('|')})(?:es?)? ?(?:klasse|grade|klasses)`, 'g');

const STAGES: readonly (readonly [RegExp, Ages])[] = [
  [/\b(boernehave\w*|dagtilbud\w*|dagpleje\w*|vuggestue\w*|kindergarten|nursery|toddler\w*)\b/, { from: 0, to: 5 }],
  [/\b(boernehaveklasse\w*|0\.? ?klasse\w*|nulte ?klasse\w*|skolestart\w*|reception class)\b/, { from: 5, to: 7 }],
  [/\b(indskoling\w*|yngste elever|smaa klasser|sfo1?|primary school)\b/, { from: 6, to: 9 }],
  [/\b(mellemtrin\w*|sfo ?2|fritidshjem\w*|middle school)\b/, { from: 10, to: 12 }],
  [
    /\b(udskoling\w*|overbygning\w*|store klasser|aeldste elever|konfirmand\w*|konfirmation\w*|blaa mandag|lower secondary)\b/,
    { from: 13, to: 16 },
  ],
  [/\b(teenage\w*|teenager\w*|teens)\b/, { from: 13, to: 18 }],
  [
    /\b(gymnasi\w*|gymnasieelev\w*|hf|htx|hhx|stx|eud|eux|erhvervsskole\w*|teknisk skole|fgu|ungdomsuddannelse\w*|produktionsskole\w*|1\. ?g|2\. ?g|3\. ?g|upper secondary|high school|vocational school|laerling\w*)\b/,
    { from: 16, to: 20 },
  ],
  [/\b(over 18|fyldt 18|lige fyldt atten|myndig|18 plus|over eighteen)\b/, { from: 18, to: 25 }],
];

const grade = (number: number): Ages => ({ from: number + 6, to: number + 7 });

function widest(found: readonly Ages[]): Ages | undefined {
  if (found.length === 0) return undefined;
  return { from: Math.min(...found.map((ages) => ages.from)), to: Math.max(...found.map((ages) => ages.to)) };
}

function statedAges(text: string): Ages[] {
  const found: Ages[] = [];
  for (const match of text.matchAll(
    /\b(\d{1,2}) ?(?:-|–|til|to) ?(\d{1,2}) ?-?(?:aar\w*|aarig\w*|years?|year-?olds?)/g,
  )) {
    found.push({ from: Number(match[1]), to: Number(match[2]) });
  }
  if (found.length > 0) return found;
  const single =
    /\b(\d{1,2}) ?-?(?:aars?\b|aarig\w*|years? old|year-?olds?|yo\b)|\b(?:paa|er|fyldt|aged?|kun|lige|bare|is) (\d{1,2})(?=[\s,.!?)]|$)(?! ?(?:uger?|dage?|timer?|minutter|stk|klasse|elever|personer|unge|drenge|piger|gange|km|kr|\. ?kl))/g;
  for (const match of text.matchAll(single)) {
    const age = Number(match[1] ?? match[2]);
    if (age <= 30) found.push({ from: age, to: age });
  }
  return found;
}

function statedGrades(text: string): Ages[] {
  const found: Ages[] = [];
  for (const match of text.matchAll(
    /\b(\d{1,2})\. ?(?:-|–|til|og|to|and) ?(\d{1,2})\.? ?(?:klasse|kl\b|klassetrin|aargang|grade)/g,
  )) {
    found.push({ from: grade(Number(match[1])).from, to: grade(Number(match[2])).to });
  }
  for (const match of text.matchAll(
    /\b(\d{1,2})(?:\.|th|rd|nd|st)? ?[a-d]?\b\.? ?(?:klasse\w*|klasser\w*|kl\b|klassetrin\w*|aargang\w*|grade\w*|graders?)/g,
  )) {
    const number = Number(match[1]);
    if (number >= 0 && number <= 10) found.push(grade(number));
  }
  for (const match of text.matchAll(
    /\bi (\d{1,2})\.(?= |$|,)|\bi (\d)\.? ?[a-d]\b|\b(?:grade|year) (\d{1,2})\b|\b(\d)\.? ?[a-d]\b(?=[ ,.]|$)/g,
  )) {
    const number = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
    if (number >= 0 && number <= 10) found.push(grade(number));
  }
  for (const match of text.matchAll(ORDINAL_GRADE)) {
    const number = NUMBER_WORDS[match[1] ?? ''];
    if (number !== undefined) found.push(grade(number));
  }
  return found;
}

/**
 * The age that a question is about, in years: stated ("på 13", "14-årig"), by grade ("i 8. klasse" is 14–15) or by
 * stage ("udskolingen"). Undefined when it names none.
 */
export function agesIn(text: string): Ages | undefined {
  const exact = widest([...statedAges(text), ...statedGrades(text)]);
  if (exact) return exact;
  return widest(STAGES.filter(([pattern]) => pattern.test(text)).map(([, ages]) => ages));
}
