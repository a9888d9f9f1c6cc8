/** What colleagues ask about wellbeing, a line each: `sentence | concept`, or `sentence | concept, another`, the best one first. */
export const toldOfWellbeing = `
barnet ligner en punkteret ballon for tiden | wellbeing
hun fungerer ikke rigtigt nogen steder, hverken hjemme, i klubben eller i klassen | wellbeing
trivselsmålingen er dykket, hvad stiller vi op | wellbeing, class-climate
noget er galt, men jeg kan ikke sætte en finger på hvad | wellbeing, concern-procedure
mit barn er ikke sig selv længere | wellbeing
ondt i hovedet, mærkelig i humøret og vil ingenting | wellbeing, health
mistrives i stilhed, de pæne piger vi overser | wellbeing, vulnerable-girls
hvem kan en 12-årig snakke med når alting føles tungt | wellbeing, youth-chat
hele årgangen er presset af karakterer og fremtidsvalg | wellbeing
lavt selvværd, siger hele tiden "jeg er også bare dum" | wellbeing
how do we spot a child who is not thriving before it gets serious | wellbeing, signs
har mistet gnisten siden hun rykkede fra den gamle by | wellbeing, school-start
robusthed og livsmod, er der nogle forløb vi kan booke | wellbeing, teaching
det går op og ned, mest ned | wellbeing
stresset til op over begge ører i ottende | wellbeing, anxiety
han klarer sig fagligt men er aldrig glad | wellbeing, depression
trivselsvejleder søges til en der er gået i baglås | wellbeing, akt
sover dårligt, spiser lidt, bider negle ned til roden | wellbeing, health
forældrene kan ikke genkende vores beskrivelse af barnet, hjemme er hun en solstråle | wellbeing, parent-involvement
hun er begyndt at sutte på trøjeærmet igen og vil have bamsen med | wellbeing, signs
a boy in my group has gone quiet since autumn, nothing dramatic, just dull eyes | wellbeing
dårlig trivzel på min søns stue, hvem kikker med udefra | wellbeing, kindergarten
school stress, no smile, skips breakfast, who could follow up on him | wellbeing
trivselssamtale med en der siger "fint nok" til alt | wellbeing
hun visner for øjnene af os, lille hjerte i stor krop | wellbeing
pædagogisk personale har en mavefornemmelse om lille ny i gruppen | wellbeing, kindergarten
hun trives ikke | wellbeing
trivselsmålingen i 5. klasse ser skidt ud | wellbeing, class-climate
vi er bekymrede for en dreng der er blevet mere og mere stille | wellbeing, concern-procedure
hvad gør man når et barn mistrives i skolen? | wellbeing
han plejer at være glad, men de sidste måneder er gnisten væk | wellbeing, signs
national trivselsmåling, hvornår og hvordan | wellbeing
elev græder i timerne uden at kunne sige hvorfor | wellbeing
hvem kan jeg sparre med om et barn i mistrivsel | wellbeing, ppr
trivselssamtaler med elever, spørgeguide | wellbeing
a child in my class seems unhappy and withdrawn, where do I start? | wellbeing
unge siger de har det dårligt, alle sammen, hele tiden | wellbeing
stress i 9. klasse, de er presset af karakterer | wellbeing
har kommunen en trivselsvejleder | wellbeing
hun siger altid "fint", men øjnene siger noget andet | wellbeing
sover dårligt, spiser lidt, hænger med hovedet | wellbeing, signs
trivsel i indskolingen | wellbeing
mistrivsel hos piger i udskolingen stiger | wellbeing, vulnerable-girls
en kollega mener det bare er puberteten, jeg tror der ligger mere bag at han er så trist | wellbeing, signs
skal forældrene spørges før jeg taler med barnet om hvordan det har det? | wellbeing, parent-involvement
tidlig opsporing af børn der ikke har det godt | wellbeing, signs
perfekthedskultur, de knækker under forventningerne | wellbeing
det er som om han er faldet ud af sig selv efter sommerferien | wellbeing
børn i mistrivsel handleplan | wellbeing, action-card
trivselsforløb for klassen, nogen der tilbyder det? | wellbeing, class-climate
hvordan har de unge det i vores kommune, er der en undersøgelse | wellbeing
selvværd | wellbeing
lavt selvværd hos en dreng i 7. | wellbeing, boys
hun går rundt med en klump i maven siger hun, og vil ikke være til besvær | wellbeing
barnet siger ingen kan lide ham og at han er dum | wellbeing
mental sundhed blandt unge, hvad findes der af tilbud | wellbeing, mental-health
en far skriver at hans datter kommer ked af det hjem hver dag | wellbeing
robusthed og livsmestring i undervisningen | wellbeing, teaching
her på ungdomsuddannelsen er der mange som er trætte af det hele, ikke syge, bare kede af det | wellbeing, youth-education
what wellbeing support exists for teenagers here | wellbeing
børnene i sfo er blevet mere utrygge | wellbeing, sfo
trives ikke hjemme og ikke i skolen | wellbeing, family-problems
ung føler sig forkert i alle sammenhænge | wellbeing
pædagogerne i børnehaven synes hun er blevet så indelukket | wellbeing, kindergarten
må jeg tale med andre om en elev der har det svært | wellbeing, confidentiality
hovedpine og mavepine uden at lægen finder noget | wellbeing, anxiety
gratis samtaler for unge der har ondt i livet | wellbeing, youth-counselling
trivselspolitik på skolen | wellbeing, school-management
eleven vil ikke have sin jakke af og sidder altid yderst | wellbeing, signs
han er ikke sig selv | wellbeing
før man laver underretning på mistrivsel, hvad skal vi så selv have prøvet? | wellbeing, notification
overtrivsel, curling, pres hjemmefra, hun skal være bedst til det hele | wellbeing, family-problems
har i noget man kan give et forældrepar som er urolige for deres søns humør | wellbeing, youth-counselling
mine elever er flade og orker intet | wellbeing
er der en trivselsperson på skolen jeg kan sende ham hen til | wellbeing, akt
trivslen efter skoleskiftet er ikke blevet bedre | wellbeing
he used to be so cheerful and now he just sits there | wellbeing, signs
results of our student well-being survey are poor, next step? | wellbeing
hjertet hamrer og hun får ikke luft når hun skal fremlægge | anxiety
panikanfald i matematikprøven, hun troede hun skulle dø | anxiety
ondt i maven hver søndag aften, kaster op mandag morgen | anxiety, school-absence
tør ikke tage telefonen eller spørge om vej | anxiety
separationsangst, hænger i mors ærme ved porten | anxiety, school-start
bekymrer sig om krig, klima og om far kommer hjem | anxiety
socialfobi hos en dreng i 8., han spiser aldrig foran andre | anxiety
rystende hænder, koldsved, tunnelsyn | anxiety, health
undgår kantinen, bussen, gruppearbejde, til sidst alt | anxiety, school-absence
cool kids eller lignende forløb, hvem visiterer til det | anxiety, ppr
he checks the door lock twenty times before bed, nervous wreck | anxiety, mental-health
sommerfugle i maven er ét, men hun ryster som et espeløv til hver samling | anxiety
mørkeræd på lejrskole, elleve år gammel | anxiety
eksamensskræk på mit hold, findes der øvelser til vejrtrækning | anxiety, youth-education
overtænker alting, kan ikke slukke for hovedet | anxiety
bange for at besvime foran de andre | anxiety
pigen i 2. klasse skal vide dagens plan ned i mindste detalje ellers graeder hun | anxiety, adhd-autism
forældrene kører hende hjem hver gang hun klager, gør det det værre | anxiety, parent-involvement
tics der blusser op når der er uro på gangen, og nervøs mave | anxiety
what can i do for a girl who freezes every time she is asked a question | anxiety
han er så utryg at han sover med lys og ske i hånden | anxiety, violence-at-home
mit barn vil ikke afleveres, klamrer sig og skriger på parkeringspladsen | anxiety, kindergarten
panics on the bus, needs someone to travel with her | anxiety
nervøs for alt fra brandøvelser til vikarer | anxiety
angts for at kaste op, spiser kun ris | anxiety, eating-disorder
forældre lister rundt om hendes frygt, og huset er blevet mindre og mindre | anxiety, family-support
angst i 8. klasse | anxiety
hun får panikanfald før fremlæggelser | anxiety
barn der ikke tør gå alene på toilettet i skolen | anxiety
findes der et angsthold for unge i kommunen? | anxiety
han ryster og hyperventilerer når der er prøve | anxiety
cool kids, kan man blive visiteret til det | anxiety
elev med socialangst siger aldrig noget højt | anxiety
hjertet hamrer og hun tror hun skal dø, midt i dansktimen | anxiety, acute
angst og skolevægring | anxiety, school-absence
hvad gør jeg når en elev får et angstanfald | anxiety
my pupil has panic attacks, how do I help her in class | anxiety
separationsangst i børnehaveklassen | anxiety, school-start
han vil ikke køre med bus mere, der er for mange mennesker | anxiety
tør ikke tage telefonen, tør ikke gå i kantinen | anxiety
behandling af angst hos børn, hvem henviser? | anxiety, doctor
hun tjekker døren 14 gange og vasker hænder til de bløder | anxiety, mental-health
ocd hos et barn på 10 | anxiety, mental-health
præstationsangst | anxiety
bange for at kaste op, spiser ikke med de andre | anxiety
angstramt elev skal til eksamen, hvilke hensyn kan vi tage | anxiety
barnet klamrer sig til mor hver morgen ved lågen og skriger | anxiety, school-start
vi vil gerne vide mere om unge og angst, en temaeftermiddag måske | anxiety, theme-afternoon
ung pige kommer ikke ud af sit værelse af angst for andre mennesker | anxiety, loneliness
selektiv mutisme, taler ikke i skolen men gerne hjemme | anxiety, speech-therapist
bekymringstanker fylder alt, hun spørger ti gange om det nu går godt | anxiety
angstproblematik, kan ppr hjælpe? | anxiety, ppr
han nægter at gå i svømmehallen, bliver helt stiv | anxiety
er det almindelig nervøsitet eller angst? | anxiety, signs
koldsved, kvalme, svimmel hver gang han skal noget nyt | anxiety
kommunalt tilbud angst 13-17 år | anxiety
she is so scared of exams that she stays home | anxiety, school-absence
jeg har en elev som gemmer sig på toilettet hver gang der er gruppearbejde, og mor siger hun har været sådan siden 2. klasse | anxiety
en dreng på 7 som er angst for mørke og brand og krig | anxiety
angstlidelse og fritidsjob, går det | anxiety, leisure-job
unge med angst bliver væk fra praktikken | anxiety, youth-education
han er bange for alting | anxiety
psykologhjælp til angst under 18 år, er det gratis | anxiety, youth-counselling
hun får det dårligt af at blive kigget på | anxiety
råd til forældre med ængsteligt barn | anxiety, parenting-course
angsten styrer hele familien, de kan ikke tage nogen steder hen | anxiety, family-support
barnet er urolig for at mor dør når det er i skole | anxiety
fobi for hunde så hun ikke kan gå til skole | anxiety
bliver helt blank og begynder at græde når jeg spørger hende om noget foran klassen | anxiety
nerver, ondt i maven, kvalme søndag aften | anxiety, school-absence
gruppeforløb for børn med angst | anxiety
vikaren pressede ham til at læse højt og så brød han sammen | anxiety
angst diagnose | anxiety, psychiatry
tvangstanker hos teenager, hvor går man hen | anxiety, psychiatry
hun tør ikke sove hjemmefra, heller ikke på hytteturen | anxiety
gradvis tilbagevenden for en elev med svær angst, hvordan griber vi det an? | anxiety, school-absence
school anxiety group for children, how to sign up | anxiety
a little girl cries and clings to her dad every morning | anxiety, school-start
det hele er ligegyldigt, siger hun og trækker hætten op | depression
græder uden grund, ligger i sengen hele weekenden | depression
kan ikke mærke glæde ved noget længere, ikke engang hesten | depression
mørke skyer over en i 10. klasse siden efteråret | depression
nedtrykt, træt, irritabel, appetitten væk | depression, signs
antidepressiv medicin til en femtenårig, hvem følger op | depression, psychiatry
drengen virker flad, taler langsomt og svarer med enstavelsesord | depression
vinterblues eller noget alvorligere | depression
han skriver sange om at være tom indeni | depression, suicide
hun orker ikke at gå i bad eller vaske hår | depression
our student looks so sad all the time, no energy, sleeps at the desk | depression
melankolsk siden forelskelsen endte | depression
håbløshed, skyld og selvbebrejdelser i hver anden sætning | depression
sort humor om sit eget liv, er det et råb om hjælp | depression, suicide
lyset er gået ud i hendes øjne, siger hendes mormor | depression
to depressive episoder før femten, hvad kan skolen gøre for at skåne | depression, mental-health
ked af det hver eneste dag og ved ikke hvorfor | depression
han er holdt op med at svare venner, spiller ikke guitar og har taget ti kilo på | depression, loneliness
deprimeret gymnasieelev, lægen siger ventetid på et halvt år | depression, doctor
feeling low and worthless is what she writes in every english essay | depression, wellbeing
mor har fundet dagbogen og er knust over hvor mørke tankerne er | depression, family-support
trist til mode selv paa sin egen foedselsdag | depression
tears in every art lesson, she paints only in black | depression
hun er helt nede i kulkælderen efter nytår | depression
sengeliggende teenager, tallerkener hober sig op, rullegardin nede siden oktober | depression, school-absence
haabloes, siger han, om fremtiden og sig selv | depression
elev virker deprimeret | depression
hun ligger i sengen hele dagen og gider intet | depression
depression hos unge, hvor får man hjælp | depression
han siger alting er ligegyldigt | depression
tegn på depression hos en teenager? | depression, signs
ung mand i praktik møder ikke, siger han ikke kan stå op, alt er sort | depression
kan et barn på 9 have en depression | depression
lægen siger depression, hvad kan skolen gøre nu | depression
sorte tanker | depression, suicide
tungsindig dreng i 10. klasse | depression
hun har mistet lysten til alt hun før elskede, også håndbold og veninderne | depression
I think one of my students is depressed, what now? | depression
antidepressiv medicin til 16-årig, skal skolen vide det | depression, doctor
han sover fjorten timer i døgnet og er stadig træt | depression
gratis psykolog til unge med let til moderat depression | depression, youth-counselling
vinterdepression | depression
græder sig i søvn siger moren | depression
jeg er bange for at hun er ved at synke ned i noget hun ikke selv kan komme op af | depression
depressioner i 3.g klassen | depression, youth-education
hun kan ikke glæde sig til noget længere, ikke engang sin fødselsdag | depression
depressiv elev afleverer intet, hvad er rimeligt at kræve | depression
hvordan taler man med en ung der har en depression | depression
hvem udreder for depression? | depression, psychiatry
han har ikke været i bad i to uger og gardinerne er altid trukket for | depression, signs
nedtrykt | depression
skal vi underrette når en elev har en depression og forældrene ikke gør noget | depression, notification
livslede hos 15-årig | depression, suicide
hun siger at hun føler sig tom indeni og at det er lige meget hvad der sker | depression, suicide
samtalegruppe for deprimerede unge | depression
fødselsdepression hos mor, tre søskende på skolen | depression, mentally-ill-parents
he never smiles anymore and says nothing matters | depression
forskel på at være trist og have en depression | depression, signs
kommer ikke ud af fjerene, hver dag kl 12 | depression, school-absence
lavt stemningsleje gennem flere måneder | depression
elev efter depression skal langsomt tilbage i klassen | depression
depression og hash hænger det sammen? | depression, cannabis
ungdomspsykiatrien har afvist hende, men hun er stadig langt nede | depression, psychiatry
han smiler aldrig og har mørke rande, klassekammeraterne siger han skriver triste digte | depression
min datter er dybt ulykkelig og ingen ved hvorfor. hun er 14, har sagt fra til alt og vil bare have fred. hvor starter vi? | depression
er der et nummer man kan ringe til hvis man er deprimeret og ung | depression, youth-chat
tung sindsstemning siden bruddet med kæresten | depression
drenge og depression, de bliver vrede i stedet for kede af det | depression, boys
depressionen gør at han ikke kan koncentrere sig om en side i en bog | depression
alt er gråt for hende | depression
selvbebrejdelser, håbløshed, ingen energi | depression
hvad kan en kontaktlærer gøre for en der er sygemeldt med depression | depression
mistet appetitten og livsgnisten | depression
dyster dreng | depression
ung med tilbagevendende depressioner, har brug for støtte i hverdagen | depression, mentor
hun skriver i sin stil at hun ikke kan mærke noget mere | depression, concern-procedure
teenager sleeps all day, no joy in anything, hardly eats | depression, signs
free talks for young people with depression? | depression, youth-counselling
hun hører stemmer der kommenterer alt hvad hun gør | mental-health
diagnoseudredning i gang, hvad må vi sige til kammeraterne | mental-health, confidentiality
borderline, spiseforstyrret og bipolær i samme søskendeflok | mental-health
vrangforestillinger, tror at læreren har kamera i pennen | mental-health
indlagt på den lukkede, kommer tilbage efter påske | mental-health, psychiatry
tvangstanker, vasker hænder til de bløder | mental-health
psykotisk dreng på gaden, råber ad biler | mental-health, acute
hvad gør man mens man venter på børnepsykiatrien | mental-health, psychiatry
PTSD hos en dreng der flygtede fra bomber | mental-health, language-refugees
skizofreni debut, første tegn hos unge | mental-health, signs
she sees people who are not there and talks to them in class | mental-health
manisk, sover to timer, har tusind planer og snakker i et væk | mental-health
praktiserende læge har afvist henvisning, hvem hjælper os så | mental-health, doctor
lettilgængeligt tilbud til børn med psykiske vanskeligheder, hvor søger man | mental-health, family-counsellor
sindslidelse og skolegang, hvordan laver man skemaet blødt | mental-health
tager medicin mod psykose og er dopet i første lektion | mental-health
personlighedsforstyrrelse, splitter personalet i de gode og de onde | mental-health
distriktspsykiatrien holder netværksmøde, skal skolen med | mental-health, psychiatry
pigen dissocierer, stirrer ud i luften og kan ikke nås | mental-health
mental ilness in the family and now the son shows the same symptoms | mental-health, mentally-ill-parents
tvangsindlæggelse på gule papirer af en syttenårig, hvem ringer man til | mental-health, acute
paranoid efter en sommer med røg, tror at naboerne aflytter ham | mental-health, cannabis
he believes the radio sends him messages, is there an early team for psychosis | mental-health, psychiatry
skizotypi, hvad er det, og hvordan møder man det i en boglig klasse | mental-health
psykiatrik afdeling har udskrevet pigen uden aftale om noget | mental-health, psychiatry
katatonisk, angstprovokeret, medicinsvigt, ordene i journalen siger mig ingenting | mental-health
en ung hører stemmer | mental-health
elev med psykose, hvem kontakter vi | mental-health, psychiatry
unge med psykiske lidelser i udskolingen | mental-health
han tror naboerne overvåger ham gennem lamperne | mental-health
hvad gør vi med en psykisk syg elev på ungdomsuddannelsen? | mental-health, youth-education
borderline pige 17 | mental-health
ung der er paranoid efter at have røget | mental-health, cannabis
skizofreni hos en dreng på 16, hvilken støtte kan han få ved siden af skolen | mental-health
hun griner for sig selv og svarer nogen der ikke er der | mental-health, signs
psykiske problemer hos unge, en oversigt over tilbud | mental-health
a boy in 9th grade talks to people who aren't there | mental-health
ptsd hos et barn fra krig | mental-health, language-refugees
hvem kan vi sparre med om psykisk sårbare unge | mental-health
han er helt oppe at køre, sover ikke, bruger alle penge og taler uden pause | mental-health
tilbagefald efter indlæggelse på psykiatrisk | mental-health, psychiatry
hvad er diagnoser og hvordan taler jeg om dem i klassen? | mental-health, teaching
psykisk sårbarhed i klassen, en elev har bedt om at kammeraterne får det fortalt | mental-health, class-climate
bipolar | mental-health
en ung i klubben siger at han er udvalgt og får beskeder gennem radioen | mental-health
personlighedsforstyrrelse, ung på bosted | mental-health, placement
tabu om psykisk sygdom, oplægsholdere der selv har prøvet det | mental-health, teaching
ung er blevet forvirret og mistroisk på få uger | mental-health, signs
hvad er akut når en ung er psykotisk? | mental-health, acute
psykisk dårlig pige vil ikke tage imod hjælp | mental-health
dreng på 15 tør ikke spise maden, for han mener den er forgiftet | mental-health
er der en åben rådgivning for unge med psykiske vanskeligheder | mental-health, youth-counselling
sindslidende søskende i familien, hun passer sin bror | mental-health, family-problems
han har fået en diagnose og en pose piller, og vi ved ikke hvad vi må forvente af ham i timerne | mental-health
mental sygdom hos unge mænd | mental-health
samarbejde med psykiatrien om en elev der har været indlagt | mental-health, psychiatry
tourette i 4. klasse, de andre griner | mental-health, bullying
what help is there for a young person with mental illness under 18 | mental-health, psychiatry
hun dissocierer, bliver fjern, kan ikke nås | mental-health
lettere psykiske vanskeligheder, kommunens eget behandlingstilbud | mental-health
psykisk sygdom og fritidsjob | mental-health, leisure-job
han har vrangforestillinger siger hans bror | mental-health
tilknytningsforstyrrelse, plejebarn i 1. klasse | mental-health, placement
traumer efter flugt, mareridt hver nat, dreng i modtageklassen | mental-health, language-refugees
skal vi ringe 112 når en ung er ved at miste forstanden? | mental-health, acute
psyken vakler | mental-health
ung er blevet udskrevet fredag og står alene mandag morgen uden plan. hvem samler op? | mental-health, psychiatry
er psykisk sygdom noget ssp tager sig af, eller er det psykiatrien | mental-health, ssp
hun har været på lukket afdeling og skal tilbage i 9.b efter jul | mental-health
kronisk psykisk lidende 18-årig, overgang fra barn til voksen | mental-health, aftercare
vi oplever flere og flere unge der har en eller anden psykiatrisk diagnose | mental-health
sygelig jaloux og ser syner, 17 år, kæresten er bange | mental-health, partner-violence
elev siger nogen læser hans tanker | mental-health
unges psykiske helbred tal og undersøgelser | mental-health
en fra holdet har et psykisk sammenbrud i omklædningsrummet | mental-health, acute
misbrug og psykisk sygdom samtidig, hvem har ansvaret | mental-health, drug-treatment
young man discharged from the psychiatric ward, who follows up at college? | mental-health, psychiatry
hearing voices since summer, 17 years | mental-health
lange ærmer midt i hedebølgen | self-harm, signs
rifter på underarmen som hun siger katten har lavet | self-harm
cutter i lårene, idrætslæreren opdagede det | self-harm
blodige servietter og et barberblad i hendes skrin | self-harm
han banker hovedet i muren til det bløder når han er frustreret | self-harm, adhd-autism
brænder sig med vilje på glattejernet | self-harm
to veninder skærer i sig selv sammen og viser plastrene frem | self-harm, social-norms
hvordan taler jeg med en pige om hendes ar uden at gøre det værre | self-harm
selvskadende adfærd breder sig i 7. årgang, smitter det | self-harm
river hår ud, piller sår op, bider sig i hånden | self-harm
she scratches herself bloody under the desk during tests | self-harm, anxiety
den fysiske smerte fjerner den anden, siger hun | self-harm
skal forældrene have besked selvom pigen trygler mig om at tie med sårene | self-harm, confidentiality
sting i armen på skadestuen, hun gjorde det selv med et glasskår | self-harm, doctor
drengen slår sig selv i ansigtet når han laver fejl | self-harm
blyantspidserens klinge er skruet af | self-harm, signs
hemmelig instagramprofil med sår og sorte hjerter | self-harm, online
rådgivning om at skade sig selv, findes der en chat for pårørende | self-harm, self-harm-helpline
hun straffer sin krop for alt hun fortryder | self-harm
found out my daughter cuts, i want to scream, who do i talk to first | self-harm
snitsaar paa haandleddet under alle armbaandene | self-harm
har holdt pause fra at gøre skade på sig selv i tre måneder, men eksamen nærmer sig | self-harm
gauze and plasters go missing from our first aid box | self-harm
hun vil have tatoveret over sine ar, er fjorten | self-harm
klipper i huden med en saks, når mor og far raaber | self-harm, family-problems
kradser huden op til den væsker og kalder det en vane | self-harm
hun skærer i sig selv | self-harm
elev med rifter på armene i idræt | self-harm, signs
cutting i 7. klasse, flere piger gør det sammen | self-harm
lange ærmer midt i juni | self-harm, signs
hvad gør jeg når en elev viser mig sine sår? | self-harm
selvskade, skal forældrene vide det | self-harm, parent-involvement
han slår hovedet ind i væggen når det bliver for meget | self-harm
she hides plasters under her sleeves | self-harm
hun har brændemærker på lårene og siger det er et uheld | self-harm, signs
selvskadende adfærd hos drenge, hvordan ser det ud | self-harm, boys
hvordan taler man om selvskade uden at det smitter? | self-harm, teaching
veninderne fortæller at hun gør skade på sig selv om aftenen | self-harm
vi fandt et barberblad i hendes penalhus | self-harm
er selvskade et tegn på selvmord | self-harm, suicide
rådgivning til pårørende til en der selvskader | self-harm, self-harm-helpline
ar på underarmene hos en dreng i klubben | self-harm, youth-club
hun river sit hår ud i totter | self-harm
skal en lærer underrette om cutting? | self-harm, notification
hun bider sig selv til blods når hun er presset, 8 år med særlige behov | self-harm
konto på insta hvor unge deler billeder af deres sår | self-harm, online
hvem kan hjælpe en ung med at holde op med at gøre ondt på sig selv | self-harm, self-harm-helpline
jeg lovede hende ikke at sige det om hendes arme, hvad nu | self-harm, confidentiality
selvskade på efterskolen, vi har brug for retningslinjer | self-harm, action-card
My student told me she hurts herself to feel something | self-harm
at straffe sig selv fysisk | self-harm
pige i 8. vil ikke klæde om med de andre, altid med armbånd op ad hele armen | self-harm, signs
materiale om cutting til personalet | self-harm
en mor har opdaget at hendes datter snitter i huden | self-harm
det letter siger hun, når det bløder | self-harm
det er blevet en slags mode blandt pigerne i 9. at have ar, siger de selv | self-harm
han brænder sig med en lighter på håndryggen og viser det frem | self-harm
hvornår er selvskade akut? | self-harm, acute
skal såret behandles hos lægen | self-harm, doctor
selvskader siden 6. klasse og er nu 17 | self-harm
hun kradser sig i ansigtet til der kommer blod når hun får skældud | self-harm
gruppe for unge som selvskader | self-harm
hvad siger jeg til klassekammeraterne der har set hendes arme | self-harm
knytnæven i muren til knoerne er flået, igen og igen | self-harm, anger-management
anonym hjælp til selvskade | self-harm, youth-chat
indirekte selvskade, opsøger farlig sex og slåskampe | self-harm
blodpletter på ærmet | self-harm, signs
hun bruger smerten til at få styr på tankerne, skriver hun i en chat med klubmedarbejderen, og beder ham om ikke at sige det til nogen. hvad er reglerne for ham? | self-harm, confidentiality
er der et kursus for fagfolk om selvskade | self-harm, self-harm-helpline
skærer | self-harm
friske snitsår | self-harm
sundhedsplejersken så noget på hendes hofter og tror hun cutter | self-harm, health-nurse
hvordan reagerer man rigtigt første gang man opdager det, altså at en ung skader sig selv | self-harm
dreng på 12 stikker sig selv med en passer i timerne | self-harm
en elev selvskader på skolens toilet | self-harm
hun har stoppet med at skære i sig i et halvt år, og nu er det begyndt igen | self-harm
cuts on a student's wrists, do I have to report it? | self-harm, notification
what do I say when a kid shows me fresh scars | self-harm
smider madpakken ud hver dag og løber ti kilometer om aftenen | eating-disorder
hun er blevet så tynd at knoglerne stikker ud i ryggen | eating-disorder, health
låser sig inde på badeværelset lige efter aftensmaden, vandet løber | eating-disorder, signs
anoreksi hos en danser på tolv | eating-disorder
han vejer sin kylling og drikker proteinshakes tre gange om dagen, besat af muskler | eating-disorder, boys
kaster op med fingeren i halsen, tænderne er ætset | eating-disorder, dental
menstruationen er udeblevet og hun fryser altid | eating-disorder, health
tæller kalorier i en app og græder over en bolle | eating-disorder
bulimi og overspisning i smug, tomme chipsposer i klædeskabet | eating-disorder
jeg er grim og tyk, siger hun, og hun er en streg i luften | eating-disorder
kropsidealer og retouchering, noget til pigerne i sjette | eating-disorder, teaching
my daughter hides food in napkins and wears three sweaters | eating-disorder
dunhår på armene og blå negle, sundhedsplejersken blev urolig | eating-disorder, health-nurse
steroider fra træningscentret, atten år og akne på ryggen | eating-disorder, hard-drugs
spejlet er hendes fjende, prøver ti sæt tøj før skole | eating-disorder
forældre fortvivler ved middagsbordet, alt ender i kamp om en kartoffel | eating-disorder, family-support
selektiv spisning eller spisevægring, hvornår er det sygt | eating-disorder, adhd-autism
ortoreksi, kun rent og sundt, ingen sukker, ingen brød, ingen kage til fødselsdage | eating-disorder
vejer sig fem gange dagligt | eating-disorder
gymnasts in my team compare thigh gaps and skip lunch | eating-disorder, leisure
vil ikke med i svømmehallen fordi hun hader sine lår og sin mave | eating-disorder, anxiety
anoreksien sidder med til bords, skriver faren, sondemad næste skridt | eating-disorder, psychiatry
is it normal that my swimmer counts almonds | eating-disorder, leisure
spiseforstyrelse hos en dreng, bliver det overhovedet opdaget | eating-disorder, boys
krop og mad fylder alt i hovedet, sover med målebånd ved sengen | eating-disorder
undervægtig pige nægter morgenmad på kolonien, lederen er på bar bund | eating-disorder
pige spiser næsten ingenting | eating-disorder
anoreksi i 8. klasse, hvad gør vi | eating-disorder
hun smider madpakken ud hver dag | eating-disorder, signs
spiseforstyrrelse eller bare kræsen? | eating-disorder, signs
kaster op efter frokost | eating-disorder
han træner fire timer om dagen og spiser kun kylling | eating-disorder, boys
bulimi, hvor kan man få hjælp | eating-disorder
hun er blevet så tynd at veninderne er bange | eating-disorder
skal vi spise sammen med hende eller lade hende være? | eating-disorder
a girl in my class has lost a lot of weight and never eats lunch | eating-disorder
oplæg om kropsidealer og mad | eating-disorder, teaching
tvangsmotion og kalorietælling hos en 13 årig | eating-disorder
overspisning når hun er alene hjemme | eating-disorder
elev indlagt med anoreksi skal tilbage i skole | eating-disorder
veninder der slanker sig sammen, 6. klasse | eating-disorder
hun vejer sig flere gange om dagen | eating-disorder
tegn på en begyndende spiseforstyrrelse | eating-disorder, signs
hvem henviser til behandling for spiseforstyrrelser | eating-disorder, doctor
ortoreksi | eating-disorder
hendes mor er altid på kur og nu er pigen på 9 begyndt | eating-disorder, family-problems
pro-ana sider, pigerne følger dem på nettet | eating-disorder, online
afføringspiller og slankepiller i tasken | eating-disorder
Where can parents of an anorexic child get support? | eating-disorder
hun gemmer mad i lommerne og påstår hun har spist | eating-disorder
hun fryser altid og har fået dun på armene | eating-disorder, signs
spiseforstyrrede unge, pårørendegruppe | eating-disorder
dreng på 11 nægter at spise i skolen | eating-disorder
muskler, proteinpulver og et forvrænget billede af egen krop | eating-disorder, boys
må vi tage madkundskab ud af skemaet for en elev med anoreksi | eating-disorder
spejlet siger fed, vægten siger 41 kilo | eating-disorder
sygeligt optaget af sund mad | eating-disorder
hvordan siger jeg til en elev at jeg er bekymret for hendes vægt? hun er tynd som en pind | eating-disorder
hun er besvimet i idræt to gange, har ikke fået noget indenbords | eating-disorder
vi har tre piger der kun drikker cola zero til frokost | eating-disorder, vulnerable-girls
er vejning i skolen en god ide når nogen af pigerne er ved at sulte sig | eating-disorder, health-nurse
spiseproblemer efter mobning om kroppen | eating-disorder, bullying
danselæreren er bekymret over en 14 årig der bliver tyndere og tyndere | eating-disorder
sulter sig | eating-disorder
kropsutilfredshed blandt de store | eating-disorder, wellbeing
rådgivning om spiseforstyrrelser og selvskade | eating-disorder, self-harm-helpline
hun går altid på toilettet lige efter maden, og der lugter bagefter | eating-disorder, signs
menstruationen er væk, huden er grå, og hun løber ti km før skole | eating-disorder, signs
lægen tager det ikke alvorligt, hun er jo normalvægtig, men hun kaster op hver dag | eating-disorder, doctor
anorektisk elev på studietur, hvad er vores ansvar | eating-disorder
barnet skubber maden rundt på tallerkenen | eating-disorder
fasten hele måneden for at tabe sig, siger hun til os, det handler ikke om religion | eating-disorder
arfid, kun fem madvarer | eating-disorder, adhd-autism
underretning ved spiseforstyrrelse | eating-disorder, notification
hun har fået det bedre med maden men går stadig i panik ved klassens kage | eating-disorder
she throws up after meals and thinks no one knows | eating-disorder, signs
boy obsessed with muscles and calories, skipping school dinners | eating-disorder, boys
han skriver at verden er bedre uden ham | suicide, acute
hun har afleveret sin yndlingsring til veninden og sagt farvel | suicide, signs
afskedsbrev fundet i en elevs skuffe | suicide, acute
"jeg gider ikke leve mere" sagde en niårig i frikvarteret | suicide
forsøgte at tage sit liv i lørdags, er indlagt, hvordan hjælper vi klassen | suicide, crisis
skal jeg spørge direkte om hun tænker på at dø | suicide
leder på nettet efter hvordan man gør en ende på det | suicide, online
livslinjen, er det for børn | suicide, suicide-prevention
ønsker at sove og aldrig vågne igen | suicide, depression
står på broen og svarer ikke på opkald | suicide, acute
i dont want to be here anymore, a girl told me after band practice | suicide
dødsønske hos dreng efter brud med kærsten | suicide
efterladte kammerater efter at en 17-årig valgte livet fra | suicide, bereavement-support
klinik for selvmordstruede unge, skal der en henvisning til | suicide, suicide-prevention
han har en plan og en dato, hvem må jeg sige det til i aften | suicide, confidentiality
hentyder til at slippe for det hele inden sommerferien | suicide, signs
hoppede ud foran et tog, lillebroren går i vores klub | suicide, grief
suicidal dreng kommer hjem fra afdelingen, hvad er sikkerhedsplanen | suicide, psychiatry
lagde et sort billede op med teksten "tak for alt" kl 23 | suicide, online
how worried should we be when a teenager jokes about killing himself every day | suicide
selvmorstanker siden farmor døde | suicide, grief
hun lovede mig at vente til efter konfirmationen, jeg er lammet af skræk | suicide
she gave away her guitar and thanked us all, i have a bad feeling | suicide, signs
sevlmordsforsøg på kollegiet, de andre beboere er i chok | suicide, crisis
hvordan holder vi øje med en elev der har sagt at livet ikke er værd at leve indtil hun har fået tid hos nogen | suicide, suicide-prevention
han søger bisætningssange og spørger hvor længe man savner en | suicide, signs
hendes kæreste siger han gør noget ved sig selv hvis hun går | suicide, threats
elev siger hun vil dø | suicide
selvmordstanker hos en 13-årig, hvad gør jeg nu? | suicide, acute
hun har skrevet et afskedsbrev | suicide, acute
jeg fik en besked i nat fra en elev om at hun ikke vil leve mere | suicide, acute
hvad gør skolen efter et selvmordsforsøg | suicide
selvmordstruet ung, hvem ringer man til | suicide, suicide-prevention
han har delt sine yndlingsting ud til vennerne og siger farvel på en mærkelig måde | suicide, signs
a pupil says she doesn't want to be alive anymore | suicide, acute
selvmord på skolen, hvordan taler vi med klassen? | suicide, crisis
livslinjen | suicide, suicide-prevention
elev googler selvmord på skolens computer | suicide, online
storebror tog livet af sig i påsken, den lille går i 3. klasse | suicide, grief
skal forældrene altid have det at vide hvis et barn har selvmordstanker? | suicide, parent-involvement
han siger at alle ville have det bedre uden ham | suicide, signs
dreng har taget en håndfuld piller i går aftes og er i skole i dag | suicide, overdose
smitteeffekt efter selvmord på årgangen | suicide, crisis
forebyggelse af selvmord blandt unge | suicide, suicide-prevention
efter selvmordsforsøg, hvordan tager vi imod hende i klassen igen | suicide
hun tegner gravsten og kors i alle sine hæfter | suicide, signs
selvmordstruede unge i weekenden, hvad er åbent | suicide, acute-line
kan man lave en sikkerhedsplan med en ung der har lyst til at dø? | suicide
ung truer med at gøre en ende på det når kæresten slår op | suicide
hvem taler med personalet efter en elevs selvmord | suicide, crisis
livstræt | suicide
han stod på broen i aften, en forbipasserende talte ham ned | suicide, acute
suicidal thoughts in a 15-year-old, who do I call | suicide, acute
en i klubben siger 'i slipper snart for mig' og griner det væk | suicide, signs
jeg har fået at vide i fortrolighed at en elev planlægger at tage livet af sig, må jeg bryde min tavshed? | suicide, confidentiality
børn der siger jeg gider ikke leve, 7 år | suicide
hvor alvorligt skal man tage det når teenagere skriver kms | suicide
selvmordsforebyggende team i regionen, hvordan henviser vi? | suicide, suicide-prevention
hun har forsøgt før | suicide
onkel hængte sig, pigen taler om det hele tiden | suicide, grief
der går rygter om en pagt mellem to piger om at dø sammen | suicide, acute
trusler om selvmord ved mødet om anbringelse | suicide, placement
en ven af mig har det så dårligt at hun vil gøre det forbi | suicide, youth-chat
handlekort selvmordstanker | suicide, action-card
tager han det bare for at få opmærksomhed, spørger en kollega da drengen siger han vil gøre en ende på det | suicide
mindeord ved elevens død for egen hånd, hvad siger man til forældrene | suicide, grief
liv eller død besked på snap fra elev kl 23 | suicide, acute
unge mænd og selvmord, statistik | suicide
hvordan spotter man at nogen går med de tanker, altså om ikke at være her længere | suicide, signs
hun er lige blevet udskrevet efter at have forsøgt at dø, og mor er på arbejde hele dagen | suicide, psychiatry
kan skolen følge en elev på skadestuen når hun siger hun vil gøre skade på sig selv i nat? | suicide, acute
lyst til at forsvinde for altid | suicide
elev har fortalt om planer for hvordan og hvornår | suicide, acute
pårørende til selvmord gruppe for unge | suicide, bereavement-support
selvmordsadfærd blandt asylunge | suicide, language-refugees
han kørte bilen i et træ med vilje, tror vennerne. han overlevede. hvem tager kontakt? | suicide
goodbye message from a student on snapchat last night | suicide, acute
returning to school after a suicide attempt, how do we plan it | suicide
holdt udenfor i alle lege, de løber når hun nærmer sig | bullying
de laver lyde og holder sig for næsen når han går forbi | bullying
en gruppechat kun for at svine én til | bullying, online
drillerier der er kammet over, hvornår hedder det noget værre | bullying
hans taske blev dyppet i toilettet igen | bullying
hun får kommentarer om sin vægt fra bageste række | bullying, overweight
antimobbestrategi, hvor ligger skolens og hvem må klage | bullying, complaint
de siger hun lugter og flytter bordene væk | bullying, poverty
prygelknabe siden børnehaveklassen, nu i sjette | bullying
klagenævn og ti dages frist når et barn bliver kørt ned af de andre | bullying, complaint
hver dag et nyt øgenavn | bullying
they call my son "the rat" and throw bread at him in the canteen | bullying
pigefnidder med øjenrul, hvisken og lukkede fødselsdage | bullying, class-climate
tilskuerne, medløberne og ham der styrer det hele | bullying, class-climate
nogen har hængt et forvrænget portræt af en mindre elev op på tavlen med grimme ord | bullying
lærer der selv håner et barn foran holdet | bullying, school-management
drengen er syndebuk, får skylden for alt også når han er syg | bullying
psykisk terror i omklædningsrummet på efterskolen | bullying
nedgørende afstemning om klassens grimmeste | bullying, online
my child gets excluded from every birthday party, teachers call it coincidence | bullying, loneliness
de hælder jord i hans stoevler og gemmer hans hoereapparat | bullying
min datter vil skifte skole for at slippe for dem | bullying, school-absence
kicked, laughed at, left out, and the school says boys will be boys | bullying
mobingen flytter bare fra skolegården til telefonen | bullying, online
han fik tisset i sine sko efter træning | bullying, leisure
tiet ihjel, ingen hilser, ingen svarer, som om hun var glas | bullying, loneliness
mobning i 4. klasse | bullying
min søn bliver mobbet og skolen gør ingenting | bullying, complaint
hvad skal der stå i en antimobbestrategi? | bullying, school-management
ingen vil sidde ved siden af ham | bullying
de kalder hende klamme navne hver dag i bussen | bullying
skolens pligt ved mobning, hvornår skal der være en handleplan | bullying
hun bliver holdt udenfor af pigerne | bullying
a boy is being bullied in the changing room, what must the school do? | bullying
digital mobning i klassens gruppechat | bullying, online
de tager hans hue, de gemmer hans sko, de griner | bullying
klageinstans for mobning | bullying, complaint
en lærer der håner en elev foran klassen, er det mobning | bullying, complaint
mobberen er selv et barn der har det svært | bullying
mobbet gennem tre år og vil skifte skole | bullying
alle var inviteret til fødselsdag undtagen ham | bullying, loneliness
drilleri eller mobning? | bullying
mobning i fritidshjemmet | bullying, sfo
hvem kan komme ud og hjælpe os med en mobbesag | bullying, akt
pigerne i 6. har en hemmelig gruppe hvor de stemmer om hvem der er grimmest | bullying, online
hun spiser frokost på toilettet for at slippe for de andre | bullying, loneliness
dcum undervisningsmiljø, mobning | bullying
han får skub på gangen og spytklatter i håret | bullying, violence
forældre vil have mobberen smidt ud | bullying, exclusion
det er altid ham de går efter i boldspil | bullying
vi har prøvet at tale med de drenge der mobber, men det fortsætter i det skjulte | bullying
mobning på arbejdspladsen blandt lærlinge | bullying, youth-education
chikane fra skolekammerater på vej hjem | bullying, violence
how do we make an anti-bullying plan | bullying
klassen har udpeget et offer | bullying, class-climate
et barn med briller og høreapparat bliver efterlignet af de andre | bullying
frist for skolens handling når forældre klager over mobning, er det 10 dage? | bullying, complaint
han kommer hjem med ødelagt taske for tredje gang og siger han faldt | bullying, signs
mobbeofre, hvad kan de få af hjælp | bullying
hun tager en omvej hjem for ikke at møde dem fra 9. | bullying
børn der mobbes | bullying
falske rygter om en pige, hele skolen tror på det | bullying
sladder, øjenrul, ryggen til - hvordan stopper man den slags | bullying, class-climate
elev får beskeder om at han skal tage og dø | bullying, threats
mellem 2. og 3. klasse er der fuld krig, og det går ud over en bestemt dreng | bullying
udelukkelse fra legen i skolegården, børnehaveklasse | bullying, school-start
gruppepres: de skal alle grine ad hende, ellers er det dem næste gang | bullying
børnetelefon om mobning | bullying, youth-chat
mobning på grund af tøj og penge | bullying, poverty
mobber | bullying
hvordan taler man med forældrene til den der mobber | bullying, parent-involvement
vores datter bliver kaldt ting i garderoben og vil ikke fortælle hvem det er. læreren siger at det er sjov. hvad kan vi kræve? | bullying, complaint
en elev med anden hudfarve får abelyde efter sig | bullying, hate
det begyndte med et billede de gjorde grin med | bullying, photo-sharing
er der oplæg om mobning for 0.-3. klasse | bullying, teaching
har vi pligt til at orientere forældrene om mobbesagen | bullying, parent-involvement
nobody lets him join the game, they run away when he comes | bullying
deadline for the school to act on a bullying complaint? | bullying, complaint
udelukke pige fra gruppechatten | bullying, exclusion
dårlig stemning i 4. c siden ny lærer kom | class-climate
hierarki hvor tre drenge bestemmer hvem der må være med | class-climate
pigerne er splittet i klikker og ingen vil arbejde på tværs | class-climate
klassen har kørt fire vikarer i sænk | class-climate, behaviour
hvad kan man gøre for sammenholdet før lejrturen | class-climate
spisepauser med uro, skub og surhed | class-climate
legegrupper og fælles fødselsdage, hvordan får vi alle forældre med | class-climate, parents-meeting
tonen er rå, de kalder hinanden luder og taber som om det var navne | class-climate, behaviour
fagligt stærke men utroligt ukærlige ved hinanden | class-climate
makkerplan, klassemøde, ros-runder, jeg mangler værktøjer | class-climate, akt
sammenlagt af to spor og nu er det os og dem | class-climate
the whole class laughs when someone gives a wrong answer, nobody dares to speak | class-climate
larm så de stille bærer høreværn | class-climate, adhd-autism
sociogram, hvem sidder alene og hvem er alles ven | class-climate, loneliness
hjælp til at vende en kultur hvor det er sejt at være ligeglad | class-climate, social-norms
tillid er forsvundet efter tyveri og sladder | class-climate, theft
forældregruppen bagtaler hinanden og det smitter af på ungerne | class-climate, conflict
klassetrivselsforløb på seks uger med nogen udefra | class-climate
fri for mobberi kufferten og bamseven i indskolingen | class-climate, bullying
ny dreng på stuen, ingen lukker ham ind i rollelegen | class-climate, kindergarten
our seventh graders form two camps and refuse to sit together, team building ideas? | class-climate
de er saa kompetitive at hver gruppeopgave bliver krig | class-climate
how to rebuild trust in a class after a bad trip abroad | class-climate
klasen er på kogepunktet, jeg er tredje lærer på to år | class-climate
usynlige regler for tøj, pladser og hvem der må grine | class-climate, social-norms
fællesskabende leg i skovkanten med fem gnavne syvendeklasser | class-climate
larm og uro i 5.b | class-climate
vi vil arbejde med klassemiljøet | class-climate
tonen i klassen er grov | class-climate
pigerne og drengene taler ikke sammen længere | class-climate
hvem kan hjælpe en klasse der er gået i stykker? | class-climate, akt
ny 7. klasse sat sammen af tre gamle, de fungerer slet ikke | class-climate
klassens trivsel, en dag med ryst-sammen | class-climate
kliker, fløje, ballade | class-climate
social dynamik i klassen, en voksen udefra der kan observere | class-climate, ppr
tre drenge styrer det hele i 8.c | class-climate
klassetrivsel materialer til indskolingen | class-climate, teaching
the atmosphere in my class is terrible, who can support us | class-climate
vikarer vil ikke have 6.a | class-climate
de griner når nogen svarer forkert, så nu siger ingen noget | class-climate
fællesskaber i klassen, legegrupper | class-climate, parent-involvement
klassekultur | class-climate
hvordan får man en utryg klasse til at fungere igen | class-climate
der er ingen arbejdsro | class-climate, behaviour
forældregruppen er delt, og det smitter af på børnene | class-climate, parents-meeting
de laver hierarkier: hvem der er top og hvem der er bund | class-climate, bullying
klasseregler vi laver sammen, eksempler | class-climate
klassemøde redskaber | class-climate, teaching
femte lærer på et år og børnene er helt vilde | class-climate
intriger blandt pigerne i 5. klasse hver eneste dag | class-climate, conflict
gruppedannelse og udstødelse, men ikke decideret mobning | class-climate, bullying
sociogram, er det en god ide? | class-climate
fodbold i frikvarteret ender altid i skænderi | class-climate, conflict
hele klassen snakker grimt om hinanden | class-climate
vi har brug for et trivselsforløb med klassen, helst hurtigt. Der er dårlig stemning, og to elever overvejer at skifte skole | class-climate, wellbeing
fællesskabet mangler i den her gruppe børn | class-climate
How do I build a safer classroom community in grade 4? | class-climate
udskolingsklasse hvor alle keder sig og er imod alt | class-climate
utryghed i klassen efter et slagsmål | class-climate, violence
en dygtig akt-lærer til at se på klassens samspil | class-climate, akt
ny elev i klassen, hvordan bliver han taget godt imod | class-climate, loneliness
de voksne giver op på 9.x | class-climate
negativ klassekultur med kommentarer om udseende | class-climate
klasseledelse | class-climate, teaching
pjat, mundhuggeri, gaben, telefon, sådan er en time i 8. | class-climate
inkluderende læringsmiljø hvor alle er med | class-climate
klassens sammenhold er væk efter corona | class-climate
trivselsdag for hele årgangen, forslag til program | class-climate, teaching
det er en klasse hvor de flittige skjuler at de er flittige | class-climate, social-norms
klassefester der splitter | class-climate, parents-meeting
man tør ikke sige sin mening i den klasse | class-climate
racistiske jokes er blevet normalt i klassen | class-climate, hate
bordgrupper og faste pladser, hjælper det på uroen | class-climate
en rolig klasse der pludselig er blevet hård ved hinanden | class-climate
er der penge til et forløb om klassefællesskab? | class-climate, funding
elevråd der vil gøre noget ved stemningen på skolen | class-climate
two camps in my 7th grade, they refuse to work together | class-climate
han går rundt om bygningen alene hvert frikvarter | loneliness
ingen ringer på, ingen spørger efter hende, hun har ikke en eneste ven | loneliness
legeaftaler bliver altid aflyst af de andre | loneliness
tilflyttet dreng kender ikke en sjæl i byen | loneliness, school-start
ensom ung på 19 i egen hybel, spiser pasta foran skærmen | loneliness, aftercare
hun sidder på biblioteket for at slippe for at stå og ligne en der mangler nogen | loneliness
fik tolv invitationer ud, der kom to | loneliness, bullying
venteliste til ventilen, eller hvad det sted for stille unge hedder | loneliness, youth-counselling
han taler mere med hunden end med mennesker | loneliness
social isolation efter et år på værelset | loneliness, school-absence
besøgsven eller fritidsmakker til en generet pige | loneliness, mentor
no one picks him for teams and he eats lunch in the toilet | loneliness, bullying
fællesskaber for dem der ikke dyrker sport | loneliness, leisure
er altid tilskuer, aldrig med i midten | loneliness
min søn spurgte hvordan man får en kammerat | loneliness
gruppen er lukket, de har kendt hinanden siden vuggestuen | loneliness, class-climate
jul og sommer er værst, siger hun, fem uger uden at nogen skriver | loneliness
ufrivilligt alene, føler sig gennemsigtig på holdet | loneliness
enspænder eller ensom, hvordan hører man forskel | loneliness
my foster kid has nobody to hang out with at weekends | loneliness, placement
savner et sted hvor man bare kan drikke kakao med andre generte | loneliness, youth-club
voksen paa skolen opdager at hun opdigter venner | loneliness
new in denmark, speaks little, has nobody at lunch | loneliness, language-refugees
hun leger med de små fordi ingen paa hendes egen alder gider | loneliness
tolv år og savner bare én at følges med | loneliness
sidder i bilen hos far ved hvert stævne mens holdet hygger sig | loneliness, leisure
en pige i 7. har ingen venner | loneliness
ensomhed blandt unge | loneliness
han går alene rundt i hvert frikvarter | loneliness
hvor kan en ensom ung møde andre? | loneliness, leisure
er der et venskabstilbud eller en mødregruppe for unge uden netværk | loneliness, volunteering
ny i byen og kender ingen | loneliness
ventilen | loneliness, volunteering
hun har aldrig nogen med hjem | loneliness
a lonely boy, 15, only talks to his mother | loneliness
ungdomsklub for dem der ikke har nogen at gå sammen med | loneliness, youth-club
ensomme børn, hvad kan en klasselærer gøre | loneliness
ingen griber fat i ham, hverken til grupper eller fest | loneliness, class-climate
han sidder på biblioteket til det lukker hver dag, helt for sig selv | loneliness, signs
legeaftaler, hun bliver aldrig spurgt | loneliness
18-årig flyttet i egen bolig er meget alene | loneliness, aftercare
fritidstilbud til generte børn | loneliness, leisure
en dreng siger til mig at hunden er hans eneste ven | loneliness
ensom | loneliness
jeg er 16 og har ikke rigtig nogen at snakke med | loneliness, youth-chat
juleaften alene, ung der er brudt med familien | loneliness, negative-social-control
hun følger bare efter de andre på afstand | loneliness, signs
mangler en ven | loneliness
unge som isolerer sig | loneliness
findes der en gruppe for teenagere, som har svært ved at få venner? | loneliness
han har 400 følgere og ingen at spise frokost med | loneliness, online
de ensomme unge på ungdomsuddannelserne, ved vi noget om hvor mange det er | loneliness, youth-education
efterskoleelev har hjemve og står udenfor | loneliness
barnet har ingen søskende, ingen venner, og forældrene arbejder altid | loneliness, family-problems
venskaber på tværs, besøgsven for børn | loneliness, volunteering
somewhere a shy 12-year-old can make friends after school? | loneliness, leisure
når alle andre danner par sidder han tilbage | loneliness
har brug for et fællesskab | loneliness
hun sagde at weekenderne er værst, for så taler hun ikke med nogen fra fredag til mandag | loneliness
unge flygtning uden venner, vil så gerne spille fodbold med nogen | loneliness, language-refugees
social isolation efter skoleskift | loneliness
han bliver hjemme fra klassefesten hver gang | loneliness
ensomhed hos drenge der ikke siger noget om det | loneliness, boys
handicappet pige, kun voksne omkring sig | loneliness
udenfor fællesskabet | loneliness, class-climate
mentor eller ven til en ung der går for lud og koldt vand | loneliness, mentor
han ringer til klubben bare for at høre en stemme | loneliness, youth-club
far er bekymret: sønnen har ikke set en jævnaldrende siden sommerferien. er der noget man kan melde ham til? | loneliness, leisure
venneløs | loneliness
ingen ønskede hende tillykke på fødselsdagen | loneliness
hvordan hjælper man en elev ind i en gruppe | loneliness, class-climate
spisefællesskab for unge | loneliness, leisure
hun lader som om hun taler i telefon i frikvarteret | loneliness, signs
den nye dreng er helt overset af resten af klassen | loneliness, class-climate
jeg tror hun hænger ud med de forkerte kun for at slippe for at være alene | loneliness, groups-hanging-out
new girl from abroad eats her lunch alone every day | loneliness
a visiting friend or buddy for an isolated teenager | loneliness, volunteering
medicinen er ikke optrappet endnu og han kører i højeste gear | adhd-autism
støjen i kantinen får hende til at lukke helt ned | adhd-autism
skift mellem aktiviteter udløser nedsmeltning | adhd-autism, behaviour
aspergerdreng tager alt bogstaveligt og bliver udnyttet af de andre | adhd-autism, bullying
kan ikke sidde stille, tabletterne giver ingen appetit | adhd-autism, health
pige maskerer hele dagen og eksploderer derhjemme | adhd-autism, family-problems
piktogrammer, timetimer og kugledyne, hvem vejleder om det | adhd-autism, ppr
impulsiv, ryger lige ind i det forkerte selskab fordi han vil være med | adhd-autism, gangs
specialklasse eller støtte i den almene, hvem bestemmer | adhd-autism, ppr
venteliste på udredning, to år siger de nu | adhd-autism, psychiatry
my son has autism and got picked up by police for something he did not understand | adhd-autism, crime
opmærksomhedsforstyrrelse uden hyperaktivitet, drømmer sig væk | adhd-autism, learning-difficulties
neurodivergent i idrætsforening, hvad skal træneren vide | adhd-autism, leisure
tourette, råber grimme ord uden at ville det | adhd-autism
udviklingsforstyrrelse og teenageår, findes der kursus for os på hjemmefronten | adhd-autism, parenting-course
concerta til salg i skolegården, det er hans egne | adhd-autism, drug-dealing
stimmer med hænderne, særinteresse er tog og elevatorer | adhd-autism
PDA-profil, krav får ham til at gå i fuldstændig lås | adhd-autism, school-absence
nada øreakupunktur eller motion til en med krudt bagi | adhd-autism
aspargers eller bare en saer snegl, spoerger farfar | adhd-autism
kan en med damp-diagnose få en kontaktperson der følger ham om eftermiddagen | adhd-autism, mentor
sensory overload in assembly, needs noise cancelling headphones and a plan | adhd-autism
undiagnosed maybe, he can't wait his turn and hits before he thinks | adhd-autism, behaviour
authistisk tvilling får ikke den hjælp hans bror får | adhd-autism
eksekutive vanskeligheder, glemmer jakke, taske, tid og sted | adhd-autism
lavaffektiv tilgang, hvem kan undervise vikarerne i det | adhd-autism, theme-afternoon
dreng med adhd kan ikke sidde stille | adhd-autism
autist i almenklasse, hvilken støtte kan vi få? | adhd-autism, ppr
hun har add og drømmer sig væk i timerne | adhd-autism
mistanke om adhd, hvem udreder | adhd-autism, ppr
han skal vide præcis hvad der sker hele dagen, ellers bryder han sammen | adhd-autism
asperger | adhd-autism
piger med autisme bliver overset | adhd-autism, vulnerable-girls
piktogrammer og visuelt skema, hvor får jeg det fra | adhd-autism
ritalin i skolen, hvem må give medicinen | adhd-autism
han tager alt bogstaveligt og forstår ikke ironi | adhd-autism, signs
adhd og kriminalitet, er der en sammenhæng? | adhd-autism, crime
ung mand med adhd falder ud af alle uddannelser | adhd-autism, dropping-out
hun holder sig for ørerne når klokken ringer og kryber ind under bordet | adhd-autism, signs
A boy with autism has meltdowns after lunch, who can advise us? | adhd-autism, ppr
er der et fritidstilbud for børn med autisme | adhd-autism, leisure
venteliste til udredning, hvad gør vi imens? | adhd-autism, psychiatry
han taler kun om tog og kan alle køreplaner udenad | adhd-autism, signs
forældrekursus for familier med adhd | adhd-autism, parenting-course
kan ikke filtrere lyd og lys, bliver overbelastet af storrum | adhd-autism
autistisk elev narret til at stjæle af de andre | adhd-autism, theft
opmærksomhedsforstyrrelse | adhd-autism
han kommer op at køre på to sekunder og glemmer hvad han lige har lovet | adhd-autism, behaviour
ADHD uden medicin, forældrene er imod | adhd-autism
neurodivergente unge i klubben | adhd-autism, youth-club
skift og overgange er et helvede for ham, især fra time til frikvarter | adhd-autism
udbrændt autistisk pige, hjemme i fire måneder | adhd-autism, school-absence
sanseprofil, støjværn, pauserum - hvad virker? | adhd-autism
dreng med asf skal i praktik, hvad skal stedet vide | adhd-autism, leisure-job
diagnosticeret med adhd sidste uge, hvad kan skolen tilbyde nu | adhd-autism, ppr
damp hed det dengang, hvad hedder det nu | adhd-autism
my daughter masks all day at school and explodes at home, maybe autism | adhd-autism
adhdbørn og skolegård, konflikter hver dag | adhd-autism, conflict
infantil autisme, børnehave | adhd-autism, kindergarten
snakker hele tiden, afbryder, vælter ting, mister jakken hver uge | adhd-autism, signs
ung på 17 med adhd selvmedicinerer med hash | adhd-autism, cannabis
kan han få en støtteperson | adhd-autism, mentor
specialtilbud eller almen, han er på spektret | adhd-autism, ppr
vi vil gerne forklare klassen hvorfor han har brug for høretelefoner og sin egen plads. må vi sige hans diagnose? | adhd-autism, confidentiality
han bliver holdt fast når han går amok, han har autisme, og forældrene er rasende | adhd-autism, use-of-force
adhd kursus for pædagoger | adhd-autism
søskende til et barn med autisme | adhd-autism, family-problems
læge eller skole, hvem starter en adhd-udredning? | adhd-autism, doctor
hun er den stille type, glemmer alt, tegner i margen, måske add | adhd-autism, signs
børn med krudt i og uro i kroppen | adhd-autism, behaviour
autismevejleder i kommunen | adhd-autism
adhd medicin sælges blandt eleverne | adhd-autism, drug-dealing
barnet kan ikke læse de andres ansigter og bliver altid misforstået | adhd-autism
en voksen med autisme, 19, kan ikke klare egen bolig | adhd-autism, housing
impulsstyring, ingen bremse, altid i knibe | adhd-autism, behaviour
han ser aldrig nogen i øjnene og tåler ikke at blive rørt | adhd-autism, signs
how long is the waiting time for an ADHD assessment | adhd-autism, ppr
loud rooms overwhelm her, she hides under her hood | adhd-autism, signs
bmi langt over kurven ved skoleindskrivningen | overweight, health-nurse
han bliver forpustet af at gå op ad trappen i tredje klasse | overweight
sodavand og pommes frites til aftensmad hver dag | overweight
vil gerne tabe sig men tør ikke vise sig i svømmehallen | overweight
familiehold om sunde madvaner, er der ledige pladser | overweight
hvordan taler man med mor om barnets kilo uden at såre | overweight, parent-involvement
julemærkehjem, hvem kan søge plads til en elleveårig | overweight
de store drenge bliver valgt sidst i rundbold | overweight, loneliness
buttet som lille, nu svær fedme og ømme knæ | overweight, health
bevægelsesklub for dem der hader konkurrence | overweight, leisure
trøstespiser kager i smug og lyver om det | overweight, eating-disorder
child gained fifteen kilos in one year, mum says it's genes | overweight
fedtlever og forstadie til sukkersyge hos en tiårig | overweight, doctor
madpakken består af kiks, pølsehorn og saftevand | overweight, kindergarten
diætist, findes det gratis til børn i kommunen | overweight
struktureret vægtbehandling på børneafdeling, hvordan kommer et tungt barn med | overweight
motion på recept, hoppe trampolin, gåbus, alt hvad der får ham op fra sofaen | overweight
hun får ikke bukserne lukket og nægter at klæde om med de andre | overweight, wellbeing
is there any active lifestyle programme for a heavy ten year old | overweight, leisure
overvaegtig dreng drilles med sine bryster til idraet | overweight, bullying
slikskål på værelset og intet frugt i huset | overweight
vægttab på recept, wegovy til en femtenårig, er det forsvarligt | overweight, doctor
kost og motionsvaner i en stor familie med lidt penge | overweight, poverty
the school doctor says my son is obese, where can he exercise without being laughed at | overweight, leisure
spiser fire rugbroedsmadder og en pose lakrids mens de andre drikker vand | overweight
kondital i bund, mave over bæltet, gisper efter to omgange | overweight
svært overvægtig dreng i 3. klasse | overweight
kommunens tilbud til overvægtige børn? | overweight, health-nurse
han kan ikke følge med i idræt og bliver forpustet af trappen | overweight
julemærkehjem, hvordan søger man | overweight
mor bliver fornærmet når vi nævner vægten | overweight, parent-involvement
børn med overvægt, familiekursus | overweight
hun har taget meget på det sidste år | overweight
fedme hos unge | overweight
drengen spiser chips og cola til morgenmad | overweight, health
hvordan taler sundhedsplejersken med et barn om vægt uden at skamme | overweight, health-nurse
14-årig på 110 kilo vil gerne tabe sig | overweight
overweight child, is there a programme in the municipality | overweight
mobbes for at være tyk | overweight, bullying
kalder ham flodhest | overweight, bullying
kostvejledning til familie med store børn | overweight
bmi målinger i skolen, må forældre sige nej? | overweight, consent
motionshold for de buttede | overweight, leisure
pigen vil ikke bade efter idræt fordi hun er stor | overweight
vægttab med wegovy til teenagere, lægen siger nej | overweight, doctor
hele familien er svært overvægtig, skal man underrette på det | overweight, notification
han trøstespiser når forældrene skændes | overweight, family-problems
julemaerkehjemmet venteliste | overweight
barn på 6 vejer 40 kg | overweight, health-nurse
slik og sodavand hver dag i madkassen, barnet bliver rundere og rundere | overweight, health
er der en børnediætist? | overweight
hun er blevet for stor til stolene og synes det er pinligt | overweight
adipositas | overweight
hvornår er det overvægt og hvornår er det bare hvalpefedt | overweight
opsporing af overvægt ved skolestart | overweight, health-nurse
teenager vokser ud af tøjet på bredden hver anden måned | overweight
stillesiddende børn og for mange kilo | overweight
Where can my son get help to lose weight? He is 11 and very heavy | overweight
kan et fritidspas bruges til et overvægtshold | overweight, leisure-money
de hvisker og puffer til hinanden når den buttede pige spiser | overweight, bullying
sund livsstil familieforløb | overweight, health
vi kan se at han gemmer mad i skuffen og spiser når ingen kigger. han er allerede meget stor | overweight, eating-disorder
elever på ophold efter jul for at tabe sig, hvordan holder klassen kontakten? | overweight
vægtproblem | overweight
dreng med svær overvægt fritages fra svømning, er det en god idé | overweight
forældre siger at det er i generne | overweight
tab dig tilbud unge 15-18 | overweight
idrætslærer her: har en elev der er så tung at knæene gør ondt | overweight
plejebarn har taget 12 kilo på siden anbringelsen | overweight, placement
søvn, skærm og overvægt, hvordan hænger det sammen | overweight
sundhedsplejen har målt ham i den røde zone | overweight, health-nurse
hun drikker light hele dagen og skammer sig over sin mave, men hun er reelt overvægtig | overweight
livstilsændring for overvægtige teenagepiger | overweight
tykke børn i klubben, hvordan får vi dem med til at røre sig | overweight, youth-club
morgenløb for dem med for meget på sidebenene, eller er det at udstille dem | overweight
børneovervægt | overweight
child health camp for heavy kids, how does one apply? | overweight
family cooking course for parents of obese children | overweight
lus igen i 1. b, tredje gang siden ferien | health
hun har besvimet to gange i denne uge og har blå rande under øjnene | health, doctor
vaccination mod HPV, vi har ikke fået nogen indkaldelse | health, health-nurse
tisser i sengen på lejrtur, ni år | health
syn og høre test i skolen, hvornår kommer i til os | health, health-nurse
barnet er altid forkølet, beskidte negle, for småt fodtøj | health, notification
får ikke sin insulin når far har weekenden | health, divorce
pubertet, svedlugt og hår under armene, hvem tager timen om det | health, sexuality
søvnunderskud i udskolingen, hvor mange timer skal de have | health
epilepsianfald i klubben, hvad står der i instruksen om medicinen | health, action-card
snue, fnat og børnesår på stuen | health, kindergarten
a pupil has strong headaches every week, can someone check her eyes and blood pressure | health
ryg- og nakkesmerter af tung taske og krum tablet-holdning | health
astma og skimmel i lejligheden | health, housing
afføringsproblemer, knibe sig hele skoledagen fordi toiletterne er ulækre | health
nøddeallergi, epipen ligger i hvilket skab | health, action-card
kronisk syg pige med leddegigt vil gerne være med til det samme som de andre | health, leisure
otte energidrikke om dagen og hjertebanken i tysk | health
hygiejne, bad efter idræt, deodorant, hvordan siger man det pænt til en dreng på 13 | health, boys
mavebesvaer og hovedpine som laegen ikke finder en forklaring paa | health, wellbeing
does the school nurse see teenagers without an appointment | health, health-nurse
foden forstuvet i gården, hvem kører på skadestuen når forældrene ikke tager den | health
nurse hours at our school, and can parents call her too | health, health-nurse
influensa, vaksine og stivkrampe, hvad mangler mit barn | health
træt som en karklud, jernmangel, vokseværk, hvad skal vi tjekke | health, doctor
skoliose opdaget ved idræt, skal det videre til nogen | health, health-nurse
barnet lugter og har beskidt tøj | health
elev med lus for fjerde gang | health, health-nurse
sundhed i udskolingen, hvem har materialer? | health, teaching
han har samme bluse på hver dag og lugter af urin | health, signs
hygiejne, hvordan siger jeg det til en 7. klasse | health
sundhedsundersøgelse i 8. klasse | health, health-nurse
dårlig ånde, fedtet hår, sorte negle | health, signs
children come to school without breakfast | health, poverty
vaccination af elever i skolen, hpv | health, health-nurse
hun har haft samme hoste siden oktober og er aldrig hos lægen | health, doctor
søvn, hvor meget skal teenagere have | health
energidrikke i 5. klasse | health
hvem kan fortælle forældrene at barnet skal i bad | health, health-nurse
et barn har hørt dårligt længe, uden at nogen reagerer | health, health-nurse
diabetes i 2. klasse, hvem hjælper med insulinen? | health
pige med epilepsi, hvad skal vi vide | health, acute
forløb om krop og sundhed | health, teaching
madpakker, frugt og vand - skolemadspolitik | health
børnehelbred og indeklima | health
for små sko og ingen vinterjakke | health, poverty
tisser i bukserne i 3. klasse | health, health-nurse
elev sover over timerne fordi hun er vågen med mindre søskende | health, family-problems
helbredstjek af nyankomne flygtningebørn | health, language-refugees
hvad siger man til en ung der ikke bruger deodorant | health
How do I raise personal hygiene with a teenage boy? | health
fnat på årgangen | health, health-nurse
børneeksem som ikke bliver behandlet | health, doctor
en dreng trænger til briller, og der sker ikke noget derhjemme | health, health-nurse
astma og idræt, mor vil fritage hende hele året | health
sundhedsvaner blandt børn og unge, undersøgelser | health
allergi og lejrskole, hvad er vores ansvar? | health
han stinker af røg og mug når han kommer om morgenen | health, signs
rød om øjnene og forkølet i månedsvis, bor i en lejlighed med skimmel | health, housing
menstruation og bind på toiletterne | health, sexuality
forældrene siger nej til vaccinationer, hvad gør vi | health, parent-involvement
børn der ikke bevæger sig | health
ungt menneske har ikke været til lægen i fem år | health, doctor
et familiehjem hvor alt flyder, pigen har skidt på tøjet og lugter af kat. hvem går ind i sådan noget | health, notification
sund mad i klubben på et lille budget | health, youth-club
krop og sundhed uge 12 | health, teaching
kronisk syg elev er meget væk, hvordan laver vi undervisning i hjemmet? | health, school-absence
bleer i børnehaveklassen | health, school-start
helbredsproblemer som skolen ser før forældrene | health, signs
solarium, 15 år | health
hvem giver gratis prævention og sundhedssnak til unge | health, sexuality
børnene i sfo er altid sultne når de kommer om eftermiddagen | health, poverty
han har humpet i flere uger og siger mor ikke har tid til skadestuen | health, doctor
orm, lus og skoldkopper, hvem skriver ud til forældrene | health
ungeprofil om sundhed | health
lugtgener fra en elev, de andre flytter sig | health, bullying
head lice again and the parents do nothing | health, parent-involvement
a boy who smells and wears the same shirt all week | health, signs
sorte stumper i overmunden og hun er kun fire | dental
pigen holder sig for kinden og vil kun tygge i den ene side | dental
ånden lugter rådden når han læner sig over bordet, de andre holder sig for næsen | dental
hvor tit bliver de indkaldt til eftersyn og hvad hvis ingen dukker op | dental, dentist
sutteflasken med saftevand hele natten, nu er fortænderne brune | dental
har i en tandbørste derhjemme? næh, sagde han og grinte med hele det grå gebis | dental
huller i kindtænderne, mor siger de alligevel falder ud | dental
bøjlen knækkede for et halvt år siden og er aldrig blevet ordnet | dental
udeblevet fra indkaldelsen tre gange i træk, klinikassistenten har ringet forgæves og nu overvejer hun om det er vanrøgt | dental, notification
den unge smiler aldrig med åben mund, skammer sig over de skæve hjørner | dental
skal tandlægen sige det videre når forældrene gang på gang aflyser | dental, notification
fik slået en fortand løs på asfalten i frikvarteret, hvor skal den hen | dental
fluor og mælketænder, oplæg til forældre i vuggestuen | dental, kindergarten
gums bleed every time he brushes and he refuses the hygienist | dental
energidrik til morgenmad middag og aften, emaljen er ætset helt væk | dental
er det gratis til man fylder 22 eller hvordan er det nu | dental
tandlægeskræk, hun skriger så snart hun ser stolen og boret | dental
tandvaerk i ugevis, men far vil ikke betale for bedøvelse og propper ham med panodil i stedet | dental
drengen skærer tænder i søvne så plejemor kan høre det gennem væggen | dental
børnetandplejen har fundet en byld og vi kan ikke få fat på familien | dental, dentist
på opholdsstedet ligger tandpastaen uåbnet i skuffen, han påstår den smager af sæbe, og tandkødet er hævet og ildrødt | dental
a girl in my nursery group has rotten molars and cannot bite an apple | dental, kindergarten
barn med sorte tænder | dental
skolens tandlæge siger de ikke møder op til aftalerne | dental, notification
han har haft tandpine i en uge og ingen gør noget | dental
gratis tandlæge til hvilken alder? | dental
kommunal tandpleje, telefonnummer | dental, dentist
hul i alle tænder, 6 år gammel | dental, signs
udeblivelse fra tandplejen, underretning? | dental, notification
tandlægeskræk hos et barn | dental, anxiety
pigen holder hånden for munden når hun griner | dental
18-årig har ikke råd til at gå til tandlægen | dental, money
undervisning i tandbørstning i 1. klasse | dental, teaching
bøjle, hvem betaler? | dental
her front tooth was knocked out in the playground, who do we call? | dental, dentist
tandplejen ringer til os om en familie, må de fortælle os det | dental, confidentiality
snus ødelægger tandkødet på de store drenge | dental, nicotine
barnet kan ikke tygge sit æble | dental
fik slået en tand ud i hal-fodbold | dental, dentist
tandtjek i børnehaven | dental, kindergarten
syreskader på tænderne af energidrik | dental
omsorgstandpleje til udsatte unge | dental
hvor tit indkaldes børn til tandeftersyn | dental
mangelfuld mundhygiejne, mor siger det kun er mælketænder | dental, parent-involvement
flygtningefamilie har aldrig været hos en tandlæge i danmark | dental, language-refugees
tandlægeskolebussen, kører den stadig? | dental
karies | dental
eleven kaster op og har fået ætset tænderne, siger tandlægen | dental, eating-disorder
tandlægen har set noget i munden på et barn der ligner slag | dental, violence-at-home
Is dental care free for refugee teenagers? | dental, language-refugees
lugt fra munden og betændt tandkød på en 14 årig | dental
tandregulering afvist, kan man klage | dental, complaint
han nægter at åbne munden for tandlægen, ikke engang med mor ved siden af | dental
barnet vågner om natten af ondt i kindtanden | dental
skal skolen følge barnet til tandlæge når forældrene ikke kan | dental, dentist
tandplejen og ssp, hvad kan de bidrage med | dental, ssp
vagttandlæge i weekenden for børn | dental, dentist
fluor lak, er det stadig noget man giver? | dental
har glemt tre indkaldelser i træk fra tandklinikken | dental, notification
børste tænder i sfo, gør i det nogen steder? | dental, sfo
to søskende på 4 og 7 med rådne tænder, spiser kun blødt. vi tror ikke de ejer en tandbørste. hvem tager fat i det? | dental, health
tandsundhed | dental
tandplejer til temadag | dental, dentist
smykker på tænderne, pigerne limer sten på | dental
hævet kind og feber hos elev | dental, doctor
min bøjle er gået i stykker hvem ringer jeg til | dental, dentist
ung på bosted har forsømt sine tænder i årevis | dental, placement
kan en 16-årig gå til tandlægen uden sine forældre? | dental, consent
knækket fortand efter slåskamp | dental, violence
må vi give en elev en panodil for tandpine | dental, health
sukkervaner og tænder i mellemtrinnet | dental, teaching
tandklinikken på skolen er lukket, hvor skal børnene hen nu | dental, dentist
toothache for days, parents won't take her to a dentist | dental, notification
children's dental clinic phone number | dental, dentist
uge sex er lige om lidt, hvem kan komme og snakke med syvende | sexuality
kondomer i tasken på en tolvårig, er det for tidligt | sexuality
drengene i sjette ser porno i skolegården og viser det til pigerne | sexuality
hvor gammel skal man være for at få p-piller uden at mor ved det | sexuality
fortrydelsespille, apoteket lukker om en time | sexuality
der bliver spurgt om onani i brevkassen og jeg bliver rød i hovedet | sexuality
er det normalt at femårige leger doktorlege i puderummet, kigger hinanden i numsen og beder de andre om at holde vagt | sexuality, kindergarten
he burns when he pees and is too ashamed to see the family doctor, is there a free test for chlamydia | sexuality
den seksuelle lavalder, to på fjorten og seksten er kærester | sexuality
han stønner højlydt og laver hoftebevægelser bag om vikaren, og resten af holdet er flade af grin mens hun bliver ildrød | sexuality, behaviour
spiral, p-stav eller ring, hvor kan de få vejledning anonymt | sexuality
grænser og lyst, findes der undervisningsmateriale til mellemtrinnet | sexuality, teaching
pigen fortæller hun har været sammen med fem fyre på en måned og griner af det | sexuality, vulnerable-girls
forældre klager over at vi taler om kroppen og forplantning i 3. klasse | sexuality
my pupils ask about the pill and where to get tested, who runs a clinic for young people | sexuality
jomfru eller ej, hvem der er knaldet og hvem der kun har snavet, det går de utroligt meget op i for tiden | sexuality
dreng rører ved sig selv i timen under bordet, hvad siger vi til ham | sexuality
første gang, gør det ondt, spurgte hun sundhedsplejersken | sexuality, health-nurse
kønssygdomme florerer på efterskolen, kan i komme med et foredrag | sexuality
han har fet det hele fra pornosider og tror sådan gør man med en pige | sexuality
autistisk dreng på sytten krammer alle og spørger direkte til samleje, hvem har konkrete billeder og forklaringer til ham | sexuality, adhd-autism
sexvejlederne, hvordan booker man de der medicinstuderende | sexuality
seksualundervisning i 6. klasse, hvem kan hjælpe? | sexuality, teaching
uge sex | sexuality, teaching
elever spørger om alt muligt om sex, og jeg bliver rød i hovedet | sexuality, teaching
prævention til en 14-årig uden forældrenes viden? | sexuality, doctor
hun har været sammen med en og tør ikke lade sig teste | sexuality
hvad er den seksuelle lavalder | sexuality
klamydia | sexuality, doctor
de små leger doktorlege i puderummet, hvad er normalt | sexuality, kindergarten
grænser og samtykke i 8. | sexuality, teaching
to elever fundet sammen på handicaptoilettet | sexuality
dreng på 7 rører ved sig selv i timerne | sexuality, signs
seksuelle lege blandt børn i sfo, hvornår skal vi reagere? | sexuality, sfo
piger der har sex for at blive accepteret | sexuality, vulnerable-girls
how old must you be to have sex in denmark | sexuality
sexualundervisning i modtageklassen | sexuality, language-refugees
forældre vil fritage deres barn for seksualundervisningen | sexuality, parent-involvement
kondomer i klubben, må vi dele dem ud | sexuality, youth-club
min veninde er bange for at have fået noget af en fyr, hvor kan man blive tjekket | sexuality
krop, køn og følelser på 4. årgang | sexuality, teaching
fortrydelsespille til ung | sexuality, pregnancy
drengene taler som en pornofilm | sexuality, boys
han tror at det han ser i porno er sådan man gør | sexuality
sexedukation | sexuality
hvem kan en ung spørge anonymt om krop og sex | sexuality, youth-chat
hypersexualiseret adfærd hos 10-årig pige, går altid for langt med de andre børn | sexuality, sexual-abuse
kærestesorger og den første gang, en snak for 9. klasse | sexuality
sexlinien | sexuality, youth-chat
kys og klap i numsen i frikvarteret | sexuality
er det ok at en på 17 er kæreste med en på 14? | sexuality, grooming
sex og unge med handicap, hvordan taler vi om det | sexuality
can the school nurse talk about contraception with a 15-year-old? | sexuality, health-nurse
gynge på stolen, onanere, børnehavebarn - er det noget vi skal være bekymrede for | sexuality, kindergarten
hun har mange forskellige fyre på kort tid og er kun 14 | sexuality, vulnerable-girls
hjemmefest hvor nogen havde sex mens andre så på | sexuality
bliver kaldt luder fordi hun har kysset to | sexuality, bullying
bryster, hår, stemme i overgang: pubertet | sexuality, teaching
de spiller flaskepeger med tøj af i 6. klasse | sexuality
sexchikane på gangene | sexuality
piger bliver befamlet på trappen og drengene kalder det sjov | sexuality, sexual-abuse
omskæring af piger | sexuality, negative-social-control
hjemme er det et forbudt emne, hun aner intet om sin krop, og hun er 15. hvad må skolen fortælle? | sexuality, negative-social-control
ungeklinik, hvornår er der åbent for p-piller og test | sexuality
kønssygdomme blandt unge i kommunen | sexuality
sex og samfund | sexuality, teaching
vi er i tvivl om to børn på 9 år der har leget bag skuret uden bukser. hvad er almindelig nysgerrighed og hvornår er det for meget? | sexuality, concern-procedure
ung spørger mig om hun behøver sige ja hver gang hendes kæreste vil | sexuality, consent
seksualvejleder | sexuality
retningslinjer for kroppen og berøring i institutionen | sexuality, kindergarten
lyst, grænser og respekt, noget for drenge i 8.-9. | sexuality, boys
seksualitet hos unge med udviklingshandicap i klubben | sexuality, youth-club
free STD test for under 18s? | sexuality, doctor
first graders touching each other in the restroom, is it normal play | sexuality, concern-procedure
vil hellere kaldes elias nu, står stadig som emma i protokollen | lgbt
barnet er kun otte, klipper selv sit lange hår af og insisterer på at være født i den forkerte krop | lgbt
hvilket toilet og omklædningsrum skal vi bruge til en transkønnet elev | lgbt
drengen har neglelak og nederdel på og bliver grinet ud | lgbt
bøsserøv er det mest brugte skældsord i gangen | lgbt, hate
hun er sprunget ud på insta men ikke overfor sin far | lgbt
nonbinær, hvilket pronomen skriver vi i elevplanen | lgbt
far truer med at smide ham ud fordi han kysser med fyre | lgbt, family-problems
vi hængte et regnbueflag op ved billardbordet, dagen efter var det klippet i strimler | lgbt
is there any group around here where queer teenagers can meet without being outed | lgbt
hormoner og stopblokkere, en pige i niende spørger hvor man henvender sig | lgbt
lesbisk par henter i børnehaven og nu driller de andre børn | lgbt, kindergarten
binder brystet ind under hættetrøjen så hun næsten ikke kan trække vejret | lgbt
i heard he came out as gay last week, how do we protect him in the changing room | lgbt
er jeg bi eller bare forvirret, stod der på en anonym seddel i spørgekassen, og jeg vil så gerne svare ordentligt | lgbt
udskolingslærer: hvordan taler jeg om normer og kønsroller uden at udstille nogen | lgbt, teaching
navneændring før 18, hvad kræver det | lgbt
de har fundet hans profil på en datingapp for mænd og deler den i gruppen | lgbt, image-sharing
pride, må klassen gå med eller er det politisk | lgbt
han beder fem gange om dagen og er forelsket i sin fodboldmakker, kommer det frem er han død, siger han | lgbt, negative-social-control
forkellige pronomener fra uge til uge, kollegerne ruller med øjnene | lgbt
the kid asked me to say they instead of she but not tell the parents | lgbt, confidentiality
elev er sprunget ud som trans | lgbt
hun kalder sig nu han, hvad skriver vi i aula | lgbt
lgbt ungegruppe i nærheden? | lgbt, leisure
dreng bliver råbt bøsse efter | lgbt, bullying
homoseksuel søn, far har smidt ham ud | lgbt, homelessness
omklædning og transkønnede elever | lgbt
normkritisk undervisning om køn og kærlighed | lgbt, teaching
en pige i 8. har fortalt mig at hun er til piger, og hun er bange for sine brødre | lgbt, negative-social-control
må skolen bruge det nye navn uden at forældrene ved det? | lgbt, confidentiality
my student is non-binary, which pronouns go in the records? | lgbt, record-keeping
regnbueflag på skolen | lgbt
lesbisk pige mobbes i klassen | lgbt, bullying
kønsidentitet hos en 9-årig | lgbt
han vil gerne gå i kjole til skolefesten | lgbt
rådgivning til unge der er i tvivl om hvem de er forelskede i | lgbt, youth-counselling
springe ud, hvordan støtter man? | lgbt
lgbt+ familier | lgbt
hormonbehandling til unge, hvem spørger man | lgbt, doctor
juridisk kønsskifte under 18 | lgbt
drengene bruger homo som skældsord hele dagen | lgbt, hate
barnet har to mødre og bliver drillet med det | lgbt, bullying
kan vi få nogen ud og fortælle om at være bøsse, lesbisk eller trans | lgbt, teaching
kønsneutrale toiletter | lgbt
queer unge i klubben, hvordan gør vi det trygt | lgbt, youth-club
føler sig født i den forkerte krop | lgbt
hadforbrydelse mod et drengepar på vej hjem fra byen | lgbt, hate
Is there an LGBT youth group for a 14 year old | lgbt, leisure
vil ikke længere hedde det hun er døbt | lgbt
aabenhed om seksuel orientering i personalegruppen | lgbt, work-environment
ung fra muslimsk hjem skriver sammen med en dreng og er rædselsslagen for at blive opdaget | lgbt, negative-social-control
mellem drenge og piger, siger hun, ikke nogen af delene | lgbt
biseksuel | lgbt
pride uge, kan klubben være med? | lgbt
far accepterer ikke at sønnen har kæreste af samme køn | lgbt, family-problems
lgbt personer og selvmordstanker, hvad ved man | lgbt, suicide
svømning på skemaet: en transpige og omklædningsrummet. forældre brokker sig og eleven vil helst bare blive hjemme | lgbt
forældremøde om regnbuefamilier | lgbt, parents-meeting
homofobi på holdet, en fodboldspiller på 15 er ved at stoppe | lgbt, leisure
er det noget ssp har viden om, transkønnede unge | lgbt
han har fortalt det til mig og til ingen andre: han er til drenge | lgbt, confidentiality
minoritetsetniske lgbt unge, rådgivning | lgbt, honour-contact
hvordan skriver jeg kønsneutralt til en klasse | lgbt
hun binder sit bryst så stramt at hun har ondt, for hun vil ligne en dreng | lgbt, health
kærlighed er ikke altid dreng og pige - billedbøger til indskolingen | lgbt, teaching
kaldt svans i gruppechatten | lgbt, bullying
udsat for omvendelse i et religiøst miljø fordi han er homo | lgbt, negative-social-control
lgbtq vejleder | lgbt
elev skifter pronomen, kollegaerne glemmer det hele tiden | lgbt
hvad hedder de forskellige bogstaver i lgbtqia egentlig | lgbt
kan man få en samtale med nogen om sin kønsidentitet når man er 15? | lgbt, youth-counselling
gay student afraid his family will find out | lgbt, negative-social-control
to streger på testen på skoletoilettet | pregnancy
hun er 16 og i fjortende uge, termin midt i eksamen | pregnancy
abort uden forældrenes underskrift, kan man det som femtenårig | pregnancy
menstruationen er udeblevet siden sommerferien og hun kaster op om morgenen | pregnancy
barselshjem for helt unge, findes sådan noget stadig | pregnancy
den lokale mødregruppe er fuld af trediveårige med bagekurser og volvo, hun gik grædende derfra med klapvognen | pregnancy
barnefaderen blokerede hende samme aften, og hans mor skriver at det nok er en andens | pregnancy
jordemoderen er urolig, vordende mor på sytten bor på sofaer rundt omkring | pregnancy, homelessness
skjuler maven under en kæmpe dunjakke, lærerne hvisker | pregnancy
kan hun tage barnevognen med på hf eller få orlov | pregnancy, youth-education
den gravide ryger stadig joints, hvem skal have besked om det ufødte barn | pregnancy, cannabis, notification
amning, nattevågen og lektier, hun er ved at knække | pregnancy
a 17 year old in our residence is expecting, what help is there before the birth | pregnancy
mødrehjælpen eller kommunen, hvem støtter en ung alene med spæd | pregnancy
hun vil gerne beholde det, hendes forældre vil have det fjernet | pregnancy
hendes onkel siger at de må vies i en fart, for maven kan snart ses under kjolen | pregnancy, forced-marriage
pigen har født før hun fyldte atten og barnet er hos mormor | pregnancy
gravidd og går i niende, hvad gør vi med praktik og prøver | pregnancy
provokeret abort i tiende uge, hun græder i depotet og vil ikke hjem | pregnancy
drengen er selv kun fjorten og har gjort en pige fra håndboldholdet gravid, alle taler om hende men hvem tager sig af ham | pregnancy
teenagemoren ringer til mig hver aften fordi den lille har kolik, hun aner ikke hvordan man bader, bøvser og trøster en nyfødt | pregnancy
ultralydsbilledet faldt ud af hendes penalhus midt i tysk, og nu vil hun have mig til at love at holde mund | pregnancy, confidentiality
elev i 9. er gravid | pregnancy
hun har taget en test og den er positiv, hun er 15 | pregnancy
abort under 18, skal forældrene give lov? | pregnancy, consent
ung mor på 17 vil gøre skolen færdig | pregnancy, youth-education
teenagegraviditet, hvem hjælper | pregnancy
hun har kastet op hver morgen i to uger og går i store trøjer | pregnancy, signs
gravid og tør ikke sige det hjemme | pregnancy, negative-social-control
a 16-year-old in our class is pregnant, what support is there | pregnancy
mødregruppe for helt unge mødre | pregnancy, leisure
unge fædre, findes der noget til dem | pregnancy, boys
gravid ung der ryger hash | pregnancy, cannabis
underretning om ufødt barn | pregnancy, notification
han bliver far som 16-årig og er lammet | pregnancy, boys
mødrehjælpen | pregnancy
sårbar gravid uden netværk | pregnancy, family-support
hun er i fjerde måned og har ikke været hos lægen | pregnancy, doctor
barsel fra ungdomsuddannelse, hvordan fungerer su | pregnancy, youth-education
provokeret abort, samtale bagefter | pregnancy, youth-counselling
mensen er udeblevet og hun er gået i panik, hvor kan hun gå hen i dag? | pregnancy, doctor
må jeg som lærer fortælle forældrene at deres datter er gravid | pregnancy, confidentiality
gravid uønsket | pregnancy
hvornår er abortgrænsen | pregnancy
hun vil beholde barnet men har ingen bolig | pregnancy, housing
ung pige med stor mave, anbragt | pregnancy, placement
gravid med en gift mand, hun er 17 | pregnancy, vulnerable-girls
sundhedsplejerske til ung mor på første barn | pregnancy, health-nurse
familieambulatorium for gravide med misbrug | pregnancy, parent-substance-abuse
kæresten presser hende til at få det fjernet | pregnancy, partner-violence
Does a 15 year old need her parents' permission for an abortion? | pregnancy, consent
hun frygter at brødrene finder ud af at hun venter sig | pregnancy, negative-social-control
gravid efter voldtægt | pregnancy, sexual-abuse
baby på vej i 10. klasse | pregnancy
alkohol i graviditeten, 18 år, ikke klar til at stoppe | pregnancy, alcohol
to unge på 16 og 17 venter barn sammen og bor hos hans mor i et værelse. hvad kan kommunen gøre for dem? | pregnancy, housing
adoption eller abort, hvem kan hun tale med om det | pregnancy
psykisk syg gravid ung | pregnancy, mental-health
graviditetstest, må klubben have nogen liggende? | pregnancy, youth-club
hun er lige blevet mor og kommer ikke tilbage på skolen | pregnancy, dropping-out
støtte til unge forældre under 23 | pregnancy, family-support
har sovet hos en fyr uden beskyttelse i weekenden og er bange for resultatet | pregnancy, sexuality
skolen vil have hende til at blive væk til efter fødslen, må de det | pregnancy, complaint
forsøger at skjule sin graviditet i idræt | pregnancy, signs
scanning og jordemoder, hun ved ikke hvordan man gør | pregnancy
ungmor mentor | pregnancy, mentor
skriftlig tilladelse til abort fra samrådet | pregnancy
babyen kom for tidligt og moren er 16 | pregnancy, health-nurse
på vej til at blive mor uden at have sin egen mor | pregnancy, family-support
højgravid til afgangsprøven, hvilke regler gælder der? | pregnancy
dropper ud på grund af en baby | pregnancy, dropping-out
spontan abort hos elev på 17, hvordan bakker vi op | pregnancy, grief
teen mum wants to finish her exams | pregnancy, youth-education
she missed her period and is terrified of her parents | pregnancy, family-problems
pigen på tretten hænger ud med fyre på treogtyve i deres biler | vulnerable-girls
hun får gaver, negle og tasker og ingen ved hvorfra | vulnerable-girls, grooming
billig luder kalder de hende og hun er holdt op med at svare igen | vulnerable-girls
sugardating i gymnasiet, penge for en middag og lidt mere | vulnerable-girls
pigegruppe om selvværd og grænser, er der plads til to fra syvende | vulnerable-girls
drikker sig i hegnet hver lørdag og vågner fremmede steder | vulnerable-girls, alcohol
a fourteen year old comes in with new nails and a designer bag, and some guy in a bmw drops her at the gate | vulnerable-girls, grooming
søger bekræftelse, lægger undertøjsbilleder op og venter på hjerter | vulnerable-girls, online
de stille piger ryger under radaren hos os, hvad findes der særligt til dem | vulnerable-girls
opsøgende pigearbejde, en kvindelig medarbejder de kan få fat på om aftenen | vulnerable-girls, street-team
shes always with older men by the kiosk and comes to class with bruised lips | vulnerable-girls
følgesvend til de kriminelle drenge, gemmer deres ting i sin taske | vulnerable-girls, gangs
fik en taxatur betalt mod noget hun ikke vil fortælle om | vulnerable-girls
tre veninder fra 8. b kommer ind på diskotek med en storesøsters sygesikringskort og bliver budt drinks ved vip-bordet | vulnerable-girls
sætter sig på skødet af de voksne mænd i klubben, fniser, låner deres jakker og kører med hjem når vi lukker | vulnerable-girls
altid nogens kæreste og aldrig sig selv, gemmer sig bag parykvipper og to lag foundation | vulnerable-girls
udnyttes vist til sex for tøj og smøger, hvad kalder man det og hvem rykker | vulnerable-girls, sexual-abuse
hendes spilleregel er enkel: den der byder på pomfritter får lov at holde om hende | vulnerable-girls
hård facade, bander og svovler, men ryster på hånden når man lukker døren | vulnerable-girls
mangler et frirum kun for tøser, med te, negle, musik og en voksen der kan tåle at høre sandheden om deres weekender | vulnerable-girls
veninden er bekymret: hun sender sin lokation til en eller anden albert på 30 | vulnerable-girls, grooming
sårbar pige i ottende driver rundt på banegaarden efter mørkets frembrud | vulnerable-girls
har i en pigegruppe for 13-årige? | vulnerable-girls
stille piger der ikke bliver set | vulnerable-girls
piger der er på kanten, hænger ud med ældre fyre | vulnerable-girls, groups-hanging-out
sårbare piger i 7. klasse | vulnerable-girls
hun gør alt for at være en af dem, også det hun ikke vil | vulnerable-girls
pigehold i ungdomsskolen | vulnerable-girls, youth-school
pigerne i min klasse er så usikre på sig selv at de ikke tør række hånden op | vulnerable-girls, wellbeing
tilbud til piger med lavt selvværd | vulnerable-girls
pigeklub, kun for piger | vulnerable-girls, youth-club
unge piger med udadreagerende adfærd | vulnerable-girls, behaviour
is there a group for girls who need somewhere safe to talk? | vulnerable-girls
fire veninder, drama hver dag, en af dem ender altid alene | vulnerable-girls, conflict
pigefnidder | vulnerable-girls, conflict
udsatte piger i nattelivet | vulnerable-girls, festivals
hun fester med de store drenge, er 13 og drikker sig i hegnet hver weekend | vulnerable-girls, alcohol
pigegrupper i kommunen, hvordan visiteres de | vulnerable-girls
pige skifter personlighed alt efter hvem hun er sammen med | vulnerable-girls, signs
pæne piger som alle overser, fordi de laver deres lektier og smiler | vulnerable-girls, signs
etnisk minoritetspiger i et fritidsfællesskab | vulnerable-girls, leisure
bandekærester, piger der gemmer ting for deres fyre | vulnerable-girls, gangs
pigernes rum | vulnerable-girls
forløb med pigerne på 6. årgang om grænser og venskab | vulnerable-girls, sexuality
hun siger undskyld før hun siger noget som helst | vulnerable-girls, signs
samtalegruppe for unge piger på efterskole | vulnerable-girls
piger med make-up lag på lag, kan ikke gå i skole uden | vulnerable-girls, wellbeing
pigebande i centeret, de slår andre piger | vulnerable-girls, violence
nogen der arbejder særligt med piger i ssp? | vulnerable-girls, ssp-consultant
stille pige har fået ny omgangskreds og kommer hjem om natten | vulnerable-girls, runaway
en klubmedarbejder der kan nå de piger der ikke kommer i klubben | vulnerable-girls, youth-club
hun lader sig udnytte, det er det ene forhold efter det andet, og hver gang ender hun med at græde | vulnerable-girls, partner-violence
sarte piger | vulnerable-girls
group for vulnerable girls aged 14 to 16 | vulnerable-girls
pigegruppeleder uddannelse, findes det | vulnerable-girls
de frække piger fra 9.c har taget en yngre pige under vingerne, og det bekymrer hendes mor | vulnerable-girls, groups-hanging-out
piger går ikke til noget efter 6. klasse | vulnerable-girls, leisure
kreativ aften for tøser | vulnerable-girls, youth-club
pigerne er ved at drukne i krav om at være pæne, kloge og tynde. kan nogen komme og lave et forløb kun med dem | vulnerable-girls, wellbeing
netværk for piger der har mistet fodfæstet | vulnerable-girls
to søstre, begge tavse, begge alene i frikvarteret | vulnerable-girls, loneliness
pige der altid passer på alle andre men aldrig sig selv | vulnerable-girls, family-problems
hvad findes der for piger, drengene har jo både fodbold og klub | vulnerable-girls, leisure
pige i risikozonen | vulnerable-girls
hun ler med når de tager på hende, men øjnene er døde | vulnerable-girls, sexual-abuse
pigefællesskab | vulnerable-girls
gråzoneprostitution, unge piger | vulnerable-girls, sexual-abuse
piger som sniger sig med til drengenes fester udenbys | vulnerable-girls
en mor efterlyser et sted for sin generte datter på 12 | vulnerable-girls, loneliness
mentor til ung pige på afveje | vulnerable-girls, mentor
tøsegruppe med mad og snak | vulnerable-girls
usynlige elever, mest pigerne, dem jeg først opdager til karaktergivningen | vulnerable-girls
girls only evening at the youth club | vulnerable-girls, youth-club
quiet girls who have started hanging out with much older guys | vulnerable-girls
rigtige mænd tuder ikke, sagde tiårige viktor til ham der lige havde brækket håndleddet | boys
influencere der håner kvinder citeres i hver eneste time | boys
fædre og sønner-aften, er der nogen der har holdt sådan en | boys
drengene dropper bøgerne fordi det er tøset at være flittig | boys
en drengegruppe hvor de kan snakke om følelser uden at blive til grin | boys
testosteron, bænkpres og proteinpulver, mere fylder ikke i deres hoveder | boys
han siger kvinder hører til i køkkenet og pigerne bliver tavse | boys, hate
ingen mandlige rollemodeller, hverken hjemme eller i institutionen | boys
steroider i sportstasken på en sekstenårig, han vil være stor | boys, hard-drugs
alfahan, beta, sigma, jeg forstår ikke halvdelen | boys
incel-snak på discord, de hader piger der siger nej | boys, radicalisation, online
drenge der taber hovedet i stedet for at fortælle at de er kede af det | boys
gutterne fylder ni ud af ti punkter på dagsordenen, men ingen spørger hvad de selv går og er kede af | boys
machokultur i omklædningen, håndklædesvirp og slag på skulderen | boys
boys in my class think talking about feelings is gay | boys
vilde med vilje, drengene skal have lov at tumle, men hvor går stregen | boys
hjemme lærer han at den der viger er en tøs, så han skaller først og spørger bagefter | boys, violence
looksmaxxing, kæbetræning og kolde bade, han vejer sin kylling af og kalder sig selv grim | boys
skoletrætte gutter der hellere vil skrue i en motor | boys
han klistrer til pedellen, bærer hans værktøjskasse og kalder ham far for sjov, der er vist ingen hjemme der lærer ham at barbere sig | boys
de gider ikke sidde i rundkreds med et stearinlys, men hvis vi skiller en knallert ad sammen begynder de pludselig at fortælle | boys
maskulinitetsideal, kan i anbefale et forloeb til 8. årgang | boys, teaching
drengegruppe for 12-14 årige | boys
vilde drenge i 5. klasse | boys, behaviour
drenge uden fædre | boys, mentor
har vi et drengeforløb om maskulinitet og vrede? | boys, anger-management
drengene gider ikke skole | boys
kan man oprette et drengehold i ungdomsskolen | boys, youth-school
en voksen mand at spejle sig i, det er det han mangler | boys, mentor
unge mænd der ikke taler om følelser | boys
drengeklub | boys, youth-club
alfahan-videoer og alt det der, drengene citerer dem i timen | boys, online
three boys in 6th grade need a male role model | boys, mentor
drengenes dårlige karakterer, er der indsatser | boys, learning-difficulties
brydning, boksning og snak for drenge med krudt i | boys, popup-sport
tonen mellem drengene handler kun om hvem der er stærkest | boys, class-climate
alle fem drenge går i samme trøje og går rundt som en flok | boys, groups-hanging-out
drengegrupper, erfaringer fra andre kommuner? | boys
tilbud kun til drenge i udskolingen | boys
dreng der bliver kaldt tøset fordi han danser | boys, bullying
far-søn aften i klubben | boys, parent-involvement
drenge med minoritetsbaggrund føler sig mistænkeliggjort | boys, hate
en drengepædagog der kan lave noget med hænderne sammen med dem | boys
rapgruppe eller musik for drenge på kanten | boys, leisure
drengene er bagud med alt det sproglige allerede i 0. klasse | boys, school-start
how do we engage boys who have given up on school | boys
mandefællesskab for de unge på produktionsskolen | boys
de er søde en og en, men sammen bliver de drenge helt umulige | boys, groups-hanging-out
incel snak i 9. klasse | boys, radicalisation
drengegruppeforløb med en ssp-medarbejder | boys, ssp-consultant
knallert, fiskeri og bål med drengene | boys, leisure
han skal altid være hård, må ikke vise at han er ked af det | boys, wellbeing
drengene i 3.b tumler så meget at pigerne er bange for dem | boys, class-climate
hvordan når man de stille drenge | boys, loneliness
vores drenge efterspørger et sted hvor de kan skrue i en motor, og vi har fem der ellers bare driver rundt i centret. hvad kan vi melde dem til? | boys, leisure, groups-hanging-out
drengestreger eller noget mere alvorligt | boys, behaviour
drenge 10-13 år, eftermiddagsgruppe | boys
kønsopdelt undervisning, virker det for drengene? | boys, teaching
drengefællesskab uden slåskampe | boys
unge fyre taler grimt om piger, vi vil tage en snak med dem uden piger i rummet | boys, sexuality
alle mine bekymringsbørn i år er drenge | boys
han har kun kvinder omkring sig, mor, mormor, lærere | boys, mentor
drengearbejde | boys
dreng på 11 søger de store fyres anerkendelse | boys, gangs
samtalegruppe for unge mænd 16-20 | boys
hvad gør i for at få drenge til at læse bøger | boys, learning-difficulties
badmintonaften for drenge, en god måde at få dem i tale? | boys, leisure
boys group | boys
flok drenge på årgangen trænger til et forløb hvor de lærer at sige fra og til | boys
mandlige rollemodeller | boys, mentor
drengene kan ikke tabe i spil uden at det ender med slag | boys, anger-management
et lejrophold for drenge som er lidt for meget på gaden | boys, leisure, groups-hanging-out
workshop for teenage boys about anger and respect | boys, anger-management
mor har fået konstateret kræft og børnene ved det ikke | grief
bedstefar sov ind i weekenden, og hele dagen har han grinet underligt og fortalt vittigheder om kister | grief
klassekammerat omkommet i trafikken, tom stol i morgen | grief, crisis
hun sad med saks og karton og gik i stå da de andre begyndte på deres farsdagskort | grief
leve-bord med lys og billede, hvordan gør vi det på skolen | grief
storebror tog sit eget liv, lillesøster starter igen på mandag | grief, suicide
uhelbredeligt syg far på hospice, hvem kan støtte teenageren | grief
begravelsen er torsdag, bør klassen gå med i kirken | grief
omsorgsplan, hvor ligger den og hvem aktiverer den | grief, action-card
askespredning på havet i lørdags, og nu nægter hun at gå med i svømmehallen | grief
et år efter ulykken siger de han burde være kommet videre | grief
hårtotter i afløbet, brækspande og sygehuslugt, pigen henter juice og passer sin mor mellem to kemokure | grief
her little brother died in hospital, what do i say when she returns | grief
græder på toilettet når de andre taler om deres mødre | grief
enkemand med tre små, han kan ikke få sig selv op om morgenen, og den ældste på ni smører brød og tænder adventslyset for de andre | grief
det er næsten værst ved mærkedagene, når de andre pakker kurve til bedsteforældredag og hun står med kirkegårdsblomster | grief
findes der noget for børn der har mistet, en gruppe eller en voksen | grief, bereavement-support
sklerose, kørestol, og en tolvårig der laver al maden | grief
dødfødt lillebror, femårige leger begravelse i sandkassen | grief, kindergarten
hvilke bøger egner sig til højtlæsning om døden for seksårige, uden engle og uden at nogen bare er sovet ind | grief
far ligger i respirator efter en blodprop og skolen fik det at vide på aula | grief
hun bærer sin mors sweater hver dag og vil ikke ha den vasket | grief
elevs mor er død | grief
sorggruppe for børn i kommunen? | grief, bereavement-support
hvad gør skolen når en elev mister en forælder | grief, action-card
sorgplan | grief, action-card
far har kræft og skal ikke leve længe | grief
omsorgsplan skabelon | grief, action-card
en klassekammerat er omkommet i trafikken i weekenden | grief, crisis
børn og sorg, gode bøger til at læse højt | grief, teaching
hun sidder og stirrer på den tomme stol | grief
dreng på 8 mistede sin lillesøster, han siger ingenting | grief
hvornår holder sorg op med at være almindelig? | grief
my student lost his father last week, how do I welcome him back? | grief
lærer på skolen er død, hvordan siger vi det til eleverne | grief, crisis
begravelse, må klassen gå med | grief
morfar døde i nat og drengen er mødt i skole | grief
sorgorlov til forældre | grief, family-problems
ungegruppe for dem der har mistet | grief, bereavement-support
han taler om sin døde bror som om han stadig lever | grief
børn unge og sorg | grief, bereavement-support
flaget på halv, stearinlys og et mindealbum, hvad plejer man | grief, crisis
sorggrupper i skoletiden | grief, bereavement-support
elev der mistede sin mor for to år siden er pludselig holdt op med at fungere | grief, signs
skal vi tale om det i klassen eller lade være? hans storesøster døde | grief
hund aflivet, barn utrøsteligt | grief
alvorligt syg mor på hospice, to børn i indskolingen | grief
mors dag og fars dag når den ene er død | grief, teaching
how do you tell a class that a classmate has died | grief, crisis
kan man få en psykolog til et barn i sorg | grief, doctor
ung der drikker efter sin fars død | grief, alcohol
flygtningedreng har mistet hele sin familie i krigen | grief, language-refugees
savner sin mormor så meget at han ikke vil spise | grief
dødfødt lillebror | grief
ikke døden, men skilsmissen: hun sørger over familien der ikke er der mere | grief, divorce
bekymret for pigen hvis far faldt om foran hende | grief, crisis
vi har tre elever på skolen der har mistet inden for et år. kan vi selv lave en gruppe til dem, eller er der nogen i kommunen der kan? | grief, bereavement-support
kammeratstøtte efter dødsfald | grief, crisis
første skoledag efter begravelsen | grief
hvad skriver man til klassens forældre om et dødsfald | grief, confidentiality
at miste en man elsker | grief
sørgende barn | grief
efterladte børn og unge, rådgivning på telefon | grief, bereavement-support
mindestund på skolen | grief, crisis
han er blevet vred på alle siden farmor gik bort | grief, behaviour
ventesorg hos barn med en dødssyg far | grief
elev vil ikke gå hjem til det tomme hus | grief
når en ven dør af en overdosis, hvem samler gruppen i klubben op | grief, overdose
der er gået et halvt år og alle har glemt det, undtagen hende | grief
hun har sin fars jakke på hver dag og vil ikke tage den af i timen, det er fire måneder siden han døde | grief
årsdagen for hans død nærmer sig, og vi ved ikke om vi skal nævne det | grief
pædagog mistede sit barn, hvordan taler vi med børnene i stuen om det | grief, kindergarten
how can we support a child whose mum is dying of cancer? | grief
grief group for teenagers near us | grief, bereavement-support
de så manden blive kørt ned på vej til idræt og ryster stadig | crisis
psykologisk førstehjælp, hvem kommer ud i dag | crisis
en hel årgang er i chok efter skyderiet ved stationen | crisis
debriefing af personalet efter en voldsom dag | crisis, work-environment
hvad siger man til klassen den første time efter en tragedie | crisis
beredskabspsykolog uden for åbningstid | crisis, acute
han fryser, stirrer ud i luften og reagerer ikke på sit navn | crisis
lejrskolebussen forulykkede, forældrene strømmer til skolen | crisis
kriseteam, hvem sidder i det og hvordan kaldes det sammen | crisis, acute-group
sove, spise, trække vejret, hun kan ingenting efter branden | crisis
på skattejagt i plantagen fandt halvdelen af spejderne en hængt mand, og lederne er selv ved siden af sig selv | crisis
flashbacks, mareridt og hjertebanken tre uger efter overfaldet i parken, og forsikringen vil kun betale for tre samtaler | crisis, victims
a student collapsed and died in front of everyone, we need someone to talk to the kids now | crisis
hele verden ramlede for hende i går aftes, hun fik beskeden over højttaleren i toget og har siden bare siddet med overtøjet på | crisis
stormen tog taget af hallen mens håndboldpigerne var derinde, ingen er kommet til skade men de hyperventilerer når døren smækker | crisis
skal vi holde åbent på skolen i weekenden, så de kan mødes og snakke | crisis
rygterne løber, forældre skriver om hvad der skete ved søen, og vi har brug for at én samler trådene og giver ordentlig besked inden børnene møder klokken otte | crisis, school-management
akut belastningsreaktion, lægen sagde vent og se | crisis
hjertestop i svømmehallen mens 4. klasse så på | crisis
traumatiserede vidner på tolv og tretten, hvem følger op bagefter | crisis
pædagogen brød sammen foran stuen efter opkaldet | crisis
krisehjaelp til en familie hvis hus brændte ned til grunden i nat | crisis
en dreng i 7. er blevet kørt over foran skolen og hele klassen så det | crisis, acute
hvor får vi krisehjælp fra i morgen tidlig | crisis
har vi en kriseplan på skolen? | crisis, action-card
hvem ringer man til når en hel årgang er i chok | crisis, acute-line
der har været et dødsbrand i nabobygningen og børnene kan ikke sove | crisis
psykologisk førstehjælp til personale | crisis, work-environment
en kollega faldt om med hjertestop midt i timen, og eleverne stod omkring ham | crisis, work-environment
kan en elev få timer hos en krisepsykolog betalt af kommunen | crisis
Vi mangler en beredskabsplan for alvorlige ulykker på lejrskole | crisis, action-card
to af vores unge i klubben var vidner til et knivstikkeri i lørdags. De sidder bare og stirrer, og jeg ved ikke om vi skal tale om det eller lade dem være | crisis, weapons
hvad siger man til 2. klasse dagen efter busulykken | crisis
debriefing efter voldsom episode | crisis, work-environment
The whole class saw a fatal accident on the school trip, who supports them? | crisis
hun ryster og græder og kan ikke få luft efter beskeden fra hospitalet | crisis
børnehaven har haft indbrud mens børnene var der, hvem kan hjælpe forældre og personale bagefter | crisis
hvem sætter sig i spidsen når der sker noget forfærdeligt en søndag | crisis, acute
akut kriseberedskab i kommunen telefonnummer | crisis, acute-line
er der en psykolog vi kan få ud i klassen i morgen | crisis, ppr
kriseterapi til forældre hvis barn er kommet alvorligt til skade | crisis
efter drukneulykken ved søen har flere fra 9. ringet til mig midt om natten | crisis
mit barn så sin bedstefar falde om og dø, hvem snakker med ham om det | crisis, grief
hvor længe er det normalt at børn reagerer efter en voldsom oplevelse? | crisis
skal forældrene have brev med hjem samme dag ulykken er sket | crisis, parent-involvement
hvem hjælper de voksne når skolen har mistet en elev | crisis, grief
vi fik en bombetrussel i går og nu tør halvdelen ikke komme i skole | crisis, school-threat
eleverne er helt ude af den efter branden | crisis
flashbacks og mareridt efter røveri i kiosken hvor han arbejder, 16 år | crisis, victims
findes der gratis krisesamtaler for unge over 18 | crisis
krisegruppen på skolen skal opdateres, hvem plejer at sidde i den | crisis
a pupil just heard that her brother is in a coma, what kind of emergency support can we offer | crisis
jeg står med en mor der lige er brudt sammen på gangen | crisis
hun fik besked i frikvarteret om at hendes mor havde været i en trafikulykke | crisis
pigen siger intet længere efter det hun så i toget | crisis
Jeg er ny leder i en børnehave. En far er død foran institutionen ved aflevering, og jeg aner ikke hvad de første skridt er. | crisis, grief
akut hjælp til traumatiseret elev | crisis
hvordan samler vi klassen op når nogen har forsøgt at tage sit eget liv | crisis, suicide
hvem koordinerer med politi og psykologer efter et skyderi i området | crisis, acute-group
er der nogen vi kan ringe til før kl 8? det er alvorligt | crisis, acute-line
hvad er forskellen på krise og almindelig ked af det | crisis
krisehjaelp til en hel ungdomsklub, kan vi faa det | crisis
mindehøjtidelighed på skolen, hvordan griber man det an | crisis, grief
tre elever lå indeklemt i bilen, resten af holdet kender dem alle sammen | crisis
hvordan lyder den første besked på aula efter en tragedie | crisis, parent-involvement
den værste dag i vores sfo, vi har brug for nogen udefra NU | crisis, acute
hvem betaler krisepsykologen | crisis, funding
en dreng blev slået bevidstløs i skolegården, de yngste så ham blive båret væk | crisis, violence
posttraumatisk stress hos 12 årig, hvor henviser vi | crisis, mental-health
vi skal bruge en drejebog for når ulykken rammer | crisis, action-card
sundhedsplejersken spørger: hvem tager sig af søskende når et spædbarn dør pludseligt | crisis, grief
kan SSP samle et hold hvis hele byen er påvirket af en ulykke | crisis, acute-group
Is there a crisis plan template for schools in Danish or English? | crisis, action-card
ung mand i klubben har mistet alt i en brand, bolig, tøj, kæledyr, og han går rundt som i en tåge | crisis
må vi sende eleverne hjem efter sådan en oplevelse, eller er det bedre at holde dem samlet | crisis
der ringede en journalist midt i det hele mens vi forsøgte at trøste børnene | crisis, press
jeg kan ikke selv holde til det mere efter det jeg så på arbejdet i fredags | crisis, work-environment
krise ring hvem | crisis, acute-line
krisereaktioner hos børn pjece | crisis
skal en elev der lige har overlevet en ulykke i skole med det samme? | crisis
vores elev fandt selv sin storebror | crisis, suicide
opfølgning uger efter ulykken, hvem holder øje med dem der stadig ikke spiser og sover | crisis
We had a drowning at the youth camp and the other kids keep asking questions. I do not know the local routines. Who normally takes over? | crisis, acute
Vi kom hjem fra turen i nat efter at bussen kørte i grøften. Ingen er alvorligt kvæstet, men tre af børnene skriger når de hører en motor. Kan nogen tale med dem i denne uge? | crisis
Jeg er tilkaldevikar og var alene med klassen, da ambulancen kom. Ingen har talt med mig siden. Er der noget for os voksne? | crisis, work-environment
psychological first aid for pupils, whom do I call | crisis
hun tør kun skrive med nogen om natten, helst uden at sige hvad hun hedder | youth-chat
nummeret 116 111, hvem sidder i den anden ende | youth-chat
er der et sted hvor drenge kan sms'e om kærestesorger til en voksen de ikke kender | youth-chat, boys
headspace, børnetelefonen, cyberhus – hvilken passer til en på 19 | youth-chat
kan rådgiverne spore ip-adressen hvis man fortæller noget alvorligt | youth-chat
han vil ikke tale med skolens folk, kun med fremmede bag en skærm | youth-chat
brevkasse hvor man kan stille pinlige spørgsmål om kroppen | youth-chat, sexuality
plakater til toiletdørene med hotlines til teenagere | youth-chat
my pupil would like to text someone in secret about how she feels | youth-chat
luketid på chaten? klokken er halv elleve og hun sidder og græder på værelset | youth-chat
åben dør uden aftale og uden at der bliver oprettet en sag, hvor er det nu det er | youth-chat, youth-counselling
livslinjen har både mail og telefon, kan man skrive dertil når man er fjorten | youth-chat, suicide
hvem kan min søn betro sig til uden at det kommer i hans papirer | youth-chat
girltalk siger hun at hun har brugt, er det seriøst | youth-chat, vulnerable-girls
chatrådgivning for unge | youth-chat
hvor kan en pige på 14 skrive med en voksen anonymt | youth-chat
anonym rådgivning til børn telefonnummer | youth-chat
hun vil ikke tale med nogen ansigt til ansigt men skriver gerne på mobilen | youth-chat
børnetelefonen åbningstid | youth-chat
er der et sted unge kan skrive til om natten når de ikke kan sove for tanker | youth-chat, wellbeing
Jeg har en elev som nægter at jeg siger noget til nogen. Han er villig til at skrive sammen med en fremmed, så længe de ikke kender hans navn. Hvad kan jeg vise ham? | youth-chat
116111 | youth-chat
gratis chat for unge med spørgsmål om krop og sex | youth-chat, sexuality
is there an anonymous chat line for teenagers? preferably also in English | youth-chat
cyberhus er det stadig åbent | youth-chat
girl talk chat | youth-chat
brevkasse for unge på nettet | youth-chat
kan man ringe anonymt til nogen når ens forældre skændes hele tiden | youth-chat, family-problems
plakat til gangen med numre eleverne selv kan ringe til | youth-chat
hvem kan drenge chatte med om det svære | youth-chat, boys
rådgivning online for unge uden at mor og far får det at vide | youth-chat, confidentiality
min veninde har det skidt og jeg kender ikke nogen voksne jeg tør spørge | youth-chat
sms rådgivning børn | youth-chat
er det sikkert nok at henvise en elev til en chat når hun har det dårligt derhjemme | youth-chat, family-problems
hvor skriver unge hen når de fortryder et billede de har sendt, uden at oplyse hvem de er | youth-chat, image-sharing
børns vilkår chat aldersgrænse | youth-chat
en hjælpelinje til unge med forældre der drikker | youth-chat, parent-substance-abuse
kan unge under 12 bruge de der chatfora med frivillige rådgivere | youth-chat
liste over anonyme chats og linjer jeg kan dele i klassen | youth-chat
Eleven siger: jeg vil bare have nogen at skrive til, ikke en sag i kommunen | youth-chat
gruppechat med andre unge i samme situation og en rådgiver på | youth-chat
en 16 årig mangler en at betro sig til om aftenen når alt er lukket | youth-chat, loneliness
ungelinje lgbt skrive anonymt | youth-chat, lgbt
chat raadgivning angst unge | youth-chat, anxiety
hvad sker der hvis barnet på chatten fortæller om vold, bryder de anonymiteten? | youth-chat, violence-at-home
en app hvor de unge kan stille spørgsmål til voksne anonymt | youth-chat
Which helplines can children contact by text or chat without giving their name | youth-chat
hvor kan jeg som ung få svar uden at nogen ved det er mig | youth-chat
mindhelper, headspace chat, hvad er forskellen | youth-chat, youth-counselling
`;
