/**
 * Danish words whose forms a suffix stemmer cannot bring together: first the form that stands for all, then the
 * others, folded (see fold.ts).
 */
const FAMILIES = `
barn boern boernene barnet bornene
mand maend maendene
far faedre faren
mor moedre moren
soester soestre soestrene
broder bror broedre
datter doetre
ven venner vennerne veninde veninder
drikke drak drukket drikker
stjaele stjal stjaalet stjaeler stjaelne stjaalne
slaa slog slaaet slaar slaas sloges slaaede
ryge roeg roeget ryger
sidde sad siddet sidder
ligge laa ligget ligger
skaere skar skaaret skaerer
baere bar baaret baerer
bide bed bidt bider
braende braendte braendt braender
bryde broed brudt bryder
drive drev drevet driver
faa fik faaet faar
finde fandt fundet finder
flyve floej floejet
forsvinde forsvandt forsvundet forsvinder
gaa gik gaaet gaar
give gav givet giver gi
goere gjorde gjort goer
graede graed graedt graeder
hjaelpe hjalp hjulpet hjaelper
holde holdt holder
komme kom kommet kommer
lade lod ladet
lyve loej loejet lyver
loebe loeb loebet loeber
nyde noed nydt
ride red redet
raabe raabte raabt raaber
se saa set ser
sige sagde sagt siger
skrige skreg skreget skriger
skrive skrev skrevet skriver
skyde skoed skudt skyder
sove sov sovet sover
spise spiste spist spiser
springe sprang sprunget springer
stikke stak stukket stikker
staa stod staaet staar
synke sank sunket
tage tog taget tager ta
tie tav
traede traadte traadt
traekke trak trukket traekker
true truede truet truer trues
tvinge tvang tvunget tvinger
vaere var vaeret er
ville vil ville villet
voldtage voldtog voldtaget voldtager
vaelge valgte valgt vaelger
bog boeger
haand haender haanden
fod foedder
nat naetter natten natte
tand taender
taa taeer
hus huse huset
sove sover
doe doede doer doed doede
foele foelte foelt foeler
spoerge spurgte spurgt spoerger
saelge solgte solgt saelger
saette satte sat saetter
toere turde turdet toer
burde boer burde
lugte lugter lugtede
smugryge smugryger
naegte naegter naegtede
pjaekke pjaekker pjaekkede pjaek
mobbe mobber mobbede mobbet mobning mobbes
chikanere chikane chikanerer chikaneret
kraenke kraenkelse kraenker kraenket kraenkelser kraenkende
underrette underretning underretter underrettet underretninger
raadgive raadgivning raadgiver raadgivere raadgiveren
vejlede vejledning vejleder vejledere vejlederen
udrede udredning udreder
`;

/** Words that a suffix stemmer would take for forms of another ("siden" for "sidder", "farlig" for "far"). */
const APART = `
sidenhen siden
farefuld farlig farlige farligt fare farer farerne
vaekkeur vaekke vaekkes vaekket vaekkede
vaerelsesdoer vaerelse vaerelset vaerelser
maerkvaerdig maerkelig maerkelige maerkeligt
virkelighedens virkelighed virkeligheden
billetluge billet billetten billetter
billigst billig billige billigt
ledighedstal ledig ledige ledigt ledighed
modighed modig modige modigt
planteskole plante planter planterne
skallesmaekker skalle skaller
`;

function read(families: string): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  for (const line of families.split('\n')) {
    const [head, ...forms] = line.trim().split(' ');
    if (!head) continue;
    for (const form of [head, ...forms]) if (!heads.has(form)) heads.set(form, head);
  }
  return heads;
}

/** Folded form → the folded form that stands for its family. */
export const irregularForms = read(FAMILIES + APART);
