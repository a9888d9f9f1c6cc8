/** What colleagues ask about cooperation, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfCooperation = `
hvem sidder for bordenden og træffer de store beslutninger | steering-group
politidirektør, socialchef og skolechef samlet fire gange om året | steering-group
forslag til ny indsats, hvor og hvornår skal det godkendes | steering-group
kommissorium og mødeplan for det øverste forum | steering-group
referatet fra marts siger noget om nye fokusområder | steering-group
hvem er formand efter direktoren er gået på pension | steering-group
kan klubområdet få en plads i ledelsesforummet | steering-group
indstilling sendes otte dage før dagsordenen lukkes | steering-group
where do i send a proposal that needs a decision from the heads | steering-group
evalueringen fremlægges for cheferne inden sommer | steering-group
strategiske mål, pejlemærker og fælles retning, hvem vedtager dem | steering-group
beslutningskompetencen ligger ikke hos os i marken, men et trin op | steering-group
politisk udvalg eller embedsmænd, hvem styrer det forebyggende samarbejde | steering-group
styregruppens medlemmer med titel | steering-group
styregruppen ssp hvem sidder der | steering-group, ssp
hvornår mødes styregruppen | steering-group
hvem er formand for ssp-styregruppen | steering-group
ssp udvalg medlemmer | steering-group, ssp
hvordan får jeg et punkt på styregruppens dagsorden | steering-group
hvem bestemmer hvad ssp skal prioritere næste år | steering-group, ssp
politisk styregruppe ssp | steering-group
referat fra sidste styregruppemøde | steering-group
Who sits on the SSP board and decides the strategy? | steering-group, ssp
hvem godkender ssp-handleplanen | steering-group, ssp
hvem fra politiet er med i styregruppen | steering-group, local-police
hvem af cheferne har det overordnede ansvar for det kriminalpræventive arbejde | steering-group, ssp
skal styregruppen sige god for vores projekt | steering-group, funding
vi synes tingene sander til mellem skole og familieafdeling, hvor løftes den slags op på ledelsesniveau i ssp | steering-group, ssp
lokalrådet for kriminalitet, er det styregruppen? | steering-group
kommissorium styregruppe | steering-group
koordinationsudvalget ssp | steering-group, ssp
styregruppemøde afbud til hvem | steering-group
skolelederne vil gerne have en repræsentant med der hvor beslutningerne om ssp tages. hvem skal vi kontakte, og hvornår udpeges der igen? | steering-group, school-management
har styregruppen besluttet noget om snus | steering-group, nicotine
ssp organisationen øverste gruppe | steering-group, ssp
er referaterne fra styregruppen offentlige | steering-group
kredsråd og styregruppe forskel | steering-group
hvem evaluerer ssp-samarbejdet | steering-group, ssp
hvor tit holder den overordnede ssp-gruppe møde | steering-group, ssp
ledelsesgruppen for ssp vil have tal fra os, hvem sender jeg til | steering-group
the steering committee, how do I raise an issue there | steering-group
direktøren for børn og unge sidder hun i ssp-udvalget | steering-group
jeg vil anbefale en fælles alkoholpolitik i kommunen, hvem er det rette forum på chefniveau | steering-group, alcohol
hvem afgør om ssp-kontaktlaererne faar flere timer | steering-group, ssp-contact-teacher
styregruppens årshjul | steering-group
strategi for kriminalforebyggelse, hvem vedtager den | steering-group, ssp
må en klubmedarbejder sidde i styregruppen | steering-group
bydelens problem er for stort til netværksgruppen, det skal op et niveau | steering-group, network-group
næste møde for cheferne i ssp | steering-group
næste møde for os ude i distriktet, dato og lokale | network-group
hvem kommer: klub, skole, betjent, sundhedsplejerske, boligområde? | network-group
jeg har et punkt til dagsordenen om uro ved svømmehallen | network-group, groups-hanging-out
lokalrådet mødes seks gange om året og runder bordet | network-group
må man nævne børn ved navn når vi er samlet allesammen | network-group, confidentiality
afbud til torsdag, hvem skriver jeg til | network-group
hvem er mødeleder og hvem tager noter i lokaludvalget | network-group
bord runde med nyt fra hver institution | network-group
tendenser i bydelen lige nu, hvor kan vi dele dem på tværs | network-group
are private schools invited to the local prevention meetings | network-group
jeg er ny klubleder og vil gerne med i kredsen af fagfolk i området | network-group
rundsendt mødereferat fra distriktsgruppen er ikke nået frem | network-group
fælles indsats omkring halloween aftales plejer vi at gøre til det møde i september | network-group
netværksmøderne ligger altid oven i mine timer, kan en kollega tage med i stedet | network-group
netværksgruppe møde hvornår | network-group
hvem sidder i vores netværksgruppe | network-group
hvordan tager jeg en sag op i netværksgruppen | network-group
netværksmøde ssp dagsorden | network-group
lokalgruppe for skolen, klubben og politiet, hvem er tovholder | network-group
må man nævne elever ved navn på netværksmøderne | network-group, section-115
netværksgrupperne hvor mange er der i kommunen | network-group
When is the next meeting of the local network group? | network-group
jeg er ny i klubben og har fået at vide jeg skal med i en lokal ssp-gruppe fire gange om året | network-group, ssp
indkalder til netværksmøde om fælles bekymring i området | network-group, concern-procedure
referat netværksgruppe hvor ligger det | network-group
hvilke skoler hører til hvilken netværksgruppe | network-group
afbud til netværksmøde torsdag | network-group
der sker noget nede ved stationen med unge fra tre skoler, hvor kan vi lokale folk sætte os sammen om det | network-group, groups-hanging-out
ssp distriktsgruppe | network-group
kan boligforeningen komme med i netværksgruppen | network-group, housing-worker
Hvem leder mødet i den lokale gruppe når ssp-konsulenten er syg? | network-group, ssp-consultant
tværfaglig gruppe skole politi socialrådgiver | network-group
vi vil gerne høre hvad de andre skoler ser på deres matrikel lige nu, er der et fast forum til det | network-group
sundhedsplejerske spørger om hun skal deltage i netværksmøderne | network-group, health-nurse
hvad er forskellen på netværksgruppe og akutgruppe | network-group, acute-group
runde bordet på netværksmødet, hvad skal man have med | network-group
I forrige uge fik jeg en mail om et møde i gruppen omkring skolen, hvor alle fortæller om stemningen blandt de unge. Er det obligatorisk? | network-group
netværksgruppens medlemmer telefonliste | network-group
lokalt ssp-netværk | network-group, ssp
network meeting, may I bring a colleague from the after-school club | network-group
kommer nærpolitiet til netværksmøderne | network-group, local-police
mødedatoer netværk forår | network-group
er en enkeltsag noget for netværksgruppen eller skal den et andet sted hen | network-group
dem fra klubben, skolen og gadeplan burde mødes jævnligt i vores kvarter, findes der allerede sådan en kreds | network-group, street-team
privatskolen vil være med i netvaerksgruppen | network-group
skal jeg forberede et punkt om trivslen på årgangen til ssp-netværket | network-group, wellbeing
netværksmøde om en bestemt familie, er det det samme | network-group
hvem skriver referat til netværksmøderne | network-group, record-keeping
samarbejdsforum for dem der arbejder med 12-18 årige i byen | network-group
vi skal samles i dag, slagsmålet spreder sig til de andre skoler | acute-group, conflict
hvem indkalder når det brænder på mellem to grupper af unge | acute-group, groups-hanging-out
samling inden for et døgn med politi, klub og forvaltning | acute-group
efter knivstikkeriet ved stationen i går aftes er alle på den anden ende | acute-group, weapons
hastemøde over teams klokken otte i morgen tidlig | acute-group
hvor hurtigt kan i stille op hvis flere elever er involveret i noget grimt | acute-group
rygter på snap om et opgør klokken 15, vi må koordinere nu | acute-group, conflict
kan en lærer udløse krisemødet eller er det kun ledere | acute-group
flere drenge forgiftet samme aften, hvem tager bolden | acute-group, overdose
we need everyone around the table today, not next month | acute-group
talsmand, opgavefordeling og situationsbillede når noget eksploderer | acute-group
pludselig optrapning i kvarteret, tre brændte biler på en uge | acute-group, arson
hvem er i det hurtige beredskab og hvad er deres mobilnumre | acute-group, action-card
akut sammenkaldelse om videoen der deles på hele årgangen | acute-group, image-sharing
akutgruppen indkald | acute-group
vi har brug for et akutmøde i dag | acute-group
hvordan indkalder man akutgruppen | acute-group
hastemøde ssp | acute-group
fem drenge har truet en anden skole til slåskamp fredag, vi skal samles nu | acute-group, conflict
kan akutgruppen mødes i eftermiddag, det brænder på | acute-group
hvem sidder i akutgruppen | acute-group
Can we call an emergency meeting with police and social services today? | acute-group
uro på torvet tre aftener i træk, hvem samler folk hurtigt | acute-group, groups-hanging-out
hvornår er noget alvorligt nok til et hastemøde | acute-group
akut ssp-møde skabelon til indkaldelse | acute-group
gruppe af unge jagter hinanden med knive og alle skolerne er nervøse, hvem kan indkalde os alle inden i morgen | acute-group, weapons
akutmøde efter skyderi | acute-group, gangs
ssp beredskab møde inden 24 timer | acute-group
jeg kan ikke vente til næste netværksmøde med det her | acute-group, network-group
politi, skole og socialforvaltning om et bord senest i morgen tidlig | acute-group
er der en gruppe der rykker ud ved pludselige konflikter mellem unge | acute-group, conflict
akutgruppemøde deltagere | acute-group
efter ildspåsættelsen i nat vil vi gerne have et møde samme dag | acute-group, arson
Der går en video rundt med et overfald på en af vores elever, og i kommentarerne aftaler de hævn i weekenden. Vi når ikke den normale vej. Hvordan får man alle samlet? | acute-group, image-sharing, violence
hvem kan udløse akutgruppen, kan en almindelig lærer | acute-group
hurtig indsats på tværs | acute-group
ekstraordinært møde ssp i dag | acute-group
akutgruppe uden for skoletid | acute-group
optræk til bandekonflikt i boligområdet vi skal koordinere med det samme | acute-group, gangs
klubben lukkede i aftes pga trusler mod personalet, og vi vil have de andre parter ind til et lynmøde | acute-group, threats
how fast can the acute group convene | acute-group
skal akutmøde gå gennem ssp-konsulenten | acute-group, ssp-consultant
hvad gør vi på et akutmøde | acute-group
indkaldelse straks | acute-group
flere elever har taget noget og er kørt på hospitalet, skal vi samle en gruppe her til formiddag | acute-group, overdose
akutgruppens mandat | acute-group
hvem deltager fra politiet i hastemoeder | acute-group, local-police
Hærværk for anden nat i træk, skoleleder ønsker møde hurtigst muligt | acute-group, vandalism
kan man holde akutmødet på teams | acute-group
fredag kl 13 og alt sejler, hvem mødes vi med | acute-group
hvornår er næste kursus for os i klubben | theme-afternoon
tilmelding til oplæg om unges digitale sprog den 12. | theme-afternoon, online
jeg mangler viden om lov og ret, er der en efteruddannelse | theme-afternoon
fyraftensmøde med sandwich og forsker i ungdomskultur | theme-afternoon
personaledag om konflikthåndtering, kan vi rekvirere nogen | theme-afternoon, conflict
årshjul over konferencer, webinarer og temadage | theme-afternoon
hele lærerkollegiet skal klædes på til at se mistrivsel | theme-afternoon, wellbeing
slides fra i torsdags om bandernes rekruttering | theme-afternoon, gangs
can the teachers get training on spotting neglect | theme-afternoon, notification
introdag for nyansatte gadefolk og vikarer | theme-afternoon
gratis for kommunalt ansatte, også frivillige trænere? | theme-afternoon, volunteering
jeg nåede ikke fristen, er der stadig stole tilbage i salen på torsdag eftermiddag | theme-afternoon
uddannelse i den motiverende samtale over fire gange | theme-afternoon
onsker til emner paa naeste eftermiddag: ketamin, snapmap og skærmtid | theme-afternoon
temaeftermiddag for lærere om digital dannelse | theme-afternoon, online
hvornår er næste temaeftermiddag | theme-afternoon
fyraftensmøde om hash | theme-afternoon, cannabis
kan ssp holde et oplæg for hele personalegruppen | theme-afternoon, ssp
vi vil gerne bestille et oplæg til pædagogisk råd | theme-afternoon
temadag personale | theme-afternoon
hvem kan komme og undervise os voksne i bandetegn | theme-afternoon, gangs
After-work session for staff on gaming, can we book one? | theme-afternoon, gaming
kursus til ssp kontaktlærerne | theme-afternoon, ssp-contact-teacher
har I en oplægsholder til et personalemøde i november | theme-afternoon
tilmelding til temaeftermiddagen | theme-afternoon
klæd personalet på om snus og puff bars | theme-afternoon, nicotine
klubpersonalet trænger til viden om unges nye stoffer, kan vi få to timer en mandag formiddag | theme-afternoon, substances
fælles dag for skole og klub | theme-afternoon
fyraftensmøder program forår | theme-afternoon
hvem betaler oplægsholderen til temadagen | theme-afternoon, funding
ekspert i mobning til lærerværelset | theme-afternoon, bullying
Vi er 40 ansatte, hvoraf halvdelen er nye. De spørger meget til tavshedspligt og underretning. Kan nogen lave en halv dag for os inden jul? | theme-afternoon, confidentiality, notification
emner til en temaeftermiddag | theme-afternoon
pædagogisk dag ssp indhold | theme-afternoon
inspirationsdag for fagfolk om unge og kriminalitet | theme-afternoon, crime
vi vil gerne lære mere om social kontrol hele teamet | theme-afternoon, negative-social-control
foredrag for ansatte | theme-afternoon
er der plads til sfo-folk på fyraftensmødet om grooming | theme-afternoon, grooming
fagligt oplæg til dagplejere og vuggestuer om bekymrende tegn | theme-afternoon, signs
materiale fra sidste temaeftermiddag slides | theme-afternoon
hvordan søger man om en temadag | theme-afternoon
som leder ønsker jeg kompetenceløft af mit personale indenfor konflikter med unge | theme-afternoon, conflict
staff training afternoon about radicalisation | theme-afternoon, radicalisation
kan politiet komme til en personaleeftermiddag og fortælle om det lokale billede | theme-afternoon, local-police
alle kontaktlærerne samlet en eftermiddag med et tema | theme-afternoon, ssp-contact-teacher
temamøde 2 timer om angst hos børn | theme-afternoon, anxiety
p-møde oplæg ludomani | theme-afternoon, gambling
skal man have vikardækning for at komme til temaeftermiddag | theme-afternoon
gaa-hjem-moede for fagpersoner | theme-afternoon
`;
