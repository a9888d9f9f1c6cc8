/** What colleagues ask about family, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfFamily = `
der bliver råbt så naboerne banker i væggen | family-problems
forældrene har givet op, han bestemmer sengetid, mad og skærm | family-problems
lillesøster på ni lægger de små i seng, smører til dagen efter og møder selv uden at have fået børstet hår | family-problems
hjemmet er kaos, ingen rene strømper, ingen aftensmad, ingen regler | family-problems
hun vil ikke hjem efter skole og finder på undskyldninger for at blive | family-problems
teenageren og stedfaren kan ikke være i samme rum | family-problems
ved spisebordet er der isnende tavst, gafler mod tallerkener, og han bærer sit ned på værelset | family-problems
far kører langtur til spanien, mor dobbeltvagter på sygehuset, og den store på tretten er blevet en slags husmor | family-problems
de voksne råber ad hinanden i garderoben når de henter | family-problems
vi magter ham ikke længere, skrev moderen klokken to i nat | family-problems, family-support
omsorgssvigt eller bare en rodet familie, hvordan skelner man | family-problems, signs
store skænderier om mobilen, døre der smækker og huller i gipsvæggen | family-problems
søskendejalousien er så voldsom at den mindste gemmer sig i klædeskabet, og forældrene kalder det bare drengestreger | family-problems
madpakken er tom for tredje uge og tøjet er for småt | family-problems, poverty
my pupil says nobody at home talks to her, they just ignore her for days | family-problems
the father shrugs and says the tv raises them, the mother works nights and nobody checks homework or bedtime | family-problems
bedstemor er flyttet ind på pigens værelse, blander sig i lektier, kød og kærester, og så eksploderer hele huset | family-problems
mor bruger datteren som veninde og fortæller hende om sit kærlighedsliv | family-problems
stedmor har skrevet en kontrakt på køleskabet med bøder for at grine højt, glemme krus og komme fem minutter for sent hjem | family-problems
kan man som mor selv henvende sig når man skælder ud fra man slår øjnene op og ikke kan holde sit eget tonefald ud | family-problems, family-support
tvillingerne bliver afhentet af en ny bekendt hver dag, de kender knap hans fornavn, og autostole er der ingen af | family-problems
familien trækker sig, gardinerne er rullet ned og ingen aabner | family-problems
der er knas derhjemme | family-problems
ballade i familien og den unge sover hos en ven hver weekend | family-problems, runaway
jeg tror ikke de har det godt hjemme, men jeg kan ikke sætte fingeren på det | family-problems, signs
hvor kan forældre få hjælp når de skændes hele tiden | family-problems, family-counsellor
åben anonym familierådgivning findes det her | family-problems, family-counsellor
moren ringer grædende og siger hun ikke magter sin søn på 13 | family-problems, family-support
de råber ad hinanden i garderoben hver eneste morgen | family-problems
dreng i 4. vil aldrig hjem når klokken er fire | family-problems, signs
hjemmeforholdene er kaotiske | family-problems
en pige i 8. laver mad, henter små søskende og ordner vasketøj mens begge forældre bare ligger | family-problems, notification
Far er rejst, mor arbejder nat, og den 11-årige er alene fra fire om eftermiddagen til næste morgen. Er det noget jeg skal gøre noget ved? | family-problems, notification
mistrivsel i hjemmet hvad gør vi | family-problems, notification
kan en familie selv bede om støtte uden underretning | family-problems, family-support
family trouble at home, the boy says nobody talks to each other any more | family-problems
teenager og stedfar går ikke i spænd | family-problems
konflikter mellem bror og søster så voldsomme at mor er bange for at lade dem være alene | family-problems, conflict
hvem taler man med om problemer hjemme hvis man er 14 | family-problems, youth-chat
sønnen bestemmer alt derhjemme og forældrene tør ikke sige nej | family-problems, parenting-course
belastet familie, mange søskende, ingen ro | family-problems
eleven fortæller at der altid er fremmede mennesker i lejligheden | family-problems, signs
hvordan tager jeg det op med forældrene at jeg er bekymret for stemningen hjemme? | family-problems, parent-involvement
barnet har ikke madpakke, ikke overtøj, og møder i det samme tøj hele ugen | family-problems, signs
omsorgssvigt hvem | family-problems, notification
vores datter taler ikke til os mere, hun smækker med døren og er væk til midnat. vi er ved at gå fra hinanden over det. er der nogen i kommunen man bare kan snakke med? | family-problems, family-counsellor
bedstemor har overtaget det hele fordi forældrene ikke kan finde ud af det | family-problems
vanrøgt? tøjet lugter og håret er filtret | family-problems, signs
dårligt hjemmeliv | family-problems
familieforholdene fylder så meget at han ikke lærer noget | family-problems
svært samarbejde med en familie hvor de voksne er uenige om alt | family-problems, parent-involvement
We suspect neglect, the toddler is always hungry and never dressed for the weather | family-problems, notification
familiebehandling, hvem visiterer til det | family-problems, family-support
forældre der giver op på deres teenager | family-problems, parenting-course
forælderen kom og sagde lige ud at hun ikke elsker sit barn | family-problems
ungen passer sig selv | family-problems
familier i krise, har vi et tilbud om aftenen også? | family-problems, family-counsellor
han siger han hader at være hjemme, men vil ikke fortælle hvorfor | family-problems
pigen i klubben bliver til vi lukker og spørger om hun må sove der | family-problems
problemer i hjemmet 6. klasse drenge tvillinger | family-problems
mor har fået ny kæreste, og siden er alt gået ned ad bakke for den ældste | family-problems
hvilke tilbud er der til forældre som føler sig magtesløse | family-problems, parenting-course
storesøster på 17 er flyttet hjemmefra i vrede og lillebror er knust | family-problems
de glemmer at hente ham i sfo tredje gang denne måned | family-problems, not-collected
far sidder i fængsel og mor er kørt helt ned | family-problems, parent-in-prison
familien har trukket gardinerne for og svarer hverken på aula eller telefon | family-problems, concern-procedure
alvorlig sygdom hos en forælder, hele familien er slidt op | family-problems
barnet lever mellem to voksne der ikke er på talefod men bor i samme hus | family-problems, divorce
hvordan spørger man ind til hjemmesituationen uden at virke anklagende | family-problems
jeg har hørt fra naboen at der er uro i huset om natten, børnene er 3 og 5 | family-problems, notification
søskende der bekriger hinanden, forældre helt færdige | family-problems, family-counsellor
familiekonsulent kontakt? | family-problems, family-counsellor
hjemmet er rodet så man ikke kan se gulvet og der er husdyr overalt | family-problems, notification
Far og mor har hver deres historie om hvad der foregår, og barnet tør ikke sige noget når nogen af dem er til stede | family-problems
en far spørger om vi kan hjælpe ham med at få styr på regler derhjemme | family-problems, parenting-course
når barnet er den voksne i familien | family-problems
problemer med svigerfamilien der bor i samme lejlighed går ud over børnene | family-problems
skal vi indkalde til netværksmøde når familien er ved at gå i opløsning | family-problems, family-conference
things are rough at home for one of my students but she begs me not to tell anyone | family-problems, confidentiality
mit barns kammerat er hos os hver dag, jeg tror han flygter fra sit hjem | family-problems
rod hjemme, ingen faste sengetider, falder i søvn i timen | family-problems
hvornår er utryghed i hjemmet nok til at man skal skrive til forvaltningen? | family-problems, notification
The mother tells me she cannot cope with her twins and cries at pick-up. Is there someone she can talk to for free? | family-problems, family-counsellor
Jeg har haft ham i tre år, og han har altid været glad. Siden jul er han grå i hovedet, svarer med et ord og bliver siddende når de andre går hjem. Han siger bare at de voksne er sure hele tiden. | family-problems, signs
Forældrene er flinke og kommer til alt, men når døren er lukket går det galt med den store på 15. De vil ikke kaldes en sag. Hvad kan man tilbyde før det? | family-problems, family-support
parents fight constantly, teenager wants to move out | family-problems
finger shaped bruises on her upper arm, she begged me not to phone home | violence-at-home, notification
han dukker sig når jeg løfter hånden for at pege | violence-at-home
far bruger bæltet hvis karaktererne er dårlige | violence-at-home
hun har langærmet på i hedebølgen og vil ikke i bad efter gym | violence-at-home, signs
mor fik en flad foran børnene i nat, fortæller den yngste | violence-at-home
barnet siger jeg fik tæsk men du må ikke sige det til nogen | violence-at-home, confidentiality
må man lige give en endefuld, spurgte forælderen oprigtigt | violence-at-home
blå mærker i flere farver på ryg og lår, og en rund brandplet som fra en cigaret | violence-at-home
revselsesretten er afskaffet siden halvfemserne, men det ved de ikke | violence-at-home
skal jeg kontakte forældrene først når barnet fortæller om slag | violence-at-home, notification
i dramatimen spillede hun sin mor: først lussing, så hiv i håret, så låst ned i kælderen, og klassen troede det var komik | violence-at-home
han bad mig tage ham med hjem, så bange var han for weekenden | violence-at-home
storebror er sat til at straffe de små med en ledning | violence-at-home, negative-social-control
the boy has burns on his back and says he fell on the radiator | violence-at-home
nedværdigelse dag ud og dag ind, du er en fejl siger stedmor til ham | violence-at-home
intet at se på kroppen, men hun bliver ignoreret i dagevis, må spise på trappen og får at vide at ingen nogensinde har villet have hende | violence-at-home
børn som vidner til at mor bliver kvalt på sofaen | violence-at-home, partner-violence
skole og skadestue taler ikke sammen, tredje brækkede arm på et år | violence-at-home
stå på ét ben i hjørnet, chili på tungen og en sandal bagi, det kalder de opdragelse og bedstefar bifalder | violence-at-home
politiet var på adressen i nat til husspektakler, børnene møder i dag som normalt | violence-at-home, local-police
ambulancefolkene nævnte ruskevold, spædbarnet havde blødning i øjet og forældrene forklarede sig med et fald fra puslebordet | violence-at-home
tegner en kæmpe knytnæve over en lille dreng i sin kladehæfte | violence-at-home
hun kommer med blå mærker på armene og siger hun er gået ind i en dør | violence-at-home, violence
tegn på at et barn bliver slået | violence-at-home, violence
min far slår mig, sagde han da vi ryddede op | violence-at-home, notification
blå mærker på overarmene efter weekenden | violence-at-home, signs
hvad gør vi hvis et barn fortæller det får tæsk hjemme | violence-at-home, notification
partnervold, mor har brug for et sted at være i nat | violence-at-home, crisis-centre
hun trækker sig sammen hver gang en voksen løfter hånden | violence-at-home, signs
mishandling af spædbarn mistanke | violence-at-home, notification
pædagog i vuggestue: barnet har aftryk efter fingre på låret, forældrene siger det er et fald | violence-at-home, notification
må man revse sine børn i danmark | violence-at-home
skal vi ringe til politiet eller til familieafdelingen når et barn bliver slået? | violence-at-home, notification
a boy in year 3 told me his dad hits him with a belt, what must I do today | violence-at-home, notification
der er vold i hjemmet og forældrene må ikke vide at vi underretter | violence-at-home, notification
klaps og lussinger er det ulovligt | violence-at-home
psykisk vold i familien, ydmygelser og trusler, er det også noget man kan underrette om | violence-at-home, notification
drengen siger at mor bliver kvalt når far er sur | violence-at-home, notification
voldsramte børn hvor kan de få samtaler | violence-at-home, crisis-centre
eleven vil ikke have idrætstøj på fordi man så kan se ryggen | violence-at-home, signs
Politiet var der i nat igen, siger naboen. Drengen på ni kom i skole i dag uden at have sovet og siger at han gemte sig under sengen med lillesøster. | violence-at-home, notification
hvem afhører børn der har været udsat for vold | violence-at-home, child-house
børnehus og vold, hvornår går sagen dertil | violence-at-home, child-house
mor har blåt øje og siger hun gik ind i et skab | violence-at-home
pigen er bange for sin storebror, han banker hende når forældrene er væk | violence-at-home
forældre får bank af deres teenagesøn | violence-at-home, family-support
barnet tegner en mand med en kæp og en der ligger ned | violence-at-home, signs
vold mod boern underretning med det samme? | violence-at-home, notification
hvordan spørger jeg et barn om det bliver slået | violence-at-home
hun siger at det er hendes egen skyld at hun fik en på kassen | violence-at-home
familievold tegn hos børn under 6 | violence-at-home, signs
en mor fortæller mig under fire øjne at manden slår, men beder mig holde på det | violence-at-home, confidentiality
is slapping a child legal in Denmark? A parent insists it is upbringing | violence-at-home
han kaster med ting og smadrer døre mens børnene ser på | violence-at-home
børn der er vidne til vold | violence-at-home
barnet beskytter sin mor ved at stille sig imellem | violence-at-home
fik at vide af en elev at lillebror bliver låst inde i et mørkt rum som straf | violence-at-home, notification
han bliver straffet med at stå på knæ i ris | violence-at-home, notification
brandmærker efter cigaretter på en 5 årigs arm. skal på skadestue? | violence-at-home, notification
rusket baby | violence-at-home, acute
Kan man anmelde vold for andre, hvis moren ikke selv tør? | violence-at-home, police-report
æresvold eller bare vold i familien, hvordan skelner vi | violence-at-home, negative-social-control
jeg så en far sparke sin søn på parkeringspladsen efter fodbold | violence-at-home, notification
hvad må jeg sige til forældrene når jeg har set mærkerne? | violence-at-home, concern-procedure
hold mund ellers får du med skeen - sådan taler mor til ham i telefonen | violence-at-home
drengen tigger om ikke at få karakterbogen med hjem, fordi så vanker der | violence-at-home, notification
vold hjemme hotline døgnåben | violence-at-home, acute-line
sundhedsplejerske: far er truende under hjemmebesøg og mor tør ikke sige noget | violence-at-home
hvordan holder vi barnet trygt fra kl 14 til socialvagten kommer | violence-at-home, acute
tilbud til mænd der slår | violence-at-home, anger-management
dialog mod vold lignende behandling til en far | violence-at-home, anger-management
barnet er lige kommet på krisecenter med sin mor og starter hos os mandag | violence-at-home, crisis-centre
hemmelig adresse, hvad må stå på klasselisten | violence-at-home, data-protection
The girl has bruises every Monday and always a new story about the stairs | violence-at-home, signs
han fik slag med ledning | violence-at-home
mormor ringer og siger at datterens kæreste er hårdhændet ved børnebørnene | violence-at-home, notification
tavs pige i 0. klasse, mor ville have hende med hjem da jeg så rifterne i nakken | violence-at-home, signs
skal underretning om vold ske uden samtale med forældrene først? | violence-at-home, notification
en 15-årig i klubben viser mig sin hævede kind og griner det væk | violence-at-home, signs
stedfar er hård i hånden | violence-at-home
forældre siger at i deres kultur må man gerne slå | violence-at-home, language-refugees
far har tilhold men står ved skolens port hver dag | violence-at-home, local-police
Hun kom med langærmet i 28 graders varme og ville ikke i vandet med de andre. Da ærmet gled op, så jeg striber. Jeg har ikke sagt noget endnu. | violence-at-home, signs
What are the steps when a mother confides that her husband beats her in front of the kids? | violence-at-home, notification
Lillebroren på fire siger i samlingen at far kaster med mor. Alle børnene hørte det, og kl. 16 er det far der henter. Skal jeg lade ham tage barnet med? | violence-at-home, acute
domestic violence, mum has no network here and speaks little Danish | violence-at-home, language-refugees
børn som vidner til vold mellem forældre | violence-at-home, partner-violence
han tog mig på brysterne, hviskede hun og løb | sexual-abuse
onklen sover i hendes seng når han er på besøg | sexual-abuse
barnet fortæller ting om tissemænd som en fireårig ikke bør kende | sexual-abuse, kindergarten
voldtægt til festen i lørdags, hun har ikke sagt det til nogen | sexual-abuse
træneren går med i bad og smækker drengene i rumpen | sexual-abuse
må jeg spørge ind eller ødelægger jeg en efterforskning | sexual-abuse, police-report
center for seksuelle overgreb, skal hun have taget spor inden 72 timer | sexual-abuse
seks drenge holdt hende fast bag hallen og befølte hende | sexual-abuse
blufærdighedskrænkelse, en mand onanerede i bussen foran 5. klasse | sexual-abuse
incest, det ord vi alle kredsede om i personalerummet uden at turde sige det | sexual-abuse
blod i trusserne på en syvårig | sexual-abuse
hvem skal vi ringe til når mistanken er rettet mod en kollega | sexual-abuse, school-management
pludselig tisser hun i sengen igen og vil ikke være alene med sin stedfar | sexual-abuse, signs
på drengetoilettet pressede en fra niende sig op ad en lille fra fjerde og sagde at det var en leg de legede på efterskoler | sexual-abuse
går i panik når nogen rører hendes nakke, sover med buksebælte på og har sat en stol for døren | sexual-abuse
she says her stepbrother comes into her room at night | sexual-abuse
videoafhøring, hvornår sker det og må vi tale med barnet inden | sexual-abuse, child-house
fjortenårig spillet fuld og misbrugt af to jævnaldrende | sexual-abuse
seksuel chikane på gangen, pigerne bliver taget i skridtet og det hedder sig det er for sjov | sexual-abuse
hun siger hun sov og vågnede ved at han lå oven på hende | sexual-abuse
drenge kan også blive misbrugt, han skammer sig forfærdeligt og er bange for at det betyder noget om hvem han selv er til | sexual-abuse
kraenket af en voksen vikar på lejrturen, hun skrev det i et brev til mig | sexual-abuse
pigen siger at onkel rører hende under dynen | sexual-abuse, notification
incest mistanke hvem skal jeg ringe til | sexual-abuse, notification
hvordan taler man med et barn der måske er blevet krænket | sexual-abuse
dreng på 5 har en påfaldende viden om sex og leger det med de andre | sexual-abuse, signs
må vi spørge ind til detaljer hvis et barn fortæller om overgreb? | sexual-abuse, child-house
voldtægt til fest, hun er 15 | sexual-abuse, police-report
beredskab ved mistanke om seksuelle overgreb begået af en ansat | sexual-abuse, action-card
træneren sender hilsner til pigerne og masserer dem i omklædningen | sexual-abuse, grooming
handleguide overgreb daginstitution | sexual-abuse, action-card
a child described being touched by her stepfather, who takes it from here? | sexual-abuse, notification
eleven har betroet mig noget om sin farfar som jeg ikke kan få ud af hovedet | sexual-abuse, notification
gik det over grænsen? to børn i børnehaven har puttet ting op i numsen på hinanden | sexual-abuse, sexuality
misbrugt som barn, nu 16 og vil fortælle det til nogen | sexual-abuse
hvor kan man få lægeundersøgelse efter en voldtægt | sexual-abuse, doctor
Skal forældrene kontaktes hvis det er dem der er mistænkt? | sexual-abuse, concern-procedure
blodpletter i trusserne på en 4 årig, mor er undvigende | sexual-abuse, signs
pædofil? vores vikar er blevet anholdt hvad siger vi til forældrene | sexual-abuse, press
en dreng i 6. tvang en yngre til at tage bukserne ned på toilettet | sexual-abuse
hun vasker hænder hele tiden og vil ikke sove hos sin far i weekenden | sexual-abuse, signs
center for seksuelle overgreb henvisning | sexual-abuse
sex overgreb blandt elever hvad gør ledelsen | sexual-abuse, school-management
seksualforbrydelse anmeldelse unge under 15 | sexual-abuse, police-report
blev holdt fast af tre drenge fra parallelklassen og taget på over det hele | sexual-abuse, victims
senfølger efter seksuelle overgreb ung kvinde 19 | sexual-abuse
er det et overgreb hvis begge er 13? | sexual-abuse, sexuality
barnet har fået løfte om slik for at holde på en hemmelighed med babysitteren | sexual-abuse, notification
hvem i kommunen er ekspert i overgrebssager | sexual-abuse, child-house
Jeg er klubmedarbejder. En af pigerne fortalte i går at hun vågnede til en fest uden tøj på og ikke kan huske noget. Hun vil ikke have at hendes mor får det at vide. | sexual-abuse, confidentiality
blufaerdighedskraenkelse paa legeplads, en mand viste sig frem for boernene | sexual-abuse, police-report
seksuel krænkende adfærd hos børn, hvor er grænsen til normal leg | sexual-abuse, sexuality
kan vi holde to elever adskilt når den ene har forgrebet sig på den anden | sexual-abuse, victims
hun blev presset til at gøre ting med ældre fyre for smøger | sexual-abuse, vulnerable-girls
Who do we call about suspected sexual abuse by a staff member after hours | sexual-abuse, acute-line
stedbror har gjort noget ved mig siger pige i 2. klasse | sexual-abuse, notification
barnet vil pludselig ikke skiftes og skriger når bleen tages af | sexual-abuse, signs
hvad er reglerne for skærpet underretningspligt ved krænkelser | sexual-abuse, notification
han stak fingrene ned i bukserne på hende i bussen | sexual-abuse, police-report
må personalet være alene med et barn på puslerummet? retningslinjer mod overgreb | sexual-abuse, action-card
en mor er sikker på at faren misbruger datteren efter samværet, vi ved ikke hvad vi skal tro | sexual-abuse, divorce
rygter om at en voksen i foreningen har noget med de store drenge | sexual-abuse, concern-procedure
sexmisbrug støttegruppe unge | sexual-abuse
hun fortryder men sagde ikke nej, er det så voldtægt? samtykkelov | sexual-abuse, sexuality
dreng 14 voldtaget, findes der hjælp til drenge også | sexual-abuse, boys
et barn har fortalt noget i badet på kolonien som gav mig kuldegysninger | sexual-abuse, notification
skal jeg skrive barnets egne ord ned når det fortæller om krænkelsen | sexual-abuse, record-keeping
legede doktor eller noget værre | sexual-abuse, sexuality
unge der krænker andre unge, findes der behandling til dem | sexual-abuse
mistænkt lærer er hjemsendt, hvad siger vi i klassen | sexual-abuse, press
pigen på 12 har fået en kønssygdom | sexual-abuse, notification
hvor får forældre støtte når deres barn er blevet misbrugt af en i familien | sexual-abuse, child-house
a teenager was raped at the weekend and does not want police, what are her options | sexual-abuse, victim-support
vi har fundet en tegning med en voksen uden bukser og barnet selv i sengen | sexual-abuse, signs
Hvordan passer vi på de andre børn, mens sagen om krænkelsen mellem to seksårige undersøges? | sexual-abuse, concern-procedure
gerningsmanden går i samme klub som hende | sexual-abuse, victims
han kalder det deres specielle leg | sexual-abuse, signs
grænseoverskridende berøringer fra en fodboldtræner, børneattest i orden? | sexual-abuse
hvad må sfo'en fortælle resten af forældregruppen efter en overgrebssag | sexual-abuse, confidentiality
seksuelle krænkelser i skoletoilettet 8. klasse | sexual-abuse
skolens plan for at opspore og forebygge overgreb skal revideres, er der en skabelon | sexual-abuse, action-card
Han har altid været træner for de mindste, og alle kan lide ham. Nu siger to drenge uafhængigt af hinanden at de ikke vil køre med ham hjem, og den ene begyndte at græde. Hvem tager jeg det med? | sexual-abuse, concern-procedure
one of our girls disclosed incest during a cooking session, should I write it down word for word | sexual-abuse, record-keeping
Det skete for to år siden, siger hun, og hun har aldrig fortalt det til nogen. Nu har hun set ham i supermarkedet og kan ikke sove. Hvor kan hun gå hen? | sexual-abuse, victims
videoafhøring af den lille pige i et rum med sofa og bamser | child-house, sexual-abuse
lægeundersøgelse, politi og psykolog samlet under ét tag efter mistanke om overgreb | child-house, sexual-abuse
hvornår er det obligatorisk at inddrage stedet hvor alle fagfolk mødes om et barn der er blevet slået | child-house, violence-at-home
må jeg spørge drengen mere ind til det inden han skal afhøres | child-house
hvem foelger barnet derhen når det er faderen der er mistænkt | child-house
krisesamtaler til søskende efter mistanken blev rejst, ligger det samme sted | child-house, crisis
vi er blevet kaldt til konsultation sammen med retsmedicineren og anklageren | child-house
hvor ligger det nærmeste i vores region og hvor lang køretur er det | child-house
det er en 17-årig der er forulempet af sin onkel, er hun for gammel til tilbuddet | child-house, sexual-abuse
the girl was interviewed on video somewhere with toys, what is that place | child-house
kommunen skal bruge det ved overgreb, siger juristen, men hvilken bestemmelse | child-house
sagen blev henlagt, kan barnet alligevel få terapi dér | child-house
pædagogen skal skrive barnets egne ord ned før den strafferetlige udredning går i gang | child-house, record-keeping
børnehus eller bare sagsbehandler – hvem tager stilling | child-house, social-worker
videoafhøring af barn, skal nogen fra skolen tage med | child-house, sexual-abuse
hvad er et børnehus | child-house
hvornår skal en sag i børnehuset | child-house, sexual-abuse
hvem kontakter børnehuset, skolen eller myndighed | child-house, social-worker
barn har fortalt at onkel rører ved hende, hvem afhører barnet så det kun skal fortælle det én gang | child-house, sexual-abuse
beredskab ved overgreb på børn | child-house, sexual-abuse
skal vi underrette forældrene før barnet tages til afhøring i børnehus | child-house
overgrebsberedskab i daginstitution skabelon | child-house
videoafhøring af barn hvordan foregår det | child-house, local-police
vores 4-årige har blå mærker formet som fingre. Hvad siger kommunens beredskabsplan, må jeg tale med forældrene først? | child-house, violence-at-home
må jeg spørge barnet ind til detaljer eller ødelægger jeg sagen | child-house, sexual-abuse
Which place handles interviews and medical examinations when a child may have been abused? | child-house, sexual-abuse
børnehus psykologhjælp efter overgreb | child-house, victims
lægeundersøgelse og afhøring under samme tag | child-house
konsultation med børnehus anonymt på sag | child-house
retningslinjer ved mistanke mod en ansat | child-house, sexual-abuse
en pædagog er beskyldt for at have slået et barn, hvad er proceduren i kommunens overgrebsplan | child-house, use-of-force
hvem ringer vi til fredag eftermiddag når et barn fortæller om seksuelle overgreb og skal hjem på weekend | child-house, acute
kommunalt beredskab §19 overgreb | child-house
børn der krænker andre børn seksuelt, kommer de også i børnehuset | child-house, sexual-abuse
børnehussamrådet deltagere | child-house
hvor lang tid går der fra underretning til barnet er i børnehus | child-house, notification
må jeg følge med barnet til børnehuset som bisidder og tryg voksen | child-house
forældrene er mistænkt for vold mod to søskende. Sagsbehandleren siger "de skal i hus" – hvad betyder det for os i skolen | child-house, violence-at-home
tegn på overgreb og beredskab trin | child-house, signs
hvor finder jeg handleplanen for vold og seksuelle krænkelser mod børn i vores kommune | child-house, action-card
pigen vil kun fortælle det til mig, jeg har ringet til rådgivningen, og hvad sker der så med hende nu af undersøgelser og samtaler | child-house, sexual-abuse
krisestøtte til forældre hvis barn har været udsat for overgreb, er det børnehuset | child-house
mistanke, viden eller bekymring – hvilken af de tre er det og hvad gør man ved overgreb | child-house
What is our emergency protocol if staff suspect physical or sexual abuse | child-house, sexual-abuse
børnehuset aldersgrænse 18 | child-house
børnehuset ring nr til rådgivning for fagfolk | child-house
beredskap overgreb klubansat | child-house, youth-club
skal børnehuset altid ind over når en far har givet lussinger | child-house, violence-at-home
personalet har hørt rygter om en træner og børn, hvad siger beredskabet | child-house, sexual-abuse
tværsektoriel sag politi sygehus kommune barn udsat for overgreb | child-house
børnehuset har afhørt drengen, hvornår må vi snakke med ham om det | child-house
mor lugter af vin når hun henter klokken fire | parent-substance-abuse
far ryger fede i stuen mens ungerne ser tegnefilm | parent-substance-abuse, cannabis
hælder flasker ud i vasken inden skole, han er ti | parent-substance-abuse
hun går hjem i frikvarteret for at tjekke om hendes mor trækker vejret | parent-substance-abuse
øldåser i barnevognen | parent-substance-abuse
kan vi nægte at udlevere barnet til en fuld forælder | parent-substance-abuse, not-collected
alkoholikerbarn, findes der en gruppe hvor de kan snakke med andre | parent-substance-abuse
far er på metadon og faldt hen midt i samtalen, hovedet sank ned på brystet mens vi talte om matematikkarakterer | parent-substance-abuse
pigen lyver om hvorfor mor aldrig kommer til arrangementer | parent-substance-abuse
kanyler på badeværelset, fortæller plejemoren efter samvær | parent-substance-abuse, placement
jeg er selv vokset op med en mor der drak og genkender eleven på sekundet, men må jeg bruge det når jeg taler med hende | parent-substance-abuse
drengen ved præcis hvad en bajer koster og hvor mange der skal til før far bliver vred | parent-substance-abuse
her dad was drunk at the school concert and drove them home | parent-substance-abuse
promillekørsel med to små på bagsædet, hvem handler | parent-substance-abuse, acute
hemmeligheden i hjemmet: mor tager sovepiller og sover til middag | parent-substance-abuse
han kender genbrugsstationens åbningstider udenad, for de tomme vodkaflasker skal væk inden morfar kommer | parent-substance-abuse
når den voksne kommer på antabus, er der så også nogen der taler med ungerne om alt det der blev fejet ind under gulvtæppet | parent-substance-abuse
fest i lejligheden til langt ud på morgenen, så lillebror møder uden søvn, uden strømper og med konfetti i håret | parent-substance-abuse
mormor ringer, hendes datter er faldet i igen | parent-substance-abuse
kokain i kredsen omkring forældrene, pæn villavej og hele pibetøjet | parent-substance-abuse, hard-drugs
abstinenser til skole-hjem-samtalen, hånden rystede så kaffen skvulpede | parent-substance-abuse
børn der vokser op med missbrug, hvad skal vi holde øje med | parent-substance-abuse, signs
moren ryger hash mens børnene er hjemme | parent-substance-abuse, cannabis
forældre der selv drikker sig fulde til børnefødselsdag | parent-substance-abuse, alcohol
mor lugter af vin når hun henter | parent-substance-abuse, notification
far drikker og jeg må ikke have venner med hjem, sagde hun | parent-substance-abuse
hvilke tilbud er der til børn af alkoholikere | parent-substance-abuse
må vi udlevere et barn til en fuld forælder | parent-substance-abuse, not-collected
misbrug i familien, hvor kan den unge gå hen | parent-substance-abuse
der står altid tomme flasker på køkkenbordet når vi er på hjemmebesøg | parent-substance-abuse, signs
samtalegruppe børn og unge med drikkende forældre | parent-substance-abuse
far ryger hash hver aften, drengen på 10 forklarer udførligt hvordan man ruller | parent-substance-abuse, notification
skal jeg køre mor hjem eller ringe til nogen? hun kan ikke stå på benene og vil have sin søn med | parent-substance-abuse, acute
boern fra familier med alkoholproblemer gratis raadgivning | parent-substance-abuse
Begge forældre er på stoffer. Farmor henter, men hun er ved at give op og spørger hvad hendes muligheder er. | parent-substance-abuse, family-support
TUBA lignende tilbud til unge | parent-substance-abuse
eleven bliver hjemme for at holde øje med at mor ikke drikker | parent-substance-abuse, school-absence
gravid i alkoholbehandling hvem samarbejder vi med | parent-substance-abuse, health-nurse
a pupil's father turns up drunk to parents' evening, what is our duty | parent-substance-abuse, notification
hun hælder flasker ud i vasken når mor sover | parent-substance-abuse
forældre med et overforbrug, hvordan tager man den svære snak | parent-substance-abuse, parent-involvement
han er flov over sin far og lader som om han ikke kender ham ved stadion | parent-substance-abuse
morfar er den eneste ædru voksne i det barns liv | parent-substance-abuse
far på heroin/metadon og barn på 3 i vuggestue | parent-substance-abuse, notification
hvor henviser man en mor som selv siger hun drikker for meget | parent-substance-abuse, drug-treatment
far kører bil med børnene efter han har drukket | parent-substance-abuse, police-report
alkohol i hjemmet 7 klasse trivselssamtale | parent-substance-abuse
piller! mor spiser morfin og sover til klokken tre mens de små selv finder mad | parent-substance-abuse, notification
findes der familieorienteret alkoholbehandling | parent-substance-abuse, drug-treatment
barnet fortæller at mor bliver mærkelig når hun har drukket saft fra skabet | parent-substance-abuse, signs
pårørende til misbruger, ung 20 år | parent-substance-abuse
druk | parent-substance-abuse, alcohol
er det vores opgave at blande os i forældres alkoholvaner? | parent-substance-abuse
mother sniffs coke in the bathroom, says my 13 year old student | parent-substance-abuse, notification
jeg er datter af en alkoholiker og arbejder selv i klubben nu, hvilket materiale har vi til samtaler | parent-substance-abuse
hver fredag er han urolig, for weekenden er altid værst når de voksne fester | parent-substance-abuse
hvad kan man sige til et barn hvis far lige er røget i afrusning | parent-substance-abuse
rusmidler hos forælder tegn personale skal kende | parent-substance-abuse, signs
spritlugt ved aflevering kl 7.15 | parent-substance-abuse, notification
mors nye kæreste er narkoman og flyttet ind hos hende og de to små | parent-substance-abuse
børn der vokser op med misbrug, får de en støtteperson | parent-substance-abuse, mentor
13-årig har taget ansvar for alt fordi far ligger på sofaen med dåseøl fra om morgenen | parent-substance-abuse
må skolen tale med en alkoholrådgiver om en konkret mor uden samtykke | parent-substance-abuse, consent
forældrene handler med stoffer hjemmefra, siger sønnen | parent-substance-abuse, drug-dealing
alkoholramte familier hvad har kommunen | parent-substance-abuse
pigen skammer sig og siger mor bare er træt. Men det er altså fjerde gang hun ikke kan vækkes. | parent-substance-abuse
konfirmanden frygter at far møder stiv op i kirken | parent-substance-abuse
hun har vokset op med en mor der skød stoffer og nu begynder hun selv at eksperimentere | parent-substance-abuse, substances
hvor skal man starte, forældremøde hvor flere drikker sig fulde til klassens fest foran børnene | parent-substance-abuse, alcohol
en bekymret nabo siger at tvillingerne går alene ud om aftenen fordi de voksne er væltet omkuld | parent-substance-abuse, notification
fuld far truer personalet | parent-substance-abuse, threats
behandlingstilbud mor spillemisbrug og alkohol | parent-substance-abuse, gambling
søskende på 8 og 11 ringer 112 fordi mor ikke trækker vejret ordentligt efter at have drukket | parent-substance-abuse, overdose
kan man få hjælp som barn uden at forældrene får det at vide når de drikker | parent-substance-abuse, youth-chat
the little one smells of weed every morning, and the parents deny everything | parent-substance-abuse, cannabis
antabus far barn i 1 klasse | parent-substance-abuse
pengene går til øl og der er intet i køleskabet | parent-substance-abuse, poverty
drukmor, siger de andre til ham i frikvarteret | parent-substance-abuse, bullying
hvordan fortsætter samarbejdet når moren kommer ud af behandling og er clean | parent-substance-abuse
skal en pædagogmedhjælper reagere på en mistanke om at faren er påvirket? | parent-substance-abuse, notification
barnet leger fuld i dukkekrogen | parent-substance-abuse, signs
en voksen søn af en misbruger er bange for selv at få det, er der nogen at snakke med | parent-substance-abuse
rådgivning til bedsteforældre når deres eget barn er misbruger og har børn | parent-substance-abuse
hun tør ikke tage på lejrskole for hvem skal så passe på at far ikke falder i søvn med en tændt cigaret | parent-substance-abuse
Hans sko er forkerte og hans øjne er trætte, men det er ikke det. Han fortalte at han lægger far om på siden inden han går i seng, så han ikke bliver kvalt. Han er ni. | parent-substance-abuse, notification
counselling for teenagers whose parents drink too much | parent-substance-abuse
Vi holder sommerfest i børnehaven, og hvert år ender den samme mor med at vælte rundt. I år faldt hun ned over sin datter. De andre forældre vil have at vi gør noget. | parent-substance-abuse, parent-involvement
mum is in rehab for the second time, how do we support the two sisters at school | parent-substance-abuse
mor ligger i sengen bag nedrullede gardiner på tredje uge | mentally-ill-parents
far hører stemmer, har klistret staniol på ruderne og tror at skolens kameraer er sat op for hans skyld | mentally-ill-parents
hun er indlagt på lukket afdeling og datteren er hos naboen | mentally-ill-parents
hun tæller mors piller op i ugeæsken om søndagen og gemmer barberbladene, hun går i fjerde | mentally-ill-parents
skizofreni hos den ene, og den anden er rejst sin vej, hvem ser sønnen som varmer leverpostejmadder i ovnen og kalder det middag | mentally-ill-parents
børn af psykisk syge, er der en samtalegruppe | mentally-ill-parents
moderen er manisk, har købt tre hunde og vækket børnene kl fire | mentally-ill-parents
nu er han selv begyndt at tælle fliser og er rædselsslagen for at det ligger til familien | mentally-ill-parents
mor siger hun ikke vil leve mere, og det er en niårig der sidder på sengekanten og trøster | mentally-ill-parents, suicide
tre uger efter fødslen græder hun i brusekabinen, ammer med ansigtet vendt væk og siger at den lille er forbyttet | mentally-ill-parents
far lider af ptsd efter udsendelse, alle lister rundt på tæer | mentally-ill-parents
parent with bipolar disorder stopped taking her tablets, the twins are scared | mentally-ill-parents
hun kan ikke følge sin datter i skole eller gå i netto for bare angst, så den seksårige handler ind med en seddel | mentally-ill-parents
vrangforestillinger, vasker ungen med klorin | mentally-ill-parents
psykiatrien talte aldrig om at der var børn i hjemmet | mentally-ill-parents
barnet vil ikke på koloni, for hvem skal så holde øje derhjemme | mentally-ill-parents
borderline, den ene dag kram, den næste koldt og afvisende | mentally-ill-parents
aflastning mens moren er på afsnittet, kan det bevilges hurtigt | mentally-ill-parents, family-support
han undskylder hele tiden for sin mors opførsel på aula | mentally-ill-parents
ocd i hjemmet gør at ingen kammerater må træde over dørtærsklen | mentally-ill-parents
hvordan forklarer man en seksårig at far er syg i sindet | mentally-ill-parents
deprimmeret far, tavs, sidder i mørket med computeren slukket | mentally-ill-parents
mor er indlagt på psykiatrisk | mentally-ill-parents
hvem hjælper børn af psykisk syge | mentally-ill-parents
min mor er i en anden verden, siger han stille | mentally-ill-parents
far har bipolar og er meget oppe at køre lige nu, hvad betyder det for hans datter i 3. | mentally-ill-parents
hun tør ikke gå i skole fordi hun er bange for at mor gør noget ved sig selv imens | mentally-ill-parents, school-absence
fødselsdepression hvad tilbyder sundhedsplejen | mentally-ill-parents, health-nurse
gruppeforløb for børn som pårørende | mentally-ill-parents
A parent with schizophrenia has stopped medication, and the child is scared | mentally-ill-parents, notification
far rejser sig ikke af sengen og har ikke gjort det siden jul | mentally-ill-parents
depression hos mor, børnene kommer uden frokost og for sent | mentally-ill-parents, signs
mor hører stemmer og tror at lærerne aflytter hende | mentally-ill-parents
drengen spørger om det er arveligt at blive skør | mentally-ill-parents
hvordan forklarer man en 7 årig at far er psykotisk | mentally-ill-parents
skal vi underrette når en forælder har en psykisk lidelse men er i behandling? | mentally-ill-parents, notification
ung omsorgsgiver mor med ptsd | mentally-ill-parents
far har været soldat og vågner skrigende, alle i huset går på listefødder | mentally-ill-parents
hun ringer hjem i hvert frikvarter for at høre om mor stadig er der | mentally-ill-parents
boernegruppe naar mor eller far er psykisk syg | mentally-ill-parents
En far ringer til mig ti gange om dagen og er overbevist om at nogen forgifter hans søn. Jeg er kun klasselærer og ved ikke hvad jeg skal sige til ham længere. | mentally-ill-parents, parent-involvement
forældre med angst der ikke tør møde op til samtaler | mentally-ill-parents, parents-meeting
børn som pårørende psykiatri tilbud kommune | mentally-ill-parents, psychiatry
borderline mor, meget svingende, barnet på tæerne | mentally-ill-parents
har regionen noget til børn hvis forælder er indlagt | mentally-ill-parents, psychiatry
efter selvmordsforsøget er mor hjemme igen og pigen på 12 holder vagt om natten | mentally-ill-parents, suicide
mor stirrer tomt ud i luften mens babyen græder | mentally-ill-parents, notification
hvem følger op på familien når far bliver udskrevet? | mentally-ill-parents
kan en elev få fri til at besøge sin far på den lukkede | mentally-ill-parents
forældres sindslidelse og underretningspligt | mentally-ill-parents, notification
svær ocd hjemme, børnene må ikke røre noget og skal bade tre gange om dagen | mentally-ill-parents
my pupil translates for her traumatised father at every appointment, and she is only ten | mentally-ill-parents, language-refugees
mor er helt væk i depression og storebror er blevet far for de små | mentally-ill-parents
snakkegruppe på skolen for dem med syge forældre, er der en drejebog | mentally-ill-parents
stressramt mor bryder sammen foran alle i garderoben | mentally-ill-parents
hvordan ser vi på et barn at mor eller far har det skidt psykisk | mentally-ill-parents, signs
barnet må ikke tale om at mor har været på afdelingen | mentally-ill-parents
far er blevet tvangsindlagt i nat, sønnen så betjentene tage ham | mentally-ill-parents, crisis
hvilken rådgivning findes for ægtefællen til en psykisk syg og deres børn | mentally-ill-parents, family-counsellor
mor skærer i sig selv og datteren har set det | mentally-ill-parents, self-harm
aflastning til familie hvor mor er psykisk sårbar | mentally-ill-parents, family-support
flygtningefamilie, far med krigstraumer, tre børn der er bange for hans raseri | mentally-ill-parents, violence-at-home
ingen i klassen ved at hans mor er syg i hovedet, og han vil have det sådan | mentally-ill-parents
paranoid far nægter al kontakt med institutionen | mentally-ill-parents
skizofren forælder alene med spædbarn | mentally-ill-parents, notification
hvor kan man som ung voksen få hjælp når ens mor har en spiseforstyrrelse og depression | mentally-ill-parents
barnet siger at mor græder hele dagen | mentally-ill-parents, signs
mor ser små mænd i haven og har pakket en taske til dem | mentally-ill-parents, acute
jeg er bekymret for en gravid der er dybt nedtrykt og siger at hun ikke vil have barnet | mentally-ill-parents, pregnancy
depri far 9 klasse elev | mentally-ill-parents
når mor bliver manisk køber hun alt muligt og så er der ikke til husleje | mentally-ill-parents, money
pjecer til børn om psykisk sygdom hos voksne | mentally-ill-parents
forælder med svær autisme og depression, hvordan gør vi skole-hjem-samtalen tryg | mentally-ill-parents, parent-involvement
hun passer sin mor i stedet for at lege | mentally-ill-parents
Is there a support group for kids whose dad is in a mental hospital? | mentally-ill-parents
sundhedsplejersken har målt høje tal på nybagt fars depressionsskema | mentally-ill-parents, health-nurse
må psykiatrien fortælle os hvordan moren har det? | mentally-ill-parents, confidentiality
han er pinligt berørt fordi far går rundt i byen og prædiker for fremmede | mentally-ill-parents
vi tror mors sygdom er grunden til at børnene aldrig kommer ud | mentally-ill-parents
psykisk sygdom i familien, kan barnet få samtaler i skoletiden | mentally-ill-parents, ppr
far sidder fast i sorg og depression to år efter, og sønnen er gået i stå sammen med ham | mentally-ill-parents, grief
tvangstanker hos mor får datteren på 6 til selv at tælle alting | mentally-ill-parents
Mor har ikke været ude af lejligheden i et halvt år. Datteren handler ind, tømmer postkassen og siger til alle at mor arbejder meget. Jeg opdagede det ved et tilfælde. | mentally-ill-parents, signs
bipolar father, two kids in our after-school club, any group for them | mentally-ill-parents
Far skriver lange breve til skolen midt om natten om stråling fra tavlen. Sønnen sidder med hovedet nede når vi nævner hjemmet. Er det psykiatrien eller socialforvaltningen vi skal have fat i? | mentally-ill-parents, notification
her mum hears voices and the daughter has started to believe in them too | mentally-ill-parents
syv syv ordning og en rygsæk der altid er hos den anden | divorce
forældrene kan ikke være til samme skole hjem samtale | divorce
hvem har forældremyndigheden og hvem må få beskeder fra os | divorce
samvær aflyst igen, han sidder klar med jakken på | divorce
familieretshuset, vi er blevet bedt om en udtalelse | divorce, record-keeping
he wets himself every other friday, exactly when he has to switch from mum to dad | divorce
to uger efter bruddet er der flyttet en bo ind med sin rottweiler og sine meninger om bordskik | divorce
faren vil have mig til at skrive under på at hun er uegnet, moren har sendt fjorten skærmbilleder, og jeg underviser bare i natur og teknik | divorce
hun vejer hvert ord når de begge sidder der, ser skiftevis på den ene og den anden, og siger så at hun ikke har nogen mening | divorce
der skal holdes to fødselsdage, to juleaftener og to skole-hjem-samtaler, og gymnastiktøjet ligger selvfølgelig altid i det forkerte hus | divorce
skilsmissegruppe på skolen, kan han komme på | divorce
bopælsforælder, delt forældremyndighed, kan jeg udlevere oplysninger til begge | divorce, data-protection
drengen er budbringer, sig til din mor at hun skylder penge | divorce
parents split up in august and since then he has not done any homework | divorce
de er gået fra hinanden og barnet tror det er hendes skyld | divorce
højkonflikt, advokater og bopælssag i tredje år | divorce
papfar og bonussøskende, hun føler sig som en gæst i begge huse | divorce
far stod ved lågen og ville have hende med, men det er ikke hans uge og mor har forbudt det på skrift | divorce, not-collected
villaen er solgt, hun skal måske skifte skole, og ingen af dem har spurgt hvor kaninen skal bo | divorce
de fortalte det i bilen på vej hjem fra legoland | divorce
samværschikane siger den ene, beskyttelse siger den anden, og vi står i midten med en dreng der tæller nætter på fingrene | divorce
skillsmissebørn, har kommunen noget til dem | divorce
skilsmissebørn gruppe på skolen | divorce
mor og far skal skilles og han er helt knust | divorce
hvem må hente når forældrene er gået fra hinanden | divorce, not-collected
7-7 ordning og glemte idrætstasker, barnet er kørt flad | divorce
de bruger mig som postbud siger hun | divorce
højkonfliktskilsmisse hvad gør skolen | divorce, conflict
begge forældre vil have referat af alt og modsiger hinanden på aula | divorce, parent-involvement
må far få oplysninger om sit barn uden forældremyndighed? | divorce, confidentiality
familieretshuset har bedt os om en udtalelse | divorce
barn vil ikke på samvær, klamrer sig til bordbenet om torsdagen | divorce
how do we handle separated parents who refuse to be in the same room | divorce, parents-meeting
når mor og far flytter hver for sig, hvad kan klubben gøre | divorce
samarbejde efter skilsmisse kursus SES | divorce
brudt familie støtte børn 9-12 | divorce
I denne uge bor han hos sin far i den anden ende af byen. Han kommer for sent hver dag og har ikke sine bøger. Når jeg nævner det, skyder de skylden på hinanden. | divorce, family-problems
delt bopæl skoleskift hvem bestemmer | divorce
pigen laver to fødselsdage fordi de voksne ikke kan enes | divorce
sorggruppe og skilsmissegruppe, er det det samme | divorce, grief
hvor mange børn må være i et skilsmisseforløb, og hvem leder det? | divorce
far vil have dagbogen udleveret til sin advokat | divorce, record-keeping
barnet er klemt mellem to lejre | divorce
samværsret | divorce
forældre i skilsmisse beder mig vælge side | divorce
mor forbyder os at give barnet til far selvom det er hans uge | divorce, not-collected
efter at far fandt en ny er drengen begyndt at slå de andre | divorce, behaviour
børnesamtaler i familieretshuset hvordan forbereder vi barnet | divorce
deleboern trivsel indskoling | divorce, wellbeing
skilsmisse og bopælsforælder - hvem skriver under på samtykke? | divorce, consent
en far græder på gangen fordi han ikke har set sin datter i tre måneder | divorce
my parents are splitting up, can I talk to someone at school about it | divorce, youth-chat
papmor og mor skændtes til skolefesten | divorce, conflict
hvilke aftaler skal vi lave med to hjem om medicin, tøj og lektier? | divorce, parent-involvement
søskende bliver delt så den ene bor ved mor og den anden ved far | divorce
hun vil hellere bo hos sin far men tør ikke sige det til nogen | divorce
rådgivning til forældre der går fra hinanden og har små børn | divorce, family-counsellor
chikane mellem eks'er foregår på vores parkeringsplads ved aflevering | divorce, conflict
skilt far fuld forældremyndighed? hvad gælder når de ikke var gift | divorce
vuggestuebarn reagerer voldsomt efter skiftedag | divorce
kan man få en gruppe i gang på vores lille skole med kun tre skilsmisseramte | divorce
barnet tegner to huse med et lyn imellem | divorce, signs
forældrene bliver skilt midt i afgangseksamen, og hun kan ikke koncentrere sig | divorce
fars weekend-problemet, han møder altid træt og sulten om mandagen | divorce, signs
hun siger at hun er træt af at skifte værelse hver uge | divorce
eksmand skriver hadefulde beskeder til læreren | divorce, threats
mor har taget sønnen til udlandet uden fars tilladelse | divorce, local-police
når bruddet bliver en krig, hvad siger loven om skolens neutralitet | divorce
statsforvaltningen hedder den noget andet nu? det drejer sig om samvær | divorce
forældremyndighed | divorce
hun er blevet så stille efter at mor fortalte at de ikke elsker hinanden mere | divorce, signs
overvåget samvær hvordan forklarer vi det til en på 4 år | divorce, kindergarten
Can a father without custody come to the school play? | divorce
skilte forældre 1. skoledag begge nye kærester vil med | divorce, school-start
bonusfamilie problemer | divorce, family-problems
bedsteforældre må ikke se børnebørnene efter bruddet | divorce
han pendler mellem to kommuner og mister vennerne | divorce
læreplan for skilsmissegruppeleder uddannelse | divorce
kan jeg som sundhedsplejerske få begge forældre med når de er blevet uvenner | divorce, health-nurse
barnet spørger mig om det var hans skyld at far flyttede | divorce
mor påstår far er voldelig, far påstår mor lyver. Hvad gør vi med barnet imens? | divorce, violence-at-home
skilsmissesamtaler til teenagere, ikke kun til de små | divorce
Her står jeg med to julefester, to skolehjemsamtaler og to sæt regntøj, fordi de ikke kan være i samme rum. Barnet på seks er begyndt at lyve for at gøre begge glade. Hvad kan jeg tilbyde? | divorce
is there a group for children whose parents live apart | divorce
Hun har lige fortalt mig at hun skal vælge hvor hun vil bo, og at begge har lovet hende en hund. Hun er otte. Hun spurgte om jeg ville bestemme. | divorce
the father wants us to stop the mother picking up on his days, what can we do legally | divorce, not-collected
hun skal gå direkte hjem, storebror står ved porten hver dag | negative-social-control
må ikke komme på lejrskole, i svømmehallen eller til fødselsdage | negative-social-control
hele slægten holder øje, der er altid en fætter | negative-social-control
familiens ære, siger han, og hun må ikke ses med drenge | negative-social-control
tager tørklædet af på skoletoilettet og på igen inden klokken ringer | negative-social-control
faren går hendes mobil igennem hver aften, ser sporing og beskeder, og sletter dem han ikke kender | negative-social-control
hun har to profiler, skifter bluse i elevatoren og øver sig på undskyldninger, et helt dobbeltliv | negative-social-control
rygter om at hun har en dansk kæreste, nu er hun bange for sin onkel | negative-social-control, threats
pige på 15 bliver fulgt af mandlige slægtninge til og fra skole | negative-social-control
æresrelateret, risikovurdering, hvem har forstand på det | negative-social-control, honour-contact
må ikke vælge gymnasium selv, det bestemmer bedstefar i hjemlandet | negative-social-control
a girl is not allowed to talk to boys and her cousin reports on her | negative-social-control
drengen er sat til at vogte sine søstre og orker det ikke | negative-social-control
skal jeg ringe hjem til forældrene eller gør det ondt værre i sådan en sag | negative-social-control, parent-involvement
hvis det kommer ud mister faren ansigt i moskeen, brødrene kan ikke blive gift, og hun får skylden for det hele | negative-social-control
religiøst lukket miljø, ingen musik, ingen bøger, ingen venner udenfor menigheden | negative-social-control
jehovas vidner, pigen er blevet udstødt fordi hun forlod troen | negative-social-control
de unge mænd i kvarteret patruljerer og retter på pigers tøj | negative-social-control, housing
forælderen kræver hende fritaget for biologi, idræt og juleklip, og vil have at hun sidder ved siden af piger | negative-social-control
frygter at blive slået ihjel hvis de ser billedet af hende til festen | negative-social-control, acute
frihedsberøvende opdragelse, hvad siger straffeloven om det nu | negative-social-control
bekymret lektiehjælper: han er sytten, har aldrig taget en s-bus alene, og onklerne ringer til ham på video for at se hvem han sidder med, social kontroll | negative-social-control
pigen må ikke gå til svømning og ikke have sociale medier | negative-social-control
fætrene holder øje med hende i skolegården | negative-social-control
social kontrol i boligområdet, hvem kontakter vi | negative-social-control, honour-contact
æresrelaterede konflikter hvem i kommunen ved noget | negative-social-control, honour-contact
hun tager tørklædet af når hun træder ind i klubben og på igen når hun går | negative-social-control
storebror venter altid udenfor og kontrollerer hendes telefon | negative-social-control
er det social kontrol når hun ikke må komme på lejrskole? | negative-social-control
dreng må ikke være venner med piger eller danskere | negative-social-control, boys
familiens ære | negative-social-control
kontaktperson ære kommunen | negative-social-control, honour-contact
genopdragelsesrejse mistanke lige før sommerferien | negative-social-control, notification
a girl fears being sent abroad to live with her uncle because she has a boyfriend | negative-social-control, forced-marriage
hun siger at hun bliver slået ihjel hvis far opdager billedet | negative-social-control, acute
rygter om en pige fra 9. cirkulerer i moskeen og nu er hun hjemme fra skole | negative-social-control, school-absence
eleven skal sende et billede til mor hver time for at bevise hvor hun er | negative-social-control
hvordan taler man med forældre om frihed uden at puste til ilden? | negative-social-control, parent-involvement
negativ kontrol af drenge, findes der materiale | negative-social-control, boys
Jeg sidder med en pige på 16, der lever et dobbeltliv. Hun har to telefoner, og søsteren dækker over hende. I går var hun helt ude af den, fordi en fætter havde set hende med en fyr. | negative-social-control, honour-contact
skal vi lade være med at ringe hjem når det handler om ære | negative-social-control, concern-procedure
rådgivning unge etniske minoriteter ære hotline | negative-social-control, honour-contact
kvinder i boligblokken må ikke gå på sprogskole for deres mænd | negative-social-control, language-refugees
hun må ikke tage ungdomsuddannelse fordi hun skal blive hjemme | negative-social-control, youth-education
klassens piger holdes væk fra seksualundervisning | negative-social-control, sexuality
strengt religiøst hjem, ingen musik ingen fødselsdage | negative-social-control
jehovas vidne vil ud og frygter at miste familien | negative-social-control
homoseksuel dreng bange for familiens reaktion | negative-social-control, lgbt
brødre der vogter deres søstre | negative-social-control
æresvold | negative-social-control, violence-at-home
kan man få beskyttet bolig hvis man flygter fra familien | negative-social-control, crisis-centre
hun har fået at vide at hun bringer skam over slægten | negative-social-control
unge der er født her men ikke må vælge kæreste selv | negative-social-control, forced-marriage
undervisningsforloeb om aere og rettigheder 8. klasse | negative-social-control, teaching
hvor kan vi få sparring anonymt om en sag med kontrol i hjemmet | negative-social-control, honour-contact
her brother took her passport and phone, she is 17 and terrified | negative-social-control, acute
forældre vil se alle beskeder på pigens mobil | negative-social-control
hun må ikke være alene med en mandlig lærer | negative-social-control
jomfruhinde, operation, hun spurgte sundhedsplejersken grædende | negative-social-control, health-nurse
pigerne siger at de andre drenge i opgangen sladrer til deres fædre | negative-social-control
far nægter at lade hende tage fritidsjob | negative-social-control, leisure-job
moralpoliti på skolen, nogle elever kalder andre for urene | negative-social-control, bullying
hvilke tegn er der på æreskonflikt | negative-social-control, signs
hvordan sikrer vi en elev når hele slægten leder efter hende | negative-social-control, runaway
drengen på 15 er sat til at passe på sine søstre og hader det | negative-social-control, boys
det her er ikke kultur, det er kontrol. hvem bakker mig op | negative-social-control
risikovurdering æresrelateret RED | negative-social-control, honour-contact
datteren må ikke spise med de andre og henter sin mad kl 12 hos sin bror | negative-social-control
en mor vil skilles men bliver truet af hele familien | negative-social-control, threats
omskæring af piger, far planlægger tur til hjemlandet | negative-social-control, notification
skal en æressag til politiet eller socialrådgiver først? | negative-social-control, local-police
mor siger nej til alt hvor der er drenge til stede | negative-social-control
min veninde bliver overvåget af sin familie hvad kan jeg gøre | negative-social-control
Parents demand that their daughter sits only with girls, is this something we report | negative-social-control, concern-procedure
hun smiler altid men siger: jeg bestemmer jo ikke selv | negative-social-control
gifte kvinder der er låst inde | negative-social-control, crisis-centre
kan vi invitere mødre til en snak om pigers frihed | negative-social-control, parents-meeting
forbud mod at gå på ungdomsskole pga rygter | negative-social-control, youth-school
pigen er blevet klippet skaldet som straf | negative-social-control, violence-at-home
tvunget til at bære tørklæde 4. klasse | negative-social-control
16 årig må kun gå til koranskole og direkte hjem | negative-social-control
jeg er bange for at gøre det værre hvis jeg skriver en underretning om kontrollen derhjemme | negative-social-control, notification
Hun er den dygtigste i klassen, men hun må ikke arbejde i gruppe med drenge, og hendes bror på 14 får rapport hver dag fra de andre. Jeg er bange for at stille spørgsmål. | negative-social-control, honour-contact
control of girls by brothers, is there training for staff | negative-social-control
Drengen blev set med en øl til klubfesten, og dagen efter havde onklerne holdt møde om ham. Nu snakker de om at sende ham et år til farens landsby. Gælder reglerne om ære også drenge? | negative-social-control, boys
she is not allowed to have her own bank card, phone code or door key at 19 | negative-social-control
hun skal til pakistan i sommerferien og er bange for ikke at komme tilbage | forced-marriage
der kom fine kufferter og guldarmbånd i påsken, og så fik hun at vide at hun er lovet væk til en fætter hun aldrig har mødt | forced-marriage
enkeltbilletter, mor har opsagt hendes plads på skolen | forced-marriage
genopdragelse, han er sendt til somalia for at blive rettet ind | forced-marriage
imamen har viet dem, hun er kun sekstn | forced-marriage
brudekjolen hænger på skabet med perler og slør, og hver gang hun ser den får hun svært ved at få luft | forced-marriage
kan politiet tage passet fra familien inden de flyver | forced-marriage
hun flyver på søndag, kan et udrejseforbud nå at blive lagt ned over passet inden da | forced-marriage, acute
forsvundet efter efterårsferien, lillesøster siger hun bor hos farmor nu | forced-marriage
koranskole i udlandet, væk i ti måneder, kom hjem uden at ville tale | forced-marriage
hun må selv vælge, siger far, mellem de to han har udpeget | forced-marriage
religiøs vielse af mindreårig, er det strafbart | forced-marriage, police-report
we think the parents plan to leave her abroad with relatives this july | forced-marriage
hvis man lægger en metalske i trusserne går alarmen i lufthavnen | forced-marriage
i madkundskab talte de om bryllup, og en stille pige sagde at hendes allerede er planlagt, gæstelisten er på fire hundrede og brudgommen er 31 | forced-marriage
skal underrettes straks når der er mistanke om ufrivillig rejse | forced-marriage, notification
han har røget og pjækket, så nu skal han hen til bedstefars landsby og passe får og blive mand, sagde de med et smil | forced-marriage
ægteskab mod sin vilje, hun ringer grædende fra en tante i tyrkiet | forced-marriage, honour-contact
hele skoleåret meldt ud uden adresse, familien siger privatskole i jordan | forced-marriage
strygejern, tæsk og gedehyrde, sådan beskrev han opholdet hos familien dernede | forced-marriage
hjemsendt mod sin vilje, kan udenrigsministeriet gøre noget | forced-marriage
omskæring frygtes på rejsen, pigen er ni år | forced-marriage, health
familien har fundet en mand til hende i sommerferien | forced-marriage, negative-social-control
tvangsægteskab hvem ringer jeg til | forced-marriage, honour-contact
hun er forlovet og kun 15 | forced-marriage, notification
religiøs vielse af mindreårig er det strafbart | forced-marriage
bliver gift mod sin vilje | forced-marriage
hun har sagt at hun ikke kommer tilbage efter ferien, for hun skal giftes med sin kusines bror | forced-marriage, acute
barnebrud | forced-marriage
kan man få et udrejseforbud på en pige der er ved at blive sendt til bryllup? | forced-marriage, notification
forældrene har valgt hendes kommende mand og hun tør ikke sige fra | forced-marriage
imamvielse uden papirer | forced-marriage
tvangsaegteskab regler under 18 | forced-marriage
a student is being pressured to marry her cousin, where can she get help | forced-marriage, honour-contact
drenge kan også blive tvunget til at gifte sig, hvem hjælper dem | forced-marriage, boys
Hun fortalte mig det i smug efter timen. Flybilletterne er købt, kjolen hænger hjemme, og far har taget hendes pas. Hvad når vi inden fredag? | forced-marriage, acute
er arrangeret og tvunget ægteskab det samme | forced-marriage
trolovet siden hun var 9 | forced-marriage
handleplan hvis en elev frygter at blive bortgift i udlandet | forced-marriage, action-card
hun stryger kjoler og siger at hun snart er kone | forced-marriage, signs
pigen hviskede: de har sagt ja til ham for mig | forced-marriage
skal jeg kontakte ambassaden når en elev er rejst og skal giftes dernede | forced-marriage
17 år gammel og hendes mor siger at uddannelse er spild fordi der er en mand på vej | forced-marriage, youth-education
kan vi stoppe et bryllup? | forced-marriage
gift som 14 årig i hjemlandet og nu i modtageklasse | forced-marriage, language-refugees
tvangsgift og gravid, hvor kan hun bo sikkert | forced-marriage, crisis-centre
hvad skal hun tage med, hvis hun flygter dagen før vielsen | forced-marriage, runaway
hun kom tilbage fra sommerferien med en ring og er som forvandlet | forced-marriage, signs
What does Danish law say about religious marriages of minors? | forced-marriage
hvordan sikrer man at en pige kommer hjem igen fra en rejse til bedstemors land | forced-marriage, negative-social-control
drengen på 18 skal gifte sig med en han aldrig har mødt for at få hende til landet | forced-marriage
mistanke om bortgiftning 9. klasse hvem skal vide det | forced-marriage, notification
udlevering af pas forældre nægter ung pige gift | forced-marriage
eleven er 16, og hun har spurgt om man kan få annulleret sit ægteskab | forced-marriage
må forældre bestemme hvem man skal giftes med | forced-marriage
familien planlægger stor fest i august og hun græder hver gang nogen nævner det | forced-marriage, signs
hun vil have skilsmisse fra en mand hun aldrig sagde ja til | forced-marriage
jeg hører at to familier har lavet en aftale om deres børn i 8. klasse | forced-marriage, notification
fætter-kusine ægteskab presset af onkler | forced-marriage
kan en ung få dæknavn og ny bopæl når hun siger nej til brylluppet? | forced-marriage, crisis-centre
straf for forældre som tvinger deres barn ind i ægteskab | forced-marriage
sundhedsplejerske: nybagt mor på 17 er gift af familien og må ikke gå ud | forced-marriage, negative-social-control
hun får vist billeder af mænd på mors telefon og skal vælge inden eid | forced-marriage
ung romapige taget ud af skolen for at blive gift | forced-marriage, school-absence
rejse til udlandet i 6 uger, vi er bange for hvad der venter hende | forced-marriage, negative-social-control
my sister is going to be married off this summer, she is only sixteen | forced-marriage
har skolen pligt til at gribe ind ved tvungen forlovelse? | forced-marriage, notification
hvem kan tale med pigens forældre uden at det udløser en hurtig vielse | forced-marriage, honour-contact
pigen er blevet bortlovet | forced-marriage
hvad gør man i lufthavnen hvis man er på vej til sit eget bryllup mod sin vilje | forced-marriage, local-police
samlivslignende forhold mellem 15 årig pige og 27 årig mand velsignet af familien | forced-marriage, sexual-abuse
ægteskab tvang anonym rådgivning nat | forced-marriage, acute-line
hun skal overtage sin afdøde søsters mand | forced-marriage
svigerfamilien venter på at hun fylder 18 | forced-marriage
kæresten må ingen vide noget om, for derhjemme er hun lovet væk | forced-marriage, negative-social-control
dreng 16 truet til at gifte sig for at skjule at han er til fyre | forced-marriage, lgbt
kan kommunen inddrage pas når der er fare for udrejse til ægteskab | forced-marriage, notification
bliver hun gift eller skal hun gå i gymnasiet? forældrene siger det første | forced-marriage
hun holdt op med at lave lektier, for som hun siger, hvad skal en hustru med det | forced-marriage, signs
hvor meget tid har vi at løbe på når vielsen er sat til næste uge | forced-marriage, acute
tvungne ægteskaber undervisningsmateriale til gymnasiet og fgu | forced-marriage, teaching
faren er stolt over den gode medgift, datteren på 16 er tavs | forced-marriage
Vi troede det var en almindelig ferie. Men hun har afleveret sine bøger, givet sit tøj væk og sagt ordentligt farvel til os alle sammen. Hendes kusine rejste på samme måde sidste år og kom aldrig igen. | forced-marriage, signs
risk of marriage abroad, can the authorities stop the trip | forced-marriage, notification
Forlovelsesfesten er allerede holdt, viser det sig, og halvdelen af opgangen var med. Hun er lige startet i 9. klasse. Er det for sent at gøre noget? | forced-marriage, notification
my colleague says an engagement at 15 is only tradition, is that right | forced-marriage
tom seng og åbent vindue i morges, gummistøvlerne er væk og hamsteren står med fyldt madskål til flere dage | runaway
ikke set siden fredag, telefonen går direkte på svarer | runaway
hun er stukket af fra opholdsstedet for fjerde gang | runaway, placement
efterlysning, hvornår går politiet ud med navn og foto | runaway
sover hos en veninde og nægter at sige hvor | runaway
rømmet, pakkede taske, bamse og dankort | runaway
må jeg holde på hendes hemmelige gemmested når forældrene ringer grædende | runaway, confidentiality
han skred efter skænderiet og tog toget mod hovedstaden | runaway
fjortenårig overnatter i en campingvogn på en parkeringsplads | runaway
she has not come home for two nights, who should i call | runaway
bortløben fra plejefamilien, sidst observeret ved bowlinghallen | runaway
drengen bankede på hos mig klokken tre om natten, gennemblødt, og ville ikke hjem | runaway
24 timer, skal man virkelig vente så længe inden man melder nogen savnet | runaway
snapchat viser hun er i en anden by hos en jeg ikke kender | runaway, grooming
jeg går hjemmefra og i ser mig aldrig mere, stod der på køkkenbordet | runaway
hvor kan et barn på flugt få en seng i nat | runaway
kontrolløren ringede fra færgen, en pige på tolv uden billet påstår at hun skal besøge sin faster, men der er ingen faster | runaway
de er fire der har brudt ind i en kolonihave, lever af nudler og skriver at de har det fint og aldrig vender om | runaway
natvagten så hende forsvinde ud ad køkkendøren med skoene i hånden | runaway
kom tilbage efter tre døgn, beskidt og tavs, hvad gør vi nu | runaway
forældrene har ikke engang opdaget at knægten er væk | runaway
løbet hjemmefra pga tæsk, skal jeg køre hende tilbage | runaway, violence-at-home
en elev er forsvundet midt i skoledagen | runaway, acute
pigen stak af fra bostedet i nat | runaway, placement
hvem ringer vi til når et barn er løbet fra sfo | runaway, acute
hun kom ikke hjem efter klubben og telefonen er slukket | runaway, local-police
hvornår melder man en ung savnet til politiet | runaway, police-report
stukket af hjemmefra 15 år sover i en kælder | runaway, homelessness
løbsk | runaway
skal der gå 24 timer før man må efterlyse nogen? | runaway, local-police
drengen i 1. klasse kravlede over hegnet og er væk | runaway, acute
hun er på rømmen fra sin familie og vil ikke sige hvor hun er | runaway, negative-social-control
han gik fra skolen efter anden time i vrede og ingen har set ham siden | runaway
a 14 year old resident has not returned since Friday night | runaway, placement
jeg har en ung på værelset i klubben der nægter at tage hjem | runaway
boernehavebarn vaek paa skovtur hvad goer vi foerst | runaway, action-card
procedure når et barn går fra institutionen | runaway, action-card
hun blev fundet på banegården i en anden by kl 3 | runaway, local-police
rømning | runaway
jeg tror at en pige fra min klasse har planer om at rejse væk i weekenden uden at sige det til nogen | runaway, notification
væk hjemmefra, ligger på sofaer hos venner | runaway, homelessness
gemmer min datters kammerat sig hos os? forældrene leder. hvad er jeg forpligtet til | runaway, notification
Tredje gang på en måned at han er væk natten over. Mor har holdt op med at ringe til politiet, for han kommer jo altid igen, siger hun. Jeg er ikke så rolig. | runaway, family-problems
bortløben fra opholdssted kontakt til døgnvagt | runaway, acute-line
må vi låse døren så hun ikke kan løbe væk | runaway, use-of-force
eftersøgning af elev, hvem leder og hvem bliver hos klassen | runaway, action-card
hun skrev et brev om at hun ville væk herfra og lagde mobilen på bordet | runaway, suicide
forældre har ikke set deres søn siden i går morges | runaway, local-police
han springer ud af vinduet om natten og kommer hjem ved daggry | runaway
uledsaget flygtningedreng forsvundet fra centret | runaway, language-refugees
kan en 17 årig bare flytte hjemmefra uden at forældrene må tvinge hende tilbage? | runaway
barnet stikker af fra klassen hver gang der er prøve | runaway, behaviour
the girl ran away with an older man she met online | runaway, grooming
efterlysning deling på facebook må vi det | runaway, data-protection
hun har pakket rygsækken med tøj og penge, det fandt vi i hendes skab | runaway, signs
dreng med autisme vandrer væk fra legepladsen | runaway, adhd-autism
vi fandt ham sovende i skolens skur mandag morgen | runaway, homelessness
bekymringstelefon til unge som er taget af sted | runaway, youth-chat
hvad skal man oplyse politiet når en ung er væk | runaway, local-police
to piger fra 7. sprang fra lejrskolen om natten | runaway
en kollega så den savnede dreng i nabobyen, skal vi hente ham selv | runaway, street-team
hun er ikke mødt, og mor troede hun var hos far | runaway, divorce
pludselig væk | runaway
teenager tog toget til hovedstaden uden lov og slukkede snap map | runaway
barn på 4 stod alene ude ved hovedvejen | runaway, acute
han siger at han hellere vil leve på gaden end hjem til dem | runaway, family-problems
bliver forældremyndighed brudt hvis jeg lader den bortløbne sove her i nat? | runaway
plejebarn stukket af til sin biologiske mor | runaway, placement
en ung har ikke svaret på beskeder i tre døgn, vennerne er nervøse | runaway, local-police
vi er i zoo med sfo og mangler et barn ved optælling | runaway, acute
er der et sted hvor unge på flugt kan få mad og en seng uden spørgsmål | runaway, crisis-centre
missing pupil, do the police come at once or do we have to search first? | runaway, local-police
hun gik sin vej midt i et skænderi og tog hverken jakke eller nøgle | runaway
14 årig væk hele weekenden med nogle store drenge i bil | runaway, vulnerable-girls
stak af fra skolepsykologens kontor | runaway
vi har lige fået opkald fra en mor der ikke kan finde sin søn, og klokken er 23 | runaway, acute-line
pige har været væk i fire dage og bor åbenbart hos sin kæreste på 24 | runaway, vulnerable-girls
genkendt adfærd: løber når nogen hæver stemmen | runaway, behaviour
når han er kommet tilbage, hvad snakker vi så om? | runaway, concern-procedure
han er på fri fod efter at være flygtet fra den sikrede institution | runaway, convicted
vi har ledt hele matriklen igennem og kan ikke finde hende | runaway, acute
skal skoleledelsen have besked hver gang en elev forlader matriklen | runaway, school-management
Vi har et barn på syv, der har luret koden til lågen. I går nåede hun helt ned til stationen før nogen opdagede det. Hvordan skal vi handle næste gang? | runaway, action-card
child walked out of the after-school club alone, nobody noticed for an hour | runaway
Han skriver til mig på messenger at han har det godt og at jeg ikke må sige noget. Forældrene og politiet leder efter ham på tredje døgn. Jeg ved godt hvor han er. | runaway, confidentiality
smidt ud på attenårsdagen med en sort sæk | homelessness
sofasurfer, en uge her, en uge der | homelessness
kælderrummet under blokken er indrettet med madras, stearinlys og en campinglygte, og det er en på nitten der bor der | homelessness
har du en adresse? nej kun c/o hos en ven | homelessness
på forsorgshjemmet er han den eneste under tredive, de gamle stjæler hans støvler og han sover med ryggen mod væggen | homelessness
boligsocial anvisning, akutbolig, hvor lang er ventelisten | homelessness
opgangen stinker, nogen har ligget på repos med dyne | homelessness
kontanthjælp uden folkeregisteradresse, kan det lade sig gøre | homelessness
ungdomsbolig til en der har forladt et voldeligt hjem | homelessness
bor i sin bil bag ved industrihaverne | homelessness
natcafé for unge, noget med morgenmad og bad | homelessness
udsat af lejligheden, fogeden skiftede låsen i tirsdags | homelessness
the young man sleeps at different friends and carries all his clothes in a bag | homelessness
opsagt fra kollegieværelset fordi huslejen ikke blev betalt | homelessness, money
botilbud efter §107 eller 110, hvem visiterer | homelessness
hun betaler for taget over hovedet med andet end penge | homelessness, vulnerable-girls
vennernes forældre er begyndt at tælle toiletruller, han fornemmer at han skal videre, men der er ikke flere sofaer på listen | homelessness
hjemlos med hund, de fleste steder siger nej | homelessness
kollektivet gik i opløsning, og nu bor han i et telt bag klitterne med et gasblus og en powerbank | homelessness
housing first for de unge, har vi det her | homelessness
efter anbringelsen røg han lige ud på gaden | homelessness, aftercare
mor er flyttet ind hos sin nye mand på ét værelse, og den store på atten må selv finde ud af hvor han sover | homelessness
ung uden tag over hovedet | homelessness
smidt ud hjemmefra og sover på skift hos kammerater | homelessness
hvor kan en 18 årig sove i nat | homelessness, acute
sofasurfing unge tilbud | homelessness
familien har mistet lejligheden og bor i bil | homelessness, poverty
ungdomsherberg, natvarmestue, er der noget herude | homelessness
han bader i svømmehallen og har alt sit i en sportstaske | homelessness, signs
boligløs efter bruddet med kæresten, 19 år med baby | homelessness
kan jobcentret hjælpe en hjemløs ung med en bolig? | homelessness, housing-worker
udsat fra bolig med fire børn mandag, hvad sker der | homelessness, placement
I have a student who has been sleeping on friends' couches for two months | homelessness
ungdomsbolig akut hvem skal han søge hos | homelessness
mor med to drenge bor på campingpladsen nu hvor det er november | homelessness, poverty
støtte kontaktperson til hjemløse unge | homelessness, mentor
hun fylder 18 på tirsdag og plejefamilien siger farvel samme dag. Hun aner ikke hvor hun skal gøre af sig selv. | homelessness, aftercare
ung hjemløs kriminalitet samarbejde | homelessness
kældernøgle: tre unge bor i vaskekælderen i blok B | homelessness, housing-worker
hjemloeshed blandt unge 18-25 hvad har kommunen pligt til | homelessness
han lugter, tøjet er det samme, og han spørger altid om skolen har åbent i ferien | homelessness, signs
midlertidig bolig til en familie der er sat på gaden | homelessness
boligsocial hjælp | homelessness, housing-worker
der bor nogen i skuret bag boldbanen | homelessness
hvem står for anvisning af akutboliger | homelessness
ung mor kan ikke få lejlighed pga gæld i boligforeningen | homelessness, money
skubbet ud af mors nye mand og har ingen nøgle længere | homelessness, family-problems
adresseløs, ingen post, ingen su, hvad så | homelessness
kan en elev uden fast adresse blive gående i klassen | homelessness
forsorgshjem alder | homelessness
han sover på biblioteket når det lukker op kl 8 | homelessness, signs
to brødre på 17 og 19 venter på værelse og må ikke være på herberget sammen | homelessness
Who helps a 20-year-old with nowhere to live? He is not in education. | homelessness, youth-counselling
hvad er kommunens skurvogne/skæve boliger | homelessness
gadeplansmedarbejder ung sover på station | homelessness, street-team
ville i det hele taget ikke sige hvor han bor, og nu ved vi hvorfor | homelessness
unge anbragte der bliver hjemløse efter 18 | homelessness, aftercare
værelse søges desperat til en af vores drenge | homelessness
ingen dør at lukke bag sig | homelessness
kan kommunen betale depositum for en ung der ellers sover ude? | homelessness, money
vi ser flere og flere unge i klubben der ikke har et fast sted at være om natten | homelessness, youth-club
seng for natten pige 16 | homelessness, acute
ung lgbt person smidt ud af familien, hvor er der et trygt sted | homelessness, lgbt
far og søn bor på lagerhotel | homelessness
bo hos hvem når mor er i fængsel og lejligheden er sagt op | homelessness, parent-in-prison
skurbyen ved havnen, der er mindreårige imellem | homelessness, street-team
hjemløs og psykisk syg 22 årig, alle afviser ham | homelessness, psychiatry
en pige bor hos en ældre mand fordi hun ingen andre steder har | homelessness, vulnerable-girls
hvordan får han en folkeregisteradresse igen? | homelessness
flygtningefamilie opsagt fra midlertidig bolig, børnene går i vores skole | homelessness, language-refugees
hendes værelse brændte og udlejer svarer ikke | homelessness
udsættelse af lejemål børnefamilier forebyggelse | homelessness, money
hun sover i metroen, siger hun, det er varmt der | homelessness
housing first for unge har vi det | homelessness
han har været igennem fem adresser på et år og nu ingen | homelessness
A family in my class is being evicted next week, what support exists | homelessness, poverty
hun gemmer sin dyne i garderobeskabet på gymnasiet | homelessness, signs
bliver man anbragt hvis ens forældre ikke har en bolig? | homelessness, placement
husvild | homelessness
der skal findes et sted til ham i løbet af eftermiddagen. han er lige smidt ud for tredje gang og har kun de sko han går i | homelessness, acute
Han spørger hver aften om han må hjælpe med at lukke klubben, og han går altid som den sidste. I går fulgte jeg med ud, og han lagde sig på bænken ved hallen. Hvem har vagten for sådan noget? | homelessness, street-team
shelter for a young woman under 25, which number | homelessness
Mor og de tre børn har haft fire adresser siden sommer, altid hos nogen de kender. Nu er der ikke flere at spørge. Skolen kan ikke følge med, og den mindste kalder sin kuffert for sit værelse. | homelessness, family-support
evicted couple with a newborn, the health visitor asks what to do | homelessness, health-nurse
husvild familie indkvarteret på campingplads | homelessness, housing
han kommer i gummisko i sneen | poverty
mælkepengene er ikke betalt og frugtordningen er opsagt | poverty
kan klassekassen være anonym, nogle har ikke råd | poverty
hun siger hun ikke er sulten, men stirrer på min bolle | poverty
arbejdsløshed, rudekuverter og strømmen lukket | poverty
julehjælp, hvor søger man og hvornår er fristen | poverty
har altid ondt i halsen når der er fødselsdag, for der er ikke til en gave og slet ikke til at gøre gengæld | poverty
same thin sweater all winter, shoes held together with tape, and he saves half his lunch for his sister | poverty
kontanthjælpsloft, fem i en toværelses | poverty
kan kommunen give tilskud til briller eller vinterjakke | poverty
200 kroner til skidagen, det får mange hjemme til at tie stille | poverty
the family eats at the food bank and the kids have no winter coats | poverty
fogedsag, de skal ud den første | poverty, homelessness
mor har tre rengøringsjob og ligger søvnløs over huslejen | poverty
pinlig over sin gamle mobil og sin brors aflagte bukser | poverty
enkeltydelse, særlig støtte, paragraf 81, hvem kan forklare det | poverty
ferie i sommerlandet? nej vi skal bare være hjemme, siger han hvert år | poverty
feriekoloni for børn af forældre med små midler | poverty
i en rig kommune er det ekstra pinligt: de andre skal til alperne, og hun skriver stil om en efterårsferie hun har fundet på | poverty
konfirmation, computer, cykelhjelm og klassetur på én og samme måned, enlig far på deltid siger undskyld igen og igen | poverty
afvist kort i kantinen, køen så på | poverty
børnebidraget kommer ikke, så fra den tyvende er det havregrød, og storesøster lader som om hun er på kur | poverty
familien har ikke råd til vinterstøvler | poverty
fattige børn i klassen, hvad kan vi gøre | poverty
han spiser kun når der er skolemad | poverty, signs
er der en fond til fødselsdagsgaver og konfirmationstøj | poverty
julehjælp ansøgning | poverty
aldrig madpakke, altid sulten, altid undskyldninger | poverty, family-problems
hun bliver væk hver gang der er udflugt der koster penge | poverty, school-absence
hvor søger en familie økonomisk hjælp | poverty, money
en alenemor på kontanthjælp kan ikke betale lejrskolen | poverty, funding
må skolen opkræve penge til tur når familier er pressede? | poverty
som sundhedsplejerske ser jeg babyer uden bleer | poverty, health-nurse
brugt cykel eller computer til trængende elev | poverty
huller i skoene midt i januar | poverty, signs
There is a boy who wears sandals in snow, can we buy shoes for him? | poverty
børnefattigdom i kommunen tal og tilbud | poverty
mor græder over elregningen og siger at de spiser rester fra naboen | poverty
de fryser hjemme, varmen er lukket | poverty, notification
familier der ikke har råd til medicin til barnets astma | poverty, doctor
sommerferiehjælp og koloni for børn der ellers ikke kommer nogen steder | poverty
hvad dækker kommunens enkeltydelse | poverty, money
Vi er en lille skole, og tre familier har på en uge fortalt at de ikke kan betale for mælk og frugt. Er der en pulje, eller skal vi ringe rundt til de frivillige? | poverty, volunteering
drengen siger han ikke er sulten men ser på de andres mad | poverty, signs
fattigdom og skam hvordan taler vi om det i 5. | poverty, class-climate
integrationsydelse, fem børn, to værelser | poverty, language-refugees
toejbytte eller toejdepot | poverty, volunteering
afhentning af overskudsmad til familier i området | poverty
hun stjæler mad fra kammeraternes tasker | poverty, theft
sportsstøvler og udstyr til dem som ikke kan betale | poverty, leisure-money
pengene rækker ikke til den 20. | poverty
gratis briller til barn i udsat familie | poverty
vi har ikke råd, siger han, og melder sig ud af håndbold | poverty, leisure-money
hvem kan søge legat på en families vegne | poverty
drengens tænder er rådne og de har ikke råd til tandlæge | poverty, dental
må jeg give en elev penge til frokost af min egen lomme | poverty
lavindkomstfamilier friplads i institution | poverty, kindergarten
jul uden gaver | poverty
kirkens korshær eller mødrehjælpen, hvem giver tøj til børn | poverty, volunteering
de deler en seng, fire søskende | poverty
hun har ikke pc hjemme og laver opgaver på telefonen | poverty
økonomisk trængte forældre kan ikke møde op til arrangementer | poverty, parents-meeting
skoletaske ny elev ingen penge | poverty, school-start
is there free breakfast at school for hungry pupils | poverty
hvordan undgår vi at udstille dem som ikke kan betale? | poverty
eleven arbejder om natten for at hjælpe mor med huslejen | poverty, leisure-job
far har mistet jobbet og nu skal de klare sig for næsten ingenting | poverty, unemployment
bind og tamponer til piger der ikke har råd | poverty, health-nurse
kan en ung på 17 selv få ydelse når forældrene ikke kan forsørge ham | poverty, money
når regningerne hober sig op går det ud over børnene | poverty, money
hjælpepakker familier uden mad i køleskabet i weekenden | poverty
kontanthjælpsloft børnefamilier hvem rådgiver | poverty
pigen vil ikke fejre fødselsdag i klassen fordi mor ikke kan købe boller | poverty
de andre griner af hans tøj fra genbrug | poverty, bullying
kan vi søge midler til svømmeture for dem hvis forældre vender hver en krone | poverty, leisure-money
feriebudget nul | poverty
familien spiser havregryn tre gange om dagen den sidste uge i måneden | poverty
skolen har en hemmelig kasse til jakker, må vi det | poverty, funding
My pupils cannot afford the bus card, is there a subsidy? | poverty
hvem har en gammel barnevogn til en gravid der ingenting har? | poverty, volunteering
den der kan betale får taget klassebillede, de andre sidder og kigger på | poverty
Hun har meldt afbud til alle fødselsdage i år. Jeg troede hun var genert, men så sagde hun at man jo skal have en gave med. Findes der en ordning? | poverty
no winter coat, no lunch, and the parents are too proud to ask | poverty, signs
Vi samler ind til klassens tur, 600 kroner pr. barn, og der er altid de samme to der melder sig syge den uge. Må man det, og hvem kan dække for dem? | poverty, funding
families skipping meals at the end of the month | poverty
quicklån på mobilen til 30 procent i rente | money
klarna, viabill, køb nu betal senere, han skylder 40.000 | money
hver aften tikker der nye anmodninger ind på mobilepay, halvtreds her og hundrede der, og hun siger bare ja | money
hun er 18 og står allerede i rki | money
vikaren spurgte til skoene, de er på afbetaling over toogtyve måneder, sagde hun stolt | money
skylder de store drenge penge og tør ikke gå forbi kiosken | money, threats
gældsrådgivning gratis, er der noget til unge | money
opkrævning fra inkasso, åbner ikke kuverterne | money
hvor meget er normalt i lommepenge i femte | money
lånt mors dankort og brugt alt på skins | money, gaming
kontrolafgifter fra bussen, 17 styk, nu ligger de til udpantning | money
budget, hvad er det, spurgte hun, tre uger efter at hun flyttede hjemmefra med tre abonnementer, en hundehvalp og en leaset bil | money
my student has six unpaid phone bills and debt collectors call him | money
han har sat farmors guldring og sin spillekonsol hos pantelåneren for at betale af på en scooter han ikke engang ejer længere | money
kan man få undervisning i privatøkonomi på ungdomsuddannelsen | money, teaching
sælger sin playstation for at betale af på noget han ikke vil fortælle om | money
den første weekend efter lønningsdag er alt brugt, så lever hun af knækbrød og pant og låner til bussen | money
takeaway, spilkort og e-cigaretter æder hele su'en | money
lånte veninden fem tusind til en rejse til mallorca, hun har blokeret hende nu og de to grupper i klassen hader hinanden | money
kviklaan taget i hendes navn af kæresten | money, partner-violence
lønnen ryger lige ned i overtrækket, banken har klippet kortet og han aner ikke hvor meget der mangler | money
skat har sendt en regning på restskat efter det sorte arbejde | money
han skylder 40.000 i kviklån | money
gældsrådgivning for unge gratis | money
ung 18 år har købt en bil på afbetaling han ikke kan betale | money
hvem hjælper med at lægge et budget | money
rykkere i postkassen som hun ikke tør åbne | money
SU lån eller kviklån, hun forstår ikke forskellen | money
klarna og viabill, eleverne køber nu og betaler aldrig | money, teaching
registreret i RKI som 19 årig, hvad så | money
ung skylder penge til nogle fra miljøet og bliver jagtet | money, drug-dealing
dreng i 9. låner ud til de andre og tager renter | money, conflict
undervisning i privatøkonomi udskoling | money, teaching
mor har optaget lån i sønnens navn | money, scam
a student owes money to loan companies and hides the letters | money
hun bruger alle lommepengene på neglestudie og skin care og nu skylder hun sin veninde 3000 | money
kan kommunen udbetale forskud | money
fogeden har været der | money, poverty
hvordan får en ung overblik over sin gæld? | money
inkasso hjælp | money
Han fyldte atten i marts og tog tre lån på telefonen samme aften. Nu er det november, han har ikke åbnet sin e-boks siden, og jeg tror han overvejer at stikke af fra det hele. | money
mobilepay overtræk og kontoen spærret | money
skolens økonomiundervisning, hvem kommer ud og holder oplæg | money, teaching
gaeld til kommunen for institutionsbetaling | money
lejerestance og trussel om udsættelse | money, homelessness
opsparing konfirmationspenge forældrene har brugt dem | money
pengene er brændt af på skins og lootbokse | money, gaming
økonomisk rådgivning enlig far | money
hvem kan en ung spørge om skat og frikort | money
købt mobilabonnementer til fremmede for at tjene hurtige penge | money, scam
hæftelse for lån som kæresten har taget, hun er 20 | money, partner-violence
bankkonto lukket, nemkonto mangler, ydelsen ryger tilbage | money
narkogæld dreng 16 hvad gør vi | money, drug-dealing
hvor får man frivillig gældshjælp om aftenen | money, volunteering
young people with payday loans, any workshop we can book? | money, teaching
hun lever af su og har købt en hund, en sofa og en rejse på kredit | money
afdragsordning | money
forældrene spørger om de hæfter for deres 17 åriges telefonregning | money
kontanthjælp regnestykket går ikke op, kan vi få en til at gå budgettet igennem med familien? | money, poverty
han tør ikke sige hvad der blev af pengene fra fritidsjobbet | money, gambling
gældssanering alder betingelser | money
penge imellem elever, pant og pres i skolegården | money, threats
pengeproblemer ung par med nyfødt | money
mine elever tror at man bliver rig af krypto og sætter fødselsdagspengene i det | money, online
a 17-year-old asked me how to get out of a phone contract he cannot pay | money
betalingsanmærkning på lejlighedsansøgning | money, homelessness
dagpenge stopper og terminen skal betales | money, unemployment
udlånt nemid/mitid til en ven mod betaling | money, scam
hun har ikke betalt for skolemad siden september, mor svarer ikke | money, poverty
regninger ligger uåbnede i en skuffe hjemme hos den unge i egen bolig | money, housing-worker
hvordan lærer vi 8. klasse forskel på løn, skat og feriepenge | money, teaching
ung snydt på depositum | money, scam
har vi en økonomisk rådgiver i boligområdet | money, housing-worker
børnebidrag udebliver og mor mangler til huslejen | money, divorce
forbrugslån | money
han bliver ringet op hele dagen af nogen der vil have deres penge, så nu er mobilen slukket | money, threats
kan man få hjælp til tandlægeregning når man er ung og ingen penge har | money, dental
18-årig skal flytte hjemmefra og ved ikke hvad det koster at bo | money, youth-counselling
en dreng på 14 har brugt mors dankort til 9000 kr i et spil | money, gaming
skyldnerliste, trusler på snap, betal inden fredag | money, threats
gældsbreve fra storebror til lillebror, familien kan ikke tale om penge mere | money, family-problems
hvilken lønseddel kan man regne med første gang, og hvad hvis arbejdsgiver ikke betaler? | money, leisure-job
Hun er 19 og har fået sit første brev fra fogedretten. Hun spurgte om det betyder fængsel. Jeg kan ikke selv gennemskue papirerne, så hvem sidder med den slags? | money
budget help for a young person moving into his first flat | money, housing-worker
Efter at have lånt af alle i klubben er han begyndt at undgå os. Det er småbeløb, men det er mange mennesker, og nogle af dem er ikke tålmodige. | money, conflict
how do I teach 9th graders about credit, interest and payslips | money, teaching
mor er ved at knække sammen over tre vilde unger og beder om en hånd | family-support, family-problems
gratis samtaler op til fem gange uden journal | family-support
åben anonym rådgivning for familier, hvornår er der telefontid | family-support
aflasning hver anden weekend, er det noget man kan søge om | family-support
praktisk pædagogisk støtte i hjemmet så morgenerne ikke ender i råb | family-support
kan vi få nogen til at komme hjem og se hvordan vi taler til hinanden | family-support
far har mistet overblikket siden fyringen og børnene passer sig selv | family-support, family-problems
familiebehandling, hvad går det egentlig ud på og hvor lang tid varer det | family-support
who can assist a single mum with a teenager who won't listen to anything | family-support
home-start lignende ordning med frivillige bedsteforældre | family-support, volunteering
støttende indsatser efter barnets lov § 32, må de gives uden stor undersøgelse | family-support
vi skændes om lektier, skærm og sengetid hver eneste aften, hvem kan hjælpe os med at finde fodfæste | family-support
tidlig hjælp før det bliver en rigtig sag på forvaltningen | family-support
forældreparret er gået i baglås om opdragelsen og vil tale med en neutral fagperson | family-support, family-counsellor
venskabsfamilie eller aflastningsfamilie hver anden weekend | family-support, placement
familierådgivning uden sag | family-support
familiebehandling hvordan får man det | family-support, social-worker
mor er slidt ned og kan ikke få de tre unger op om morgenen, er der en der kan komme hjem og hjælpe | family-support, family-problems
åben anonym rådgivning for forældre | family-support
er der hjælp til at sætte grænser for en teenager der bestemmer alt derhjemme | family-support, parenting-course
praktisk pædagogisk støtte i hjemmet | family-support
familiehuset henvisning | family-support
kan familien få terapi gennem kommunen | family-support
Hele familien er gået i sort, de råber ad hinanden og drengen på 13 låser sig inde. Forældrene spørger mig om nogen kan arbejde med dem alle på én gang. | family-support, family-problems
where can parents get counselling about their family without opening a case | family-support
hjemmehosser | family-support
hvem kan hjælpe os forældre vi kan ikke enes om noget med vores datter på 15 | family-support, family-problems
støtteforanstaltninger for familier efter barnets lov | family-support
forebyggende indsats til en familie vi er lidt bekymret for men ikke nok til underretning | family-support, section-115
rådgivningsforløb 5 gange gratis familie | family-support
familieterapeut kommunen pris | family-support
Nyfødt nummer fire, far i fængsel og en storebror der er begyndt at slå. Hvad kan kommunen tilbyde den familie af støtte? | family-support, family-problems
døgnophold for familier | family-support, placement
aflastning i weekenden til forældre der ikke magter mere | family-support
de kan ikke finde ud af hverdagen, ingen madpakker, ingen sengetider – mor vil gerne lære det | family-support
MST multisystemisk terapi for unge med kriminalitet | family-support, crime
hjælp til at tale sammen igen mellem mor og søn | family-support
kan vi foreslå familiebehandling til mødet med forældrene eller lover vi for meget | family-support, parent-involvement
støtte til unge førstegangsforældre | family-support, pregnancy
familierådgivningen telefon | family-support, family-counsellor
hvad er forskellen på familievejledning og familiebehandling | family-support
the family needs someone to come to their home and help with routines | family-support
kan man selv søge støtte i hjemmet eller skal skolen underrette | family-support, notification
forældre beder om hjælp fordi de er bange for deres egen søn på 16 | family-support, violence-at-home
marte meo forløb hvem tilbyder | family-support
ventelisten til familiehuset er lang hvad gør vi så længe | family-support
vi har brug for en udefra til at få ro på hos familien derhjemme | family-support
samlivsproblemer smitter af på børnene findes der gratis samtaler for par med børn | family-support, divorce
familietilbud på arabisk eller somali | family-support, language-refugees
bostøtte / familiestøtte konstaktperson hjemme | family-support
på vej i familiepleje, hvad siger vi til klassen | placement
hun er anbragt på institution og må kun se sin mor hver anden lørdag | placement
tvangsfjernet i går, den gule seddel fra kontoret sagde bare at hun ikke kommer mere | placement
bisidder til en der skal flytte fra sine plejeforældre | placement
hvem har egentlig bestemt at de to søskende skulle skilles ad, er det børne- og ungeudvalget, ankestyrelsen eller en dommer | placement
aflastningsfamilie hver tredje weekend, kan han få det | placement
døgninstitution, socialtilsyn og magt, vores nye elev bor der | placement
hvem underskriver skolepapirer for et plejebarn | placement, consent
biologisk mor møder uventet op på legepladsen | placement
elleve år gammel og på sit sjette sted, han kalder alle voksne for vikarer | placement
efter støttet samvær river han hovederne af dukkerne og vil ikke sige godnat | placement
handleplan, barnets plan, hvornår må læreren se den | placement, data-protection
the foster mother says he hides food under the mattress | placement
mosteren vil gerne tage ham til sig, hun har et gæsteværelse og et trygt hus, hvordan bliver man godkendt til slægtspleje | placement
hjemgivelse, nu skal hun tilbage efter tre år og er splittet | placement
anbragte børns skolegang, hvem holder opsyn med at de lærer noget | placement
sikret institution, varetægtssurrogat, hvor længe sidder han der | placement, convicted
adoption uden samtykke, de taler om det i avisen | placement
opholdsstedet går konkurs ved nytår, de otte unge skal spredes for alle vinde og en af dem er lige begyndt at stole på nogen | placement
må plejefar give lov til hul i ørerne, klipning, pas og en uge i spanien, eller skal vi have fat i den der har forældremyndigheden | placement, consent
social services move him again next week, the third foster home this year, and he has stopped unpacking his bag | placement
bor på et kollegie som plejeanbragt og syns alle kikker på hende | placement
skal barnet fjernes fra hjemmet? | placement
plejebarn ny i klassen hvad må vi vide | placement
hun bor på opholdssted og starter hos os mandag | placement
anbringelse uden samtykke hvem beslutter | placement
han er blevet hentet af kommunen i dag og lillesøster spørger hvor han er | placement, crisis
opgaver for skolen når barn er i plejefamilie | placement
hvordan bliver man plejefamilie/aflastning | placement, family-support
tvangsfjernet | placement
hvem er kontaktperson for anbragte unge i vores område | placement
boern paa doegninstitution undervisning | placement
støtteperson til forældre hvis barn er anbragt | placement, family-support
har en anbragt ret til at se sine forældre i skoletiden | placement
a child in foster care keeps asking when he can go home | placement
den biologiske mor ringer til skolen og vil snakke med barnet der bor hos en anden familie | placement, confidentiality
Efter tre år hos plejeforældrene skal hun pludselig flytte igen. Hun siger at hun ikke gider lære flere navne på voksne. Hvem taler hendes sag? | placement
sikret afdeling dreng 15 skolegang | placement, convicted
anbringelsessag papirer aktindsigt fra den unge selv | placement
må plejemor skrive under på turtilladelse? | placement, consent
barnet boede sammen med os i institutionen i går, og i dag er dets plads tom | placement
hjemgivelse, er barnet klar og hvem følger op | placement
netværkspleje hos farmor | placement
hun er frataget forældrene som 2 årig og søger nu sin mor | placement
ung på kostskole som foranstaltning | placement
nyt hjem, ny skole, ingen oplysninger med, vi famler | placement
søskende fordelt i tre plejehjem | placement
hvornår kan man anbringe akut i en weekend | placement, acute
akutanbragt spædbarn, sundhedspleje hos plejeforældre | placement, health-nurse
Who pays for a placement outside the municipality? | placement, funding
han hader botilbuddet og siger at de låser køleskabet | placement, complaint
bliver man fjernet hvis man fortæller at man har det dårligt derhjemme, spurgte hun | placement, notification
døgnanbringelse 16-årig misbrug kriminalitet | placement, youth-crime-worker
samværsplan forældre barn anbragt | placement
personrådgiver til anbragte børn | placement
far har lovet at han kommer hjem til jul, men sagsbehandleren siger noget andet | placement, social-worker
barnet bor ikke hos sine forældre men hos en moster, hvem skal vi invitere til skolehjemsamtale | placement, parents-meeting
mit plejebarn slår ud når han har haft samvær, hvad gør vi i sfo | placement, behaviour
frit valg mellem plejefamilie og institution | placement
akut overnatning for pige der ikke kan være hjemme | placement, acute
anbragt og halvfjerds procent fravær | placement, school-absence
børneudvalget, hvad er det de sidder og bestemmer i anbringelser | placement
plejeforældrene slider sig op og siger op | placement
kommunen tog vores nabos børn i morges og mor ligger på gulvet | placement, crisis
moved to a group home in another town, can he stay in our school? | placement
skolen oplever at børnehjemmet ikke henter til tiden | placement, not-collected
opholdssted klager over naboers trusler mod de unge | placement, threats
han skriver plejefamiliens efternavn på sit penalhus, og det gør hans mor vred | placement
barnets lov anbringelse børn over 10 | placement
hvad kan man gøre for et anbragt barn der ikke bliver inviteret til fødselsdage | placement, loneliness
er det skolen eller sagsbehandler der laver handleplan for anbragte? | placement, social-worker
jeg har en baby i hænderne hvis mor lige er blevet indlagt og ingen kan hente den | placement, acute
forældre siger ja til frivillig anbringelse men trækker det tilbage | placement
plejefamilier søges | placement
hun kalder plejefar for far og får skæld ud af sin rigtige far | placement
udslusning fra opholdsstedet når man bliver myndig | placement, aftercare
ophold på skib eller opdragelseshjem | placement
institution fyldt op, 13 årig på venteliste til døgnplads | placement
kan bedsteforældre anke afgørelsen om anbringelse? | placement, complaint
adoption uden samtykke | placement
pigen har boet seks steder på otte år og stoler ikke på nogen af os | placement
Vi har fået en dreng fra et bosted 200 kilometer væk. Der fulgte ingen papirer med, og han siger selv at han nok kun er her til påske. Hvem ringer jeg til for at få hans historie? | placement, social-worker
foster parents ask whether they may see the pupil's school records | placement, confidentiality
Det er tredje weekend i træk hvor han skulle hjem på besøg og det bliver aflyst i sidste øjeblik. Om mandagen vælter han borde. Kan vi få et møde med dem der bestemmer over samværet? | placement, behaviour
is the girl going to be taken away from her parents if I report this | placement, notification
drengen har brug for én fast voksen som har ryggen på ham | mentor
kan man få bevilget en der henter ham om morgenen og går med til prøverne | mentor
hun mangler et forbillede, gerne en der selv har været ude i tovene | mentor
ti timer om ugen med en fyr der tager ham med i fitness og til samtaler på jobcenteret | mentor
ung-til-ung ordning hvor de ældre elever følger en nyankommen | mentor
hvor ansøger jeg om støtteperson til en på 14 efter barnets lov | mentor
kontakt personen er stopet uden varsel og drengen føler sig svigtet | mentor
is there someone like a big brother scheme for my student | mentor
en voksenven fra en organisation, hvem matcher dem | mentor, volunteering
fast makker der ringer og vækker, minder om tandlægetid og lytter | mentor
må mentoren tage den unge med hjem til middag | mentor
virksomhedsmentor til lærling der er ved at give op | mentor, dropping-out
eksbandemedlem vil gerne coache knægten, er det en god ide | mentor, gangs
han lukker kun op for rollemodellen fra boksehallen, kan vi lønne ham til mere af det | mentor
min søn er 15, har boet hos sin far, så hos mig, så hos sin bror og nu på en madras hos en ven, han vil ikke snakke med nogen fra kommunen i skjorte, men en som gider sidde i en bil og spise kebab med ham kunne måske nå ind | mentor, street-team
mentor til overgangen fra folkeskole til ungdomsuddannelse | mentor, youth-education
beskæftigelsesmentor til ung | mentor, unemployment
kan en elev få en mentor | mentor
hvem bevilger kontaktperson til en ung | mentor, social-worker
frivillig mentor til dreng på 15 | mentor, volunteering
han har brug for en voksen mand der har tid til ham et par gange om ugen | mentor, boys
mentorordning efterskole og ungdomsuddannelse | mentor
Fast kontaktperson barnets lov | mentor
hun mangler en at ringe til når alting brænder på og mor ikke tager telefonen | mentor
kan en tidligere kriminel blive mentor for en af vores unge | mentor, gangs
can a young person get a mentor through the municipality? | mentor
forskel på mentor og støtteperson | mentor
en der kan hente ham om morgenen og følge ham til praktik den første tid | mentor, job-guide
mentorforløb ssp hvor længe | mentor, ssp
ung til ung mentor | mentor
kontaktpersonen kommer ikke til aftalerne, hvem klager vi til | mentor, complaint
Drengen har aldrig haft en far og suger til sig når pedellen gider snakke. Kan man få en fast rollemodel til ham fra kommunen? | mentor, boys
lektiementor eller livsmentor findes der begge | mentor, homework-help
venskabsfamilie til enligt barn | mentor, volunteering
ung løsladt for nylig, skal have nogen at støtte sig til i hverdagen | mentor, convicted
hvad tjener en mentor, jeg vil gerne være det ved siden af mit job | mentor
børns voksenven ordning | mentor, volunteering
mentor til ung med adhd | mentor, adhd-autism
uddannelsesmentor ved overgang fra 9. klasse til gymnasie | mentor, youth-education
vi søger kvindelig kontaktperson til pige i æreskontrolleret familie | mentor, negative-social-control
må en mentor få oplysninger om den unges sag | mentor, confidentiality
hvordan søger forældre om kontaktperson til deres søn | mentor
kontaktperson bevilget 6 timer ugentligt – kan det forlænges | mentor
én voksen som er hans og som ikke skifter hele tiden | mentor
er der bydelsmødre eller bydelsfædre som kan være støtte for en ung dreng | mentor, volunteering
mentor til nyankommen ung flygtning | mentor, language-refugees
mentorer i klubben uddannelse til dem | mentor, youth-club
Looking for a role model / contact person for a 14 yr old boy without a father figure | mentor
kan man få støtte til at komme ud ad døren og med bussen i en periode | mentor
ungementor jobcenter 18 + | mentor, unemployment
hvem matcher mentor og mentee hos os | mentor
en personlig støtte der bliver ved ham selv når han skifter skole og bosted | mentor
mentoren har stoppet fra den ene dag til den anden og drengen er knust | mentor
hvornår skal jeg ringe hjem, og hvornår er det okay at vente | parent-involvement
pigen bønfalder mig om ikke at sige noget til mor | parent-involvement, confidentiality
samvær hver fjortende dag, fælles myndighed – skal begge have besked om møde | parent-involvement, divorce
faren er mistænkt, så må vi netop ikke orientere hjemmet først | parent-involvement, violence-at-home
de tager aldrig telefonen og svarer ikke på beskeder, hvordan når vi ind til dem | parent-involvement
en der er fyldt femten, har hun selv ret til at bestemme om hjemmet skal kende til det | parent-involvement, consent
hvordan får vi de ikke dansktalende familier til at føle sig velkomne på skolen | parent-involvement, language-refugees
mor bliver vred og forsvare ham hver gang jeg nævner noget | parent-involvement
tell the mum and dad before or after I contact the authorities? | parent-involvement, notification
klubmedarbejderen ser knægten ryge, men har aldrig talt med forældrene, er det hans opgave | parent-involvement
samarbejdet med hjemmet er gået i hårdknude, skyttegravskrig nærmest | parent-involvement
bonusfar uden forældremyndighed vil høre hvordan det går | parent-involvement, confidentiality
skyld og skam hos mødre til drenge der laver ballade, hvordan taler man ordentligt med dem | parent-involvement
hele familien med ind over fra dag ét, ellers flytter vi ingenting | parent-involvement
forældresamarbejde med svære forældre | parent-involvement
hvordan inddrager vi forældrene uden at de går i forsvar | parent-involvement
forældresamtale om bekymring gode råd | parent-involvement
mor svarer aldrig på aula og tager ikke telefonen. hvordan får vi hul igennem | parent-involvement
skal vi tale med forældrene før vi underretter | parent-involvement, notification
redskab til den svære samtale med hjemmet | parent-involvement
Far bliver rasende hver gang vi ringer, og drengen får tæsk for det tror vi. Hvordan holder vi kontakten til hjemmet uden at gøre det værre? | parent-involvement, violence-at-home
kontakt til tosprogede forældre tolk | parent-involvement, language-refugees
skole-hjem-samarbejde i udskolingen dør ud | parent-involvement
må vi kontakte den forælder der ikke har bopælen | parent-involvement, divorce
how do we involve parents who never show up for meetings | parent-involvement
forældre der siger det er skolens problem | parent-involvement
hvad siger man til en mor når hendes søn mobber | parent-involvement, bullying
skal far orienteres når der er delt forældremyndighed | parent-involvement, divorce
jeg gruer for at ringe hjem til dem igen, hver gang ender det i skældud og anklager om at vi er ude efter deres barn | parent-involvement
dialogkort til forældresamtaler | parent-involvement
vi vil have forældre til de unge i klubben til at kende hinanden | parent-involvement, youth-club
ung over 15 siger nej til at vi taler med hans forældre | parent-involvement, consent
forældrenetværk i klassen hvordan starter man det | parent-involvement, network-group
forældreansvar hvad kan vi forlange af hjemmet | parent-involvement
en god start på samarbejdet med nye forældre i 0. | parent-involvement, school-start
de nikker til alt på mødet og gør intet bagefter | parent-involvement
hjemmebesøg af klasselærer må man det | parent-involvement
forældreinddragelse i ssp-arbejdet | parent-involvement, ssp
Forældrene taler kun tigrinya og brevene forbliver ulæste i tasken. Hvad gør andre? | parent-involvement, language-refugees
kontaktbog mellem skole og hjem for elev med vredesudbrud | parent-involvement, behaviour
hvordan fortæller vi forældrene at deres datter er set fuld til ungdomsfest | parent-involvement, alcohol
samarbejdet med plejeforældrene om en elev | parent-involvement, placement
parents deny there is any problem at all with their son, how to talk to them | parent-involvement
få fædrene på banen | parent-involvement
forælder skriver 10 lange beskeder om ugen på aula, hvor går grænsen | parent-involvement
hvem fra skolen skal tage samtalen hjemme, lærer eller leder | parent-involvement, school-management
forældrekontrakt samarbejdsaftale | parent-involvement
tryg samtale med hjemmet om hygiejne og tøj | parent-involvement, health
hvordan får jeg fat i forældrene til de drenge der hænger foran klubben | parent-involvement, groups-hanging-out
sæt et punkt på dagsordenen om snap og sengetider når 5.b's forældre samles i aulaen | parents-meeting, online
fælles spilleregler om hjemkomst og promiller på årgangen, hvem kommer og styrer snakken | parents-meeting, first-party
kun syv mødte frem sidste gang, og det var de forkerte syv | parents-meeting
kontaktforældrene efterlyser et oplæg med dilemmakort | parents-meeting, teaching
hvordan undgår jeg at nogen bliver hængt ud foran de andre mødre i klassen | parents-meeting
skabelon til trivselsaftaler om fødselsdage, lommepenge og mobiler | parents-meeting
could someone from prevention come and speak one evening for our 7th grade families | parents-meeting, teaching
der er panik i forældrekredsen efter rygterne, skal vi indkalde ekstraordinært | parents-meeting
i klasse 6 skal vi snakke om de første fester, hvem kan facilitere | parents-meeting, first-party
flertalsmisforståelser: alle tror at de andres børn må mere, hvordan afliver man den en tirsdag aften | parents-meeting, social-norms
invitation til aftenmøde på skolen om vape, gerne på arabisk og somali også | parents-meeting, nicotine
forældrenetværk hvor man lover at ringe til hinanden hvis man ser noget | parents-meeting
foraldre mode i naeste uge, hvad plejer man at tage op i udskolingen | parents-meeting
bordet rundt, kaffe og kage, og så skal de skrive under på klassens pagt | parents-meeting
oplæg til forældremøde i 6. klasse | parents-meeting
kan ssp komme ud på forældremøde | parents-meeting, ssp-consultant
hvem kan holde oplæg for forældre om sociale medier | parents-meeting, online
vi skal holde møde for alle forældre i 7. årgang om fester og alkohol | parents-meeting, alcohol
forældremøde om vapes og snus, nogen der kan holde det | parents-meeting, nicotine
booke oplægsholder forældreaften | parents-meeting
Forældrerådet har fået en aften i november og mangler indhold. Gerne noget om unge, grupper og hvad der sker om natten i byen. Hvem skal vi spørge? | parents-meeting
dagsorden til forældremøde med ssp-emner | parents-meeting
can someone from SSP give a talk for the parents in year 7? | parents-meeting, ssp-consultant
materiale til forældremøde om digital dannelse | parents-meeting, online
kun fire forældre dukkede op sidst. hvordan får vi flere med til mødet? | parents-meeting, parent-involvement
ekstraordinært forældremøde efter billeddeling i klassen | parents-meeting, image-sharing
fælles forældreaften for hele distriktet | parents-meeting
hvad må vi sige på forældremødet om konkrete elever | parents-meeting, confidentiality
powerpoint til forældremøde om trivsel | parents-meeting, wellbeing
klasseforældreråd vil lave aftale om alder for alkohol | parents-meeting, alcohol
er det gratis at få jer ud og snakke med os forældre på skolen en aften | parents-meeting
slides til forældre om gaming og søvn | parents-meeting, gaming
politiet med på forældremøde i 8. | parents-meeting, local-police
forældremøde om mobning dialogøvelser | parents-meeting, bullying
vi er klassens kontaktforældre og vil have en fagperson ud at fortælle om teenagehjernen | parents-meeting
cafémøde for forældre i klubben kl 19, hvem kan komme med et indlæg om hash | parents-meeting, cannabis
foredrag forældre 5. klasse snapchat tiktok | parents-meeting, online
skal der tolk på til forældremøde og hvem betaler | parents-meeting, language-refugees
fælles spilleregler i forældregruppen hvordan får man dem vedtaget på mødet | parents-meeting, social-norms
indkaldelse akut forældremøde trusler mod skolen | parents-meeting, school-threat
forældremøde 9 klasse sidste skoledag | parents-meeting, last-school-day
I would like to invite a speaker to our parent evening about online safety | parents-meeting, online
sundhedsplejersken på forældremøde om pubertet | parents-meeting, health-nurse
har i et færdigt oplæg vi selv kan køre for forældrene | parents-meeting
tema om flertalsmisforståelser til forældremødet | parents-meeting, social-norms
møde med fædre om drenge og vold | parents-meeting, boys
forældrearangement i boldklubben om ungdomsfester | parents-meeting, alcohol
Hvordan fortæller man 50 vrede forældre at skolen har styr på det efter slagsmålene? Vi har kaldt ind til på mandag. | parents-meeting, violence
hvor lang tid tager jeres forældreoplæg | parents-meeting
vi er klassekontaktforældre og mangler en sjov men alvorlig aften om børns liv på nettet | parents-meeting, online
`;
