/** Drugs, alcohol and nicotine as staff describe them; how to read a line stands in everyday-scenes.ts. */
export const substanceScenes: Readonly<Record<string, string>> = {
  substances: `
stjernepåvirket, på nedtur efter weekenden, høj på noget, på noget, kørt på stoffer, tager noget i weekenderne, bedøver sig
pupiller som tallerkner, store pupiller, små pupiller, røde øjne, rød i øjnene, blodskudte øjne, blodsprængte øjne
sløret blik, tomt blik, sløv og fjern, grineflip uden grund, snøvler, går og dingler, dingler rundt
ligner en der har taget noget, mistænker han tager noget, er der noget om stoffer, rusdebut, festkultur, ungdomsfester
risikobrug, eksperimentere, selvmedicinering, selvmedicinerer, ruspåvirket, rusmiddelbrug, rusmiddelforbrug
`,
  cannabis: `
bonghoved, bonger, vandpibe, chillum, chillummer, kogle, klumper, klump hash, sjov tobak, jazztobak, jazz cigaret, blunts
spliff, spliffs, joint, jointen, fed, fede, en ordentlig en, pot, potten, weed, weeden, wiiid, ganja, skunk, tjald, tjalder, tjalde
tjalden, pind hash, blæser, blæser sig, blæse hjernen ud, blæst, skæv, skæve, ?stenet, ?stener, stoned, bagt, høj, ryger noget
ryger det der, ryger for at sove, ryger for at falde i søvn, selvrullede, ruller selv, hjemmerullet, rullede cigaretter
thc, thc-olie, hashvape, hashpen, thc vape, hash vape, edibles, spacecake, space cake, hashkage, hashkager, hashbrownie, hash slik
pot slik, vingummibamser med hash, cbd, hampplante, dyrker hash, hashplanter, lugter sødt, lugtede sødt, sødlig lugt, sødligt
lugter/lugtede/lugt/lugten af/meget/så sødt/sødlig/krydret/specielt/mærkelig, hashlugt, potlugt, jakken lugter af røg
`,
  'hard-drugs': `
hvidt pulver, pose med hvidt, pulver i en pose, sne, kokain, kola, coke, sniffer, speed, amfe, ketamin, keta, ketaminen, mdma, ?emma
ecstasy, ecstasypiller, svampe, psilocybin, syre, lsd, papirstykker med syre, ghb, fantasy, metadon, heroin, tramadol, trammere
tramadoler, tram, benzoer, benzodiazepiner, xanax, bars, rivotril, stesolid, oxycodon, oxy, morfin, opioider, nitazener, fentanyl
adhd medicin sælges, ritalin, medicin fra forældrenes skab, sovemedicin, hostesaft, lean, doping, anabolske steroider
testosteron, væksthormon, sprøjte i tasken
`,
  inhalants: `
lattergas, lattergaspatron, lattergaspatroner, patroner, gaspatroner, sølvpatron, sølvpatroner, balloner, ballongas, smileygas
flødeskumspatroner, flødeskumssifon, fast gas, gasflaske, lattergasflaske, poppers, snifning, sniffede lightergas, tuschsniffer
patroner på jorden/legepladsen/stien/parkeringspladsen/stranden, balloner ved/bag/på hallen/skolen/stranden/søen
`,
  nicotine: `
vape, vapes, vaper, vapede, vaping, vapen, damper, dampere, puff, puffer, puffbar, puffbars, puffbaren, puff bar, elfbar, elfbars
geekbar, lost mary, engangsdamper, engangsdampere, e-cig, ecig, ecigaret, e-cigaret, e-cigaretter, juul, podsystem, pods, e-juice
e-væske, nikotinvæske, nikotin, nikotinposer, nikotinpose, nikotinafhængig, snus, snuser, snusen, snusede, prilla, prille, prillen
zyn, velo, lundgrens, hvid snus, tyggetobak, tobak, skrå, smøg, smøger, smøgen, cigaret, cigaretter, cig, ciggen, røgfri, rygestop
damper jordbær/vandmelon/mango/mint/konstant/hele tiden, frugtskyer, skyer af damp, damp i klassen, dampskyer, lugter af vandmelon
konfiskeret vapes, bunke vapes, poser under overlæben, tyggegummi med nikotin, shisha, vandpibe tobak, snus i læben
`,
  alcohol: `
sprut, spiritus, hård spiritus, druk, drikkeri, stiv, stive, stanghamrende, pissefuld, ?lakket, kanonfuld, plakatfuld, brandert
branderter, fuld, fulde, fuldskab, bællede, bæller, bunder, bunder øl, drikkeleg, drikkelege, ølbong, shots, alkoshots, breezer
breezere, alkopops, cider, mokai, somersby, vodka, vodkaen, gin, hyldesmirnoff, tømmermænd, tømmermandsramt, bagstiv, bagfuld
hang over, dagen derpå, promille, promiller, promillegrænse, alkoholdebut, alkoholindtag, drikkepres, alkoholpres, drikker tæt
drikker igennem, drikker sig i hegnet, drikker sig ned, drikker for at glemme, kom med øl, køber øl til de unge, langer alkohol
ældre søskende køber alkohol, øl på klasseturen, øl til konfirmation, øl til 8. årgang, holde fest med øl, fest med alkohol
privatfest, privatfester, hjemmefest, hjemmefester, forfest, forfester, festuge, byfest, halbal, halballer, gymnasiefest
introfest, introture med druk, fredagsbar, lørdagsdruk, weekenddruk
`,
  'drug-dealing': `
pusher, pushere, pusheren, dealer, dealere, dealeren, dealer stoffer, deale, langer, langere, sælger joints/hash/pot/vapes/snus/piller
sælger til de yngre, sælger til klassekammeraterne, sælger ude bag, sælger af en rygsæk, sælger for nogle ældre, bud, pushebud
løber for, stofhandel, hashhandel, narkohandel, narkohandler, snap pusher, sælger på snap, sælger på telegram, telegramgruppe med stoffer
menukort med stoffer, taxiordning, vapeskabet, sælger vapes på skolen, narkogæld, hashgæld, skylder for hash, kommission
opbevarer for nogen, gemmer en pakke, gemmer tasker, ?kurer, ?kurér, ?kurerer
`,
  'drug-treatment': `
misbrugsbehandling, rusbehandling, stofbehandling, hashafvænning, afvænning, afrusning, abstinenser, abstinens, trappe ned
nedtrapning, tilbagefald, hashpause, rygestopkursus, samtale om rusmidler, hjælp til hashmisbrug, ambulant behandling
ung misbruger, misbrug hos unge, misbrugsproblem, misbrugsproblemer, afhængighed, afhængig, afhængige
vil gerne stoppe/holde op/ud af/have hjælp med at ryge/hash/drikke/stoffer/vapes, snak med en ung der ryger
ryger hver dag/aften/morgen, et forbrug der er løbet løbsk, kan ikke undvære
`,
  'drug-policy': `deles piller, delt piller, deler piller, bliver der delt piller, piller rundt, sender en joint rundt, rusmiddelpolitik, alkoholpolitik, rygeregler, røgfri skole, fund af stoffer, fund af hash, fundet en klump, fundet en joint, fundet piller
lugter/lugt/stinker/lugten af hash/pot/røg på/i toilettet/toiletterne/drengetoilettet/pigetoilettet/gangen/omklædningen/klassen/skolegården
hash/joint/joints/pot/stoffer i skolegården/skolen/klassen/timen/frikvarteret/omklædningen, elev skæv i timen, elev påvirket i timen
ryger joints/hash/pot på/i skolen/skolegården/toilettet/frikvarteret/skoletiden, pusher i klassen, pusher på skolen
sælger/sælges hash/joints/stoffer/piller/vapes bag/på/i cykelskurene/skolen/toilettet/klassen/skolegården/frikvarteret
sende en påvirket elev hjem, møder påvirket op, møder op påvirket, mødte skæv op, mødte fuld op, hvad siger jeg til en påvirket elev
`,
  overdose: `taget for meget, dårligt trip, bad trip, alkoholforgiftet, drukket alt for meget, aflåst sideleje, er gået kold`,
};
