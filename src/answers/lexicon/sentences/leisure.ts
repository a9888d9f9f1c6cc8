/** What colleagues ask about leisure, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfLeisure = `
vil gerne til håndbold men tør ikke gå ind i hallen alene | leisure
spejderne har pladser, kan jeg sende ham derhen | leisure
cykler bare rundt og rundt i ring på parkeringspladsen, han har aldrig haft en ketsjer eller et medlemskort | leisure
krudt i røven og hænder som hamre, kunne taekwondo eller rugby være noget, og hvem går med ham den første aften | leisure
foreningsguide, følge med de tre første gange | leisure, leisure-guide
idrætsforening der vil tage imod børn med autisme | leisure
træneren ser hvem der kommer sultne, hvem skal han sige det til | leisure, signs
musikskole, trommer og kor for en pige der elsker at synge | leisure
han hader hold, fløjter og opvarmning, men kan stå på et bræt i fire timer, er der noget i den retning herude | leisure
hvor kan man lære at ride uden at det koster en bondegård | leisure, leisure-money
fodboldtræner oplever uroligt hold, vil have gode råd | leisure
hun elsker badminton, men hallen ligger syv kilometer væk, ingen bus efter mørkets frembrud og ingen der kan køre | leisure
where can teenagers do boxing for free | leisure
hun laver koreografier i elevatorspejlet, er der et dansehold for begyndere på fjorten | leisure
børneattest på frivillige ledere, er det lovpligtigt | leisure
redningsskibet for ham hed roklubben, kunne man koble flere derned, og hvem sidder med nøglen til den slags | leisure
keder sig om eftermiddagen, laver ballade ved købmanden | leisure, groups-hanging-out
svømning for piger alene, kvindelig livredder | leisure
stoppede til fodbold fordi han aldrig kom på banen | leisure
nørderiet må gerne fylde: skak, modeltog, rollespil med skumsværd, hvor mødes den slags unger en tirsdag aften | leisure
motocross på bane i stedet for på stien, er der en klub der låner udstyr ud | leisure
meldt ind i 4h og gaar til geder og grøntsager hver onsdag | leisure
findes der noget til en dreng der ikke går til noget | leisure
fritidsliv for udsatte børn | leisure, leisure-guide
han sidder bare på værelset efter skole | leisure, loneliness
hvilke foreninger er der for en pige på 12 der elsker dyr | leisure
sommerferieaktiviteter for børn | leisure
Hvordan får vi en inaktiv 6. klasses elev ud i en forening? | leisure, leisure-guide
fodbold håndbold skak hvad har vi her | leisure
fritidsaktiviteter i efterårsferien gratis | leisure
hun keder sig om eftermiddagen | leisure
spejder | leisure
går ikke til sport, har ingen hobby og driver bare rundt i centeret | leisure, groups-hanging-out
fritidspas hvad er det | leisure, leisure-money
danseskole eller musikskole til genert pige i 5. klasse | leisure
rollespil og brætspil for unge der ikke gider bold | leisure
idrætsforening der tager imod børn med adhd | leisure, adhd-autism
en god trænergruppe som kan rumme en vild dreng | leisure, behaviour
boksetræning for unge på kanten | leisure
kampsport eller fitness til en 15 årig med krudt i røven | leisure
skal man følge barnet til første træning eller kan nogen gøre det for os? | leisure, leisure-guide
what can a 13 year old do after school here | leisure
after school activities for newly arrived teenagers | leisure, language-refugees
fritidsbutik åbningstider | leisure
Foreningslivet for børn med handicap | leisure
pige 14 vil gerne synge | leisure
han har droppet fodbold fordi de andre kom i byen og drak | leisure, alcohol
gik til gymnastik men er stoppet, og nu er hun altid hjemme | leisure
oversigt over klubber og foreninger i kommunen | leisure
svømning for piger i lukket hold | leisure, negative-social-control
kan man prøve flere sportsgrene gratis inden man vælger | leisure
aktiv fritid som forebyggelse | leisure, trivial-prevention
drengen har for meget tid og for lidt at lave | leisure
hvad laver de unge mellem kl 14 og 18 | leisure
vi mangler steder til de unge der er for store til sfo og ikke gider klub | leisure, youth-club
foraeldre spoerger efter fritidstilbud til 10 aarig | leisure
billedskole, keramik, it-klub? | leisure
Barnet er blevet anbragt i en ny by og skal have et fritidsliv op at stå. Hvem hjælper med at finde det rette hold? | leisure, leisure-guide
e-sport i forening | leisure, gaming
skaterpark og parkour | leisure
spejderne har ventelister, hvad er der ellers | leisure
sportsklub søger tilskud til udsatte børn | leisure, funding
hvordan samarbejder skolen med de lokale foreninger? | leisure
træneren ringede fordi drengen aldrig dukker op mere | leisure
ung mor leder efter aktiviteter til sin lillebror på 9 | leisure
fritid til børn i autismespektret | leisure, adhd-autism
fritidsundervisning | leisure, youth-school
ensom knægt i 8. skal have nogle venner udenfor skolen, måske et hold | leisure, loneliness
heste, rideskole og staldpige | leisure
er der åbent i hallen om fredagen for alle? | leisure, popup-sport
ferieaktiviteter for familier uden penge | leisure, poverty
noget at stå op til i weekenden for en 17 årig der er røget ud af alt | leisure
de gider kun hænge i sofaen | leisure
vores datter blev mobbet ud af håndbold, hvor kan hun starte på en frisk? | leisure, bullying
foreninger med plads til en overvægtig dreng | leisure, overweight
Han har altid spillet klaver, men musikskolen er dyr og ligger langt væk. Er der noget lignende i nærheden? | leisure, leisure-money
Boernene i blokkene gaar ikke til noget, faa hold ligger taet paa | leisure, housing
et frirum efter skoletid til dem der ikke har råd eller lyst til konkurrence | leisure
Han kommer hjem klokken to, låser sig inde og taler med ingen til næste dag. Forældrene arbejder skiftehold. Findes der et sted, han kunne have lyst til at gå hen? | leisure, loneliness
pigen har gået til håndbold i syv år og stoppede fra den ene dag til den anden. hun siger det var kedeligt, men nu er hun sammen med nogle ældre typer. kan man lokke hende over i noget nyt | leisure, leisure-guide
Vi har otte drenge, der ikke passer ind på noget hold. De vil gerne bevæge sig, men uden kampe, stilling og trænere, der råber. Har nogen sådan et hold? | leisure, popup-sport
Two of my pupils would love to play cricket or badminton. Is there a list of local clubs and what days they train? | leisure
she stopped dancing and now does nothing all week | leisure
støvler til 800, kontingent til 1200, og så er pengene brugt | leisure-money
fritidspas, er det læreren, pædagogen eller forældrene der trykker send på nettet | leisure-money
kan man få dækket gebyret til stævne i jylland | leisure-money
hvor meget betaler I pr barn om året til en holdsport | leisure-money
broen hjælper børn, findes den i vores kommune | leisure-money
tilskud til kimono, dragt og graduering | leisure-money
anonym støtte til håndboldpigen hvis far er arbejdsløs | leisure-money
she wants to join gymnastics but the family cannot pay the fee | leisure-money
benskinner, tandbeskytter, ketsjer: gælder ordningen kun selve medlemskabet eller også grejet | leisure-money
hun måtte stoppe på ridning da forældrene blev skilt og pengene slap op | leisure-money, divorce
er der en lokal fond, et legat eller en loge som giver til brugt hockeyudstyr når familien er på spanden | leisure-money
dækker puljen også en brugt guitar | leisure-money
overføres beløbet til kassereren eller får mor det i hånden, sidst gik det til en regning på vand og varme | leisure-money
hvor gamle må de være, gælder det også en på 18 | leisure-money
kassereren rykker for restancen, drengen tør ikke møde op | leisure-money
grænse for husstandsindkomst eller bare et skøn | leisure-money
spejderlejr i uge 28 koster femten hundrede, det er alt det de har til mad | leisure-money
sæsonen starter om ti dage, når vi at få svar inden indmeldelsen lukker | leisure-money
støtte til løbesko til en pige i plejefamilie | leisure-money, placement
who pays for football boots and the membership card when the parents live on benefits | leisure-money
kontigent-hjælp til en familie på integrationsydelse | leisure-money
kan vejlederen søge på vegne af mor, hun forstår ikke formularen | leisure-money
kontingent fritidspas til børn af lav indkomst | leisure-money, poverty
familien har ikke råd til fodboldkontingent | leisure-money
kontingenthjælp | leisure-money
hvem betaler hvis mor ikke kan | leisure-money, poverty
støtte til kontingent til en pige på 8 der vil ride | leisure-money
kan vi søge penge til fodboldstøvler | leisure-money
kontingentet er sat op og de må melde begge drenge ud | leisure-money
Hvordan søger man om hjælp til betaling af fritidsaktiviteter? | leisure-money
fritidspas ansøgning | leisure-money
hvor mange penge kan et barn få til en fritidsaktivitet om året | leisure-money
svømmehold koster 1400, og hun er alene med tre | leisure-money, poverty
drengen er stoppet til judo fordi regningen ikke blev betalt | leisure-money
broen danmark | leisure-money
Er der fonde som betaler en lejrtur for børn af forældre på kontanthjælp? | leisure-money, poverty
tilskud til spejderlejr | leisure-money
egenbetaling til klub fripladstilskud | leisure-money, money
kan man få friplads i fritidsklubben | leisure-money, youth-club
udstyr til håndbold og taske og sko hvem giver det | leisure-money
støtte efter barnets lov til fritidsaktivitet | leisure-money, section-115
hun siger at hun ikke gider, men jeg tror det handler om pengene til holdet | leisure-money, poverty
musikskole nedsat betaling | leisure-money
søskenderabat eller tilskud til gymnastik | leisure-money
who can help a family pay the fee for the football club | leisure-money
is there a grant for sports equipment for poor families | leisure-money, poverty
kontigent | leisure-money
kontingent stoette skema | leisure-money
hvem kan søge på barnets vegne, må jeg som lærer gøre det? | leisure-money
hurtigt svar på kontingent da sæsonen starter på mandag | leisure-money
kasserer i klubben spørger om kommunen dækker et medlems restance | leisure-money
foreningen smider ham ud fordi der ikke er betalt i tre måneder | leisure-money
hvor højt er beløbet man kan få til fritidslivet | leisure-money
kan en plejefamilie få dækket kontingent | leisure-money, placement
Familien er lige kommet til landet og har ikke fået cpr-nummer endnu, men drengen vil begynde til fodbold nu. Kan kommunen betale det første halvår? | leisure-money, language-refugees
danseforestilling kræver dragt til 600 kr | leisure-money
cykel til at komme til træning | leisure-money
transport til hold i anden by, er der nogen der dækker bussen? | leisure-money
mor tør ikke sige at de ikke har penge til turneringen | leisure-money, poverty
sommerlejr koster for meget | leisure-money
penge til fritid | leisure-money
økonomisk hjælp til en klubtur til udlandet | leisure-money
dreng i 5. vil så gerne gå til guitar men far er førtidspensionist | leisure-money
han skammer sig over sine gamle sko på holdet og går ikke derhen mere | leisure-money, poverty
legat til fritidsinteresser unge under 18 | leisure-money
hvem bevilger kontingentstøtte i vores kommune | leisure-money
er kontingenthjælp afhængig af forældrenes indtægt? | leisure-money
skal man have en sag i familieafdelingen for at få støtte til fritid | leisure-money, social-worker
afslag på tilskud til ridning, hvad nu | leisure-money, complaint
fitnesskort til 16 årig med angst, kan det bevilges | leisure-money
klubkort kan ikke betales | leisure-money, youth-club
støtteforening til børns idræt | leisure-money
forældrene siger ja til alt men betaler aldrig opkrævningen fra klubben | leisure-money
julehjælp og fritidshjælp er det samme sted man søger | leisure-money, poverty
vi har fundet et hold til hende, nu mangler vi bare 900 kroner | leisure-money
tilskud pr barn pr år | leisure-money
aktivitetspenge til anbragt ung | leisure-money, placement
børnehjælpsdagen giver de noget til fritid? | leisure-money
Barnet vil til skydning i foreningen. Der er indskud, licens og udstyr, og familien lever af dagpenge. Hvor starter vi? | leisure-money
dækker støtten også svømmebriller og badedragt | leisure-money
can the school apply for a membership fee on behalf of a pupil | leisure-money
fritidskonto eller pas til de ti årige i boligområdet | leisure-money, housing
kan vi faa betalt kontingent bagud | leisure-money
Drengen har fundet sig til rette på brydeholdet, og træneren er glad for ham. Nu kommer der en opkrævning på 1200 kroner, som moren ikke kan klare. Hvad gør vi? | leisure-money
vi søgte i august og har ikke hørt noget. imens står hun på sidelinjen og må ikke spille kamp, før der er betalt. hvem kan rykke for et svar | leisure-money
Forældrene tjener lige præcis for meget til at få tilskud, men der er fire børn og gæld. Er der private puljer man kan prøve? | leisure-money, poverty
Klubben tager på skitur, og en af de unge har sagt nej tak, fordi han ikke vil spørge derhjemme. Jeg vil gerne kunne tilbyde ham det diskret. | leisure-money, youth-club
The parents pulled their daughter out of gymnastics because of the cost. Can the municipality cover it and who fills in the form? | leisure-money
free place in swimming club for low income kids | leisure-money
tretten år og står i opvasken med kogende vand og skarpe knive, siger chefen at papirerne nok skal komme | leisure-job
avisbud, flaskedreng, bærplukker | leisure-job
loven om hvor mange timer en fjortenårig må arbejde | leisure-job
job i genbrugsbutikken som vej ud af ballade | leisure-job
ansøgning til brugsen, kan nogen læse den igennem | leisure-job
chef råber og snyder med timerne, hvem siger vi det til | leisure-job
lommepengejob med at male hegn og slå græs i afdelingen | leisure-job, housing
hun passer naboens unger, lufter to gravhunde og vil nu have noget med rigtig lønseddel | leisure-job
skattekort, bankkonto og arbejdstøj, første lønseddel | leisure-job
avisruten gav ham myreben og hundebid, nu vil han hellere fylde hylder efter skole | leisure-job
min søn er femten, hvor finder man noget efter skoletid | leisure-job
job til udsatte drenge i kommunens park og vej | leisure-job
can a 15 year old get a small job at the sports centre | leisure-job
risikerer at miste det fordi han kom for sent tre gange | leisure-job
kassedreng, må han sælge øl og cigaretter | leisure-job
går der en konsulent rundt til købmænd og gartnere og skaffer plads til dem som ingen onkel har | leisure-job
står bag grillen på en shawarmabar til midnat, sover hen over islandske sagaer og får sin løn i en kuvert | leisure-job
supermarkedet, planteskolen og campingpladsen kommer i hallen på lørdag og leder efter unge hænder, hvem forbereder drengene på at give hånd | leisure-job
lærer at stå tidligt op, tage telefonen og sige goddag | leisure-job
han mangler en reference, den eneste der kender ham som flittig er ham med pølsevognen | leisure-job
til samtale hos bageren på fredag, ejer ikke en skjorte uden huller og ved ikke hvad man svarer når de spørger om ens svage sider | leisure-job
fritidsjobb som alternativ til at rende rundt i byen med de store | leisure-job
fritidsjob til 13 årig | leisure-job
hvor gammel skal man være for at få job | leisure-job
hvordan hjælper vi en skoletræt dreng med at finde et job om eftermiddagen | leisure-job
lommepengeprojekt tilmelding | leisure-job
må en 14 årig stå i køkkenet | leisure-job
Hvor mange timer må en ung under 15 arbejde om dagen? | leisure-job
unge under 18 og arbejdstid | leisure-job
hjælp til at skrive en ansøgning til supermarkedet | leisure-job
pigen vil gerne tjene sine egne penge | leisure-job
avisomdeling eller flaskedreng, hvem kan skaffe det | leisure-job
han er 15 og har aldrig haft et arbejde, ingen i familien har | leisure-job
sommerjob i kommunen | leisure-job
feriejob for 16 årige med hang til ballade | leisure-job
børneattest hvis en 15 årig skal hjælpe i sfo | leisure-job
skal man have skattekort som 14-årig | leisure-job
chefen tvinger hende til at blive til kl 23 | leisure-job
min elev bliver ikke betalt for sine vagter | leisure-job
fritidsjob som vej væk fra kriminalitet | leisure-job, crime
er det lovligt at en 13 årig kører knallert ud med pizzaer | leisure-job, mopeds
lomepengejob boligforening | leisure-job, housing
plukke affald i boligområdet for penge, er der plads til to drenge mere | leisure-job, housing
can a 14 year old from our class get a part time job | leisure-job
is there a pocket money job scheme for teens | leisure-job
unge der mangler noget meningsfuldt at stå op til om lørdagen og gerne vil have løn | leisure-job
Hvilke arbejdsgivere i byen tager unge med en plettet straffeattest? | leisure-job, convicted
plettet straffeattest og han kan ikke få arbejde i butik | leisure-job, convicted
arbejde i kassen som 15 årig | leisure-job
bageren vil gerne ansætte en af vores drenge, hvad skal han vide | leisure-job
ung i fritidsjob har taget penge i kassen | leisure-job, theft
møder træt op i skolen fordi han passer kiosken til sent | leisure-job
hun arbejder i onklens grillbar hver aften, og der er ikke tid til lektier | leisure-job
børnearbejde familierestaurant | leisure-job
erhvervspraktik vs fritidsjob | leisure-job, uu-guide
jobcenter for unge under 18? | leisure-job, unemployment
forsikring når klubben betaler de unge for at male bænke | leisure-job
opgaver til unge der vil tjene lidt, klippe hæk, vaske biler | leisure-job
har i samarbejde med lokale butikker om småjobs til unge fra klubben | leisure-job
fritidsjobs til piger med indvandrerbaggrund | leisure-job
dreng på 13 må han gå med aviser efter aftensmad | leisure-job
tjenerjob og alkohol hvor gammel | leisure-job, alcohol
Min 9. klasse keder sig, og tre af drengene spørger hver uge om jeg kender en chef, der mangler hænder. Er der nogen, som formidler den slags? | leisure-job, job-guide
mentor på arbejdspladsen til en 15 årig | leisure-job, mentor
fritids job søges til ung med autisme | leisure-job, adhd-autism
får sort løn under bordet og er 14 | leisure-job
anbragt ung vil have arbejde ved siden af skolen | leisure-job, placement
skal forældre skrive under på en ansættelse | leisure-job
jobsøgningskursus ungdomsskole | leisure-job, youth-school
job messe for unge | leisure-job
vi vil lave en ordning hvor unge renoverer klubben mod betaling | leisure-job
opvasker på en café, må en på 15 bruge maskinen | leisure-job
lommepenge for at feje | leisure-job
trukket i løn, fordi hun smadrede en tallerken | leisure-job
fik nej til alle jobsøgninger og tror det er på grund af navnet | leisure-job
kan kommunen give tilskud til den første ansættelse af en ung på 15 | leisure-job
noget at lave, der giver mening og penge, til en skoletræt 8. klasse | leisure-job
faar han fritidsjob, faar han andre venner | leisure-job
En knægt på 14 spørger mig, om jeg kan skaffe ham noget at lave efter skole, for han vil ikke sælge for de store. Hvem skal jeg ringe til, mens han stadig vil? | leisure-job, drug-dealing
min datter fik job i et ishus og arbejdede ti timer i træk uden pause. hun er 15 og tør ikke sige noget til ejeren. hvad er reglerne | leisure-job
Vi vil gerne have, at de unge selv maler og passer boldburet. Boligforeningen vil betale dem lidt for det. Hvad må de i den alder? | leisure-job, housing
Han har været til fem samtaler og fået nej hver gang. Jeg tror, han mangler at øve, hvad man siger og har på. | leisure-job, job-guide
One of my girls is 13 and wants to earn money for a trip. What kind of work is legal at that age, and who helps them find it? | leisure-job
my student works until midnight in a kebab shop | leisure-job
evening job for a 15 year old boy who is tired of school | leisure-job
hvor kan min femteklasses datter være om eftermiddagen når sfo stopper | youth-club, sfo
bordfodbold, playstation og toast, åbent til klokken ni | youth-club
hvad koster det om måneden at gå dernede | youth-club, leisure-money
pædagogerne dernede kender drengene langt bedre end vi gør på skolen | youth-club
der er en hård kerne som har overtaget sofaerne så de små ikke tør komme | youth-club, groups-hanging-out
kan en 18-årig stadig hænge ud på stedet om aftenen | youth-club
lukkeuge i efterårsferien, hvor går de hen imens | youth-club
klubben i kælderen under hallen har fået karantænelister, er det lovligt | youth-club, exclusion
hun tilbringer al sin fritid ved billardbordet og går aldrig hjem | youth-club
is there a hangout for teens with grown-ups around in the evenings | youth-club
ferietur med overnatning for klubbørn, hvem betaler for dem der ingen penge har | youth-club, poverty
musiklokale og dj-pult til unge efter skoletid | youth-club, leisure
knalert værkstedet om onsdagen er det eneste der får ham op af sengen | youth-club, leisure
vi vil gerne have pigeaften, kun piger, med neglelak og snak | youth-club, vulnerable-girls
hvor ligger den nærmeste ungdomsklub | youth-club
klub for unge over 14 | youth-club
hvad koster det at gå i klub | youth-club, leisure-money
min dreng keder sig om aftenen og vil gerne være et sted med andre unge og voksne der holder øje | youth-club
hvem er leder af klubben i midtbyen | youth-club
åbningstider fritidsklub ferie | youth-club
kan vi ringe til klubben og høre om de kender ham | youth-club, confidentiality
klubmedarbejder kontakt | youth-club
where can teenagers go in the evening – is there a youth club here | youth-club
indmeldelse i klub 5. klasse | youth-club
Han går ikke til sport, men elsker at spille playstation og lave mad. Er der et hus med pædagoger han kan droppe ind i efter skole? | youth-club, leisure
klub for piger torsdag | youth-club, vulnerable-girls
kan man få fripladser i ungdomsklubben | youth-club, leisure-money
vi vil samarbejde mere med klubben om 7.b drengene | youth-club
specialklub for unge med autisme | youth-club, adhd-autism
et sted at være fredag aften i stedet for på parkeringspladsen | youth-club, groups-hanging-out
ungdomshus med musikøvelokale | youth-club, leisure
er der noget klubtilbud i sommerferien | youth-club
må man gå i klub i nabokommunen | youth-club
hvem har talt med klubpædagogerne om uroen | youth-club
klubben lukker kl 21 hvor går de unge så hen | youth-club, street-team
Skolen og klubben ser det samme barn hver dag, men vi snakker aldrig sammen. Hvem tager jeg fat i derovre? | youth-club
juniorklub 4. klasse venteliste | youth-club
værested unge 15-18 | youth-club, leisure
kan klubben tage drengen lidt før når han går tidligt fra skole | youth-club
klub aften lgbt unge | youth-club, lgbt
the guys need a warm place to hang out after school with adults around | youth-club
hvilken ungdomsklub har natåbent | youth-club
er ungdomsklub og ungdomsskole det samme | youth-club, youth-school
klubtilbud for unge udviklingshæmmede | youth-club
jeg er ny i byen, har en datter på 12 og leder efter et sted hvor hun kan møde andre efter skole | youth-club, leisure
kontaktperson i klubben for ssp | youth-club, ssp
hvad laver de egentlig i klubben | youth-club
få en ung med i klub der sidder alene på sit værelse | youth-club, loneliness
hvornår kan man starte i ungdomsklup | youth-club
knallertkørekort, hvor melder jeg min søn til | youth-school, mopeds
aftenhold i keramik, japansk og e-sport for 7. til 10. klasse | youth-school
heltidsundervisning for dem der er kørt trætte i folkeskolen | youth-school
holdkatalog for efteråret ligger hvor | youth-school
gratis kurser om aftenen for dem mellem 14 og 18, står der i loven | youth-school
kan min elev komme i et lille hold med værksted i stedet for de store klasser | youth-school, learning-difficulties
rejsen til berlin arrangeret af dem der også kører junior-klubberne, er der pladser tilbage | youth-school
lektionerne i jagttegn og førstehjælp for teenagere | youth-school
which evening classes can a 15 year old sign up for through the municipality | youth-school
ungdomsskolelederen har tilbudt en af mine drenge en plads fra efter jul | youth-school
undgå at han dropper helt ud af niende, findes der et praktisk alternativ med prøveafslutning | youth-school, school-absence
det kommunale sted der både har klub, kurser og ungeråd | youth-school
elevrådsfestival og musical, hvem står for fritidsundervisningen | youth-school
lær at køre scooter teoriprøve tolv år og ni måneder, for ung? | youth-school, mopeds
ungdomsskolen kontakt | youth-school
hvilke hold udbyder ungdomsskolen | youth-school
knallertkørekort ungdomsskolen pris | youth-school, mopeds
hvem er ungdomsskoleleder | youth-school
hvor kan en 14-årig gå til fotografi, podcast og førstehjælp gratis om aftenen | youth-school, leisure
heltidsundervisning i ungdomsskolen optagelse | youth-school, dropping-out
kan man gå i ungdomsskole når man går på privatskole | youth-school
elev i 8. magter ikke almindelig skole mere, er der et heltidshold med færre elever og mere praktisk | youth-school, dropping-out
ungdomsskolelærer vil gerne samarbejde med os | youth-school
tilmelding ungdomskole hold efterår | youth-school
what does the "ungdomsskole" offer, and who can join? | youth-school
ungdomsskolens rejser og lejre | youth-school
Min pige på 13 vil gerne prøve noget kreativt om aftenen uden at det koster en bondegård. En sagde der er fritidsundervisning for 7.-10. klasse hos kommunen? | youth-school, leisure
har ungdomsskolen ansvar for ssp hos os | youth-school, ssp
intensive læringsforløb i ferien for 8. klasser | youth-school, learning-difficulties
ungdomsskoleinspektør telefon | youth-school
unge kan lave deres egne projekter med ungeråd, hvem står bag | youth-school
juniorpolitik og ungdomsråd | youth-school
aldersgrænse 13-18 hvilket tilbud | youth-school
kan klassen få valgfag gennem ungdomsskolen | youth-school
crossbane / knallertværksted for skoletrætte drenge | youth-school, mopeds
færdselslære hold til scooterkort hvornår starter næste | youth-school, mopeds
dansk for unge indvandrere i ungdomsskolen | youth-school, language-refugees
ungdomsskolevejleder | youth-school
Ville det give mening at kontakte ungdomsskolen om en dreng i 7. der kun vågner når han får værktøj i hænderne? | youth-school
lektiehold i ungdomsskolen | youth-school, homework-help
gamerhold og esport for unge fra kommunen | youth-school, gaming
does the municipal youth school run moped licence courses | youth-school, mopeds
specialundervisning ungdomsskole | youth-school, learning-difficulties
hvornår er ungdomsskolen åben i vinterferien | youth-school
10. klasse eller ungdomsskolens dagskole | youth-school, youth-education
samarbejde folkeskole og ungdomsskole åben skole | youth-school
kan de unge få jagttegn eller speedbådskort et sted | youth-school, leisure
vi vil lave fælles fest for hele byens udskoling, har ungdomsskolen folk til det | youth-school
UNGDOMSSKOLEN støj fra diskotek klage | youth-school, complaint
de gule jakker der går rundt og snakker med de unge ved kiosken | street-team, groups-hanging-out
flokken bag netto drikker hver fredag, kan nogen gå ud og tage en snak med dem | street-team, groups-hanging-out
opsogende medarbejdere paa aftenvagt, hvad er nummeret | street-team
de kender alle drengene ved navn fordi de er der hvor det sker | street-team
hvem runder busterminalen og skaterparken i weekenderne | street-team
gadeplan, relation, tillid uden papirer – sådan arbejder de vel | street-team
jeg er ny gademedarbejder, må jeg færdes alene efter mørkets frembrud | street-team
utrygge ældre klager over støj fra trapperne, hvem kan kigge forbi i aften | street-team, groups-hanging-out
someone from the outreach guys should come to the skate ramp, it's getting rough | street-team
kan i tage en tur rundt på strandparken når sommerferien begynder | street-team
en dreng der ikke vil ind ad nogen døre skal mødes på en bænk | street-team
nytår og halloween, er der ekstra folk på gaden | street-team, fireworks
de fik fat i knægten på hjørnet længe før nogen sagsbehandler gjorde | street-team
hotspots lige nu: parkeringskælderen, den gamle skole, mcdonald's | street-team, groups-hanging-out
jeg kørte forbi efter træning i aftes omkring ti, det regnede, og der stod vist en ti-tolv stykker under halvtaget ved boldburet, nogle af dem er nok kun tretten, og jeg tænkte at der må da være nogle voksne der går ud og hilser på dem | street-team, groups-hanging-out
opsøgende medarbejder til storcenter | street-team, groups-hanging-out
gadeplan team har i sådan et | street-team, groups-hanging-out
gadeteam telefonnummer | street-team
hvem er ude på gaden fredag aften | street-team
kan gadeplan komme forbi skolen kl 14 når de unge samles | street-team, groups-hanging-out
unge på 14-17 står ved kiosken hver aften og råber efter folk, er der nogen der går derned og snakker med dem | street-team, groups-hanging-out
gadeplansmedarbejder | street-team
opsøgende medarbejdere i weekenden | street-team
Jeg har set nogle af vores tidligere elever ligge og flyde på banegården sent. Hvem er det der kommer rundt og kender de unge derude? | street-team
do we have outreach workers for young people hanging around at night | street-team
gadeteamet arbejdstid | street-team
ungeteam der kører rundt i bydelen | street-team
opsøgende indsats ved festival | street-team, festivals
relationsarbejde på gadeplan med drenge der ikke kommer i klub | street-team, groups-hanging-out
butikkerne i centret vil have nogle voksne til at gå rundt og tale med de unge i stedet for vagter | street-team
hvornår er gadeteamet på vagt | street-team
må vi tippe gadeteamet om et sted hvor der drikkes | street-team, alcohol
gadearbejdere tlf | street-team
de vil ikke tale med kommunen men de snakker gerne med ham i den grønne bil der kommer forbi bænkene | street-team
efter klubtid samles 20 unge ved skaterbanen, en nabo ringer til mig om det | street-team, groups-hanging-out
er der opsøgende ungdomsarbejdere hos os | street-team
kan en gadeplansmedarbejder følge en ung hjem til en snak med forældrene | street-team
street based youth workers – who do I call about a group at the harbour | street-team, groups-hanging-out
hvem opsøger unge som sover på gaden | street-team, homelessness
gadeteam i ferien juleferie | street-team
bålfade og fyrværkeri i parken hver aften op til nytår, kan nogen fra kommunen komme ud og være til stede | street-team, fireworks
opsøgende gadearbejde pigemiljø | street-team, vulnerable-girls
unge på løbehjul chikanerer folk på torvet om eftermiddagen | street-team, groups-hanging-out
kontaktes gadeteamet af borgere også | street-team
gadeplansindsats udsat boligområde | street-team, housing
hvad laver gadeteamet når de er ude | street-team
Pædagog her: de store drenge er flyttet fra vores legeplads til søen, og de fester. Kan i sende jeres folk ned forbi i aften? | street-team, groups-hanging-out
gadepiger og gadedrenge hvem kender dem bedst | street-team
opsøgende voksne ved skolens matrikel efter mørkets frembrud | street-team, vandalism
tryghedsvandring bydel kontakt gadeplan | street-team
få gadeteamet med til vores aften i klubben | street-team, youth-club
opsøgende team unge 18-25 | street-team
gadefolkene kender min søn bedre end jeg gør, hvem er de | street-team
voksne i gult der går tur fredag nat mellem diskotekerne | night-ravens
jeg er bedsteforælder og vil gerne melde mig til at gå i byen og passe på de fulde | night-ravens, volunteering
altid tre sammen, giver bolsjer og kondomer og blander sig ikke i slagsmål | night-ravens
kan vi låne nogle frivillige voksne til ungdomsfesten i hallen | night-ravens, festivals
findes foreningen stadig her i byen eller er den gået i dvale | night-ravens
hvornår på aftenen starter deres rute | night-ravens
to become one of the volunteers walking at night, do I need a clean record | night-ravens, volunteering
min kone vil være ravn, hvad lærer man på grundkurset | night-ravens
pige sad alene og brækkede sig ved banegården, og nogle søde mennesker i veste fulgte hende hjem | night-ravens
hvem tager med ud til havnen sidste skoledag og deler vand ud | night-ravens, last-school-day
formanden for nattevandrerne efterlyser flere fædre | night-ravens
børneattest på dem der vandrer rundt efter midnat | night-ravens
plaster, kram og et lyttende øre klokken to om natten | night-ravens
synlie, tryge voksne uden for byens værtshuse | night-ravens
kan man få natteravnene til at gå forbi skolegården | night-ravens, groups-hanging-out
natteravne til byfesten kan vi bestille dem | night-ravens, festivals
hvordan bliver man natteravn | night-ravens, volunteering
natteravnene hvem er tovholder | night-ravens
bliv natteravn | night-ravens
hvordan kan vi forældre gå med gule jakker i byen om aftenen | night-ravens, volunteering
natteravne til skolefest | night-ravens
er der natteravne i vores by i weekenden | night-ravens
forældre der går rundt og er synlige i gaderne når de unge fester | night-ravens
aldersgrænse for at gå natteravn | night-ravens
parents patrolling the streets in yellow jackets – how do I join? | night-ravens
hvad må natteravne og hvad må de ikke gøre ved slagsmål | night-ravens, violence
kan natteravnene komme forbi når der er byfest | night-ravens, festivals
starte en lokal natteravneforening | night-ravens, volunteering
vi er nogle mødre der gerne vil gå en runde lørdag nat og bare være der for ungerne | night-ravens
ruteplan natteravne fredag | night-ravens
Natteravnene fortæller os i skolebestyrelsen at de mangler folk. Hvem skal vi henvise nye frivillige til? | night-ravens, volunteering
skal natteravne have straffeattest | night-ravens
de voksne med veste der deler bolsjer ud til de fulde unge | night-ravens, alcohol
halloween hærværk frygtes, kan der sættes voksne ud at gå i området | night-ravens, vandalism
hvem koordinerer natteravne med ssp | night-ravens, ssp
refleksveste og udstyr til natteravnsture | night-ravens, funding
natteravnsvandring nytårsaften | night-ravens, fireworks
er der nogle frivillige som går i byen for at passe på de unge | night-ravens, volunteering
the volunteers who walk around town at night with the kids, do they cover our area | night-ravens
min svigerinde vil gerne give en aften om måneden til at gå tur i natten og snakke med teenagere | night-ravens, volunteering
minimum tre sammen og mindst en kvinde, er det reglen for natteravne | night-ravens
natteravn kursus førstehjælp | night-ravens
børneravne / miniravne findes det | night-ravens
gule veste ved stationen | night-ravens
Unge samles til sankt hans ved stranden og sidste år gik det galt. Kan en gruppe frivillige forældre være synlig dernede igen? | night-ravens, festivals
natteravnene og tavshedspligt | night-ravens, confidentiality
hvor mange ture går natteravnene om måneden | night-ravens
hvor melder man en hændelse man har set som ravn | night-ravens
natte ravne kontaktperson her i kommunen | night-ravens
forældrevandring i boligområdet om aftenen | night-ravens, housing
kan klubpersonale også gå natteravn | night-ravens
forældrene fra 8.årgang vil gå vagt under sommerfesten på havnen | night-ravens
kan man låne de gule jakker til en enkelt aften | night-ravens
boldene ruller på asfalten mellem blokkene hver tirsdag uden tilmelding | popup-sport
en trailer fuld af mål, hockeystave og musik kommer til kvarteret | popup-sport
drengene i gården spiller ikke i forening men vil gerne sparke lidt | popup-sport, leisure
gratis idræt lige uden for opgangen, hvem arrangerer | popup-sport
hvordan loker vi pierne med til dans i multibanen | popup-sport
street basket om sommeren med unge trænere fra området | popup-sport
get, gadeidrætten, hvilke dage er der boksning på plænen | popup-sport
foreningen vil rykke ud til de børn der aldrig selv finder hallen | popup-sport, leisure
can the kids in our estate just turn up and play without joining anything | popup-sport, housing
aktivitet på boldburet i uge 30, 31 og 32 | popup-sport
sport som brobygger til et medlemskab, er det lykkedes nogen steder | popup-sport, leisure
rulleskøjter, parkour og sodavand foran beboerhuset | popup-sport, housing
unge instruktører fra kvarteret får lidt i timen for at holde træning udendørs | popup-sport, leisure-job
det er gratis, udendørs og ingen holdkort, bare mød op | popup-sport
pop-up fodbold i kvarteret | popup-sport
gadeidræt torsdag | popup-sport, leisure
er der noget mobil idræt der kommer ud i boligområdet med bolde og musik | popup-sport, housing
idræt uden at man er medlem af noget | popup-sport, leisure
panna baner på pladsen hvornår | popup-sport
hvordan får vi en trailer med sportsudstyr ud til skolegården | popup-sport
pop up sport sommerferie | popup-sport
street basket for drenge der ikke gider forening | popup-sport, boys
vi har en tom asfaltplads og tyve rastløse drenge hver eftermiddag. Kan nogen komme og sætte noget bevægelse i gang uden tilmelding? | popup-sport, groups-hanging-out
is there any drop-in street sports for kids in the neighbourhood | popup-sport
gadefodbold om aftenen i hallen gratis | popup-sport
parkour workshop på torvet | popup-sport
selvorganiseret idræt for piger | popup-sport, vulnerable-girls
nogen som møder op med mål, vest og en bold hver onsdag ved blokkene | popup-sport
kan man låne udstyr til en aften med floorball udendørs | popup-sport, leisure
hvem står bag pop-up idrætten i byen | popup-sport
bare mød op træning unge | popup-sport
popup-aktiviteter i skolegården efter lukketid | popup-sport
natfodbold i hallen for unge 15-20 | popup-sport, leisure
Ungerne kan ikke binde sig til træning to gange om ugen med kontingent. De vil bare spille når de kommer ud af døren, helst lige uden for opgangen. | popup-sport, leisure-money
pop up dans og hiphop | popup-sport
skatebane event instruktør | popup-sport
bokseklub på hjul der kommer rundt | popup-sport
findes idrætsskole i ferien der flytter rundt mellem bydele | popup-sport, leisure
åben hal om søndagen for alle | popup-sport, leisure
unge frivillige instruktører der kører gadesport for de små | popup-sport, volunteering
sport i gaden i stedet for ballade | popup-sport, groups-hanging-out
free football cage evenings, no sign-up | popup-sport
gade idræt kontaktperson | popup-sport
cricket i gården med tilflyttede familier | popup-sport, language-refugees
kan pop-up idræt komme til vores trivselsdag | popup-sport
udendørs træningsbane – nogen der tager de unge med derned og viser det | popup-sport, leisure
midlertidige idrætstilbud | popup-sport
Hvornår kommer bussen med trampoliner og bolde til vores område næste gang | popup-sport
kickoff-turnering mellem blokkene uden foreningstilknytning | popup-sport, housing
opgangen hvor alle er bange for de unge på trappen | housing
der sidder en beboerrådgiver et sted mellem vaskeriet og cykelkælderen, hvornår er hun på kontoret | housing
ghettolisten, parallelsamfund, hvad betyder det for børnene | housing
nabofester, graffiti i kælderen og opbrudte vaskemaskiner | housing, vandalism
er der en helhedsplan herude med penge til gårdmænd, sommerjob og en cykelsmedje | housing
varmemesteren har fundet soveposer, værktøj og tre nummerplader i et aflåst barnevognsrum | housing, crime
bydelsmødre, kaffe på bænken og et opråb | housing
klager over larm på legepladsen til langt ud på natten | housing, groups-hanging-out
tryghedsvandring sammen med afdelingsbestyrelsen | housing
the blocks will be torn down and the kids say their whole gang of friends is being spread across town | housing, loneliness
lektiecafé i fælleshuset, kan den udvides | housing, homework-help
opsigelse af familien fordi sønnen laver kriminalitet | housing, crime
residents on our estate are afraid to walk past the garages | housing
fælleshus, havelodder og byttebiks | housing
til beboermødet turde ingen række hånden op fordi de fem fra stueetagen sad på bagerste række med armene over kors | housing
afdelingsmødet stemte nej til en boldbane fordi bolde larmer, og så undrer de sig over drengene i trappeskakten | housing
mange børn på få kvadratmeter, ingen altaner og en legeplads med glasskår | housing
boligsociale medarbejdere arrangerer ture til sommerland | housing
somaliske mødre vil gå aftenture med os mellem blokkene, hvem holder i trådene på tværs af klub, skole og forening | housing
nøglepersoner i blokken, en imam, en træner, en mor | housing
tre lejligheder i samme opgang er brændt ud, gadelygterne skudt i stykker, og postbuddet har bedt om en anden rute | housing
kvarterløft, nærmiljo og en bænk til pensionisterne | housing
udsat boligområde unge | housing
uro i boligområdet om aftenen | housing, groups-hanging-out
vicevært ringer om drenge i kældrene | housing, groups-hanging-out
Hvordan samarbejder SSP med boligforeningen? | housing, ssp
almen boligorganisation helhedsplan | housing
boligsocial helhedsplan hvad laver de | housing
beboerne tør ikke gå forbi opgang 12 | housing, groups-hanging-out
børn leger alene mellem blokkene til midnat | housing
parallelsamfund og ghettolisten, hvad betyder det for vores skole | housing
ghettopakken | housing
naboerne klager over larm fra lejligheden med de mange børn | housing
udsættelse af lejebolig børnefamilie | housing, homelessness
familien bliver smidt ud fordi sønnen er dømt | housing, convicted
kan man miste lejligheden hvis barnet begår kriminalitet | housing, crime
knallerter kører råddent på stierne mellem husene | housing, mopeds
opgangsambassadører og bydelsmødre | housing, volunteering
bydelsmor | housing, volunteering
beboerhus åbningstider | housing
lektiecafé i boligområdet | housing, homework-help
Der sælges fra en kælder i karré 3, og alle ved det. Hvem holder møde med de lokale beboere? | housing, drug-dealing
samarbejde mellem boligsociale og skolen | housing, housing-worker
problem with teenagers in the housing estate stairwells | housing, groups-hanging-out
de store drenge styrer legepladsen og de små tør ikke gå ud | housing, groups-hanging-out
området har fået dårligt ry, hvad gør vi sammen | housing
brandslukning ved containerne i kvarteret | housing, arson
afbrændte skraldespande mellem blokkene nytår | housing, fireworks
lejer truet af unge i opgangen | housing, threats
fællesspisning i kvarteret | housing
tryghedsvandring med beboerne | housing
belysning og buske mellem etageblokkene, hvem tager sig af det? | housing
familien bor fem mennesker i to rum | housing, poverty
skimmelsvamp i lejligheden og barnet hoster hele tiden | housing, health
boligkontoret vil vide hvad de må fortælle ssp om en lejer | housing, confidentiality
må boligforeningen dele oplysninger med politi og kommune | housing, confidentiality
afdelingsbestyrelsen vil gøre noget for børnene | housing
ældre beboere er bange for de unge foran vaskeriet | housing, groups-hanging-out
husorden brudt af 14 årig igen og igen | housing
de flytter rundt hele tiden fordi de ikke kan betale huslejen | housing, poverty
hvor kan en familie hurtigt få en lejlighed | housing, homelessness
forebyggende arbejde i alment byggeri | housing, trivial-prevention
pigerne i bebyggelsen ser man aldrig ude | housing, negative-social-control
boligsocialt | housing
naboskab og konflikt mellem to familier i samme opgang, børnene er begyndt at slås i skolen | housing, conflict
en gruppe drenge holder til i cykelkælderen | housing, groups-hanging-out
vores elever bor næsten alle i samme kvarter, og konflikterne derfra følger med ind i klassen | housing, class-climate
ejendomsfunktionær fandt kanyler på legepladsen | housing, hard-drugs
unge springer på altanerne og smadrer ruder i bebyggelsen | housing, vandalism
hvilke aktiviteter er der for børn i rækkehusene bag stationen | housing, leisure
nedrivning af blokke, hvad sker der med børnene der skal flytte | housing
boligomraadet mangler et sted til de unge | housing, youth-club
genhusning | housing
Vi oplever flere skud og scootere om natten i vores kvarter, beboerne holder på hvad de ved. Hvordan får vi dem til at tale? | housing, gangs
utryghed i gården | housing
en sommer med ro i kvarteret, hvad plejer man at sætte i gang af aktiviteter? | housing, popup-sport
beboerne har skrevet under på at få bænkene fjernet, fordi de unge sidder der. så har de unge slet ikke nogen steder. kan man mægle | housing, conflict
Familien har fået brev om at de skal være ude af lejemålet den første. Der er tre børn, og den yngste går hos os. Kan det stoppes? | housing, homelessness
Der er nye gardiner for i kælderlokalet og folk kommer og går hele natten. Viceværten vil ikke sige noget højt, for han bor der selv. | housing, drug-dealing
The caretaker says kids are sleeping in the basement of block 4. Which team covers that estate? | housing, runaway
activities for children on our estate in the summer holiday | housing, leisure
neighbours complain about teenagers on the playground at night | housing, groups-hanging-out
vi er rykket ind i en ny lejlighed, og naboens teenagesønner holder fest i opgangen hver nat. udlejer siger, at kommunen må tage den | housing
beboerdemokratiet vil have unge med | housing
pensionist vil gerne hjælpe børn med at læse, hvor melder jeg mig | volunteering
venskabsfamilie til en pige som kun har sin mor | volunteering
ung til ung, findes der noget hvor store elever hjælper små | volunteering
røde kors, ungdommens røde kors, mødrehjælpen lokalt | volunteering
nabokonen strikker hue til hele børnehaven og vil så gerne gøre mere, er der plads til hende som besøgsven hos en træt familie | volunteering
skal de have straffe- og børneattest når de er ulønnede | volunteering
reservebedstemor til tvillinger | volunteering
hvem arrangerer gratis krabbefiskeri, madlavning og overnatning for børn som ikke skal nogen steder i juli | volunteering
gul vest og en termokande, jeg kan gå lørdag aften | volunteering, night-ravens
i would like to help as a mentor in my free time, who do i write to | volunteering
hvordan finder vi nogen der vil stå i caféen for unge mødre | volunteering
tavshedspligt for folk der ikke er ansat | volunteering, confidentiality
lokal ildsjæl har startet løbeklub for drengene, kan vi bakke op | volunteering
findes der et frivilligcenter herude, og hvem åbner døren når man vil tale om at melde sig | volunteering
korps af forældre der kører til stævner | volunteering
kirken holder mandagsmad gratis, må vi henvise dertil | volunteering
en studerende tilbyder gratis matematikhjælp | volunteering, homework-help
må en ulønnet hjælper køre barnet hjem i sin egen bil, give et kram og tage billeder, eller er der retningslinjer | volunteering
paragraf 18-midler til vores lille forening | volunteering, funding
julemærkehjem, natcafé, sommercamp, hvem driver dem | volunteering
hvem matcher en ensom knægt med et ældre ægtepar som gerne vil fiske, bage og bare være der | volunteering
frivilige til bordtennis og toast hver torsdag i klubben | volunteering
jeg vil gerne melde mig som frivillig | volunteering
frivilligcenter nummer | volunteering
hvilke frivillige foreninger hjælper unge | volunteering
skal frivillige have en børneattest | volunteering
besøgsven til en ensom ung | volunteering, loneliness
vi mangler nogen der vil læse lektier med børnene, helst gratis | volunteering, homework-help
Hvor kan en pensioneret lærer hjælpe til med udsatte børn? | volunteering
frivillige i klubben hvad må de | volunteering, youth-club
må frivillige få oplysninger om en families situation | volunteering, confidentiality
tavshedserklæring til frivillige | volunteering, confidentiality
en mor vil gerne give en hånd med i aktiviteterne | volunteering
røde kors ungdom mødested | volunteering
ventilen mødested for ensomme unge | volunteering, loneliness
kirkens korshær tøj til familie | volunteering, poverty
mødrehjælpen lokalafdeling | volunteering, poverty
natteravnene savner folk | volunteering, night-ravens
paragraf 18 midler frivilligt socialt arbejde | volunteering, funding
§18 puljen hvornår er fristen | volunteering, funding
kan en 16-årig lave frivilligt arbejde | volunteering
frivilligt arbejde som en del af en aftale med en ung der har lavet hærværk | volunteering, youth-crime-board
how can i volunteer with young people in this town | volunteering
volunteers who can drive a girl to her activities | volunteering
mentor fra en frivillig organisation til en dreng uden far | volunteering, mentor
bedsteforældre til låns | volunteering
reservebedste | volunteering
kontaktfamilie eller venskabsfamilie, er det frivilligt og ulønnet? | volunteering, family-support
hvem kan følge et barn til svømning når mor ikke kan | volunteering
frivillige voksne til ungdomscafé | volunteering
forsikring af frivillige på gaden | volunteering, night-ravens
hvordan finder vi nogle voksne der gider stå i kiosken til ungdomsaften? | volunteering
civilsamfundet og kommunen samarbejde om børn og unge | volunteering
lokale ildsjæle | volunteering
der er en pensionist i byen der gerne vil reparere cykler med drengene | volunteering
lions eller rotary vil give penge til noget for unge | volunteering, funding
ungdommens røde kors gadeteam | volunteering, street-team
headspace frivillige rådgivere | volunteering, youth-counselling
gratis juridisk hjælp til familier | volunteering
retshjælp | volunteering
vi har fået tilbud fra en forening der vil komme i klasserne uden betaling, er de seriøse? | volunteering, theme-afternoon
hjælp til frivillige som ser noget bekymrende på holdet | volunteering, concern-procedure
har frivillige underretningspligt | volunteering, notification
fodboldtræner er bekymret for en spiller, hvad skal han gøre | volunteering, concern-procedure
trænerkursus for ulønnede ledere | volunteering, leisure
oprettelse af ny forening for unge i byen | volunteering, leisure
det frivillige råd | volunteering
unge der vil gøre en forskel for andre unge | volunteering
elev i 8. vil gerne være lektiementor for de små | volunteering, homework-help
hvem skriver under på en attest når vores idrætsforening får en ny leder | volunteering, police-report
En gruppe fædre fra kvarteret vil gå ture om aftenen i gule veste. Kan de få støtte og lidt oplæring? | volunteering, night-ravens
fædregruppe i kvarteret | volunteering, housing
frivilige søges | volunteering
indsamling af tøj og legetøj til familier | volunteering, poverty
julehjælp fra foreninger hvornår søger man | volunteering, poverty
folk der vil hjælpe uden at få løn for det, hvor henviser jeg dem til | volunteering
hjaelp fra frivillige til flyttefamilie | volunteering
aktivitetsvenner | volunteering
kan kommunen tilbyde kurser til de ulønnede hænder i vores forening? | volunteering
overblik over ngo'er og patientforeninger lokalt | volunteering
local charities that help families with kids | volunteering, poverty
min nabo vil være støtte for en enlig mor, er der en ordning hun kan gå ind i | volunteering, family-support
Min mand og jeg er gået på pension og har tid, bil og et stort køkken. Er der børn eller unge i byen, der kunne bruge et par ekstra voksne? | volunteering
en familie jeg kender som lærer har brug for en der kan tage den store til træning to gange om ugen. det er jo ikke noget man bevilger, men måske er der en forening | volunteering, leisure
Vi får jævnligt mails fra folk, som vil komme i klubben og lave mad med de unge. Skal de tjekkes først, og hvad skal de skrive under på? | volunteering, youth-club
Holdlederen hos spejderne er ulønnet og kun 19. Hun har fået noget tungt at vide af et barn, hvem kan hun vende det med? | volunteering, concern-procedure
I am a student and have two free evenings a week. Can I help kids with homework or sports somewhere? | volunteering, homework-help
background check for volunteers | volunteering
`;
