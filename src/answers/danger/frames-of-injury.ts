import type { DangerFrame } from './frames-of-danger.ts';
import { CHILD, FAMILY, OFTEN, PLAY } from './words-of-danger.ts';

// Swallowed.
const INGESTED =
  /\b(?:taget|indtaget|indtager|slugt|sluger|spist|drukket|drak|tog|haeldt i sig|baellet|hamstret|samlet sammen|sparet sammen|swallowed|taken|took|ingested)\b/;
const MEDICINE =
  /\b(?:\w*pille(?:r|rne)?|\w*tablet\w*|medicin\w*|\w*stillende|panodil\w*|ipren\w*|pamol\w*|paracetamol\w*|blister\w*|sovemedicin|insulin|antidepressiv\w*|\w*kapsler|pills?|tablets?|medication|painkillers?)\b/;
const TOO_MUCH =
  /\b(?:(?:stor|stoerre|hel|helt|hele|kaempe|voldsom)\w*|maengde\w*|mange|alle|masser?|haandfuld\w*|glas\w*|pakke\w*|aeske\w*|\d{2,}|for (?:mange|meget)|netop|lige|i aften|i nat|farvel|large|lots|whole|all|many|handful|just)\b/;
const ON_PRESCRIPTION =
  /\b(?:hver (?:morgen|dag|aften)|efter aftale|ordineret|recept\w*|sin medicin|glemt|adhd-medicin|prescribed)\b/;
const POISON =
  /\b(?:taendvaeske|lightervaeske|vaeske fra|gift\w*|rottegift|klorin|syre|lud|\w*rens|\w*batteri\w*|benzin|terpentin|sprit|parfume|vaskemid\w*|opvaskemid\w*|svampe i skoven|baer)\b/;

// Hurt.
const WOUND =
  /\b(?:brandsaar\w*|braendemaerke\w*|forbraend\w*|knivsnit\w*|stiksaar\w*|skudsaar\w*|aabne? saar|flaenge\w*|kvaestelse\w*|kraniebrud|burns?|stab wound)\b/;
const GRAVE_OR_UNTOLD =
  /\b(?:alvorlig\w*|frisk\w*|nye?|dyb\w*|store?|vil ikke (?:sige|fortaelle)|ikke (?:sige|forklare)|hvorfor|hentes|skal hjem|bloeder|serious|deep|fresh)\b/;
const HIT_BY =
  /\b(?:ramt|ramte|hit) (?:\w+ ){0,3}(?:kanonslag\w*|fyrvaerkeri\w*|raket\w*|sten\w*|mursten\w*|bil\w*|kugle\w*|tog\w*|rocket|car)\b|\bhaeldt (?:\w+ )?(?:syre|benzin|sprit|kogende)\b|\bunder vand(?:et)?\b.{0,30}\b(?:hold\w*|holdt)|\bhold(?:t|er|es) (?:\w+ )?under vand|\bkramp\w*\b.{0,20}\b(?:stopper|stoppe|varer|igen og igen|nu)\b|\boverlev\w*\b.{0,10}\b(?:ikke|natten|det her)\b|\bikke overlev\w*/;
const DONE_TO_SELF =
  /\b(?:har|havde|fundet) (?:\w+ ){0,2}(?:haengt|skudt|druknet|kastet|stukket) (?:sig|sig selv|ham selv|hende selv)\b|\bhanged (?:him|her)self\b/;

// Weapons and fights.
const AIMED =
  /\b(?:sigte[rs]?|peger|peges|pointing|aiming)\b.{0,30}\b(?:vaaben|pistol\w*|gevaer\w*|kniv\w*|gun|rifle)\b|\b(?:vaaben|pistol\w*|gevaer\w*)\b.{0,20}\b(?:sigte[rs]?|mod (?:ham|hende|os|mig|en))\b|\bskyder (?:\w+ ){0,3}(?:luftgevaer|luftpistol|pistol\w*|gevaer\w*|slangeboesse|armbroest|hardball\w*)\b|\bskyder (?:efter|paa) (?:de smaa|eleverne|boern\w*|folk|hinanden med|forbi\w*)\b/;
const FIGHT_NOW =
  /\b(?:slagsmaal\w*|masseslagsmaal|voldsepisode|overfald|fight|brawl)\b.{0,40}\b(?:\w*kniv\w*|koelle\w*|kaede\w*|vaaben\w*|flasker?|knives|weapons?)\b|\b(?:foregaar|paagaar|udspiller sig|er i gang|i gang med|brudt ud|break\w* out)\b.{0,40}\b(?:slagsmaal\w*|overfald|vold|knivstik\w*|skyderi|fight)\b|\b(?:slagsmaal\w*|overfald|slaaskamp)\b.{0,40}\b(?:brudt ud|udbrudt|opstaaet|i fuld gang)\b|\bslaas (?:\w+ ){0,4}(?:kaeder?|koeller?|knive|flasker?|sten)\b/;
const THREAT_SAID =
  /\b(?:trussel|trusler|truer|truet|truede|varsle[rt]?|skriver|skrevet|lagt op|opslag|besked\w*|lover|threat\w*|posted)\b/;
const MASS_HARM =
  /\b(?:skyderi|skoleskyderi|bombe\w*|spraenge\w*|massakre|skyde (?:skolen|alle|nogen|dem|os|klassen)|shooting|bomb|blow up)\b/;
const OVER_OR_TAUGHT =
  /\b(?:sidste aar|for \w+ (?:aar|maaneder) siden|roman\w*|film\w*|afsluttet|opklaret|vittighed)\b/;
const MASKED =
  /\b(?:maskerede?|elefanthue\w*|masked)\b.{0,40}\b(?:er|gaaet|staar|kommet|inde|ind|udenfor|venter|in|outside)\b/;
const DRAGGED =
  /\b(?:tvunget|trukket|hevet|skubbet|slaebt|lokket|taget|dragged|forced|pulled) (?:\w+ ){0,3}(?:ind i|ned i|ud i|into) (?:en |et |a )?(?:\w+ )?(?:bil\w*|varevogn\w*|kaelder\w*|skov\w*|lejlighed\w*|car|van|basement)\b/;

// Cannot go home, left, out at night.
const FETCHED_OR_HOME = /\b(?:hente\w*|hentning|hjem|hjemme|afhent\w*|koere[r]? (?:\w+ )?hjem|pick(?:ed)? up|home)\b/;
const BEATING =
  /\b(?:slaa (?:ham|hende|barnet|dem|drengen|pigen)|slaar (?:ham|hende|barnet|dem)|(?:blive|bliver|faa|faar) (?:\w+ )?(?:slaaet|taesk|taev|bank|klaps)|baelte\w*|taesk\w*|taev|straf\w*|draeb\w*|slaa\w* ihjel|hit|beat\w*|belt|kill)\b/;
const WITHIN_HOURS =
  /\b(?:om (?:\w+ )?(?:minut\w*|kvarter\w*|halv time|time\w*|lidt)|nu|i dag|i eftermiddag|i aften|i nat|naegter|toer ikke|raedselsslagen|venter|in (?:\w+ )?(?:minutes|hour)|today|tonight|refuses)\b/;
const YOUNG =
  /\b(?:dreng\w*|pige\w*|barn\w*|boern\w*|elev\w*|en ung|(?:[1-9]|1[0-6]) ?-?aar\w*|er (?:[1-9]|1[0-6])|child|girl|boy)\b/;
const OUT_AT_NIGHT =
  /\b(?:alene|uden voksne|forvildet|alone)\b.{0,60}\b(?:midt om natten|om natten|i nat|kl(?:okken|\.)? ?(?:2[0-3]|0?[0-5])\b|moerkt|midnat|at night|midnight)\b/;
const LEFT_BEHIND = /\b(?:efterladt|glemt paa|sat af|forladt|left behind|abandoned)\b/;
const NOBODY_REACHED =
  /\b(?:ikke (?:\w+ )?(?:faa fat|traeffe|komme i kontakt)|ingen (?:svarer|tager|kommer)|svarer ikke|nobody answers)\b/;
const LOST_ON_TRIP =
  /\bblevet vaek (?:paa|i|fra (?:gruppen|klassen|holdet|os)|under)\b|\bstukket af fra (?:lejr\w*|tur\w*|koloni\w*|hytte\w*|opholdssted\w*)\b.{0,60}\b(?:moerkt|nat\w*|finde|ved ikke|kulde|sne)\b|\blost on (?:a|the) trip\b/;
const TOYS = /\b(?:bamse\w*|mobil\w*|telefon\w*|noegle\w*|jakke\w*|taske\w*|bold\w*)\b/;
const DRUNK = /\b(?:fuld|beruset|berusede|stangstiv|paavirket|skaev|promille|drunk|intoxicated)\b/;
const DRIVES_CHILD = /\b(?:koere\w*|koert|bil|bilen|rattet|barnesaede|drive\w*|car)\b/;

const UNKNOWN_STUFF =
  /\b(?:ukendt\w*|stof|stoffer|noget|et eller andet|pille[rn]?|tabletter|svampe|something|unknown)\b/;
const UNWELL = /\b(?:sloev|doesig|svimmel|bleg|gusten|fjern|kaster op|daarlig|drowsy|pale|dizzy)\b/;
const FAINTS = /\b(?:ved at besvime|besvimet|besvimer|fainting|about to faint)\b/;
const KILLED_AT_HOME =
  /\b(?:slaaet ihjel|slaar (?:\w+ )?ihjel|draebt|draeber (?:\w+ )?|bliver doed|killed)\b.{0,40}\b(?:hvis|naar|if|when)\b.{0,25}\b(?:hjem|home)\b|\b(?:skal|boer|maa) ikke (?:\w+ ){0,2}hjem\b.{0,30}\b(?:i aften|i nat|i dag|i eftermiddag|nu)\b/;

/** What was swallowed, how somebody is hurt, who cannot go home; each line one scene. */
export const framesOfInjury: readonly DangerFrame[] = [
  { id: 'overdose', parts: [INGESTED, MEDICINE, TOO_MUCH, CHILD], unless: [OFTEN, ON_PRESCRIPTION, PLAY] },
  { id: 'overdose', parts: [INGESTED, POISON, CHILD], unless: [OFTEN, PLAY] },
  { id: 'overdose', parts: [INGESTED, UNKNOWN_STUFF, UNWELL, CHILD], unless: [OFTEN, ON_PRESCRIPTION, PLAY] },
  { id: 'overdose', parts: [FAINTS], unless: [OFTEN, PLAY] },
  { id: 'home', parts: [KILLED_AT_HOME], unless: [PLAY] },
  { id: 'home', parts: [WOUND, GRAVE_OR_UNTOLD, CHILD], unless: [PLAY, /\b(?:operation\w*|gamle? ar)\b/] },
  { id: 'overdose', parts: [HIT_BY], unless: [PLAY, OFTEN] },
  { id: 'suicide', parts: [DONE_TO_SELF], unless: [PLAY] },
  { id: 'weapon', parts: [AIMED], unless: [PLAY, OFTEN] },
  { id: 'weapon', parts: [FIGHT_NOW], unless: [PLAY, OFTEN, OVER_OR_TAUGHT] },
  { id: 'weapon', parts: [THREAT_SAID, MASS_HARM], unless: [PLAY, OVER_OR_TAUGHT] },
  { id: 'weapon', parts: [MASKED], unless: [PLAY, /\b(?:fastelavn\w*|halloween|udklaed\w*|karneval)\b/] },
  { id: 'violence', parts: [DRAGGED], unless: [PLAY] },
  { id: 'home', parts: [FETCHED_OR_HOME, BEATING, WITHIN_HOURS, CHILD], unless: [OFTEN, PLAY] },
  { id: 'home', parts: [YOUNG, OUT_AT_NIGHT], unless: [OFTEN, PLAY, /\b(?:sove\w*|gamer|vaagen|computer\w*)\b/] },
  { id: 'home', parts: [YOUNG, LEFT_BEHIND, NOBODY_REACHED], unless: [OFTEN] },
  { id: 'home', parts: [YOUNG, LOST_ON_TRIP], unless: [TOYS, OFTEN] },
  { id: 'home', parts: [FAMILY, DRUNK, DRIVES_CHILD], unless: [OFTEN, PLAY] },
];
