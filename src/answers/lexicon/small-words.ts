import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/tokenise.ts';

const SMALL = `
og i på at en et den det de der som er var har havde have kan kunne vil ville skal skulle må måtte med til for af om
fra ved ind op ned over under efter før hos men eller når hvis da så nu jo vel lige bare også kun mere meget mest
jeg du han hun vi I man mig dig ham hende os jer dem sig min mit mine din dit dine hans hendes vores jeres deres sin
sit sine dette disse denne her dér noget nogen nogle ingen intet alt alle hver hvert hele anden andet andre samme
hvad hvem hvor hvordan hvornår hvorfor hvilken hvilket hvilke hvis været bliver blive blev blevet får fik få går gå
gik gør gøre gjort kommer kom tager tage siger sige se ser synes tror ved vide nok lidt helt selv sådan hej tak venlig
hilsen ja nej ikke mellem uden mod gennem altså egentlig måske gerne stadig igen altid ofte tit snart
the a an of to in on for and or is are was were be been do does did has have had can could should would will shall
may might must i you he she it we they me him her us them my your his its our their this that these those there here
what who whom which where when why how with from at by about into if so not no any some as but
`;

const FILLERS = `
og at en et den det de der som er var har havde have kan kunne vil ville skal skulle men eller når hvis da så nu jeg du
han hun vi man mig ham hende os dem sig min mit mine hans hendes vores deres sin sit sine dette disse denne noget nogen
nogle bliver blive blev blevet får fik få helt meget hele tiden
the a an and or is are was were be been do does did has have had can he she it we they me him her us them my his our
their this that there if
`;

const PARTICLES = `
i på med til for af om fra ved gør gøre kommer tager går gå gik
of to in on for with from at by about
`;

const NEGATIONS = `
ikke ingen intet aldrig uden hverken not no never without nobody nothing
`;

/** Verbs, nouns and greetings of any workplace: never a misspelling of something else, and telling nothing. */
const COMMON = `
dreng drenge pige piger barn børn unge ung ungt elev elever kid kids boy girl child children pupil pupils student students
person mennesker folk menneske familie hjem hjemme hjemmet ude inde klasse klassen klasser skole skolen dag dage dagen
uge uger ugen måned måneder år året gang gange tid tiden time timer morgen aften nat weekend mandag tirsdag onsdag
torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december
gammel gamle ny nye nyt god godt gode dårlig dårligt dårlige stor stort store lille små lang langt lange kort høj lav
første sidste næste tidligere senere sammen alene virker virke begynder begyndt starte startet starter stopper stoppe
tale taler snakke snakker snakket talte fortæller fortalt fortælle spørger spørge spørgsmål svar svare hjælp hjælpe
hjælper brug bruge bruger ringe ringer ringet kontakte kontakter kontakt skrive skriver mail mailen nummer telefon
finde finder fundet søge søger hente henter sende sender vise viser viste lave laver lavet sætte sætter tænke tænker
tænkte mener mene forstår forstå hører høre hørt vide kender kende lære læser læse ville ønsker ønske håber håbe prøver
prøve glad glade ked bange sur sure vred vrede træt trætte stille nem svær svært svære vigtig vigtigt rigtig rigtigt
forkert sikker usikker tydeligt klart åben lukket fri travlt hurtigt langsomt tæt nær nærmest måde måder ting tingene
sag sager sagen emne emner problem problemer grund situation gruppe grupper gruppen flok par nogenlunde flere færre
mange få begge tre to fire fem seks syv otte ni ti ellers derfor fordi selvom mens siden indtil imens hvorvidt bl fx
kollega kollegaer kolleger leder ledere chef medarbejder medarbejdere personale personalet ansat ansatte lærer lærere
lærerne pædagog pædagoger pædagogen voksen voksne kommune kommunen kommunens område området sted steder byen by rundt
omkring gerne næsten pludselig pludseligt åbenbart tilsyneladende egentligt overhovedet sikkert faktisk ligesom
oplever oplevet oplever opdaget opdage opdager hørte så set ser mærker mærket mærke lagt lægger lægge ligger står stå
sidder kører køre kørt går løber holder holde bor boet bo flytter flyttet flytte handler handle drejer spiser spise sover
arbejde arbejder arbejdet job møde møder mødet start slut slutning plan planer aftale aftaler regel regler ansvar
lov loven tilbud hvilke eventuelt evt ift ang vedr mvh hilsner dejlig fint fin fine okay ok super bedst bedre bedste
værre værst måtte burde bør tør turde kende kendt mangler mangle får anden tredje fjerde femte sjette syvende ottende
niende tiende lokale lokalt særlig særlige almindelig almindelige egen eget egne hel halv halve enkelt enkelte fælles
vandt vinder rejser rejse tysk bog vand vinter sommer forår efterår bold hus huse have haven bil biler bus tog vej veje
mad kage sang film billede billeder båd dyr hund kat fugl hest himmel sol måne regn sne vind farve rød blå grøn gul sort
hvid brun bord stol dør vindue tøj sko taske penge krone kroner pris priser køb købe køber solgt sælge sælger butik
verden land lande danmark dansk engelsk historie navn navne ord sætning tekst side sider punkt liste nummeret fest
skov strand bukser kone mand kvinde kvinder mænd herre dame frue far mor bror søster forælder bedstemor bedstefar
bag bagved gælder gælde koster koste kostede falder falde faldt passer passe bærer bære fat ret rette stolt stolte barnet barnets børnene fyr fyren fyre fyrene tyve
sten stenen parken park presset presser rykker rykke rykkede nævner nævne nævnte nævnt indsats indsatsen fødselsdag fødselsdage
taber tabe tabte slet hjemmeside hjemmesiden strøm strømmen danser dannelse tændt tændte overvejer overveje overvejelse grædende gående stående siddende løbende opdager erfarer fornemmer undrer afholde arrangere planlægge
please hello hi thanks thank need want know find call talk speak tell give get make take look looking help someone
anyone anybody somebody something anything kind right wrong time today yesterday tomorrow week month year day school
class teacher teachers parent parents family home work new old good bad young people grade year-old
`;

const setOf = (text: string): ReadonlySet<string> => new Set(wordsOf(fold(text)));

/** Folded words that say nothing about the subject of a question. */
export const smallWords: ReadonlySet<string> = setOf(SMALL);
/** Folded words that may be missing or stand between the words of a scene. */
export const fillers: ReadonlySet<string> = setOf(FILLERS);
/** Folded small words that may be missing from a scene as long as two other words remain. */
export const particles: ReadonlySet<string> = setOf(PARTICLES);
/** Folded words that deny; they belong to what follows them. */
export const negations: ReadonlySet<string> = setOf(NEGATIONS);
/** Folded everyday words: known, so they are not read as misspellings of something else. */
export const commonWords: ReadonlySet<string> = new Set([...setOf(COMMON), ...smallWords]);
/** Folded words that make compounds of others without changing the subject ("…problem", "…gruppe"). */
export const compoundHeads: ReadonlySet<string> = setOf(`
problem problemer problematik gruppe grupper gruppen forløb politik plan planer undervisning kursus konsulent konsulenten
vejleder rådgiver rådgivning behandler behandling team teamet indsats indsatser klasse klassen lærer lærere elev elever
dreng pige piger drenge barn børn ung unge mor far søster bror ven venner miljø situation sag sager adfærd
forbrug vane vaner oplæg kampagne dag dage aften uge uger møde møder tilbud hjælp kontakt person hold klub center
skole hus gård område plads vej park station leder medarbejder ansvarlig koordinator netværk samarbejde regler lov
job gas øl ramt truet udsat aktivitet aktiviteter samtale samtaler tanker følelser historie
`);
