import type { DangerGroup } from './danger-signs.ts';

/** A danger that no single word names: in one sentence each of these stands somewhere. On folded text (see fold.ts). */
export interface IndirectSign {
  readonly id: DangerGroup['id'];
  readonly all: readonly RegExp[];
  /** What makes it harmless after all. */
  readonly unless?: RegExp;
}

// Words that several signs ask for, on folded text.
export const CHILD =
  /\b(?:barn\w*|boern\w*|baby\w*|spaedbarn\w*|dreng\w*|pige\w*|elev\w*|unge?|datter\w*|soen|soennen|lille\w+|hun|hende|han|ham|\d{1,2} ?-?aar\w*|child\w*|boy|girl|kid|kids|pupil|student|he|she)\b/;
export const SMALL_CHILD =
  /\b(?:barn\w*|boern\w*|baby\w*|spaedbarn\w*|smaa\w*|lille\w*|(?:[1-9]|1[0-2]) ?-?aar\w*|child\w*|toddler)\b/;
export const FAMILY =
  /\b(?:far|faren|fader|faderen|mor|moren|moder|moderen|samlever\w*|stedfar\w*|stefar\w*|papfar\w*|stedmor\w*|papmor\w*|foraeld\w*|broed\w*|bror\w*|storebror\w*|onk\w*|faett\w*|familie\w*|father|dad|mother|mum|mom|stepfather|brothers?|uncle|parents?|family)\b/;
export const AFRAID =
  /\b(?:naegter|toer (?:\w+ )?ikke|bange|skraekslagen\w*|raedselsslagen\w*|panisk|i panik|ryster|rystende|graeder|gemmer sig|gemt sig|laast sig inde|vil ikke (?:ud|hjem|med)|trygler|tigger|beder om hjaelp|terrified|scared|afraid|hiding|shaking|crying|begging)\b/;
export const SOON =
  /\b(?:nu|lige|i dag|i aften|i nat|i morgen|om lidt|snart|om (?:\w+ )?(?:minut\w*|time\w*)|senere|efter skole|naar (?:vi |skolen |klubben )?(?:lukker|har fri)|venter|paa vej|staar|paa (?:man|tirs|ons|tors|fre|loer|soen)dag|today|tonight|tomorrow|now|soon|waiting|on (?:the|their|his) way)\b/;
export const NIGHT =
  /\b(?:nat|natten|aften|aftenen|midnat|weekend\w*|loerdag\w*|soendag\w*|fredag (?:aften|nat)|juleaften|nytaarsaften|helligdag\w*|paasken?|kl(?:okken|\.)? ?(?:1[7-9]|2[0-3]|0?[0-5])|night|evening|saturday|sunday|midnight|weekend)\b/;
export const OFTEN =
  /\b(?:ofte|tit|hvert? (?:eneste )?(?:dag|uge|gang|fredag|eftermiddag|aften|pause|frikvarter|time|nat|weekend|maaned|mandag)|altid|jaevnligt|af og til|igen og igen|som regel|plejer|flere gange|ikke (?:\w+ )?foerste gang|en gang imellem|hver morgen|sommetider|nogle gange|often|always|usually|every|sometimes)\b/;
export const PLAY =
  /\b(?:fortnite|counter|cs|roblox|minecraft|computerspil\w*|spil(?:let)?|spiller|vandpistol\w*|legetoej\w*|film\w*|serie\w*|krimi\w*|teater\w*|skuespil\w*|uno|rollespil\w*|genvej|nyhed\w*|historie\w*|memes?|game|games|movie)\b/;
export const PILLS = /pille[rn]|pillegl|panodil|\bpamol|\bipren|tablet|medicin|ritalin|insulin|\bpills?\b|paracetamol/;
