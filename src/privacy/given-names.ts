import { fold } from '../answers/text/fold.ts';

const GIVEN_NAMES = `
aage abdi abdul abdullah abdulrahman abdirahman adam adel adem adrian agnes ahmad ahmed aisha ajla aksel albert aleksander
alexander alexandra alfred alfred ali alice alina allan alma almir alva amalie amanda amani amin amina amir amira ammar
anas anders andrea andreas andrei ane anders anja ann anna annabell anne annemette annette annika anniken anton arda arne
arthur arya asger aske asmaa asta astrid august aurora axel ayaan ayah ayan ayse ayşe aysha bashir bastian bashar beate
bella benedikte benjamin bent benthe bente berat bertil bertram bilal birgit birgitte birthe bjarke bjarne bjørn bo bodil
boris brian britt camilla carl carla carlo carolina caroline casper cathrine cecilia cecilie charlotte christian christina
christine christoffer christopher clara claus connie conrad dagny dagmar dan daniel daniela daniella david deniz denise dennis
diana dilan dina ditte dorte dorthe ea ebba ebbe eda eddie edith egon eigil einar ejnar elena eli elias elif elin elina elisa
elisabeth ella ellen ellie elliot elly else elvira ema emil emilia emilie emily emir emma emine enes enya erik erika erna esben
esma ester esther eva fadi fahad fadumo faisal fares farah farid fatema fatima fatma fatuma faduma felicia felix ferdinand fie
filip filippa finn flemming florian franciska frank frederik frederikke freja frej frida frode fuad gabriel gabriella gert gitte
gorm grete gro gry gudrun gunnar gustav hadi hagen haider halima hamid hamza hana hanna hannah hanne hannibal hans harald hasan
hassan heidi helena helene helle hemmo henning henriette henrik herman hibo hilda hjalte holger hugo hussein husein ian ibrahim
ida idris ilham iman imran ina inge ingelise inger ingrid ines irene iris isa isabel isabell isabella isak ismail ivan iben ida
jack jacob jakob jalal jamal jamila jan jane janne janni janus jasmin jasmina jason jeanette jens jeppe jesper jette jimmy joachim
joakim joan johan johanne johannes john johnny jon jonas jonathan jonna josef josefine joseph josephine julia julian julie julius
june jytte jörgen jørgen jørn kaj kalle kamal kamila karen karin karina karl karla karoline kasper katarina kathrine katja katrine
kenneth kenny kerim kevin khadija khadra khaled kian kim kimmie kirsten kirstine kjeld klara klaus knud konrad konstantin kristian
kristina kristine kristoffer kurt laila lars lasse latifa laura laust laurits lauge lea leah leif leila lena lene leo leon leonora
leyla liam lilian liljan lilje lilly lily lina linda line linea linnea linus lisa lisbeth lise lisa liv liva livia lone lotte louis
louise luca lucas lucia ludvig luka lukas luna lykke lærke mads magne magnus mahmoud mai maiken maj maja majbritt malak malene malik
malou malte malthe manuel marc marco marcus margit margrethe maria mariam marianne marie marija marika marina mario marius mark markus
martha marthe martin martine marwa marwan mary maryam mateo mathias mathilde mathilda matilde matheo mattias max maximilian maya medina
mehmet melanie melek melina melissa mehdi merete mette mia michael michelle mick mie mikael mikkel mila milad milan milas mille milo mina
mira miriam mirza moana mogens mohamad mohamed mohammad mohammed mona monica monika morten muhammad muhammed muna mustafa mustapha my
naja nadia nadja najma nana nanna nanette natalia natalie natasha nathalie nawal neel nellie nelly niclas nicolai nicolaj nicklas
nicoline niels nikita niklas nikolaj nikoline nina ninna nizar noa noah nohr noor nor nora nour nour nova nuka nuno nynne oda ole olga
olina oliver olivia olav oluf omar osama oscar oskar osman otto owen palle pascal patricia patrick paul peder per pernille peter petra
philip pia pil poul preben rabia rachel ragnhild rahma ralf rami rana randi rasmus rayan rebecca rebekka regitze rene rené rhea rikke
rita robert robin roman ronja rose rosa roza ruben ruth rune ryan saad sabina sabrina safa safiya sahra said salma salim sally sam sama
samir samira samuel sandra sanne sara sarah sasha saga saida sebastian selim selma semih serkan sevda shayma sidra sidsel siff signe sigrid
sigurd silas silje silke simon simone sine siri skjold sofia sofie solvej sonja sophia sophie stefan steen steffen stella sten stig stine
storm stephanie sumaya suleiman sune susan susanne svend sven sylvester søren søs tamara tania tanja tara tarik taha tatjana teis
teresa thea theis theo theodor therese thilde thomas thor thorbjørn thore thorvald tilde tim tina tine tobias tom tommy toke tone torben
tor torsten tove trine troels tue uffe ulla ulrik umar valdemar valentin valentina vega vera verner vibeke victor victoria viggo vigga
viktor viktoria vilja vilhelm villads villas villiam vilma vincent viola vitus wael walid wilma william winnie xander yahya yara yasin
yasmin yasmina yasemin yildiz yonis younes youssef yousef yusuf yusra zahra zainab zakaria zaki zara zeinab zeynep zoe zohra øjvind østen åse
åge oleksandr oleksandra olena dmytro andrij iryna kateryna mykola bohdan svitlana mateusz piotr agnieszka katarzyna jakub wojciech
thi alba alberte alfons almaz amelia amelie andri annalise arvid asbjørn aslaug ateeq atlas aviaja baldur bassam betina birk bjarki björn bosse
brigitte buster celina charlie chili claudia cornelius dalia darin dean dennie ditlev ditmar dorthea dusan eje elia elio eliana elinor emelie
emmy erin estelle ewa fabian fenja filuca finja fiona florentina frans frederika freya fritz gaia georg gerda gunhild gunver hedda heba hector
hilma hjördis ilyas ina ingolf iqra isolde ivar ivalo jannick jannik jenny jesse johnas jolly juma junior kaja karim karma karsten kasim kirstin
kjell konstantina laurids leonard leopold levi lilja linnéa lisette livius ljubica lou lova luan lui luis luka lulu magda maia malaika malene malu
manon marley marlene mathea mattis maximus maud melvin merle mia-marie milena milla minik mirjam misbah molly muhamed naomi natascha nelson neo
nicklas nico niko ninette nivi noor nora olaf olivius olu omid otilia palma patrycja pelle penelope petrus pipaluk polly quynh rafael rakel ramadan
ravn regina riley rio robin rokia ronald rosita roya runi rikkelene sabah sakariya salam salomon samiya samuela santino sascha savannah selena
semra seydou shahd shania sienna sif signea silja simba sixten skye sofus solveig stanley storm sultan suna svea svante tai tarek tenna thilda
thit thorkild thyra tiago tilda tilde tille timon tristan troy tyra ugne umut uzma valde valdis vesta vicki vigdis viggo vita vitalii vivi wilfred
wilhelm willy xenia yannick yousra yrsa zahid zain zaynab zeynab zlatan oleh taras yulia nazar maksym denys anastasiia daria viktoriia jan-erik
minh linh tuan jawad reza zabi hamid farhad shirin parisa kiran priya arjun anil jose juan carlos maria luis ana hawa fatou aminata
`;

const SURNAMES = `
abdi abdullah abdulle ahmad ahmed ahmadi aden adan akbari akhtar ali amin andersen arslan aslan aydin bach bak bang beck berg bjerre bjerregaard
blom boesen bonde borg bro bruun brandt buch bundgaard bach celik christensen clausen dahl dalgaard dam demir dogan duong eriksen farah
fisker foged friis frost gade gormsen gram gregersen hassan haddad hald hansen hashemi hedegaard hermansen hjort holm holst hoang hosseini
hussain hussein ibrahim iqbal isik ismail iversen jama jacobsen jakobsen jensen jeppesen jessen juhl juul johansen johnson jørgensen kaya
kara karlsen karimi khalil khan kilic kjær kjærgaard klausen knudsen koch kofoed kovalenko kovacs krag kristensen kristiansen krogh kruse lam
lange larsen lassen lauridsen lauritsen laursen le leth lind lorentzen lund lundgaard madsen mahmoud malik markussen mathiesen mehmood michelsen
mikkelsen mogensen mohamed mohammad mohammed mohamud mortensen munk müller møller nguyen nielsen nissen noor nour nygaard nørgaard ohlsen olesen olsen
omar osman ottesen overgaard ozturk özturk öztürk paulsen pedersen petersen pham poulsen priess qvist rahimi rahman rasmussen ravn riis saleh salem
schmidt schou schultz schrøder simonsen skov skovgaard smith sommer steffensen svendsen svensson sørensen thomsen thorsen thygesen toft tran
vestergaard villadsen vinther vu warsame wagner winther yildirim yildiz yilmaz younis yusuf zhang østergaard aagaard aydin bilgin sahin şahin
`;

const setOf = (names: string): ReadonlySet<string> => new Set(fold(names).split(/\s+/).filter(Boolean));

/** Given names as they are common in Denmark, folded. */
export const givenNames = setOf(GIVEN_NAMES);
/** Surnames as they are common in Denmark, folded; those on -sen and the like go by their ending. */
export const surnames = setOf(SURNAMES);
/** Given names that are everyday words too, folded: they count only when written as a name. */
export const namesThatAreWords = setOf(
  'hans liv bo my dan maj mai mark per kim tom storm august rose frank ask lykke else pil gry may juni june viola stig sten max tue art line dina mina nor sol',
);
