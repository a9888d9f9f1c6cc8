/** What colleagues ask about drugs and alcohol, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfDrugsAndAlcohol = `
hele tiende klasse eksperimenterer med et eller andet i weekenderne, hvem kan tage en snak med dem | substances
hun virker påvirket midt på formiddagen, pupillerne er kæmpestore og hun snøvler | substances, signs
påvirket elev i timen, hvad gør jeg lige nu | substances, drug-policy
min datter lugter underligt når hun kommer hjem, og jeg tør ikke spørge hvad hun har taget | substances
kan man teste sin egen teenager med en urinprøve fra apoteket | substances
blandingsmisbrug hos en 16-årig, både sprut, piller og joints | substances, drug-treatment
har I noget om rusens betydning for hjernen der endnu ikke er færdigudviklet | substances, teaching
i klubben går snakken om hvem der var "væk" i lørdags og hvad de havde indtaget | substances
fandt en lille lynlåspose med rester i drengens skoletaske | substances, hard-drugs
han passer ikke længere sin fodbold, sover til middag og mangler altid penge, jeg frygter han er ude i noget misbrug | substances, signs
my pupil says her older cousins give her "stuff" at the weekends, who knows about intoxicants here? | substances
euforiserende stoffer på matriklen, har vi pligt til at reagere | substances, drug-policy
de unge kalder det at "feste igennem" men det er jo ikke kun øl længere | substances
begyndende afhængighed hos et barn på 14, hvilke tilbud har kommunen | substances, drug-treatment
er der nogen som kan komme ud og fortælle forældrene om rusmiddelkultur blandt unge | substances, parents-meeting
nabodrengen hænger med hovedet og er bims i låget hver eneste fredag eftermiddag | substances
legal highs købt på nettet, er det ulovligt at have på sig | substances
hun selvmedicinerer for at få ro i kroppen, siger hun | substances, mental-health
debutalderen falder, 13-årige der prøver af i kolonihaven om sommeren | substances
knægten indrømmede over for træneren at han har svært ved at holde sig ædru | substances
kammeraterne presser ham til at være med når tingene går på omgang | substances, social-norms
håndkøbsmedicin blandet med energidrik, de gør det for at blive skæve | substances, overdose
are students allowed to show up high to an exam, and who do i report it to inside the house | substances, drug-policy
festkulturen blandt håndboldpigerne er blevet hård, og træneren siger at nogle af dem tager opkvikkende midler i pausen mellem kampene, men at ingen vil sige hvad det er eller hvor det kommer fra, så nu står jeg med rygter og ingen fakta | substances, leisure
misbrugsproblematik i familien og nu også hos den ældste på fjorten | substances, parent-substance-abuse
tolerancen stiger og han skal bruge mere og mere for at mærke noget | substances
en elev er tydeligt påvirket i timen | substances, acute
store pupiller og taler uden pause i 9.b | substances, signs
hvad gør vi hvis nogen tager stoffer på skolen | substances, drug-policy
mistanke om rusmidler hos en dreng i 8. | substances
han gik fra at være skarp til helt sløv på to måneder, og øjnene er røde næsten hver morgen | substances, signs
fandt en lille pose med hvidt pulver på pigetoilettet | substances, hard-drugs
piller i penalhuset, ukendt slags | substances
hvem ved noget om unge og rusmidler i kommunen | substances, drug-counsellor
Jeg er klubmedarbejder og flere af de store snakker åbent om hvad de tager i weekenden. Hvordan griber jeg samtalen an uden at de lukker i? | substances
kan man se på en ung at de har taget noget | substances, signs
forældre ringer og siger deres datter eksperimenterer med stoffer | substances
hun siger selv det kun er til fester | substances
euforiserende stoffer på efterskolen, regler | substances, drug-policy
what do we do if a pupil seems high in class | substances, acute
unge der køber ritalin af hinanden inden eksamen | substances, drug-dealing
tramadol cirkulerer blandt drengene på stationen | substances
en mor har fundet noget i jakkelommen og tør ikke spørge sin søn | substances
stofmisbrug hos 16 årig, hvor henvender jeg mig | substances, drug-treatment
blandingsbrug, både piller og sprut hver fredag | substances, alcohol
tegn på at en ung er begyndt at tage noget | substances, signs
de kalder det at tage en tur | substances
hvad er det for nogle nye syntetiske ting de unge snakker om? | substances
vores elever i 9 klasse skal have viden om rusmidler, hvem kan komme ud | substances, teaching
rusmiddelforebyggelse i udskolingen | substances, teaching
Skal vi fortælle forældrene at vi tror han er på noget? | substances, parent-involvement
Han sidder og svajer på stolen, griner af ingenting og kan ikke svare på hvilken dag det er. Vi ved ikke hvad han har indtaget. | substances, acute
narko på ungdomsuddannelsen | substances
er det normalt at prøve stoffer som 15 årig | substances, social-norms
svampe og lsd i gymnasiekredsen | substances
der er gået rygter om hvem der har prøvet hvad i årgangen | substances
I worry one of my students is using drugs | substances
pigen tager sin mors sovepiller med i skole og deler ud | substances
kan jeg kræve en urinprøve af en elev | substances, drug-policy
gode råd til en far der er bange for stoffer | substances
hvordan snakker man om rus med en 14-årig uden at løfte pegefingeren | substances, preventive-talk
vi har set små lynlåsposer i skolegården | substances
ung i praktik møder skæv op på jobbet | substances
er lige overtaget en 8. klasse hvor tre drenge vist ryger eller spiser et eller andet i frikvartererne | substances
stoffer | substances
misbrug ung hvem kontakter jeg | substances, drug-counsellor
hun bliver ved med at falde i søvn til morgensang, lugter underligt, har kolde hænder og siger hun "bare har haft en vild weekend" | substances, signs
hvilke stoffer er mest udbredt herude lige nu | substances
sundhedsplejersken hører at halvdelen af klassen har prøvet noget ulovligt | substances, social-norms
doping og steroider i fitnesscenteret, 17 år | substances
han tager kure for at få større muskler | substances
ketamin hvad er det og hvordan virker det | substances, hard-drugs
må en klub sende en påvirket ung hjem alene? | substances, acute
is there someone who can visit and talk about drugs with teenagers | substances, teaching
dopamin og rus i hjernen oplæg til forældremøde | substances, parents-meeting
far opdagede at sønnen havde bestilt noget på nettet i en brun kuvert | substances, online
vi har en elev i 9 der moeder op hver mandag helt ved siden af sig selv og siger det er fordi han ikke har sovet. De andre siger at han har taget noget, og jeg ved ikke hvordan jeg spørger ham | substances, signs
er stoffer noget i taler med foraeldrene om eller er det kun de unge | substances, parents-meeting
Til personalemødet i går kom det frem at flere har hørt om en fest hvor der var "skåle med blandede piller" på bordet. Ingen har set det selv. Er det nok til at gøre noget? | substances, ssp-consultant
hvem har staaet for oplaeg om rusmiler på andre skoler | substances, teaching
sødlig lugt fra drengetoilettet i andet frikvarter | cannabis
min søn ryger fed bag hallen inden træning | cannabis
hvad er bagatelgrænsen for en joint i lommen når man er 15 | cannabis, first-offence
vi fandt en grinder og rizla i skuffen under hans boksershorts | cannabis
skunk er da stærkere end det vi røg i halvfjerdserne ikke | cannabis
eleven sidder med tunge øjenlåg, griner af ingenting og har ædedolk | cannabis, signs
hun siger pot er naturligt og at det jo er lovligt i canada | cannabis
bong lavet af en sodavandsflaske lå i skuret bag fritidsklubben | cannabis
han bliver ligeglad og sløv, hukommelsen er som en si efter et halvt år med daglig tjald | cannabis, substances
afvænning for storrygere under 18, har vi et forløb | cannabis, drug-treatment
weed in his hoodie pocket, 14 years old, do I call his parents first? | cannabis
kan hash udløse psykose hos en i forvejen sårbar dreng | cannabis, mental-health
THC-olie i vapen, sundhedsplejersken har hørt at det går rundt i 8. årgang | cannabis, nicotine
mor opdagede små brune klumper i sølvpapir i jakken | cannabis
han skal lige have sin "godnatter" for at kunne falde i søvn | cannabis
cannabisgummier formet som bamser, min lillebror spiste to af dem | cannabis, overdose
de cykler ind til pusherne og køber et gram ad gangen efter skole | cannabis, drug-dealing
hashpsykose, hvordan ser det ud i virkeligheden | cannabis, mental-health
det emmer af pot i kælderskakten hvor de store drenge sidder | cannabis, groups-hanging-out
eksem: dreng 9.b, karakterer styrtdykker, nye venner, røde øjne, kvitter håndbold | cannabis, signs
vandpibe i kolonihaven og nu taler de om at komme noget i den | cannabis, nicotine
holder hun op af sig selv eller skal der hjaelp til, hun har roeget siden konfirmationen | cannabis, drug-treatment
smokes a spliff every morning on his way to school, says it calms his adhd | cannabis, adhd-autism
har kannabis i skuffen og siger det er til oregano | cannabis
hampeplanter med lampe og blæser i loftsrummet hos en af drengene | cannabis, drug-dealing
rygeheste på efterskolen hjemsendt, hvad med skolegang nu | cannabis, exclusion
det lugter sødt bag cykelskuret hver dag kl 12 | cannabis
elev møder skæv i skole | cannabis
må jeg tage en joint fra en elev | cannabis, searching
hash i 8. klasse hvad gør vi | cannabis
hvor meget skal der til før det er problematisk at ryge | cannabis
han ryger sig skæv før matematik | cannabis
Min søn på 15 siger at alle ryger lidt i weekenden og at det er mindre farligt end øl. Jeg ved ikke hvad jeg skal svare ham. | cannabis, social-norms
fundet jointfilter og tobak på drengetoilettet | cannabis
dagligt hashforbrug, 17 år, hg-elev | cannabis, drug-treatment
røde øjne og evig slik-trang, kan det være hash? | cannabis, signs
de kalder det sjov tobak | cannabis
A boy in my class smells of weed every morning | cannabis
hun er blevet ligeglad med alt siden hun begyndte at feste med den ryger-gruppe | cannabis
fede, bong og skunk fundet i klubbens kælder | cannabis
hvor finder jeg et materiale om hash til 7 klasse | cannabis, teaching
hvor længe kan man måle hash i kroppen | cannabis
hashrygning på fritidshjemmets område om aftenen | cannabis, groups-hanging-out
kan unge blive psykotiske af at ryge | cannabis, psychiatry
cannabisafhængig ung søger hjælp til at stoppe | cannabis, drug-treatment
hashafvænning til unge under 18 | cannabis, drug-treatment
han bruger det til at falde i søvn, siger han. uden en kan han ikke ligge stille | cannabis
spacecake til skolefesten | cannabis
nogen havde bagt brownies med noget i og to piger fik det mærkeligt | cannabis, overdose
er det strafbart at have en klump på sig når man er 15? | cannabis
politiet tog en fra 9.c med 2 gram på sig | cannabis, first-offence
gymnasieelev tjener ikke nok til at dække sit pot-forbrug | cannabis, money
hvad siger loven om hash | cannabis
ring til hvem ved mistanke om hashrygning | cannabis
vape med thc, hvad er nu det | cannabis, nicotine
elever fortæller at den grønne væske i vapen gør dem skæve | cannabis, nicotine
forældreaften om hash | cannabis, parents-meeting
joints i frikvarteret på den anden side af vejen, altså lige udenfor skolens grund | cannabis, drug-policy
klubpædagog her: hvordan tager jeg snakken om hash med en flok 14 årige drenge | cannabis, preventive-talk
storebroren dyrker planter i kælderen siger en elev i 5. | cannabis, notification
glemmer alt, kommer for sent og har mistet lysten til fodbold, lugter af røg | cannabis, signs
ryger han kun for at være med? | cannabis, social-norms
what are the signs that a teenager smokes pot | cannabis, signs
en lærling bliver sendt hjem fordi han lugtede af hash | cannabis
hvordan ser hash ud | cannabis
thc-gummibjørne er dukket op i 7. klasse | cannabis
pibe, rizla og gryn i tasken | cannabis
vores ssp-lærer siger at det mest er de store piger der ryger nu | cannabis
hun vil gerne holde op med at ryge hash men alle hendes venner gør det | cannabis, drug-counsellor
Skal man lave underretning fordi en 14 årig har prøvet hash en enkelt gang til en fest hos en fætter? | cannabis, notification
tjald fundet på lejrskole | cannabis
can I talk to someone about a 16-year-old who smokes cannabis daily | cannabis, drug-counsellor
ham den stille nede bagved er begyndt at tage lange pauser og komme grinende tilbage med halvt lukkede øjne | cannabis, signs
syntetisk cannabis spice | cannabis
har nogen en test vi kan bruge til at se hvor afhængig en ung er af hash | cannabis
naar man gaar forbi skuret lugter der af has, skal jeg bare lade som ingenting | cannabis
En pige på 16 har fortalt mig i fortrolighed at hun ryger hver aften for at få ro på tankerne. Hun vil ikke have at hendes forældre får det at vide, men jeg synes hun ser dårligere og dårligere ud. | cannabis, confidentiality
Vi havde en elev til samtale i går. Han nægter, men hans makker siger at de deler en joint på vej til bussen, og han har dumpet tre afleveringer i træk. | cannabis, concern-procedure
min dreng ryger has vær dag hva ska jeg gøre | cannabis, family-support
der blev snorket baner på et mobilcover til festen | hard-drugs
kokain er blevet hverdag på byens diskotek, også for dem på 16 | hard-drugs
min datter tog en ecstasy og har haft det skidt i flere dage, hun græder og kan ikke sove | hard-drugs
hvide pulverrester på et kreditkort i sønnens pung | hard-drugs
benzoer og tramadol i penalhuset, hvor får de det fra | hard-drugs, drug-dealing
storebror er kommet i kløerne på heroin og lillesøster går hos os | hard-drugs, family-problems
de kalder det "sne" i gruppechatten og bestiller til fredag | hard-drugs, drug-dealing
elever sælger deres ritalin til dem der skal læse op til terminsprøver | hard-drugs, drug-dealing
amfetamin for at kunne spille hele natten | hard-drugs, gaming
hvad er ketamin og hvordan virker det på en teenager | hard-drugs
hun tygger tænder, kæben kører og hun sveder i januar, speedet af helvede til | hard-drugs, signs
rivotril hedder de vist, de små gule piller han havde i sokken | hard-drugs
found some blue tablets with a logo in the changing room, looks like mdma | hard-drugs
svampe og syre i sommerhuset, de troede de kunne flyve | hard-drugs
oxycontin stjålet fra farmors medicinskab | hard-drugs, theft
næseblod igen og igen og han snøfter uden at være forkølet | hard-drugs, signs
kan en 17-årig få substitutionsbehandling | hard-drugs, drug-treatment
morfinpiller delt rundt i omklædningsrummet som var det bolsjer | hard-drugs
designerdrugs fra udlandet i en kuvert med posten | hard-drugs
fentanyl i falske piller, skal vi advare forældrene på aula | hard-drugs, overdose
min kærestes lillebror er på coke hver weekend og skylder alle penge | hard-drugs, money
kanyler i sandkassen ved legepladsen, hvem rydder op og hvem skal vide det | hard-drugs, housing
kollega fandt aluminiumsfolie og et afskåret sugerør på wc, er det noget tungt | hard-drugs, signs
a girl in my group talks about "mandy" and "k" as if it was candy | hard-drugs
kokkain på lærlingeturen og svenden synes det er sjovt | hard-drugs
sanseløs, tør mund og hoppende ben hele natten på festivalcampen | hard-drugs, festivals
kokain på ungdomsuddannelsen | hard-drugs
de tager baner på toilettet til festerne | hard-drugs, festivals
hvad koster et gram coke | hard-drugs
han har tit næseblod og snøfter hele tiden men er ikke forkølet | hard-drugs, signs
mistanke om at en 17 årig sniffer kokain | hard-drugs
hvidt pulver på et spejl i omklædningen i hallen | hard-drugs
sne, kola, bane – hvad mener de unge | hard-drugs
MDMA til halloweenfest | hard-drugs
hun tog en ecstasy og dansede i syv timer | hard-drugs
speed og amfetamin blandt håndværkerlærlinge | hard-drugs
Drengene på fodboldholdet er begyndt at tage noget "for at holde den gående" efter kampene. Træneren er i tvivl om hvad han skal gøre. | hard-drugs, leisure
hvor farligt er kokain for en teenager | hard-drugs
abstinenser efter kokain hvad ser man | hard-drugs, signs
min elev har gæld fordi han har sniffet for 20.000 | hard-drugs, money
er heroin noget vi ser hos unge her i kommunen | hard-drugs
kanyler i buskene bag børnehaven | hard-drugs
sprøjte fundet på legepladsen hvem fjerner den | hard-drugs
stærke stoffer i ungdomsmiljøet | hard-drugs
emma er det ikke et stof | hard-drugs
En pige i 9. fortæller at kæresten på 20 giver hende noget hvidt i næsen når de er sammen. | hard-drugs, vulnerable-girls
sammenrullede pengesedler i garderoben efter festen | hard-drugs
some of the older boys use cocaine at parties, who helps | hard-drugs, drug-counsellor
kokainmisbrug behandling under 18 | hard-drugs, drug-treatment
vågen i to døgn og taler som et maskingevær | hard-drugs, signs
coke er blevet ligeså normalt som øl siger de | hard-drugs, social-norms
jeg hører ordet skinke og streger, handler det om narko | hard-drugs
må vi lade narkohunden gå igennem skolen | hard-drugs, searching
fentanyl skal vi være bekymrede | hard-drugs, overdose
opioider og falske oxy-piller solgt på snap | hard-drugs, drug-dealing
han kan ikke sidde stille, kæben kører og hjertet hamrer | hard-drugs, acute
hårde stoffer hvor er rådgivningen | hard-drugs, drug-counsellor
weekendbrug af kokain hos hf-elever | hard-drugs
Our apprentice says he snorted something last night, is it dangerous | hard-drugs, overdose
far opdagede små foldede papirer i sønnens pung | hard-drugs, signs
pulveret lå i en foldet lottokupon | hard-drugs
når de kommer ned igen mandag er de helt sorte i humøret, to af dem græder uden grund | hard-drugs, blue-monday
hvordan får man en på 18 til at stoppe med coke | hard-drugs
hvad er forskellen på hash og hårdere stoffer rent juridisk | hard-drugs, cannabis
tusi lyserød kokain | hard-drugs
LSD-frimærker fundet i en kalender | hard-drugs
en af de ældste i klubben gnider tandkødet og griner med de andre, og bagefter ligger der hvide rester på bordet | hard-drugs
metamfetamin er det overhovedet i danmark | hard-drugs
oplæg om kokain for 2.g | hard-drugs, teaching
ghb i drikken | hard-drugs, sexual-abuse
fantasy (det flydende stof) til fest | hard-drugs
er der nogen der tester stoffer for renhed | hard-drugs
our boarding school found white powder in a dorm | hard-drugs, police-report
pusheren giver første bane gratis siger de | hard-drugs, drug-dealing
hun er blevet så tynd og bliver sur hvis nogen rører hendes taske, vennerne snakker om "nordic snow" | hard-drugs, signs
kokainsag i 1.g hvem inddrager vi | hard-drugs
er kokain lige så let at faa fat i som de unge siger, eller blaerer de sig | hard-drugs, social-norms
På vores ungdomsuddannelse er der en kultur blandt de ældste hold, hvor en streg i pausen er blevet sådan noget man bare gør. Ledelsen vil have det stoppet uden at smide halvdelen ud. | hard-drugs, drug-policy
det er nok bare kalk men kunne det være amfetamien vi har fundet i vinduskarmen | hard-drugs
sølvfarvede patroner ligger og flyder på parkeringspladsen hver mandag morgen | inhalants
balloner til festen som ikke var til pynt | inhalants
sønnen har snurren i benene og kan ikke mærke tæerne efter lattergassen | inhalants, overdose
må kiosken overhovedet sælge flødeskumspatroner til børn | inhalants
de sniffer lightergas bag cykelskuret i 6. klasse | inhalants
store gasflasker i bagagerummet, ungerne står i kø for at suge | inhalants, groups-hanging-out
hun dufter af lim og er helt fjern i blikket | inhalants
hvad sker der med B12 og nervebaner når man tager n2o ofte | inhalants, health
deodorant sprayet i et håndklæde, pigen besvimede i badet | inhalants, overdose
nitrous oxide canisters behind our school, pupils laugh it off, what should we say to them | inhalants
han tog et sug og kørte bagefter på knallert direkte ind i hækken | inhalants, mopeds
der dryppede benzin fra kluden han havde haft for munden | inhalants
fars lynlim og fortynder forsvinder fra værkstedet | inhalants, theft
poppers på dansegulvet blandt gymnasieelever | inhalants, substances
frostskader om munden efter at have taget gassen lige fra flasken | inhalants, health
er lattergas overhovedet farligt, de siger tandlægen jo også bruger det | inhalants
smart whip og kremflasker bestilt til døren via snapchat | inhalants, drug-dealing
snifning af neglelakfjerner, går det over af sig selv eller er det alvorligt | inhalants
de puster luft ud af en gul ballon og vælter om på græsset og skraldgriner | inhalants
vaklende gang og føleforstyrrelser hos 16-årig, forælder mistænker gas | inhalants, health
kan man besvime af at indånde det der til at rense tastaturer med | inhalants
butiksejer spørger hvor han skal melde at mindreårige hamstrer patroner | inhalants, police-report
kids breathe from big metal bottles at the beach, one of them could not walk straight | inhalants
lattegas er da bare sjov siger de, hvad svarer man en trettenårig | inhalants
lommen fuld af små stålhylstre og en flødeskumssifon i rygsækken | inhalants, signs
malingsdunste fra plastpose, gamle dages problem troede jeg | inhalants
der ligger små sølvpatroner overalt ved skaterbanen | inhalants
lattergas på skolen | inhalants
balloner og grin bag hallen hver fredag aften | inhalants
hvor mange patroner er farligt | inhalants
Vi har fundet en stor blå stålflaske og en pose balloner i en elevs skab. Er det ulovligt for ham at have det? | inhalants, searching
må kiosken sælge lattergas til en på 14 | inhalants
prikken i fødderne efter et halvt års lattergas | inhalants, doctor
flødeskumspatroner til fest | inhalants
han suger luften af en ballon og falder om | inhalants, acute
sniffer lightergas i 7. klasse | inhalants
nogen af de små piger dufter til sprittusser og bliver svimle med vilje | inhalants
inhalering af deospray under trøjen | inhalants
lightergas er det dødeligt | inhalants, overdose
hvad skal forældre vide om lattergas | inhalants, parents-meeting
what is laughing gas and why do teens use it | inhalants
ryddede op på stranden og fandt 200 gaspatroner | inhalants
lim og fortynder hjemme hos en dreng fra sfo | inhalants
unge med lattergas i bilen om aftenen på p-pladsen | inhalants, groups-hanging-out
de kalder det at tage en lille en, og så hvisler det | inhalants
fast track, smart whip hvad er det for flasker | inhalants
skal jeg tage flaskerne fra dem? | inhalants, searching
sælger lattergas over snapchat | inhalants, drug-dealing
reglerne for besiddelse af lattergas under 18 | inhalants
er det farligt at snuse til benzin, en elev i 4. gør det | inhalants
klubben lugter af lim | inhalants
hun snublede rundt med blå læber efter at have inhaleret noget fra en dåse | inhalants, acute
gasflaske i skoletasken | inhalants
Kids keep leaving balloons and tiny canisters behind our gym | inhalants
materiale om lattergas til 8. årgang | inhalants, teaching
får man hjerneskade af det der fra flødeskumssifonen | inhalants
drengene griner og falder om på græsset, på jorden ligger en ballon og noget metal, vi tror det er det der gas | inhalants
B12 mangel lattergas ung | inhalants, doctor
poppers fundet i omklædningsrum | inhalants
kølespray fra idrætstasken bliver inhaleret | inhalants
hvem kan jeg spørge om snifning | inhalants, drug-counsellor
det begyndte med balloner til fødselsdag men nu tager han et par flasker om dagen | inhalants, drug-treatment
hvordan taler man om lattergas uden at give dem ideen | inhalants, trivial-prevention
gasser sig på legepladsen om aftenen | inhalants
opløsningsmidler i billedkunst, to elever blev fjerne af at lugte til dem | inhalants
købmanden på hjørnet sælger patroner under disken til skolebørn | inhalants, police-report
koldt brandsår på læben, siger det er fra en flaske | inhalants, signs
vores renholdelse samler dem op hver mandag, de ligner små torpedoer | inhalants
nitrous oxide at school event | inhalants
snyder sig til lattergas | inhalants
er lattergas et rusmiddel efter vores rusmiddelpolitik? | inhalants, drug-policy
tre piger fra 8.a kørte i bus med balloner for munden | inhalants
man kan se på hans gang at noget er galt, og vennerne siger han hiver gas hver aften | inhalants, signs
is it legal to sell whipped cream chargers to minors here | inhalants
sniff | inhalants
de dukkede op med en hel kasse patroner til blå mandag | inhalants, blue-monday
de unge siger lattegas er helt ufarligt for det er jo noget man bruger til kager | inhalants, social-norms
Pedellen har nu i tre uger samlet tomme flasker op bag multihallen, og i går sad der fire piger fra syvende og kunne ikke gå lige. De siger det kun er luft. | inhalants, signs
foelelsesloes i benene, 17 aar, har brugt de der gasflasker siden sommer | inhalants, doctor
jordbærsky over hele pigetoilettet | nicotine
puff bars købt på snap til 100 kr stykket, hun er 12 | nicotine, drug-dealing
han har snus under overlæben i matematik og tror vi ikke ser det | nicotine
nikotinposer ligger klistret fast under bordene | nicotine
er skoletiden røgfri også ude på fortovet | nicotine, drug-policy
rygestop for unge, findes der en app eller et hold | nicotine
lærer har konfiskeret tre damp-dimser, skal de gives tilbage til hjemmet | nicotine, searching
min søn ryster og bliver rasende hvis han ikke får sit sus inden ti | nicotine
hun gemmer e-cigaretten i bh'en | nicotine
fjerdeklasser hostede blod efter at have prøvet storesøsters vaporizer | nicotine, health
smøgpausen er der de bliver en del af flokken | nicotine, social-norms
aldersgrænse for tobak og hvem holder øje med kiosken | nicotine
they all vape in the bus shelter before the first bell, even the sixth graders | nicotine
tyggetobak i fodboldklubben, trænerne gør det selv | nicotine, leisure
vandmelon og mango smager det af, derfor er de små med på den | nicotine
hvordan slipper man af med cigaretterne når hele familien pulser | nicotine
brandalarmen gik igen fordi nogen dampede i kabinen | nicotine
hvid puffer formet som en tusch lå i penalhuset | nicotine
prillen har givet sår i tandkødet siger tandplejen | nicotine, dental
ulovlige engangsvapes med ti tusind hiv sendt fra polen | nicotine
sidder med abstinenser fra nikotin og kan ikke koncentrere sig om dansk stilen | nicotine
kvit og frit forløb mod rygning på ungdomsuddannelsen, hvem styrer det | nicotine, health
vabing på gangene hele dagen, jeg er ved at opgive | nicotine
my son is addicted to pouches, three tins a week, he is fourteen | nicotine
vores håndværkere ryger på skolens grund foran ungerne, er det tilladt | nicotine
filtre, askebægre og spyt ved bagtrappen på erhvervsskolen | nicotine
vapes i 6. klasse | nicotine
skyer af jordbærduft ude på toilettet | nicotine
må vi tage en vape fra en elev | nicotine, searching
puff bars i penalhuset | nicotine
snus under læben hele timen | nicotine
hvad gør man når halvdelen af 7.b damper | nicotine
Min datter på 12 siger de har en fælles vape i pigegruppen som går på omgang. Hvad kan jeg gøre som mor? | nicotine
nikotinposer ligger i alle skraldespandene | nicotine
en dreng kastede op i idræt, han havde slugt en snus | nicotine, acute
rygestop til unge | nicotine
hvem hjælper en 15-årig med at droppe cigaretterne | nicotine, health-nurse
røgfri skoletid hvad er reglerne | nicotine, drug-policy
how do I deal with kids vaping in the toilets | nicotine
kiosken sælger vapes til mindreårige | nicotine, police-report
han kan ikke koncentrere sig 45 min uden at skulle ud | nicotine
smøger | nicotine
de gemmer dem i skoen og i bh'en når læreren kommer | nicotine, searching
afhængig af nikotin som 13 årig | nicotine
engangsvapes uden mærke, er de farlige? | nicotine
der er solgt e-cigaretter i garderoben for 150 kr stykket | nicotine, drug-dealing
sundhedsplejersken ser flere og flere med røg i tøjet i 5. klasse | nicotine
skråtobak og snus på fodboldholdet | nicotine, leisure
tyggetobak tilladt i undervisningen? | nicotine, drug-policy
hvordan snakker vi forældre om at de ikke skal købe dem til deres børn | nicotine, parents-meeting
vapekultur i klassen alle gør det | nicotine, social-norms
ryger bag skolen i spisepausen | nicotine
elev hiver i en lille pind der lyser blåt | nicotine
white fox hvad er det | nicotine
toiletterne er blevet et sted vi ikke tør gå ind for damp og grupper af store elever | nicotine
materiale om nikotin til 6. årgang | nicotine, teaching
kan man få hjælp til rygestop gratis i kommunen når man er under 18 | nicotine
hun bliver sur og ryster når hun ikke har været ude og trække frisk luft | nicotine, signs
vaping | nicotine
min nevø på 11 damper hvad ved i om det | nicotine
pigen svimlede og blev bleg efter at have prøvet en stærk pose fra sin bror | nicotine, overdose
hvad må vi skrive i ordensreglerne om damp og poser | nicotine, drug-policy
hvor gammel skal man være for at købe tobak | nicotine
konfiskeret vape – skal den tilbage til barnet eller forældrene? | nicotine, searching
sukkersød lugt i skolebussen | nicotine
are nicotine pouches allowed on school premises | nicotine, drug-policy
efterskoleelever der ryger cigaretter ved bålpladsen, vi er nogle der synes det skal stoppes men det er svært at blive enige | nicotine, drug-policy
røgalarmen går hver eneste dag på 2. sal, det er ikke brand | nicotine
hvorfor begynder piger med vape | nicotine
nikotinforgiftning symptomer barn | nicotine, overdose
elever bestiller vapes fra en fyr på snap og henter dem ved busholdepladsen | nicotine, drug-dealing
nogle af drengene i sfo'en leger at de ryger med blyanter, og en havde en rigtig med | nicotine, sfo
cigaretter til 14 årig | nicotine
får de popcornlunger? | nicotine
vandpibe i ungdomsklubben | nicotine, youth-club
Jeg er kommet til at stå med en skuffe fuld af dampere fra hele ugen. Hvad er vi forpligtet til? | nicotine, searching
kan en paa 12 blive afhaengig af nikotin paa faa uger | nicotine
Jeg har gårdvagt ved toiletterne og hver gang jeg banker på kommer der fem ud fra samme bås. De dufter af vandmelon og siger de bare snakkede. Skal vi have toiletvagt nu? | nicotine, drug-policy
vaips til salg i klassen, 100 kr | nicotine, drug-dealing
drengen brækkede sig i bussen hjem fra halbal og stank af vodka | alcohol
hvornår må de drikke, hvad siger sundhedsstyrelsen om under 18 | alcohol
forældrene køber selv breezers og shots til de fjortenårige | alcohol, first-party
fuld som en allike til skolefesten i gymnastiksalen | alcohol, festivals
hun drikker alene på værelset om onsdagen, tomme vinflasker under sengen | alcohol, depression
alkoholdebut, hvor ligger vores by i forhold til landet | alcohol
bar på ungdomsuddannelsen, fredagscafé kl 13, er det virkelig ok | alcohol, drug-policy
tømmermænd i tysktimen og halvdelen af klassen blev hjemme | alcohol
kan supermarkedet straffes for at sælge øl til min søn på 15 | alcohol
beerpong, druklege og at bunde til man kaster op | alcohol, social-norms
min datter bliver den eneste der ikke drikker, hun føler sig udenfor | alcohol, social-norms
blackout, hun husker intet fra efter midnat og er bange for hvad der skete | alcohol, sexual-abuse
sprit i en vandflaske på lejrskolen | alcohol, drug-policy
how old must you be to buy wine in denmark, my host students ask | alcohol
børnene samles med hvidvin i karton nede ved søen når det bliver lunt i maj | alcohol, groups-hanging-out
hver gang han får en bajer for meget, slår klappen fra og han skal slås | alcohol, violence
1. g introtur med sprut i litervis, hvem taler med værtsgymnasiet | alcohol, festivals
aftale om at ingen i 8. klasse får rusdrikke med hjemmefra | alcohol, parents-meeting
barnet har drukket spiritus fra forældrenes barskab og fyldt op med vand | alcohol
promille på en trettenårig, hvornår skal man køre på skadestuen | alcohol, overdose
ungdommen skal da have lov at få en lille skid på siger bedstefar, hvad svarer jeg | alcohol, parent-involvement
alle siger at "alle andre må gerne drikke", er det overhovedet rigtigt | alcohol, social-norms
the host parents served shots at a fourteenth birthday, what is normal here | alcohol, first-party
drikepres ved halballet, flere af de unge siger de kun drak fordi der blev hujet | alcohol, social-norms
cider og alkopops gemt i busken før klassefesten | alcohol
vores ældste vælter hjem klokken fem, savler på trappen og påstår at det var to genstande | alcohol
hvornår må de drikke til klassefest | alcohol, drug-policy
elever fulde til skolefesten | alcohol, drug-policy
har han drukket? han lugter af det kl. 8 | alcohol, signs
vodka i en vandflaske | alcohol
alkohol til 9. klasses sidste skoledag | alcohol, last-school-day
forældrene køber øllerne til de 14 årige | alcohol, parents-meeting
Vi har haft en klassefest hvor tre fra 8.c måtte køres hjem fordi de havde delt en flaske rom i bussen. Nu vil forældrene gerne have en fælles regel. | alcohol, parents-meeting
aftale om alkohol i klassen | alcohol, parents-meeting
hvor meget drikker unge egentlig | alcohol, social-norms
de drikker sig i hegnet hver fredag nede ved søen | alcohol, groups-hanging-out
shots | alcohol
my 15 year old drinks every weekend, is that normal here | alcohol, social-norms
alkoholpolitik ungdomsuddannelse | alcohol, drug-policy
hun bællede sig fuld og lå i en busk til kl 3 | alcohol, acute
promille hos 14-årig | alcohol, overdose
må en 15-årig købe alkohol | alcohol
breezers og cider til fest i 7. | alcohol
drukkultur i 1.g, puttefester og introtur | alcohol
han har tømmermænd i stort set hver mandagstime | alcohol, signs
fest i forældrefri villa, 60 unge og et hav af flasker | alcohol
kan vi servere alkohol til ungdomsskolens fest | alcohol, youth-school
kan unge blive afhængige af alkohol | alcohol
ung alkoholmisbruger 19 år hvor er der behandling | alcohol, drug-treatment
hjemmebrygget sprit hos en spejdergruppe | alcohol
bytur, 16 år, falsk id | alcohol
lånt sundhedskort for at komme ind på diskoteket | alcohol
overskænkede til konfirmationsfesten | alcohol, blue-monday
druk og fulde børn til byfesten | alcohol, festivals
hvordan snakker jeg med min klasse om at sige nej til en øl | alcohol, preventive-talk
Jeg har en pige på 13, der fortæller at hendes moster lader hende drikke vin til aftensmaden. | alcohol
teenageren kommer hjem og vakler på trappen | alcohol
fællesregler for alkoholdebut hos forældrene | alcohol, parents-meeting
vodka red bull på skolegangen | alcohol
en 8. klasse har planlagt en stor fest uden voksne | alcohol
unge drikker alkohol på legepladsen om aftenen | alcohol, groups-hanging-out
hun kan godt lide at drikke alene på værelset siger hun | alcohol, signs
det er hver eneste weekend og han husker aldrig noget bagefter | alcohol
booze at the boarding school party, do we have to call parents | alcohol, parent-involvement
alkoholfri alternativer ungdomsklub fest | alcohol, youth-club
drukture til sommerland med 9. årgang | alcohol
elev har gin med i rejsetasken til lejr | alcohol, searching
festaftaler | alcohol, parents-meeting
vi er to pædagoger på en klub der ser at de yngste nu begynder allerede i sjette, med små drikke i lommerne til diskoaften | alcohol, youth-club
alkoholvaner undervisningsmateriale 8 klasse | alcohol, teaching
drengen er 12 og lugtede af øl | alcohol, notification
har I en drukaftale skabelon til forældremøde | alcohol, parents-meeting
some kids sneak drinks into the school disco | alcohol
sprut i drikkedunken til fodboldturnering | alcohol
han ler og råber og kan ikke finde sin egen jakke, det er onsdag klokken ti | alcohol, acute
Forældrene i 8.b er dybt splittede. Nogle vil lade dem få to øl til klassefesten, andre vil have nul, og nu vil ingen holde festen. Hvem kan hjælpe med at lave en aftale? | alcohol, parents-meeting
hvad goer vi naar elever moeder fulde op til galla | alcohol, drug-policy
alkohol på studietur, må læreren selv drikke et glas vin når eleverne er under 18? | alcohol, drug-policy
hun drak 8 genstade og blev hentet af sin far, ska vi snakke med hende | alcohol, preventive-talk
biler holder med motoren i gang to minutter ved stationen og en ung rækker noget ind ad ruden | drug-dealing
dreng i 9. har pludselig dyre sneakers, to telefoner og bundter af kontanter | drug-dealing, signs
priser og emojis med træer og snefnug på en telegramkanal | drug-dealing, online
en pusher venter på vores elever ved hegnet kl 14 | drug-dealing, local-police
han er blevet løber for de store, bringer pakker ud på elcykel | drug-dealing, gangs
fandt brevvægt, små poser og en notesbog med navne og beløb på værelset | drug-dealing
skylder han dem penge for varer der blev beslaglagt, nu skal han arbejde det af | drug-dealing, gangs
selling pills to classmates, he calls it a side hustle | drug-dealing
kan man få en fængselsdom for at dele med vennerne når man er femten | drug-dealing, first-offence
kollega mener at en tidligere elev langer ved skolefesten | drug-dealing
de bruger de små under den kriminelle lavalder som bud fordi de ikke kan straffes | drug-dealing, gangs
hvornår er det besiddelse og hvornår er det videresalg | drug-dealing, crime
salgsbod i opgangen, folk render op og ned til tredje sal hele natten | drug-dealing, housing
pigen opbevarer kærestens lager i sit klædeskab | drug-dealing, vulnerable-girls
hashtaxa på snap: bestil og få leveret indenfor en halv time | drug-dealing, online
hvem tipper man om narkohandel i skaterparken, gerne uden navn på | drug-dealing, local-police
han holder vagt på hjørnet med en walkie og fløjter når patruljen kommer | drug-dealing, gangs
forsøger at hverve syvende klasse til at sælge vapes med noget i | drug-dealing, nicotine
jeg så en håndoverrækning bag bålhytten, sedler den ene vej og en klump den anden | drug-dealing
dealeren er mors nye kæreste, og barnet ved det godt | drug-dealing, family-problems
han siger at det bare er lommepenge, men der står mange tusinde på kontoen fra overførsler på mobilepay | drug-dealing, scam
overdragelse af euforiserende stoffer til mindreårige, strafferamme | drug-dealing, crime
hvem stopper ham der står med en rygsæk ved kollegiet og falbyder | drug-dealing, local-police
a man in a black audi hands out free samples outside the club | drug-dealing, youth-club
han skriver i kode på beskeder, "menu", "drops" og "åbent til 02" | drug-dealing, online
mellemhandler for storesøsters ven, får provision i naturalier | drug-dealing
han sælger til de andre på toilettet | drug-dealing
pusher i frikvarteret | drug-dealing
en bil holder og venter udenfor skolen hver dag kl 14, elever går hen og kommer tilbage | drug-dealing
elev med meget kontant i lommen og to telefoner | drug-dealing, signs
mistanke om narkosalg på skolens område | drug-dealing
hvem anmelder vi til hvis vi ved hvem der dealer | drug-dealing, police-report
Snap-profilen hedder noget med emojis og kører ud med varer på cykel. Tre af mine elever følger den. | drug-dealing, online
fundet hash i salgsposer i et skab | drug-dealing, cannabis
de kører ud med små pakker på løbehjul | drug-dealing
bud for en bande 14 årig | drug-dealing, gangs
hvad er straffen for at sælge hash når man er 15 | drug-dealing, cannabis
en dreng fra 9. siger han skal aflevere en taske til nogen | drug-dealing
rekrutteret til at sælge | drug-dealing, gangs
is a student selling pills | drug-dealing
han er pludselig i nye mærkevarer og ved godt at man ikke spørger | drug-dealing, signs
telegram-kanaler med stofsalg | drug-dealing, online
dealeren står ved kiosken | drug-dealing
skyldner penge til pushere og tør ikke gå hjem | drug-dealing, threats
salg af vapes og snus i stor stil fra skoletasken | drug-dealing, nicotine
moderen fandt en vægt og en rulle små poser på værelset | drug-dealing
vi har en ung i botilbud der kører ud for nogen om natten | drug-dealing, placement
elever bruger mobilepay til noget underligt i pauserne | drug-dealing
pushermarked i kælderen under blokken | drug-dealing, housing
det siges at ham storebroren har en hel kunderække på skolen | drug-dealing
få en ung ud af pusheri | drug-dealing, youth-crime-worker
handel med narkotika | drug-dealing
hvad gør skolen når en elev tages i at sælge stoffer | drug-dealing, school-management
dreng på 13 holder vagt for de store mens de sælger | drug-dealing, gangs
Someone is dealing outside our youth club | drug-dealing, youth-club
skal vi smide ham ud når han langer til de yngre | drug-dealing, exclusion
taxachaufføren spørger hvad de skal med så mange korte ture | drug-dealing
hun opbevarer noget for sin kæreste | drug-dealing, vulnerable-girls
pengene ligger i en sok og han vil ikke sige hvor de stammer fra | drug-dealing, signs
langer | drug-dealing
menu-liste med priser sendt til en 7.klasses elev | drug-dealing, online
gemt posen i skolens buskads, hunden fandt den | drug-dealing
Jeg har fået besked om at en 17 årig på vores linje tager bestillinger i timen og leverer ved busstoppestedet bagefter. Han har flere gange haft blå mærker. | drug-dealing, violence
politiet vil stille op udenfor skolen pga. salg, hvad er mit ansvar | drug-dealing, local-police
stofsalg på nettet unge | drug-dealing, online
han kalder sig kurer | drug-dealing
sms'er om "mad" og "grønt" fra ukendte numre | drug-dealing
man tror det kun er i storbyen men her foregår det på bænken | drug-dealing
der kommer folk udefra i skolegården og spørger de ældste om de mangler noget | drug-dealing
boys asked to deliver packages for 500 kr each | drug-dealing, gangs
gadesalg ved stationen, elever herfra står i kø | drug-dealing
tiltalt for salg af kokain 16 år | drug-dealing, convicted
sælger sin medicin til klassekammerater | drug-dealing
han tilbød en 5. klasse noget gratis at prøve | drug-dealing
bekymret for om min kollegas søn sælger, hvem må jeg snakke med | drug-dealing, ssp-consultant
a dealer keeps messaging my daughter | drug-dealing
Drengen er kun femten, men han har tre telefoner, går i en jakke til seks tusinde og forlader timen hver gang en af dem brummer. Mor siger at han har et fritidsjob, men ved ikke hvor. | drug-dealing, signs
der bliver solgt alt muligt fra en hvid bil paa p pladsen naar vi har fri | drug-dealing
må jeg som lærer selv følge efter for at se hvem han mødes med og sælger til | drug-dealing, concern-procedure
han vil gerne stoppe med at ryge fede men kan ikke alene, hvor kan han komme i forløb | drug-treatment, cannabis
hvad koster afvending for en på 16, og skal far og mor vide det | drug-treatment
abstinenser, koldsved og søvnløse nætter siden han lagde coken på hylden, findes der ambulant hjælp | drug-treatment, hard-drugs
fjorten dages ventetid efter henvendelse – gælder behandlingsgarantien også de unge under 18 | drug-treatment
urinpröver og ugenlige samtaler, er det noget kommunen tilbyder | drug-treatment
servicelovens § 101 eller barnets lov, hvilken hjemmel bruger vi når en mindreårig skal afruses | drug-treatment
tilbagefald for tredje gang efter han kom hjem fra døgnophold | drug-treatment
u-turn-lignende tilbud her i byen til tjaldende teenagere? | drug-treatment, cannabis
where can a seventeen year old get help to quit weed without a referral | drug-treatment, cannabis
hun er motiveret nu, så det skal være i dag vi griber fat i nogen der kan trappe hende ned fra benzo | drug-treatment, hard-drugs
vores datter siger selv hun er afhængig og beder om at blive indskrevet et sted | drug-treatment
dobbeltdiagnose: både adhd og dagligt forbrug, hvem tager sig af begge dele på én gang | drug-treatment, adhd-autism
må man selv henvende sig til misbrugscentret uden at være visiteret | drug-treatment
alkoholambulatorium for unge som ikke kan styre druk i weekenden | drug-treatment, alcohol
misbrugsbehandling til ung på 17? | drug-treatment
hvor finder vi stofbehandling for unge under 18 | drug-treatment
findes der behandling hvor forældrene kan være med | drug-treatment
en elev i 10. siger han vil stoppe med at ryge joints men kan ikke selv, hvor kan han blive hjulpet ud af det | drug-treatment, cannabis
ventetid rusmiddelbehandling unge | drug-treatment
skal man henvises eller kan en ung selv møde op og starte i behandling for sit hashforbrug | drug-treatment, cannabis
hun er klar til at lægge det på hylden nu og har brug for et forløb mens motivationen er der | drug-treatment
har kommunen et ungeteam der behandler misbrug | drug-treatment, drug-counsellor
afvænning for en 16 årig | drug-treatment
koster det noget for familien at den unge går i stofbehandling | drug-treatment
Knægten har fået tilbagefald efter et halvt år clean. Kan han komme ind i forløbet igen uden ny visitation? Han bor hos sin mor og går på FGU | drug-treatment
behandlingsgaranti 14 dage gælder det også unge under 18 | drug-treatment
døgnbehandling for unge med misbrug | drug-treatment, placement
where can a 17-year-old get treatment for his drug habit? | drug-treatment
alkoholbehandling anonymt for unge | drug-treatment, alcohol
jeg har en ung der tager piller hver dag og gerne vil trappes ned under opsyn | drug-treatment, hard-drugs
kan behandlere komme ud på skolen og holde samtalerne her | drug-treatment, drug-counsellor
abstinenser, svedeture og ingen søvn – han prøver at stoppe på egen hånd og det går ikke | drug-treatment, cannabis
hvordan får vi en ung indskrevet i ungebehandlingen | drug-treatment
min søn vil gerne ud af sit misbrug hvad gør vi | drug-treatment
hvem visiterer til rusmiddelbehandling | drug-treatment, social-worker
Vi er forældre til en dreng på 15 som ryger dagligt. Vi har talt med skolen, men nu har vi brug for rigtig hjælp fra folk der kan få ham ud af det. | drug-treatment, cannabis
kan man tvinge en umotiveret ung i behandling | drug-treatment
gruppeforløb for unge der vil kvitte hash | drug-treatment, cannabis
er der forskel på rådgivning og egentlig behandling når det handler om stoffer | drug-treatment, drug-counsellor
ambulant behandling uge for uge, findes det til unge | drug-treatment
stofmisbrugsbehanling børn og unge servicelov | drug-treatment
pigen har både angst og et forbrug af coke, hvem behandler begge dele samtidig | drug-treatment, psychiatry
nedtrapning af hashrygning, nogen der kan følge ham? | drug-treatment, cannabis
hvad indeholder et behandlingsforløb for en ung der misbruger lattergas | drug-treatment, inhalants
han er lige fyldt 18, skifter han saa til voksenbehandling | drug-treatment
sms-støtte og samtaler til at holde sig fra stofferne, tilbyder kommunen det | drug-treatment
need info on rehab options for teenagers in our municipality | drug-treatment
ung i fgu vil ud af sit forbrug og spørger mig om hvor man starter | drug-treatment
Social behandling for stofmisbrug til unge, pårørendesamtaler inkl. | drug-treatment
hvad siger vores regler hvis en elev møder op beruset til lejrskole | drug-policy, alcohol
ledelsen vil have nedskrevet hvem gør hvad når nogen bliver taget med en joint på toilettet | drug-policy, cannabis
skal vi smide hende ud af efterskolden eller give en ny chance, hvor finder jeg retningslinjerne | drug-policy, exclusion
røgfri skoletid, snusforbud i pauserne – hvordan formulerer man en linje som hele huset står bag | drug-policy, nicotine
skolebestyrelsen ønsker principper for øl til afgangsfesten | drug-policy, alcohol
kan gymnasiet kræve en spyttest af eleverne | drug-policy
trin for trin plan når personalet mistænker påvirkethed i timen | drug-policy, action-card
nultolerance, virker det eller skubber det bare dem væk som har mest brug for os | drug-policy
klubben har ingen holdning til energidrik, vape og pulver, vi må blive enige om noget fælles | drug-policy
idrætsforeningen sælger fadøl ved ungdomskampe, findes der en skabelon til en alkoholpolitik | drug-policy, alcohol
do we have written rules for what happens if a pupil shows up high | drug-policy
sanktionstrappe: første gang samtale, anden gang hjem, tredje gang bortvisning? | drug-policy
revidering af ordensreglementet afsnit om euforiserende midler | drug-policy
hvem orienterer hjemmet, og hvem tager sig af klassen bagefter, når nogen har delt piller ud | drug-policy, hard-drugs
jeg vikarierer kun to dage om ugen og kender ikke husets vaner, men nu har jeg fanget en opkastlugt, tom vodkaflaske og tre fnisende piger bag cykelskuret, og ingen på kontoret kunne sige hvad der er aftalt at man gør | drug-policy, alcohol
skal vi have en rusmiddelpolitik på skolen | drug-policy
skabelon til alkohol- og rusmiddelpolitik i klubben | drug-policy
hvad siger reglerne om røgfri skoletid på matriklen | drug-policy, nicotine
gælder rygeforbuddet også for snus og nikotinposer i frikvarteret? | drug-policy, nicotine
handleberedskab ved mistanke om stoffer på skolen | drug-policy, substances
hvad er vores retningslinjer hvis en elev møder påvirket op til time | drug-policy, substances
må man drikke øl til 9. klassernes afslutningsfest i skolens lokaler | drug-policy, alcohol
beredskab rusmidler | drug-policy
Vi er ny ledelse og mangler et papir om hvad vi gør fra opdagelse til konsekvens når der ryges joints i skolegården. Er der et fælles kommunalt? | drug-policy, cannabis
må lærerne drikke vin på lejrskolen | drug-policy, alcohol
our school needs an alcohol and drug policy, is there a municipal one | drug-policy
hvem skal vedtage alkoholpolitikken, bestyrelsen eller lederen | drug-policy, school-management
nul tolerance i ungdomsklubben hvad står der i vores regelsæt | drug-policy, youth-club
lattergas på skolens område, hvad siger vores politik | drug-policy, inhalants
er der aftalt en fælles linje på skolerne om vapes så vi alle gør det samme | drug-policy, nicotine
eleverne går uden for skellet for at ryge i 10-pausen. må vi forbyde det? | drug-policy, nicotine
rusmiddelberedskab trin for trin | drug-policy, action-card
alder for alkohol til skolefester og hvem bestemmer | drug-policy, alcohol
vi vil have skrevet ned hvem der gør hvad når en ung kommer skæv i klub | drug-policy, substances
forældrene spørger hvad skolens holdning er til fester med alkohol i 8. | drug-policy, alcohol
skal ungdomsuddannelser have en rusmiddelpolitik | drug-policy
ordensregler om tobak i skoletiden også på ture ud af huset? | drug-policy, nicotine
kan vi sende en påvirket elev hjem eller er det imod vores retningslinjer | drug-policy, substances
politik for rygning på sfo og klub personale | drug-policy, nicotine
hvor ligger kommunens rygepolitik for institutioner | drug-policy, nicotine
hvordan skriver vi et afsnit om stoffer i vores værdiregelsæt | drug-policy
Lederen beder mig revidere vores gamle politik fra 2014, der står intet om snus, e-cigaretter eller lattergas. Hvad skal den indeholde i dag? | drug-policy
konsekvenstrappe ved hash på skolen | drug-policy, cannabis
er skolen forpligtet til røgfri matrikel hele døgnet | drug-policy, nicotine
alkohol til galla i idrætsforeningen vi låner klubben ud til | drug-policy, alcohol
What are the rules on smoke-free school hours? | drug-policy, nicotine
vores regler om rusmidler bliver ikke håndhævet ens af kollegerne | drug-policy
plan for hvordan personalet handler når nogen handler med stoffer på grunden | drug-policy, drug-dealing
retningslinier for alkohol på studietur i 10 klasse | drug-policy, alcohol
rygeloven skoler 2021 hvad betyder den for os | drug-policy, nicotine
gymnasiet vil skærpe regler om alkohol til introtur | drug-policy, alcohol
han kan ikke vækkes og trækker vejret underligt, hvad gør vi | overdose, acute
hun har slugt et helt glas panodil, siger veninden | overdose, suicide
giftlinjen, hvad var nummeret | overdose
ligger i aflåst sideleje men læberne bliver blå | overdose, acute
barn på fire fandt mormors hjertepiller i håndtasken | overdose, kindergarten
skal jeg ringe 112 selvom de andre trygler om at jeg lader være fordi de er bange for politiet | overdose, acute
udpumpning i nat, kommer i skole i morgen, hvordan tager vi imod hende | overdose
alkoholforgiftning på en trettenårig til byfest | overdose, alcohol
he passed out and is foaming at the mouth, i think he mixed something | overdose, acute
næsespray med naloxon, må gadeteamet have det med | overdose, street-team
rattling snorken og nålespidse pupiller | overdose, signs
kvalme, forvirring og hjertebanken efter at have spist chokolade med noget i | overdose, cannabis
dårligt trip, hun skriger og ser edderkopper på væggen | overdose, hard-drugs
ambulancen hentede to unge bag biblioteket, de havde taget for meget | overdose
intox på 15-årig, børneafdelingen spørger efter en kontakt i kommunen | overdose, notification
indlagt med leverpåvirkning efter håndkøbspiller | overdose
førstehjælp når nogen har fået for meget indenbords og falder om | overdose, alcohol
en af vores tidligere klubbørn døde af det i weekenden, de andre er knuste | overdose, crisis
han drak afløbsrens ved en fejl i kemilokalet | overdose, health
hvor længe skal man holde øje efter en der har kastet op i søvne | overdose
livløs på toilettet i ungdomsklubben, kramper i hele kroppen | overdose, acute
drengen har fået ukendt pulver i drinken og reagerer ikke på tiltale | overdose, acute
she drank until unconscious and her friends left her in the bushes | overdose, alcohol
en elev har indtaget noget ukent og hallucinerer i sløjdlokalet | overdose, acute
krop som en kludedukke og kold hud, hvordan tjekker jeg vejrtrækningen | overdose, acute
forgiftet af søsters adhd-piller, treårig, på vej til børnemodtagelsen | overdose, kindergarten
forgiftet af lightergas | overdose, inhalants
hvor ringer jeg hvis en elev ikke vågner | overdose, acute
giftlinjens nummer | overdose
hun har slugt et helt glas panodiler | overdose, suicide
bevidstløs efter fest, trækker vejret underligt | overdose, alcohol
alkoholforgiftning 14 år | overdose, alcohol
ligger og sover på siden, reagerer næsten ikke når vi rusker | overdose, acute
hvad gør jeg ved overdosis | overdose, acute
han kaster op og er helt grå i ansigtet | overdose, acute
Vi står med en pige til skolefesten, hun er kold og vi kan ikke få hende til at svare. Hun har vist drukket en halv flaske. Hvad gør vi først? | overdose, alcohol
skal jeg ringe 112 når de er for fulde | overdose, alcohol
forgiftet af noget hjemmelavet | overdose
pillerne virkede ikke som de skulle og nu ryster han over hele kroppen | overdose, hard-drugs
student collapsed after taking something | overdose, acute
barnet i sfo'en har spist bær fra hækken | overdose, sfo
aflåst sideleje hvornår | overdose, acute
den unge har taget for mange piller til eksamen | overdose
snus slugt af 3-årig i børnehaven | overdose, nicotine
drak af en flaske i rengøringsskabet | overdose
hvad siger man til ambulancen om hvad de har taget | overdose
naloxon på skolen? | overdose
koldsveder og har kramper, ung på toilettet | overdose, acute
ring giftlinien eller vagtlægen | overdose
han faldt om til koncerten, vennerne turde ikke ringe efter hjælp fordi de selv var påvirkede | overdose, festivals
hvordan ser en overdosis ud | overdose, signs
koffeinpiller og energidrik, hjertebanken | overdose
pigen tog 20 ipren efter et skænderi med sin veninde | overdose, suicide
førstehjælp ved stofforgiftning | overdose
fik noget i drinken og husker ikke aftenen | overdose, sexual-abuse
kan man dø af at drikke sig fuld på en time | overdose, alcohol
My son drank until he passed out, should I call a doctor | overdose, alcohol
indlagt med udpumpning i weekenden, hvad gør vi når han kommer tilbage mandag | overdose, aftercare
læberne er blå | overdose, acute
Han sagde først at han kun havde taget én pille. Så blev han tavs, og nu svarer han ikke. Vi er på lejr langt fra alting. | overdose, acute
forgiftning med lampeolie | overdose
efterværn efter en overdosis hos elev | overdose, aftercare
hvem taler med venner til den der røg på hospitalet efter festen | overdose, crisis
hun savler og øjnene ruller rundt | overdose, acute
en dreng har drukket sprinklervæske som en joke | overdose
tegn på forgiftning hos børn | overdose, signs
må vi give mælk eller fremkalde opkast | overdose
kulilteforgiftet af engangsgrill i shelter | overdose
poison helpline number please | overdose
fik en dårlig svamp, tror han dør | overdose, substances
ung fundet livløs på toilet på biblioteket | overdose, acute
skal forældrene vide det når en 17 årig er blevet udpumpet | overdose, confidentiality
for stor dosis adhd medicin | overdose, adhd-autism
klasselejr, en elev sover sin rus ud, hvornår er det farligt? | overdose, alcohol
vi mangler et lille kort til festkomitéen om hvad man gør når nogen falder om | overdose, action-card
tog de forkerte piller | overdose
puls 160 efter vape med ukendt indhold | overdose, nicotine
hun traekker vejret meget langsomt og vi kan ikke vaekke hende hva goer vi | overdose, acute
Vi er to unge frivillige til en halfest. En fyr ligger på gulvet og snorker mærkeligt, vennerne siger han bare skal sove. Hvornår skal vi ringe efter ambulance? | overdose, acute
en elev har taget et ukendt antal piller, hun er vågen men vil ikke sige hvilke | overdose, acute
`;
