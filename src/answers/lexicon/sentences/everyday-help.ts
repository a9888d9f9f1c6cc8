/** What colleagues ask about everyday help, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfEverydayHelp = `
brøker og tysk stil, ingen hjemme kan hjælpe ham | homework-help, learning-difficulties
lektiecafeen på biblioteket hvornår | homework-help
gratis ekstra undervisning til terminsprøverne | homework-help
studerende der frivilligt sidder med børn torsdag eftermiddag | homework-help, volunteering
online tutor om aftenen, ring og spørg om ligninger | homework-help
hun sidder til midnat med opgaver og græder | homework-help, wellbeing
røde kors, ungdommens røde kors, har de læsemakkere | homework-help, volunteering
mother cannot read danish so nobody at home can check his maths | homework-help, language-refugees
bag ud i dansk efter et halvt år væk | homework-help, school-absence
rolig plads, saft og bøger efter skole | homework-help
må klubben sætte et bord af til opgaveskrivning | homework-help, youth-club
afleveringer hober sig op på lectio | homework-help, youth-education
drengen lyver om at han ikke har noget for | homework-help
hvem kan terpe tabeller med min datter i 4. uden at det koster noget | homework-help
lektiecafe for ordblinde | homework-help, learning-difficulties
lektiehjælp gratis | homework-help
findes der en lektiecafé | homework-help
elev får ikke lavet afleveringer derhjemme, forældrene kan ikke hjælpe | homework-help
lektiecafe biblioteket hvornår | homework-help
lektiehjælp online røde kors | homework-help
hvor kan en dreng i 7. få hjælp til matematik efter skole | homework-help
frivillige der læser med børn | homework-help, volunteering
ungdommens lektieklub | homework-help
Free homework help for refugee kids? | homework-help, language-refugees
lektiehjælp over nettet til gymnasieelev | homework-help
de bor seks i en toværelses og hun har ingen ro til at læse | homework-help, housing
mor kan ikke dansk og spørger om nogen kan sidde med drengen og hans bøger et par gange om ugen | homework-help, language-refugees
lektieguide | homework-help
boligområdets lektiecafe tider | homework-help, housing
kan klubben starte en lektieklub og hvem betaler | homework-help, funding
lektiehjælp til ordblinde | homework-help, learning-difficulties
ekstraundervisning før afgangsprøven et gratis sted | homework-help
Han har fem blækregninger bagud, og derhjemme er der ingen som har gået i skole ud over fjerde. Er der et sted han kan tage hen om eftermiddagen? | homework-help
er lektiecaféen frivillig eller obligatorisk | homework-help
privat lektiehjælp dyrt, findes noget kommunalt | homework-help
somewhere quiet where pupils get help with assignments | homework-help
sidder nogen klar på skolen efter sidste time til at hjælpe | homework-help
lektier til plejebarn støtte | homework-help, placement
elev tør ikke vise at han ikke kan læse, har brug for en voksen ved siden af sig når han laver opgaver | homework-help, learning-difficulties
lektiehjælp weekend | homework-help
mødrene vil gerne have et sted hvor børnene kan lave lektier sammen om lørdagen | homework-help
ungdomsskolen lektiecafé tilmelding | homework-help, youth-school
hjaelp til afleveringer 9 klasse | homework-help
bogormen, læsehjælper til svage læsere | homework-help
matematikcafe | homework-help
hvordan bliver man frivillig lektiehjælper | homework-help, volunteering
lektiehjælp indskoling sfo | homework-help, sfo
ung på hf er ved at droppe ud fordi hun ikke kan følge med i de skriftlige fag, gratis hjælp | homework-help, dropping-out
efterskoletids hjælp til opgaver for dem uden computer hjemme | homework-help
lektieråd på arabisk | homework-help
de utrolige år, hvornår er næste hold | parenting-course
cool kids for familier med ængstelige børn | parenting-course, anxiety
vi skælder ud hele tiden og vil lære noget andet sammen med andre fædre og mødre | parenting-course, family-support
babysalmer nej, men et hold om at sætte grænser ja tak | parenting-course
ppmt, parent management training, hvem tilbyder det | parenting-course
ti aftener om opdragelse med rollespil og hjemmeopgaver | parenting-course
min eksmand vil også deltage, kan skilte gå på samme hold | parenting-course, divorce
is there a class on how to be a better dad for teens | parenting-course
tilmelding familieiværksætterne, førstegangsforældre | parenting-course, pregnancy
lær at sige nej til skærm uden krig i stuen | parenting-course, online
gruppe for fædre med indvandrerbaggrund om ros og regler | parenting-course, language-refugees
børnepasning imens vi er på holdet? | parenting-course
kurset for dem med adhd-børn hvor man lærer struktur, timer og belønningsskema | parenting-course, adhd-autism
kommunalt tilbud der styrker forældrekompetencer | parenting-course, family-support
forældrekursus kommunen | parenting-course
kursus til forældre med svære børn | parenting-course, behaviour
de utrolige år tilmelding | parenting-course
forældrene aner ikke hvordan de skal sætte grænser, findes der noget man kan lære | parenting-course
PMTO | parenting-course
gruppe for forældre til teenagere | parenting-course
Parenting classes in our town? | parenting-course
hvor kan mor og far lære at sige nej | parenting-course
kærlighed i kaos | parenting-course, adhd-autism
kommende forældre fødselsforberedelse familiekursus | parenting-course, pregnancy
circle of security tryghedscirklen hvem holder det | parenting-course
forældreskole for etniske minoriteter | parenting-course
Far råber, mor giver efter, og drengen på ni styrer huset. De har selv spurgt om der er et sted man kan lære at være forældre igen. | parenting-course, family-problems
gratis forældreuddannelse aften | parenting-course
unge mødre gruppeforløb | parenting-course, pregnancy
kursus i opdragelse | parenting-course
hvad kan vi anbefale til forældre der mangler redskaber til sengetid og raserianfald | parenting-course
forældrekursus adhd | parenting-course, adhd-autism
fædregruppe hvor de lærer om babyer | parenting-course
skilsmissekursus for forældre | parenting-course, divorce
hvor mange gange er et forældreforløb | parenting-course
strengthening skills of parents, course in English? | parenting-course
kan man pålægge nogen at gå på forældrekursus | parenting-course, truancy-duty
forældreaften om teenagehjernen | parenting-course
hun slår når hun ikke ved andre veje, hun er villig til at lære noget nyt | parenting-course, violence-at-home
ventetid på forældreprogram | parenting-course
sundhedsplejerskens kursus for førstegangsforældre | parenting-course, health-nurse
børnepasning under forældrekurset? | parenting-course
forældrene er blevet uenige om alt det med skærm og sengetider, er der noget undervisning for dem | parenting-course, gaming
foraeldretraening til familier med urolige boern | parenting-course, behaviour
må bedsteforældre deltage på kurset | parenting-course
mor siger hun selv aldrig har fået kram som barn og ikke ved hvordan man gør | parenting-course
bliv en bedre far | parenting-course
åben forældrerådgivning og kursusrække forår | parenting-course, family-counsellor
cool kids forældredel | parenting-course, anxiety
far sidder i horserød, og drengen har fået at vide at han svejser på en boreplatform i norge | parent-in-prison
the mother is on remand, how do we explain to the little ones why she cannot come to the summer party | parent-in-prison
tiggede om at få lov at ringe til sin far i arresten | parent-in-prison
mor skal afsone i fem måneder, hvem passer børnene | parent-in-prison
avisen skrev hele efternavnet, og tvillingerne vil nu hedde noget andet på klasselisten | parent-in-prison
klassen har fundet ud af at hans far er røver, de kalder ham fangen | parent-in-prison, bullying
findes der noget for pårørende børn til indsatte | parent-in-prison
skal læreren kende til dommen, eller bestemmer hjemmet selv hvem der får noget at vide | parent-in-prison, confidentiality
klokken seks om morgenen sparkede betjente døren ind, rodede bamser igennem og tog far med i håndjern | parent-in-prison, crisis
her dad got four years, she stopped speaking in class | parent-in-prison
fodlænke i hjemmet, far kan ikke gå med til fodboldkamp | parent-in-prison
varetægtsfængslet, brev- og besøgskontrol, hun må ikke kramme ham | parent-in-prison
på udgang i weekenden, barnet skifter humør i dagene efter | parent-in-prison
han er stolt af sin far i spjældet og efterligner ham | parent-in-prison
mormor passer tre børnebørn mens datteren sidder inde | parent-in-prison
løsladelse nærmer sig, familien ved ikke om de vil have ham hjem | parent-in-prison
børneansvarlig i kriminalforsorgen, hvem er det | parent-in-prison
papa er bortrejst i tre år, sagde hun til fotografen | parent-in-prison
retten vil have hende med ud til en voldsdømt far hver tredje søndag, hun kaster op i bilen på vej derud | parent-in-prison, divorce
familiehus ved et åbent fængsel, kan hele familien bo der | parent-in-prison
faengslet far, konfirmation uden ham | parent-in-prison
sønnen af ham fra rockerklubben går rundt i fars vest og tæller dage til prøveløsladelsen | parent-in-prison, gangs
afsoning for en elevs far | parent-in-prison, convicted
far sidder i fængsel hvad siger vi til klassen | parent-in-prison
fængselsbørn | parent-in-prison
mor er varetægtsfængslet og drengen er helt lukket | parent-in-prison
børn af indsatte hvad er der af hjælp | parent-in-prison
pigen besøger sin far bag lås og slå hver anden søndag | parent-in-prison
Hvor henviser man børn med en forælder i fængsel? | parent-in-prison
savn savn hjælper børn af fængslede | parent-in-prison
exitcirklen eller savn, hvem arbejder med pårørende børn til kriminelle | parent-in-prison
faren skal afsone 2 år fra maj | parent-in-prison
far blev hentet af politiet om morgenen mens børnene så på | parent-in-prison, crisis
eleven fortæller alle at far arbejder i udlandet, men han er dømt | parent-in-prison
rygtet går om at hendes mor er kriminel, og de andre driller med det | parent-in-prison, bullying
samvær i fængslet | parent-in-prison
besøgsrum for børn | parent-in-prison
indsat far ringer aldrig, drengen venter ved telefonen | parent-in-prison
avisen har skrevet om farens sag og alle i klassen har læst det | parent-in-prison, press
kan skolen få en pædagog til at støtte barnet når stedfar bliver fængslet? | parent-in-prison
barn er skamfuld over at forælderen er straffet | parent-in-prison
fodlænke til mor, hvordan mærker børnene det | parent-in-prison
children with a parent in jail, who can they talk to | parent-in-prison
boy in my class says his dad is locked up | parent-in-prison
hvem passer børnene når begge forældre er anholdt | parent-in-prison, acute-line
faengslet far | parent-in-prison
dreng 7 år spørger om alle der er i fængsel er onde | parent-in-prison
bange for at blive ligesom sin far som sidder inde | parent-in-prison
hvordan taler man med et barn om en dom i familien | parent-in-prison
børneansvarlig i arresthuset | parent-in-prison
Hun har fået en dom på 8 måneder, og ingen har fortalt børnene noget. Vi er usikre på hvad vi må sige i skolen. | parent-in-prison, confidentiality
far kommer snart hjem fra fængsel og ungerne er både glade og urolige | parent-in-prison
indsat forælder forældremøde deltagelse på video | parent-in-prison, parents-meeting
gruppe for børn hvis forældre afsoner | parent-in-prison
hvem betaler rejsen til besøg i statsfængslet | parent-in-prison, money
anholdelse i hjemmet foran små børn | parent-in-prison, crisis
børnene har set politiet smadre døren ind og tage far med | parent-in-prison, crisis
familien mistede indtægten da far røg ind | parent-in-prison, poverty
kriminelle forældre | parent-in-prison
storebror i spjældet, er der hjælp til søskende | parent-in-prison
bror sidder varetægtsfængslet, lillesøster går i 6. hos os og er blevet helt stille | parent-in-prison
far sidder inde | parent-in-prison
må faren få aula beskeder mens han er i fængsel | parent-in-prison, confidentiality
onkel der er far for børnene skal i fængsel | parent-in-prison
Forælder afsoner for drab, hvordan beskytter vi barnet mod de andres spørgsmål? | parent-in-prison, crisis
pårørende til indsatte | parent-in-prison
børn af bandemedlemmer i fængsel | parent-in-prison, gangs
ringe til kriminalforsorgen om en elevs far | parent-in-prison
besøgsforbud og brevkontrol, hvad fortæller vi datteren på 9? | parent-in-prison
han gemmer alle brevene fra far under madrassen og græder over dem i skolen | parent-in-prison
fars dag i klassen og en af børnene har en far bag tremmer | parent-in-prison
hvilke bøger kan man læse med børn om fængsel | parent-in-prison
familiehus i fængslet kan børn bo der | parent-in-prison
mor skal fremstilles i grundlovsforhør imorgen | parent-in-prison
kid acts out every time after visiting mum in prison | parent-in-prison, behaviour
barnet lader som ingenting efter at far blev dømt for bedrageri | parent-in-prison
hjemløs og kriminel far dukker op udenfor skolen efter løsladelsen | parent-in-prison
rådgivning til mor der er alene fordi manden afsoner | parent-in-prison, family-support
indsat mor vil skrive til sin søns lærer | parent-in-prison
legepladsen sladrer om hvem der har en far i spjældet | parent-in-prison, bullying
støtteperson til børn af indsatte via røde kors eller café exit | parent-in-prison, volunteering
Kan en teenager nægte at besøge sin far i fængslet, når den anden forælder presser på? | parent-in-prison
far udvises efter afsoning, og børnene bliver her | parent-in-prison, crisis
Børnehavebarnet leger fængsel hver dag og låser dukkerne inde. Vi ved fra mormor, at far er blevet dømt, men mor siger, at han er på arbejde langt væk. | parent-in-prison, kindergarten
jeg er selv mor til to og min eksmand skal ind og sidde i 14 måneder. hvad siger jeg til børnene, og skal jeg fortælle det på skolen | parent-in-prison
Drengen nægter at spille fodbold mere, for de andre fædre på sidelinjen snakker om hans. Det stod i den lokale avis, hvad han havde gjort. | parent-in-prison, leisure
Pigen skal afhøres om, hvad hun så, da de hentede hendes mor. Hun er ni og har ikke sovet siden. Hvem støtter hende imens? | parent-in-prison, crisis
Her father is serving a long sentence and the other kids found out. She has stopped coming to school on Fridays. | parent-in-prison, school-absence
books or groups for children of prisoners | parent-in-prison
vi fik svar i dag at drengen ikke kan få den støtte som både skolen, egen læge og psykologen har anbefalet, begrundelsen er tre linjer lang, der mangler vejledning om frist, og min mand vil bare køre derned og banke i bordet | complaint
mor er utilfreds med afgørelsen om aflastning, hvor sender hun den hen | complaint, social-worker
ankestyrelsen, fire uger, genvurdering først | complaint
sagsbehandleren svarer aldrig, hvem er hendes overordnede | complaint, social-worker
borgerrådgiveren, ombudsmanden eller byrådet | complaint
far truer med advokat fordi skolen meldte ham | complaint, notification
kan en på 12 selv brokke sig over en beslutning om hende | complaint
vi føler os kørt over og ingen har lyttet til os | complaint
how can the family appeal what the town hall decided | complaint
afslag på specialplads, klagenævnet for specialundervisning | complaint, ppr
opsaettende virkning, partshoering og begrundelse | complaint
manglende mobbehandleplan, dansk center for undervisningsmiljø | complaint, bullying
betjenten opførte sig groft over for min søn, politiklagemyndigheden | complaint, local-police
for lang ekspeditionstid, seks måneder uden et ord | complaint, social-worker
der står løgne i papirerne og jeg vil have dem rettet og en undskyldning | complaint, record-keeping
hvor klager man over kommunen | complaint
borgerrådgiver telefon | complaint
klage over skolen | complaint
forældre er utilfredse med afgørelsen om specialklasse, hvor sender de klagen | complaint
klagefrist 4 uger | complaint
ankestyrelsen klage | complaint
en far er rasende over sagsbehandleren og vil videre med det | complaint, social-worker
hvad kan borgerrådgiveren hjælpe med | complaint
How does a parent complain about the school? | complaint
klage over klubben og personalet | complaint
mobning skolen gør ingenting klageinstans | complaint, bullying
dcum klage | complaint, bullying
kan man klage over en underretning | complaint, notification
klage over politiet | complaint, local-police
jeg føler ikke kommunen har hørt efter, hvem er uvildig | complaint
mor siger hun er blevet behandlet dårligt til mødet og vil have det på skrift et sted | complaint
klagevejledning afgørelse barnets lov | complaint
skal vi hjælpe forældrene med at formulere deres klage over os selv | complaint
klagebehandling frist svar | complaint
kan barnet selv klage | complaint
Familien fik afslag på støtteperson og synes det er uretfærdigt. De spørger mig som lærer, hvor de går hen med det, og om der er nogen som kan læse afgørelsen igennem. | complaint
børnetelefonen bisidder klagesag | complaint
folketingets ombudsmand børnekontor | complaint
skoletransport afslag klage | complaint
utilfreds med ppr vurdering | complaint, ppr
who is the ombudsman for citizens here? | complaint
anke | complaint
en moster vil klage paa familiens vegne maa hun det | complaint
aktindsigt og klage over sagsbehandlingstid | complaint
ny sagsbehandler ønskes, kan man kræve det | complaint, social-worker
han vil gå til chefen, borgmesteren og avisen | complaint, press
klager over lærere, hvem behandler dem | complaint, school-management
hvor retter man henvendelse hvis man er blevet uretfærdigt bortvist | complaint, exclusion
uvildig hjælp til borger i klemme mellem afdelinger | complaint
ingen ringer tilbage fra forvaltningen på fjerde uge, hvad kan forældrene gøre ved det | complaint
må jeg kigge i hans taske når jeg tror der ligger en kniv | searching, weapons
toemme lommer paa en elev, er det ransagning | searching
skabe på gangen, kan pedellen låse dem op | searching
tage mobilen fra hende og læse beskederne | searching, online
hvem må kropsvisitere et barn på fjorten | searching, local-police
jeg fandt en pose pulver i penalhuset, hvad gør jeg med den | searching, hard-drugs
lejrskole og kufferttjek for sprut | searching, alcohol
can i open a pupil's bag if i smell weed | searching, cannabis
narkohund på skolen, kræver det dommerkendelse | searching, substances
konfiskere vape, lighter og kanonslag, hvornår skal det leveres tilbage | searching, nicotine, fireworks
bekendtgørelse om fremme af god orden, beslaglæggelse af genstande | searching
tilladelse til at rode i jakker efter et tyveri i garderoben | searching, theft
klubpersonale beder alle om at vise indholdet af rygsækken ved døren | searching, youth-club
vi mistænker ham for at gemme noget i sokken eller underbukserne | searching, drug-dealing
skolefest i 7-9, må der ransages ved indgangen | searching, first-party
må jeg kigge i en elevs taske | searching
må man ransage skabe | searching
lærer tømme lommer lovligt | searching
må vi visitere elever ved indgangen til festen | searching
må jeg tage telefonen fra en elev og se hvad der er på den | searching, image-sharing
kropsvisitere elev nej vel | searching
mistanke om kniv i rygsækken må jeg åbne den selv | searching, weapons
jeg tror han har hash i jakken, kan jeg bede ham vise det | searching, cannabis
Am I allowed to search a student's bag? | searching
hvem må ransage på en skole | searching
må klubpersonalet gennemsøge en ung | searching
elevskabe er skolens, må vi så åbne dem | searching
narkohund på skolen | searching, substances
hvad gør vi hvis eleven nægter at vise indholdet af tasken | searching
pungen er væk og alle peger på samme dreng, må vi se efter i hans ting | searching, theft
visitation efterskole værelse | searching
må man inddrage og beholde en ting man har fundet hos en elev | searching
må politiet ransage elever i skoletiden uden forældre | searching, local-police
visitationszone unge hvad må politiet | searching, weapons
ordensbekendtgørelsen inddrage genstande | searching
der skal være fest for 9. årgang. En forælder foreslår at vagterne ved døren mærker dem på tøjet for flasker og stoffer. Er det i orden? | searching, alcohol
tvinge en elev til at vende lommerne | searching
tjekke mobil for nøgenbilleder | searching, image-sharing
maa man læse beskeder paa elevens ipad | searching, data-protection
lejrskole må lærerne gå kufferterne igennem for alkohol | searching, alcohol
forældre har givet lov til at vi kigger i tasken, er det nok | searching, consent
can club workers check pockets for vapes | searching, nicotine
en pige vil ikke lade mig se hvad hun gemte i skoen | searching
metaldetektor | searching, weapons
jeg kom til at rode i hans penalhus og fandt piller, har jeg gjort noget ulovligt | searching, substances
urinprøve på elev må skolen kræve det | searching, substances
gennemgang af tasker før eksamen | searching
vejledning om undersøgelse af elevers ejendele | searching
private ejendele rettigheder elev | searching
stjålet airpods spores til klasselokalet, må jeg bede alle om at tømme taskerne | searching, theft
det er tredje gang på en måned at lillesøsteren sidder i garderoben med jakken på klokken fem, jeg har selv børn jeg skal hente, og i går kom der en fyr i sort bil som hun ikke kendte og sagde at han skulle tage hende med | not-collected, notification
klokken er 17.20, institutionen lukker og ingen tager telefonen hjemme | not-collected
mor skulle have været her for en time siden, hvad gør man med den lille | not-collected
må jeg køre barnet hjem i min egen bil | not-collected
far dukker op og lugter af spiritus, skal jeg udlevere hende | not-collected, parent-substance-abuse
lukkevagt alene med en treårig, hvem ringer jeg til | not-collected, acute-line
gentagne gange for sent ved lågen, hvornår siger vi stop | not-collected
no parent turned up after the trip and it is dark outside | not-collected
efter håndboldstævnet står drengen tilbage på parkeringspladsen | not-collected, leisure
ukent mand vil afhente pigen uden at stå på listen | not-collected
storesøster på ni kommer efter lillebror, er det ok | not-collected
mormor er nødkontakt, men hun svarer heller ikke | not-collected
hvor længe skal vi blive hos et glemt barn efter lukketid | not-collected
samværsdag: begge troede den anden havde ham i dag | not-collected, divorce
han sidder i flyverdragt i gangen og venter, og vi har prøvet alle numre | not-collected
barn ikke hentet | not-collected
hvad gør vi når et barn ikke bliver hentet kl 17 | not-collected
vi har lukket og der står stadig en dreng i garderoben | not-collected
forældrene svarer ikke, børnehaven er lukket for en halv time siden | not-collected, kindergarten
sfo lukker barn sidder alene | not-collected, sfo
hentes altid for sent | not-collected
må jeg tage barnet med hjem når ingen kommer | not-collected
må jeg køre et barn hjem i egen bil | not-collected
Nobody has come to pick up the child and we closed at five | not-collected
mor er beruset ved afhentning, må jeg udlevere barnet | not-collected, parent-substance-abuse
fremmed mand vil hente pige, han står ikke på listen | not-collected
far må ikke hente men han står her nu | not-collected, divorce
hvor længe venter man før man ringer til politiet om et ikke afhentet barn | not-collected, local-police
skal barnet afleveres til døgnvagten når det ikke hentes | not-collected, acute-line
tredje gang på en uge at moren kommer tyve minutter efter lukketid | not-collected
afhentning af storebror på 9 år, er det ok | not-collected
hvem kan hente listen | not-collected
Klokken er 17.40, lillesøster sover på sofaen, mormor tager den ikke og mors telefon går direkte på svarer. Hvad er proceduren? | not-collected
retningslinje for børn der ikke hentes i vuggestue | not-collected
glemt barn efter udflugt | not-collected
bøde for at hente for sent | not-collected
fuld far ved lågen | not-collected, parent-substance-abuse
klub og sent hentet barn | not-collected
overarbejde hver dag fordi en familie ikke kan nå lukketid | not-collected
barn gik selv hjem uden aftale da ingen kom | not-collected
begge forældre tror det er den anden der henter, drengen står der altid til sidst | not-collected, divorce
uafhentede børn politi | not-collected
child still here after closing time, who do we phone | not-collected
pige i 0.b venter ude på trappen til sfo-lederen kører hjem | not-collected, sfo
må vi nægte at udlevere et barn til en påvirket forælder | not-collected, parent-substance-abuse
kommer ikke og henter, hverken i gaar eller i dag | not-collected
skal jeg underrette når barnet gentagne gange bliver hentet længe efter tid | not-collected, notification
ukendt bil henter barnet | not-collected
ingen af kontaktnumrene virker | not-collected
efter fritteren stod han på parkeringspladsen en time, ingen hentede | not-collected
moren ringer hver morgen, faren skriver hver aften, de siger hver sit om hvor drengen skal bo, og nu vil de begge have kopi af mine optegnelser helt tilbage til 4. klasse, så hvad skal jeg udlevere og hvad er mit eget | record-keeping, divorce
skal jeg skrive ned hvad eleven sagde til mig i frikvarteret | record-keeping
hvor skal jeg gemme mine notater fra samtalen | record-keeping, data-protection
offentlighedsloven § 13, gælder den pædagoger | record-keeping
aktindsigt: mor beder om alt hvad der findes om sønnen | record-keeping, complaint
dato, tid, barnets ordvalg, mine egne tanker adskilt fra fakta | record-keeping
små gule lapper i skuffen tæller de som journal | record-keeping
does the coach have to keep a log of incidents | record-keeping
logbog over episoder til brug for sagen | record-keeping
telefonopkald fra bekymret bedstefar, journaliseres det | record-keeping
hvilket system: aula, acadre, dubu eller sikker mappe | record-keeping, data-protection
kan min private kalender blive krævet udleveret | record-keeping
fem år senere spørger nogen hvad vi vidste dengang, så hvad skal der stå | record-keeping
tidslinje med bekymrende observationer måned for måned | record-keeping, signs
må jeg omskrive referatet fordi far synes det er for hårdt | record-keeping, parent-involvement
notatpligt hvad skal skrives ned | record-keeping
hvordan skriver man et notat efter en samtale | record-keeping
må mine egne noter indgå i sagen | record-keeping
journalisere aula-beskeder om elev | record-keeping
skal jeg skrive telefonsamtalen med moren ned | record-keeping
har lærere notatpligt | record-keeping
hvor gemmer vi referatet af mødet om en ung | record-keeping, data-protection
Do I have to write down what the boy told me? | record-keeping
logbog over episoder | record-keeping
dokumentation af magtanvendelse skema | record-keeping, use-of-force
kan forældre få lov at se mine noter | record-keeping, data-protection
dagbogsnotat | record-keeping
hvad må man skrive i et referat fra ssp-møde | record-keeping, section-115
faktuelt og ikke vurderinger, hvordan formulerer jeg en episode | record-keeping
datoer og hændelser skal jeg føre liste over hvornår hun kommer med blå mærker | record-keeping, violence-at-home
offentlighedsloven § 13 notat | record-keeping
smide kladdenotater ud | record-keeping
hændelsesrapport klub skabelon | record-keeping
jeg husker kun halvdelen af det pigen sagde, skal jeg stadig skrive det ned nu og med hendes egne ord | record-keeping
hvor hurtigt skal et notat være skrevet | record-keeping
i tvivl om noget er journalpligtigt | record-keeping
Vi har snakket med familien mindst ti gange, men der findes ikke en linje om det. Nu spørger forvaltningen efter dokumentation. Hvordan burde vi have gjort? | record-keeping
elevmappe hvad skal ligge i den | record-keeping, data-protection
mundtlige oplysninger nedskrives | record-keeping
writing up a conversation with a parent, any template | record-keeping
kollegaen optager samtaler på telefonen i stedet for at tage referat, må man det | record-keeping, data-protection
referatskabelon netværksmøde | record-keeping, network-group
må en far rette i referatet | record-keeping
skal der tages notat hver gang vi drøfter et barn i teamet | record-keeping
håndskrevne noter i kalender | record-keeping
hvad kan komme frem i en aktindsigt af det vi skriver om eleverne | record-keeping, data-protection
notere fravær og samtaler systematisk | record-keeping, school-absence
gul lap paa skærmen med navn og bekymring er det et notat | record-keeping
sagsbehandler ønsker vores optegnelser fra de sidste to år | record-keeping
hvem skriver ned når vi er fire til samtalen | record-keeping
taget for første gang, ingen plet på attesten før nu | first-offence
hun stjal en læbestift og græder, skal hun for retten | first-offence, shoplifting
er det en bøde eller en advarsel når man aldrig har gjort det før | first-offence
tiltalefrafald med vilkår, hvad går det ud på | first-offence
står det på straffeattesten når han søger job om to år | first-offence
ungen er tolv, under den kriminelle lavalder, hvad gør politiet | first-offence
han er tilbudt en ungdomskontrakt, skal han skrive under | first-offence
artig pige, ren attest, ét dumt øjeblik ved et drivhus med en slangebøsse | first-offence
politiet kom hjem til os i aftes med vores datter | first-offence
far vil have han får en lærestreg, mor vil tie det ihjel | first-offence
genopretning, undskylde til ejeren, betale skaden | first-offence
butikkens ejer er flink og vil hellere have ham til at feje gården end at blande ordensmagten ind i det, må man det | first-offence
my son was caught by the police once, will he have a record | first-offence
blev stoppet på en stjålet cykel, egentlig en flink fyr | first-offence
sigtet, afhøring på stationen, hvem skal være til stede | first-offence
fik skolen besked af betjenten i går, og er det meningen at vi skal gøre noget over for eleven | first-offence, section-115
en eneste dumhed, en havelåge løftet af og smidt i kanalen, skal det virkelig med i et register | first-offence
straffri fordi han er under femten, men sagen stopper ikke der | first-offence
han troede det var for sjov, nu har han advokat | first-offence
han sad i patruljevognen med tårer ned ad kinderne for en halskæde til to hundrede, kan nogen tage en snak med ham bagefter | first-offence, preventive-talk
kan den ramte og knægten mødes over et bord med en mægler, så han ser hvad det gjorde | first-offence, conflict
lovovertrædelse for 1. gang, hvor lenge bliver det husket i systemet | first-offence
første gang han bliver taget for noget | first-offence, crime
første gang taget i at stjæle i en butik | first-offence, shoplifting
førstegangskriminel 14 årig hvad sker der | first-offence, crime
han er taget i butikstyveri for første gang | first-offence, shoplifting
første lovovertrædelse | first-offence
første forseelse får man bare en advarsel | first-offence
min søn er aldrig før kommet i klammeri med loven, men nu har politiet ringet | first-offence
Hvad sker der med en 13-årig, der tager noget i en butik første gang? | first-offence, shoplifting
er man på politiets liste resten af livet efter én dumhed | first-offence
får han en plet på straffeattesten for det her | first-offence
ren straffeattest og nu sigtet | first-offence
tiltalefrafald til en ung på 15 | first-offence, convicted
bødeforlæg til en 16 årig uden tidligere domme | first-offence, convicted
ungdomskontrakt | first-offence, convicted
first time offender aged 15 what happens next | first-offence, crime
my son was caught by the police for the first time | first-offence
dreng snuppet med graffiti, har aldrig lavet noget før | first-offence, vandalism
den første gang er en vigtig lejlighed til at stoppe det, hvem tager fat i familien? | first-offence, preventive-talk
tag det i opløbet når en ung er nyt navn hos politiet | first-offence
pigen på 12 er under lavalder og stjal makeup for første gang, får kommunen besked | first-offence, shoplifting
debutkriminel | first-offence
tidlig reaktion på første sigtelse | first-offence
førstegangs kriminalitet samtale med forældre og ung | first-offence, preventive-talk
foerstegangskriminelle unge tilbud | first-offence
skal en enkelt sigtelse føre til en sag i ungdomskriminalitetsnævnet | first-offence, youth-crime-board
er det alvorligt at en på 15 år har taget en cykel en gang | first-offence, theft
vi fik et brev fra politiet om vores datter, hvad betyder det? Hun har aldrig været i ballade før og er knust | first-offence
hvor længe står det på attesten når man er ung og det er første gang | first-offence
forsvarer til ung der skal afhøres første gang | first-offence
må forældrene være med til afhøringen | first-offence
taget med lidt hash første gang, 17 år | first-offence, cannabis
bøde for besiddelse første gang | first-offence, cannabis
kniv i lommen, dreng 15, tidligere ustraffet | first-offence, weapons
ustraffet | first-offence
advarsel fra politiet | first-offence, local-police
tog en tur på en stjålet knallert og fortryder det helt vildt | first-offence, mopeds
hvem snakker med en ung efter hans første møde med politiet | first-offence, preventive-talk
konfliktråd som alternativ for en der er taget første gang | first-offence, conflict
politiet kørte ham hjem i går, og hele familien er i chok | first-offence
dum drengestreg eller begyndende kriminalitet | first-offence, crime
Er der en fast procedure i kommunen når en ung sigtes første gang? | first-offence, ssp-consultant
ny på den kriminelle løbebane | first-offence, crime
har smadret en bus rude og er ikke kendt i systemet | first-offence, vandalism
søde pige fra god familie taget for hæleri | first-offence, theft
sigtet for at dele et billede, han er 15 og aner ikke hvad han har gjort | first-offence, image-sharing
betinget dom første gang 17 år | first-offence, convicted
what does a warning from the police mean for a 15 year old | first-offence
skal jeg fortælle skolen at min søn er blevet sigtet | first-offence
kan skolen få at vide at en elev har fået sin første sigtelse? | first-offence, confidentiality
lille tyveri stor ståhej, hvad er proportionen | first-offence, shoplifting
gik med de andre ud og røvede en dreng og det er hans første sag | first-offence, robbery
hurtig indsats indenfor en uge efter den unge er stoppet af politiet | first-offence
erstatning efter første hærværk hvem betaler når han er 13 | first-offence, vandalism
han græd hele vejen hjem fra stationen og sagde aldrig mere | first-offence
kommunens brev til familier når barnet er noteret hos politiet for allerførste gang | first-offence, preventive-talk
Vi har en pæn dreng i 8. klasse, som lige er blevet taget for at sælge vapes til de små. Hvad kan vi gøre, så det bliver ved den ene gang? | first-offence, nicotine
undgå at det bliver til mere efter den første tur i retten | first-offence, convicted
15 år og den kriminelle lavalder, det var hans debut | first-offence
kan hun stadig blive sygeplejerske efter en bøde for tyveri | first-offence
førstegangsforbryder ung | first-offence
en engangsforeteelse siger far. politiet har dog skrevet til os alligevel, skal vi gøre noget? | first-offence
Min dreng på 14 blev standset med en stjålet trøje i tasken. Han er ellers en, der laver lektier og passer sit hold. Hvad kommer der til at ske nu? | first-offence, shoplifting
betjenten sagde at det nok ender med en snak fordi han ikke er kendt i forvejen. hvem holder den snak og skal vi som skole være med | first-offence, preventive-talk
Der er ingen sag på familien og aldrig været noget. Nu er storesøster på 16 sigtet for vold efter et skænderi i bussen, og forældrene aner ikke, hvem de kan spørge. | first-offence, violence
Hun har kun gjort det den ene gang og har selv meldt sig. Tæller det med, når det skal afgøres? | first-offence
A quiet boy in year 8 was arrested over the weekend, totally out of character. How do we support him so that it doesn't happen again? | first-offence
clean record until now, will it show up on his criminal record | first-offence
fødselsdagsfest i sjette, nogle forældre har købt breezere | first-party
aftale om hjemtidspunkt mellem forældrene i klassen | first-party
skal vi voksne være der når de holder hjemmefest | first-party
sønnen siger at vi er de eneste der spørger om gin og klokkeslæt, og jeg tror han lyver | first-party
første rigtige fest, min dreng er tretten og min mave slår knuder | first-party
lokaleleje til halloween-fest, er far med som vagt | first-party
alkoholpolitik for klassen, kan nogen hjælpe os i gang på mødet | first-party, parents-meeting
uinviterede dukkede op, tyve stykker fra naboskolen | first-party
vi har sagt til dem at de altid må ringe og blive hentet, også klokken fire og uden skæld ud, siger de andre hjem det samme | first-party
nogle forældre serverer velkomstdrink til fjortenårige | first-party
sleepover i kælderen med begge køn på samme luftmadras, siger i andre ja til den slags i syvende | first-party
my daughter is invited to a party where no adults will be home, what do other parents do | first-party
vi har underskrevet en festkontrakt i klassen, men to hjem nægter, hvad stiller vi andre op med det | first-party
naboen mener to øl hver, vi mener nul, og tvillingerne mener vi er oldnordiske | first-party
kan nogen hjælpe os forældre i 6.b med at blive enige inden festsæsonen, for nu skriver vi bare surt til hinanden på beskedtjenesten | first-party
invitere hele klassen, ikke kun de seje | first-party
kørselsliste, telefonnummer på døren, et par fædre i køkkenet med pizzasnegle, sådan plejer vi at gøre det, er det nok | first-party
sommerhus uden værter, 27 gæster og en gasgrill, og så er der én i poolen med tøj på | first-party
festen sluttede med ambulance, værtsforældrene lå ovenpå og sov | first-party, overdose
kan vi udskyde det til konfirmationen er overstået, eller løber toget for dem der holder igen | first-party
vores forældreråd har lagt et forslag ud om faelles regler | first-party
må jeg ringe til de andres mødre uden at blive hende den sure | first-party
festaftale i 7. klasse | first-party
hvordan laver man en festaftale med forældrene | first-party, parents-meeting
alkoholaftale 8. årgang | first-party, alcohol
første klassefest med forældre | first-party
7. klasse vil holde fest hjemme hos en af pigerne | first-party
fest regler skabelon | first-party
skal vi have en fælles holdning til alkohol i klassen | first-party, alcohol
Hvad bør stå i en klasses aftale om fest og alkohol? | first-party, alcohol
forældrene kan ikke blive enige om sengetider og øl til fredagsfester | first-party, parents-meeting
hvor længe skal festen vare for 12 årige | first-party
hvor mange voksne skal være til stede når 6. holder fest | first-party
fællesaftaler i forældregruppen | first-party, parent-involvement
min søn er inviteret til sin første rigtige fest, og der bliver vist drukket | first-party, alcohol
en mor har købt breezers til hele 8.b | first-party, alcohol
må man servere alkohol for andres børn | first-party, alcohol
festkultur i 7. | first-party
debutalder for alkohol | first-party, alcohol
template for a class agreement on parties | first-party
should 13 year olds be allowed to drink at a class party | first-party, alcohol
de andre forældre synes at jeg er snerpet fordi jeg siger nej til hytteturen uden voksne | first-party, social-norms
pige 14 kom hjem fra fest og kunne ikke stå på benene | first-party, alcohol
alkoholfri fest ideer til 8. klasse | first-party
hvem henter og bringer efter festen | first-party
lukke festen når der kommer ubudne store drenge | first-party
uindbudte gæster til privatfest for teenagere | first-party, groups-hanging-out
hjemmefest med 60 unge og ingen voksne hjemme | first-party
klasseforældreråd vil lave regler for fest, har I eksempler? | first-party, parent-involvement
aftaler om halloweenfest hjemme hos | first-party, festivals
forældreaften om alkohol og fester i udskolingen | first-party, parents-meeting
unge vil sove sammen efter festen drenge og piger | first-party
hvad siger I om pre-party | first-party, alcohol
forfest | first-party, alcohol
første fuldskab | first-party, alcohol
første brandert i 8. kl | first-party, alcohol
hun løj om at hun sov hos en veninde, og i stedet var der druk i et kolonihavehus | first-party, alcohol
skal klassens alkoholaftale være skriftlig? | first-party, alcohol
hvordan følger vi op når en familie bryder aftalen om ingen spiritus | first-party, parent-involvement
festregler paa skolen, 7. til 9. klasse | first-party
disco for 5. klasse hvilke aftaler | first-party
hvornår må man gå i byen på egen hånd siger de andre forældre? | first-party, parents-meeting
lan party i sognegården med overnatning for 13 årige | first-party
de vil drikke øl til fødselsdagen når pigen fylder 15 | first-party, alcohol
Mit barn vil gerne holde fødselsdag for alle i årgangen. Vi er nervøse for alkohol, ballade og at nogen lægger det på snap. Hvad plejer I at råde til? | first-party, alcohol
snap invitation spredt til hele byen | first-party, groups-hanging-out
nattero, mobil og opkast, hvad er forældrenes ansvar til festen? | first-party, parent-involvement
tasker med vodka smuglet ind til klassefesten | first-party, alcohol
dialogkort om fest til forældremøde | first-party, parents-meeting
hvem styrer snakken om alkohol når 7. klasserne begynder at holde fester | first-party, parents-meeting
lærerens rolle i klassefester udenfor skoletid | first-party
forældre ringer til mig som klasselærer om en fest i weekenden, hvad er min opgave her | first-party
fik stukket en shot i hånden af en far | first-party, alcohol
parents want common rules before the kids start going out at night | first-party
en veninde til min datter lå og sov ude på græsset efter festen uden at nogen opdagede det | first-party, acute
promiller og 14 årige | first-party, alcohol
hjemmebrændt til ungdomsfest | first-party, alcohol
hvad gør man når kun halvdelen af forældrene møder op og aftalen så ikke gælder for alle | first-party, parents-meeting
klassens spilleregler for sociale arrangementer, hvem tager initiativ? | first-party
skal drengene have lov at smage hjemme først, så de ikke går amok ude | first-party, alcohol
Klassen er netop begyndt i 7., og der er allerede to lejre: dem der synes lidt øl er hyggeligt, og dem der siger absolut nej. Hvordan finder vi en fælles linje til den første fest? | first-party, parents-meeting
vi har lovet vores datter at hun må holde en sammenkomst for veninderne. nu er listen vokset til 45 og nogen fra en anden skole har skrevet at de kommer. hvad gør vi | first-party
Det blev aftalt, at festen var uden alkohol. Alligevel stod der en kasse cider i garagen, som faren havde sat frem, og nu er de andre forældre rasende. | first-party, alcohol
Jeg er kontaktforælder og skal lægge for på onsdag. Har I spørgsmål, man kan stille, så folk får sagt hvad de mener om hjemkomsttider og drikkeri? | first-party, parents-meeting
The 8th graders want a sleepover with drinks and some parents already agreed. How do I bring up common rules without sounding like the fun police? | first-party, alcohol
at what age do kids here usually have their first drink | first-party, alcohol
`;
