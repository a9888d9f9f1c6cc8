import type { DangerFrame } from './frames-of-danger.ts';
import { CHILD, FAMILY, OFTEN, PLAY, SMALL_CHILD } from './words-of-danger.ts';

// Gone, alone, shut in.
const RECENT =
  '(?:i gaar|i nat|i aftes|i morges|i formiddags|i eftermiddags|i dag|i weekenden|i (?:man|tirs|ons|tors|fre|loer|soen)dags|(?:man|tirs|ons|tors|fre|loer|soen)dag|kl\\.? ?\\d|klokken|frokost|frikvarter\\w*|pausen|middag|last night|yesterday|this morning|lunch|for (?:\\w+ ){1,3}(?:time\\w*|minut\\w*|doegn) siden)';
const JUST_NOW = '(?:i gaar|i nat|i aftes|i morges|i dag|i weekenden|last night|yesterday|this morning)';
const MISSING = new RegExp(
  `\\b(?:er|var|has|is|gone|blevet) (?:\\w+ ){0,3}(?:forsvundet|forduftet|fordampet|pist vaek|sporloest|bortgaaet|bortkommet|missing)\\b|\\befterlyst\\b|\\bsporloest\\b|\\b(?:vaek|forsvundet|missing|gone|ikke (?:\\w+ )?set|not (?:\\w+ )?seen|ikke hoert fra) (?:\\w+ ){0,3}(?:siden|since) ${RECENT}|\\b(?:kan|kunne) (?:\\w+ ){0,2}ikke finde (?:en |et |min |mine |vores )?(?:\\w+ )?(?:dreng\\w*|pige\\w*|barn\\w*|boern\\w*|elev\\w*|ham|hende|datter\\w*|soen\\w*)\\b|\\b(?:ingen|mor|far|vi|foraeld\\w*|nobody|no one) (?:\\w+ ){0,2}(?:ved|aner|knows?) (?:\\w+ ){0,2}(?:hvor|where)\\b|\\b(?:ikke|aldrig) (?:\\w+ ){0,2}(?:kommet|kom|naaet|dukket op) (?:\\w+ )?(?:hjem|hjemme|frem)\\b.{0,20}\\b(?:i nat|i gaar|i aftes|i morges|fra skole|endnu)|\\b(?:loebet|stukket|gaaet|smuttet|rendt) (?:\\w+ ){0,2}(?:fra (?:tur\\w*|sfo\\w*|boernehave\\w*|institution\\w*|opholdssted\\w*|skolen og)|hjemmefra (?:i nat|i gaar|i aftes|midt|og|nu|med))|\\b(?:stukket|smuttet|loebet|rendt|roemmet) (?:af )?fra (?:\\w+ ){1,3}(?:i nat|i gaar|i aftes|i morges|i dag)|\\b(?:ran|run) away\\b|\\bdidn'?t come home\\b`,
);
const THINGS_LOST =
  /\b(?:noegle\w*|jakke\w*|penge\w*|telefon\w* er (?:vaek|forsvundet)|computer\w*|taske\w*|cykel\w*|bold\w*|mappe\w*|dokument\w*|katten|hunden|timerne|timen|undervisning\w*|influenza|syg|interesse\w*|motivation\w*|gnisten|smilet|klassen|fravaer\w*|pjaek\w*|keys?|jacket)\b/;
const CHILDREN_ALONE =
  /\b(?:alene hjemme|er alene|helt alene|ladt alene|efterladt|uden voksne|alene i (?:lejligheden|huset)|home alone|left alone)\b/;
const CALLS_OR_LEFT =
  /\b(?:ringer|ringet|ringede|lige|nu|hele (?:weekenden|natten|doegnet)|stukket af|rejst|taget afsted|paa ferie|indlagt|anholdt|graeder|bange|ikke (?:har )?vaeret hjemme|ikke kommet hjem|i (?:\w+ ){1,2}(?:doegn|dage)|siden i gaar|calling|called|crying)\b/;
const BESIDE_THEMSELVES =
  /\b(?:psykotisk|psykose|manisk|amok|raser\w*|smadrer|ude af (?:sig selv|kontrol)|hoerer stemmer|truer|vaaben\w*|kniv\w*|psychotic|smashing|out of control)\b/;
const WITH_CHILDREN =
  /\b(?:alene med|sammen med|hos|foran) (?:\w+ )?(?:boern\w*|barnet|de smaa|spaedbarn\w*|baby\w*)\b|\b(?:boern\w*|barnet|pigen|drengen|soesken\w*|de smaa|kids|children) (?:\w+ ){0,4}(?:gemmer|gemt|skriger|ringer|ringet|laast|under sengen|i skabet|hiding|screaming)\b/;

// Taken, swallowed, hurt.
const TAKEN =
  /\b(?:taget|tog|tager|roeget|drukket|drak|slugt|sniffet|indtaget|spist|faaet|fik|paavirket|fuld|piller\w*|tabletter\w*|mdma|emma|ecstasy|ketamin|kokain|coke|lattergas|svampe|syre|ghb|fantasy|sprut|drink\w*|vodka|stoffer|hash|edibles?|took|taken|drank|pills|drugs|overdos\w*)\b/;
const FAILING =
  /\b(?:kan (?:\w+ ){0,2}ikke staa|staa paa benene|kogende varm|braendende varm|snakker sort|taler sort|vroevler|(?:oejne\w*) (?:\w+ )?ruller|ruller med|hallucinerer|ser ting|ryster over hele|helt vaek|ikke til at (?:\w+ )?(?:kontakte|vaekke|faa)|sveder voldsomt|laeber\w*|slap|gispe\w*|kramper?|bevidst\w*|besvim\w*|fraad\w*|kan ikke vaagne|vaagner ikke|hjertet banker helt|passed out|not responding|shaking|foaming)\b/;
const FLUID =
  /\b(?:\w*(?:sprinkler|koeler|bremse|toende|taend|affedt)\w*vaeske|lampeolie|klorin|afloebsrens|husholdningssprit|haandsprit|bleach|detergent|antifreeze)\b/;
const SWALLOWED = /\b(?:drukket|drak|slugt|drikker|spist|i munden|swallowed|drank|drunk)\b/;
const NO_AIR =
  /\bikke (?:kan|kunne) (?:\w+ )?(?:vaekke|faa liv|faa kontakt|ruske)\b|\bikke (?:kan|kunne) (?:faa|traekke) (?:luft|vejret|vejr)\b|\bkan'?t breathe\b|\bfraad\w*\b.{0,25}\bmund\w*|\bmund\w*\b.{0,25}\bfraad\w*|\bskum (?:om|ud af|ved|i) munden|\bgennem isen\b|\b(?:faldet|styrtet) (?:ud|ned) (?:af|fra) (?:et |en |\w+ )?(?:\w*vindue\w*|\w*tag\w*|altan\w*|balkon\w*|\w+ etage|\w+ sal|stillads\w*)|\bkogende (?:vand|olie|te|kaffe|suppe)\b.{0,20}\b(?:over|paa) (?:sig|ham|hende|barnet|arm\w*|ansigt\w*)|\b(?:faldet|hoppet|sprunget) i (?:vandet|havnen|aaen|soeen|kanalen)\b.{0,40}\b(?:ikke|op|vaek|nu)\b/;
const BLOOD =
  /\bblod\w* (?:\w+ ){0,3}(?:arm\w*|haend\w*|haandled\w*|hals\w*|laar\w*|ben\w*|ansigt\w*|hoved\w*|toej\w*|gulv\w*|mund\w*)\b|\bbloeder (?:\w+ ){0,3}(?:voldsomt|meget|kraftigt|fra (?:hoved|arm|hals|mave)\w*|stadig|og)\b|\bbleeding (?:a lot|badly|from)\b/;

// Wants to die.
const MEANS_TO_DIE_BY_WILL =
  /\b(?:taenkt sig|taenker|beslut\w*|planlagt|planlaegger|plan|planer|klar til|dato|intends?|plans?|decided|going)\b (?:\w+ ){0,4}(?:doe|tage (?:sit|sig af|livet)|ende (?:det|livet)|selvmord|die|end (?:it|her life|his life))\b|\bkoere[r]? (?:\w+ ){0,3}(?:ind i|ud over|mod) (?:et |en )?(?:trae\w*|mur\w*|lastbil\w*|modkoerende|klippe\w*|skrænt\w*)\b|\b(?:er|vaere|vaerer) (?:\w+ ){0,2}(?:her ikke|ikke her|ikke til) (?:mere|laengere|i morgen|paa mandag)\b|\bfor sidste gang\b|\bsidste dag (?:i|paa) (?:hans|hendes|mit|sit|livet|jorden)|\b(?:tog\w*|jernbane\w*|skinner\w*|bro\w*|kaj\w*|havn\w*)\b.{0,60}\b(?:snart (?:er )?slut|er slut|det hele forbi)|\bi (?:bliver|er) (?:\w+ )?(?:snart )?(?:fri for|af med) mig\b|\bgive[rt]? (?:\w+ ){0,2}(?:sine|alle sine) (?:ting|ejendele|kaeledyr\w*) (?:vaek|bort)\b/;
const LIVING_ON =
  /\b(?:flytter|skifter|ny skole|pension\w*|afskeds\w*|ferie\w*|rejser til|dimission|saeson\w*|kamp\w*)\b/;
const TRIED = new RegExp(
  `\\b(?:forsoegt|proevet|forsoegte|proevede|forsoeg paa|tried|attempted)\\b.{0,40}\\b(?:selvmord\\w*|livet af|sit liv|at doe|haenge sig|suicide|kill (?:him|her)self)\\b.{0,40}\\b${JUST_NOW}|\\bselvmordsforsoeg\\b.{0,20}\\b${JUST_NOW}`,
);

/** Who is gone, alone, ill or wants to die, and what makes that plain; each line one scene. */
export const framesOfPlight: readonly DangerFrame[] = [
  { id: 'home', parts: [MISSING, CHILD], unless: [THINGS_LOST, OFTEN, PLAY], certain: true },
  { id: 'home', parts: [CHILDREN_ALONE, SMALL_CHILD, CALLS_OR_LEFT], unless: [OFTEN, PLAY] },
  { id: 'home', parts: [FAMILY, BESIDE_THEMSELVES, WITH_CHILDREN], unless: [OFTEN, PLAY] },
  { id: 'overdose', parts: [TAKEN, FAILING, CHILD], unless: [OFTEN, PLAY] },
  { id: 'overdose', parts: [SWALLOWED, FLUID] },
  { id: 'overdose', parts: [NO_AIR], unless: [OFTEN, PLAY] },
  { id: 'overdose', parts: [BLOOD, CHILD], unless: [OFTEN, PLAY, /\bnaese\w*|\btand\w*|\bknae\w*/] },
  { id: 'suicide', parts: [MEANS_TO_DIE_BY_WILL, CHILD], unless: [PLAY, LIVING_ON] },
  { id: 'suicide', parts: [TRIED], unless: [PLAY], certain: true },
];
