/** Mind, body and friends as staff describe them; how to read a line stands in everyday-scenes.ts. */
export const wellbeingScenes: Readonly<Record<string, string>> = {
  wellbeing: `
ikke glad mere, lukker sig inde, trækker sig fra de andre, mut, indadvendt, indelukket, nedtrykt, tager afstand, afvisende pludselig
noget tynger, bærer på noget, virker trist, ser træt ud, bleg og træt, sløj hele tiden, smiler aldrig, stopper med fodbold
dårligt selvværd, lavt selvværd, intet selvværd, mangler selvtillid, selvhad, hader sig selv, duer ikke til noget, føler sig forkert
`,
  anxiety: `
ængstelig, angst, angste, angstpræget, nervøs for alt, bange for at sove, bange for mørke, bange for at dø, sover dårligt af frygt, mareridt
tør ikke svare, tør ikke svare i klassen, tør ikke deltage, tør ikke sige højt, tør ikke ringe, tør ikke spise foran andre, bange for at fejle
panikanfald før/til prøver/eksamen/test, præstationspres, perfektionist, perfektionisme, eksamensskræk, hjertebanken, kan ikke få luft af nervøsitet
krigsangst, klimaangst, bange for krig, bange for nyhederne, bekymret om alt, bekymrer sig meget, bekymringer hele tiden, tvangsvask, vasker hænder
meget genert, sky, stum i skolen, taler ikke i skolen, siger ikke en lyd, undgår alt, undgår ting, undgår situationer
`,
  depression: `
tom indeni, alt er ligegyldigt, ingen energi, ligger bare i sengen, ligger derhjemme, orker ingenting, magter ingenting, livslede
nedtrykthed, deprimeret, depri, sort syn, uoplagt, græder sig i søvn, glædesløs, stress, stressramt, stresset elev, ?pres, karakterræs
`,
  'mental-health': `
psykisk sårbar, psykisk sårbarhed, psykisk lidelse, psykisk syg elev, psykose, psykotisk, skizofreni, stemmer i hovedet, hører stemmer, ser syner
paranoid, vrangforestillinger, bipolar, borderline, ptsd, traumer, traume, traumatiseret, flashbacks, dissocierer, indlagt på psyk
udredt i psykiatrien, ventetid til psykiatrien, henvisning til psykiatrien, medicinsk behandling, sovemedicin, psykofarmaka
`,
  'self-harm': `
selvskade, selvskader, selvskadende, selvskadet, skade på sig selv, gør skade på sig selv, skader sig selv, cutter, cutte, cutting, cutter sig
skærer sig, skærer i sig selv, skar sig, skåret sig, skåret i, skåret i armen, snitter, snitsår, ridser sig, rift, rifter, rifterne, friske rifter
rifter/sår/ar/streger/striber/skrammer/snit på/op ad armene/armen/underarmene/lårene/håndleddet/benene, ar på armene, streger på armene
barberblad, barberblade, blyantspidser, blyantspidserblad, brænder sig med, brænder sig selv, slår hovedet i væggen, banker hovedet
river hår ud, kradser sig til blods, selvpåført, selvpåførte, lange ærmer om sommeren, altid lange ærmer, hoodie i varmen, gemmer armene
vil ikke klæde om, vil ikke i bad efter idræt, plaster på håndleddet
`,
  'eating-disorder': `
spiseforstyrrelse, spiseforstyrret, spiseforstyrrelser, anoreksi, anorektisk, anorektiker, bulimi, bulimisk, ortoreksi, megareksi, spiseproblemer
spiser ikke, spiser næsten ikke, spiser intet, spiser kun, spiser aldrig, springer frokosten over, springer måltider over, taber sig, tabt sig
tabt sig meget, meget tynd, blevet så tynd, radmager, afmagret, undervægtig, vil være tynd, tynd nok, for tyk, føler sig tyk, kalorier, kalorietæller
tæller kalorier, vejer sig, vejer sig hele tiden, kaster op, kaster maden op, kaster op på toilettet, kaster op efter maden/frokost/måltid
toilettet efter frokost, overspiser, trøstespiser, overspisning, overtræner, træner tvangsmæssigt, løber 10 km, træner flere gange om dagen
ikke spist i tre dage, ikke havde spist, ikke spist, faster for at tabe sig, slankekur, slankepiller, ozempic, thinspo, kropsbillede, kropspres
svært med mad, svært ved mad, forhold til mad
`,
  suicide: `
selvmord, selvmordstanker, selvmordsplaner, selvmordsforsøg, selvmordstruet, selvmordsadfærd, livstræt, lede ved livet, tanker om døden
vil dø, ville ønske hun var død, ikke vil leve, ikke leve mere, tage sit liv, tage livet af sig, ende det hele, gøre en ende, alle ville have det bedre uden
taler om døden, skriver om døden, tegner døden, googler selvmord, tale med elever om selvmord, selvmord i almindelighed, spørge til selvmordstanker
`,
  bullying: `
mobber, mobberi, mobberne, mobning, mobbet, digital mobning, cybermobning, mobbesag, mobbeoffer, antimobbe, antimobbestrategi, mobbeklage
drilleri, drillerier, drillet, drilles, driller, hakkeorden, hakker på, hakkekylling, holdes udenfor, holder hende udenfor, holdt uden for
lukket ude, fryser ude, fryset ude, frosset ud, udelukket fra gruppen, ikke inviteret, aldrig inviteret, inviteres ikke, ekskluderet
kaldt grim/tyk/fed/bøsse/luder/klam/taber/nørd, kaldes navne, øgenavne, griner af hende, griner ad ham, hviskeri, sladder, ?rygter, hetz, hetzet, hetze
hadeprofil, hadeside, hadegruppe, hadebeskeder, hadkommentarer, roastet, roaster, chikane, chikaneret, ydmyget, ydmyger, ydmygelse
tager hans taske/hue/kasket/madpakke, smider/smidt hans/hendes ting/taske i skraldespand/skraldespanden/toilettet/vandet, gemmer hans ting
holder ham fast og, spytter på ham, skubber ham hver dag, han tør ikke i skole på grund af de andre, syndebuk, prygelknabe
dansk center for undervisningsmiljø, klagenævn mobning, klage over mobning, undervisningsmiljøloven
`,
  'class-climate': `
klassemiljø, klassekultur, klassetrivsel, klassen er splittet, kliker i klassen, urolig klasse, larmende klasse, hårdt sprog, hård tone, grim tone
utryg klasse, ingen arbejdsro, umulig at undervise, helt oppe at køre, klassen kører, klassen er kørt af sporet, svær klasse, vild klasse
klassen hænger ikke sammen, fællesskab i klassen, trivsel i klassen, teambuilding, sammenlagt klasse, nye klasser sammenlagt, gruppepres
flertalsmisforståelse, flertalsmisforståelser, social pejling, sociale overdrivelser, alle tror at alle andre, alle andre drikker, normer i klassen
`,
  loneliness: `
ensom, ensomme, ensomhed, føler sig alene, sidder alene, alene i pausen, alene hver pause, alene hver frikvarter, leger aldrig med nogen
går rundt alene, ingen venner, har ingen venner, mangler venner, svært ved at få venner, svært ved venskaber, legeaftaler, ingen legeaftaler
ingen inviterer, kommer aldrig ud, altid på værelset, venskabsgruppe, venskab, venskaber, vennegruppe, få venner, finde venner, ny i byen uden venner
`,
  'adhd-autism': `
adhd, add, adhd-agtig, damp, autist, autister, autisme, autistisk, asperger, aspergers, asf, autismespektrum, pda, tourettes, tourette, tics
neurodivergent, neurodiversitet, diagnose, diagnoser, diagnosebarn, npf, udredning, udredt, under udredning, venter på udredning
sanseforstyrret, sansesensitiv, særligt sensitiv, nedsmeltning, meltdown, lukker ned, lukker helt ned, nedlukning, shutdown, struktur og piktogrammer
hyperaktiv, kan ikke koncentrere sig, opmærksomhedsforstyrrelse, handicap, handicappet, handicappede, funktionsnedsættelse, nedsat funktionsevne
kørestol, cerebral parese, spastiker, downs, downs syndrom, udviklingshæmmet, udviklingshæmning, blind elev, døv elev, hørehæmmet, synshandicap
aflastning, merudgifter, tabt arbejdsfortjeneste, hjælpemidler, specialtilbud, kronisk syg
`,
  health: `
lugter af urin, lugter af tis, tisser i bukserne, ufrivillig vandladning, sengevæder, lus, fnat, skab udslæt, hygiejne, vasker sig ikke, beskidt tøj
hovedpine, mavepine, søvn, søvnproblemer, sover ikke, sover for lidt, energidrik, energidrikke, monster, usund mad, sukker, sultne, høreprøve
synstest, ?briller, vaccination, vaccine, hpv, pubertet, menstruation, menstruationssmerter, tidlig pubertet, sygdom, kroniske smerter, allergi, astma
epilepsi, diabetes, insulin, hjernerystelse, sovevaner, sengetid, ?madpakke, sund mad, bevægelse, hjernetræthed
`,
  dental: `caries, huller i tænderne, hul i tanden, dårlige tænder, rådne tænder, brune tænder, tandpine, tandbørstning, børster ikke tænder, tandbøjle, bøjle, tandregulering, tandklinikken, udebliver fra tandlæge, kommer aldrig til tandlæge, tandskade, slået en tand`,
  sexuality: `
seksualitet, seksualundervisning, sexundervisning, seksualoplysning, uge sex, sex, sexliv, prævention, p-piller, kondom, kondomer, klamydia, kønssygdom
kønssygdomme, porno, pornoforbrug, ?kærester, kærestepar, forelsket, ?grænser, grænsesætning, samtykke til sex, samtykke mellem unge, samtykkelov
krop og køn, kropslige grænser, pubertetsundervisning, onani, onanerer, seksualiseret, seksualiseret leg, leger seksuelt, seksuelle lege, doktorlege
seksuelt grænseoverskridende, seksuel chikane, sexchikane, befamler, rører ved piger, tager på røven, klasker i røven, trækker bukser ned
`,
  lgbt: `lgbt, lgbtq, lgbt+, transkønnet, transperson, nonbinær, non-binær, kønsidentitet, pronomen, pronominer, bøsse, lesbisk, biseksuel, panseksuel, queer, springer ud, sprunget ud, juridisk kønsskifte, kønsskifte, regnbue`,
  pregnancy: `gravid, graviditet, ung mor, unge mødre, teenagemor, abort, graviditetstest, fortrydelsespille, nødprævention, positiv test, venter barn, skal være mor, skal være far`,
  'vulnerable-girls': `
pigegruppe, pigegruppen, pigeklub, pigefællesskab, piger i risiko, udsatte piger, sårbare piger, piger der har det svært, tøser, tøserne, pigebande
søger bekræftelse, søger opmærksomhed, søger drenges/ældres/drengenes/hele tiden opmærksomhed, sætter ikke grænser, kan ikke sige nej til drenge
pige med lavt selvværd, lavt selvværd og opmærksomhed, promiskuøs, mange kærester, sover rundt, pige der drikker og tager med, noget for pigerne
`,
  boys: `drengegruppe, drengefællesskab, noget for drengene, maskulinitet, rigtige mænd, drengeforløb, vrede unge mænd`,
  grief: `
sorg, sorgen, ?død, dødsfald, dødsfaldet, mistet sin far/mor/bror/søster/farfar/farmor/morfar/mormor/ven, far/mor/bror/søster/lærer død/døde/døende/dør
forælder død, dør af kræft, kræft, kræftsyg, uhelbredeligt syg, uhelbredelig, alvorligt syg, alvorlig sygdom i familien, terminal, hospice
begravelse, bisættelse, forældreløs, mindehøjtidelighed, klassekammerat død, elev død, selvmord i familien, efterladt, efterladte, savner sin
storebror/søster/ven tog overdosis, dødsulykke, omkom, omkommet, søster/bror/lillesøster/lillebror alvorligt/uhelbredeligt syg
`,
  crisis: `krise, krisehjælp, krisepsykolog, kriseplan, beredskab, debriefing, defusing, efter en voldsom oplevelse, vidne til ulykke, så et uheld, efter branden, efter skyderiet, psykisk førstehjælp, mindes, bearbejde hændelse`,
  'youth-chat': `
anonym chat, chatte med nogen, chatte anonymt, chat for unge, en chat, brevkasse, brevkasser, brevkasse for børn, skrive anonymt, ringe anonymt
tør ikke tale ansigt til ansigt, ikke tale ansigt til ansigt, vil ikke tale med en voksen, uden at nogen ved det, hjælp på nettet til børn
børnetelefon, børnetelefonen, livslinien, livslinie, ungetelefon, sms rådgivning, spørg om alt, online rådgivning, netrådgivning
`,
};
