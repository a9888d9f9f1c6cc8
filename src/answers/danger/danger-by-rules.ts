import {
  type DangerGroup,
  dangerGroups,
  eventMarks,
  generalMarks,
  happensNow,
  pastMarks,
  presentMarks,
} from './danger-signs.ts';
import { framesOfAssault } from './frames-of-assault.ts';
import { type DangerFrame, framesOfDanger } from './frames-of-danger.ts';
import { framesOfInjury } from './frames-of-injury.ts';
import { framesOfPlight } from './frames-of-plight.ts';
import { signsAroundAChild } from './signs-around-a-child.ts';
import { signsInAPerson } from './signs-in-a-person.ts';
import type { DangerWeight } from './weigh-danger.ts';
import { OFTEN, PLAY } from './words-of-danger.ts';

type Danger = DangerGroup['id'];

/**
 * The danger that the rules find in a folded text whose words of danger have been weighed. `means` tells whether it speaks
 * of a concept of the lexicon. Questions on teaching, rules or past events are no danger.
 */
export function dangerByRules(text: string, weighed: DangerWeight, means: (concept: string) => boolean): Danger | null {
  if (weighed.danger === null || (HARMLESS.test(text) && !presentMarks.test(text))) return null;
  for (const group of dangerGroups)
    if (group.certain.some((sign) => sign.test(text)))
      return isTaught(text) || isLongAgo(text) || isTold(text) ? null : group.id;
  const lasting = findFrame(text, null, lastingFrames);
  if (lasting && !generalMarks.test(text) && !isLongAgo(text) && !isTold(text)) return lasting;
  const calm = generalMarks.test(text) || (pastMarks.test(text) && !presentMarks.test(text));
  if (calm || isTold(text)) return null;
  if (happensNow.test(text)) for (const [concept, danger] of DANGEROUS_NOW) if (means(concept)) return danger;
  if (HYPOTHETIC.test(text) && !presentMarks.test(text) && !AT_NIGHT.test(text)) return null;
  const isEvent = eventMarks.test(text) || OPENING_HOURS.test(text);
  const harmless = isEvent
    ? 'outOfHours'
    : isLawfulWeapon(text)
      ? 'weapon'
      : CONTENT.test(text) || OVER_MARKS.test(text)
        ? 'home'
        : null;
  const direct = dangerGroups.find(({ id, signs }) => id !== harmless && signs.some((sign) => sign.test(text)));
  return (
    direct?.id ??
    findIndirectly(text, harmless) ??
    findFrame(text, harmless, frames) ??
    (weighed.danger !== harmless && isHeavy(text, weighed) ? weighed.danger : null)
  );
}

/** From this weight on the words alone are a danger; what happens often or in play needs more. */
const HEAVY = 0.85;
const LESS_WHEN_OFTEN = 0.35;

/** How one speaks of it or finds out, and not of something that happens. */
const ASKED_ABOUT =
  /\b(?:hvordan (?:\w+ ){0,2}?(?:taler?|snakker?|spoerger?|undervis\w*|opdage[r]?|stoette[r]?|hjaelpe[r]?)|hvor kan (?:jeg|vi|man) (?:laese|finde|faa)|mistanke om|skal (?:vi|jeg|man) (?:melde|anmelde|underrette)|how (?:do|can|should) (?:i|we) (?:talk|teach|speak))\b/;

/** Threats about pictures are grave, but no life hangs on them this hour. */
const OVER_PICTURES = /\b(?:billed\w*|video\w*|nudes?|laegge (?:\w+ )?(?:ud|op)|pictures?)\b/;

function isHeavy(text: string, { weight, danger }: DangerWeight): boolean {
  if (weight < HEAVY) return false;
  if (danger === 'violence' && OVER_PICTURES.test(text)) return false;
  if (HYPOTHETIC.test(text) || (ASKED_ABOUT.test(text) && !presentMarks.test(text))) return false;
  return weight >= HEAVY + LESS_WHEN_OFTEN || !(OFTEN.test(text) || PLAY.test(text));
}

const frames: readonly DangerFrame[] = [...framesOfDanger, ...framesOfAssault, ...framesOfPlight, ...framesOfInjury];
const lastingFrames = frames.filter(({ certain }) => certain);
const indirectSigns = [...signsInAPerson, ...signsAroundAChild];

/** The dangers that take several words of one sentence to tell. */
function findIndirectly(text: string, harmless: Danger | null): Danger | undefined {
  for (const sentence of text.split(/[.?!\n](?= |$|\n)/)) {
    const found = indirectSigns.find(
      ({ id, all, unless }) => id !== harmless && all.every((sign) => sign.test(sentence)) && !unless?.test(sentence),
    );
    if (found) return found.id;
  }
  return undefined;
}

/** The dangers that are told as a scene, in whatever words. */
function findFrame(text: string, harmless: Danger | null, among: readonly DangerFrame[]): Danger | undefined {
  if (HYPOTHETIC.test(text)) return undefined;
  for (const sentence of text.split(/[.?!\n](?= |$|\n)/)) {
    const seen = new Map<RegExp, boolean>();
    const names = (part: RegExp) => {
      const known = seen.get(part) ?? part.test(sentence);
      seen.set(part, known);
      return known;
    };
    const stands = ({ id, parts, unless }: DangerFrame) =>
      id !== harmless && parts.every(names) && !unless?.some(names);
    const found = among.find(stands);
    if (found) return found.id;
  }
  return undefined;
}

/** Turns of phrase and small ailments in which the words of danger tell of none. */
const HARMLESS =
  /\bnaeseblod\b|\bkniven? (?:paa|for) struben\b|\bkoebe (?:\w+ )?(?:knive?|peberspray)\b|\bstukket af (?:en )?(?:bi|hveps|myg|braendenaelde\w*)|\bblaa i (?:hovedet|ansigtet) af (?:kulde|grin|anstrengelse)|\btegner? (?:\w+ ){0,3}(?:pistol\w*|kniv\w*|vaaben\w*)|\b(?:draeber|slaar) mig (?:ihjel )?(?:med|af)\b|\b(?:doer?|doede?|ved at doe) af (?:grin|skam|skraek|kedsomhed|nysgerrighed|varme)|\bmadpakke (?:hver|tit)\b/;
/** A child who stays because it likes to, or is afraid of the dark on the way. */
const CONTENT =
  /\b(?:leger (?:\w+ )?(?:godt|faerdig|med)|hygger sig|har det (?:\w+ )?(?:sjovt|godt|hyggeligt)|saa sjovt|spille faerdig|(?:alene )?i moerket?|having fun)\b/;
/** Afraid of what the parents say to a mark is no danger, as long as nobody is said to hit. */
const OVER_MARKS =
  /^(?!.*\b(?:slaa\w*|taesk|taev|bank|vold\w*|tru\w*|beat\w*|hits?)\b).*\b(?:karakter\w*|dumpe\w*|eksamen|standpunkt\w*|grades?|exams?)\b/;
/** Asked for the case that it should happen, of somebody who is not there. */
const HYPOTHETIC =
  /\b(?:hvis|naar|saafremt|if|in case) (?:der |en |et |nogen |an? |somebody |someone )(?:\w+ ){0,4}?(?:en dag|engang|skulle|nogensinde|kom|ever|were to)\b|\b(?:hvad (?:goer|skal|boer) (?:vi|man|jeg|personalet|skolen)|hvad er (?:\w+ )?(?:proceduren|planen|reglen)|proceduren|what (?:do|should) we do|hvem ringer (?:man|vi)) (?:\w+ ){0,3}?(?:hvis|naar|i tilfaelde af|if) (?:der|nogen|en|et|a|an|someone)\b|\b(?:vi vil|skal vi|vi skal|vi) oeve[r]?\b|\b(?:oevelse|beredskab\w*|drill)\b/;
/** Who names the hour is standing there. */
const AT_NIGHT = /\b(?:klokken|kl\.?) ?(?:1[7-9]|2[0-3]|0?[0-5])\b/;
const OPENING_HOURS =
  /\b(?:hvad er|hvornaar (?:har|er|kan)|what are|when is|when are)\b[^.?!]{0,40}\b(?:aabningstid\w*|telefontid\w*|aaben|aabent|opening hours|open)\b/;
const FICTION =
  /\b(?:\w*roman(?:en|er)?|novelle\w*|digt\w*|hovedperson\w*|laeser om|laeser en|vi laeser|har laest|tegneserie\w*|podcast\w*|teaterstykke\w*|i en film|se en film|filmen|dokumentar\w*|krimi\w*|computerspil\w*|fortnite|i (?:et )?spil|historie(?:time\w*|faget|undervisning\w*)?|2\. verdenskrig|novel|movie|documentary)\b/;
const WORKDAY =
  /\b(?:kolleg\w* (?:\w+ ){0,3}(?:stopper|holder op|siger (?:op|farvel)|rejser|skal (?:videre|holde)|gaar|er (?:syg|stresset)|har faaet|fylder)|til (?:min|en|vores) kolleg\w*|pension\w*|nyt job|ny stilling|nyt arbejde|folder|pjece|hjemmeside\w*|hvad (?:daekker|betyder|indebaerer|er en)|afskedsfest\w*|(?<!in )reception\w*)\b/;

/** A story that is read or seen, a colleague who leaves, a leaflet: told of, not happening. */
function isTold(text: string): boolean {
  return (FICTION.test(text) || WORKDAY.test(text)) && !presentMarks.test(text) && !happensNow.test(text);
}

const LONG_AGO =
  /\b(?:som (?:lille|barn|baby|spaed)|for (?:\w+ ){0,2}(?:aar|maaneder) siden|sidste aar|engang|dengang|i barndommen|as a (?:child|baby)|years ago|last year)\b/;

function isLongAgo(text: string): boolean {
  return LONG_AGO.test(text) && !presentMarks.test(text) && !happensNow.test(text);
}

const LAWFUL =
  /\b(?:vaabenskab\w*|laast skab|i et skab|jagttegn\w*|jaeger|jagt|soldat\w*|vaabentilladelse\w*|skytteforening\w*|skydebane\w*|kniv og gaffel|knive og gafler|madkundskab|spejder\w*|vandpistol\w*)\b/;
const THREATENING =
  /\b(?:tru\w*|stikke\w*|stak|vil (?:\w+ )?(?:skyde|stikke|draebe|bruge)|med i skole|vred\w*|haevn\w*|ikke laast|ulaast|threat\w*)\b/;

function isLawfulWeapon(text: string): boolean {
  return LAWFUL.test(text) && !THREATENING.test(text) && !presentMarks.test(text);
}

const DANGEROUS_NOW: readonly (readonly [concept: string, danger: Danger])[] = [
  ['weapons', 'weapon'],
  ['school-threat', 'weapon'],
  ['overdose', 'overdose'],
  ['suicide', 'suicide'],
  ['violence', 'violence'],
  ['sexual-abuse', 'violence'],
  ['violence-at-home', 'home'],
];

const TAUGHT =
  /\b(?:foerstehjaelpskursus|kursus i|undervisning (?:i|om)|undervise (?:i|eleverne)|forebyggelse af|oplaeg om|course (?:in|on|about)|lesson (?:on|about)|temadag om|materiale om|forebygge)\b/;

function isTaught(text: string): boolean {
  return TAUGHT.test(text) && !presentMarks.test(text);
}
