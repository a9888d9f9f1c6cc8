import type { DangerGroup } from './danger-signs.ts';

/**
 * Words that tell of danger, each with how far it goes towards an alarm: 1 alone is enough. Of a group only the
 * strongest word counts; the groups are added. `stem*` and `*stem` stand for words that begin or end so, `a/b` for
 * alternatives, and up to two other words may stand between those of a phrase.
 */
export interface CueGroup {
  /** What is in danger when this group weighs most; a circumstance names none. */
  readonly danger?: DangerGroup['id'];
  /** By weight: the words, comma-separated. */
  readonly cues: Readonly<Record<number, string>>;
}

/** What harms, by family of scenes. Extend a line, or add one, and the new words count at once. */
export const cuesOfDanger: readonly CueGroup[] = [
  {
    danger: 'weapon',
    cues: {
      1: `knivslagsmål*, masseskyderi*, stukket/stak i låret/maven/benet/ryggen/armen/halsen/siden/brystet, stukket/hugget ned, skyder omkring/løs/vildt, bombetrus*, trussel om bombe/skyderi, skydes på/efter, bliver skudt, er_blevet skudt, stikker/skyder/dræber alle/nogen/dem/ham/hende/os, stikke/skyde/dræbe/sprænge/brænde alle/nogen/dem/ham/hende/os/skolen/klubben, active shooter, shots fired`,
      0.8: `knivstikkeri*, skyderi, skyderiet, har/blev skudt ham/hende/nogen/efter/mod, hører/hørte/hørt skud, skudveksling, håndgranat*, granat, ladt våben, skarpladt, shooting, shoot*, stab, stabs, stabbed, stabbing`,
      0.7: `med en/et kniv/hammer/økse/bat/kølle/jernrør/machete/pistol/gevær/våben/brækjern/skruetrækker/flaske, with a knife/gun/bat/hammer, skoleskyd*, pistol*, revolver, gevær*, jagtgevær*, haglgevær*, maskinpistol*, riffel, machete*, skydevåben*, håndvåben*, daggert, dolk, gun, guns, rifle, ingen skal/må komme i skole, kom/tag ikke i skole`,
      0.6: `skyder, skudt, våben*, *våben, køkkenkniv*, springkniv*, foldekniv*, økse*, *økse, kniv, kniven, knive, knivene, *kniv, *kniven, knife, knives, weapon*, knojern*, jernrør*, baseballbat*, totenschl*, peberspray*, strømpistol*, molotov*, syre i ansigtet`,
      0.5: `goon, kølle*, bats, bat, hammer, jernstang, stanlej*, stanleykniv, saks, saksen, barberblad*, glasskår, kæde, kæder, mursten, flasker, skalpel*, skruetrækker, brækjern, bombe, bomben, softgun*, axe, hammer`,
    },
  },
  {
    danger: 'weapon',
    cues: {
      1: `huset/skolen/klubben/lejligheden/skuret/bygningen/gangen brænder, ild i tøjet/håret/jakken/ærmet/sit_tøj/sit_hår/sengen, går ild i, gået ild i, der er ild, ild i skolen/klubben/huset/bygningen/skuret/garderoben/lokalet/gangen, overhældt med benzin/sprit/tændvæske, building is on fire, gaslugt, lugter af gas, lugt af gas, det brænder`,
      0.5: `sat/sætter/sætte ild, benzin, tændvæske, brænder, flammer, røg fra, på/i brand, on fire`,
    },
  },
  {
    danger: 'violence',
    cues: {
      1: `kvælertag, kvæler ham/hende/mor/en, halsgreb, gidsel*, bortfør*, kidnap*, løfter/holder en kniv, bliver kvalt, voldtægt lige/nu, lige/netop voldtaget, bliver voldtaget, being attacked/stabbed/raped`,
      0.9: `er/blevet/bliver slået ned/omkuld/i_hovedet, attacking a/the/our/another teacher/staff/student/pupil/kid/boy/girl/child, forsøgt/prøvet/prøver/forsøger/forsøgte/prøvede at tage/lokke/trække/få/bortføre barn/barnet/børn/børnene/pige/pigen/dreng/drengen/elev/ham/hende med/ind/væk, truer/truet med at slå/stikke/dræbe/tæve/banke/skade/skyde/smadre/brænde, truer/truet med tæsk/bank/kniv/pistol/våben/bål/ild, bliver/blir/bliv overfaldet, bliver/blir banket/tævet/sparket/gennembanket/gennemtævet/smadret/trampet/kvalt, er/blevet slået bevidstløs/bevistløs/til blods, ved at banke/tæve/sparke/kvæle/overfalde/slå ham/hende/en/nogen/hinanden/mor, i gang med at banke/tæve/slå/sparke/kvæle/overfalde/smadre, angriber/overfalder personale*/lærer*/pædagog*/os/mig/en`,
      0.8: `kaster/kastes/kastet sten/flasker/ting mod/efter os/mig/børnene/personalet/dem, prøver/forsøger/ved at bryde ind, bryder ind nu/lige, truet/truer/trues på livet, dødstrus*, med magt, imod/mod hendes/hans/sin vilje, vil slå ihjel, slå/slår familien/dem/ham/hende ihjel, gået amok, går amok nu/lige/i, går bersærk, ude af kontrol, masseslagsmål*, dræbe, dræber, dræbt, myrde*, raped, gennembank*, kill*, sparker ham/hende/mor nu/lige`,
      0.7: `truer mig/os/kollega/personale*/lærer*/pædagog*/vikaren/alle, slår mig/os, slår ham/hende/mor/barnet/børnene/løs, kommer/kom efter ham/hende/os/mig/dem, efter ham/hende/os og vil, vil banke/tæve/slå/smadre/tæske/stikke, skal have tæsk/tæv/bank, holdes fast, holder ham/hende fast/nede, spærret inde, indespærret, låst inde, trukket ind i, slæbt/slæber, ganging up,  held down`,
      0.6: `banker/tæver/sparker ham/hende/mor/hinanden, voldtaget, voldtog, voldtager, voldtægt, ihjel, amok, truende, smadrer alt/det hele/ting/møbler/lokalet/klubben, raser, overfald, overfaldet, voldelig, aggressiv, slagsmål, slåskamp, slåskampen, fight*, attack*, threatening, threatens, skriger om/på hjælp, hører skrig/skrige/råb, venter på ham/hende/os/mig ude/udenfor/nede/foran, hævn*, kaster med stole/borde/ting, følger efter hende/ham/børnene/pigen, rører ved børnene/hende/pigerne`,
      0.45: `bliver slået, truer med, slås, slår, tæsk, tæv, tæve*, bank, banker, sparker, truer, truet, trussel, trusler, truede, vold, smadrer, slagsmålet, kæmper, råber og, blodig, fremmed mand, fremmede mænd, ukendt mand, voksen mand, maskeret, maskerede, elefanthue*, skylder penge, skylder nogen, gæld, flok, prøver/forsøger at få/lokke/trække/hive/tage, lokker, lokke, dukket op, beat*, hit, hits, violent, threat*, kicking, screaming, skriger, hold af ham, vil have fat i`,
    },
  },
  {
    danger: 'suicide',
    cues: {
      1: `selvmordstrus*, selmordstrus*, trussel/trusler om selvmord/selmord, truer med selvmord/selmord, truer med at tage, selvmordsforsøg nu/lige, hængt sig, hænge/hænger sig, skyder/skyde sig, springe/hoppe/hopper/springer/kaster/kaste sig/ud foran/fra/ned, stille/stiller sig foran, foran toget/tog/bilen/lastbilen, vil/ville ikke leve, ikke/ik længere/mere vil/ønsker/orker leve/være/her, ikke længere/mere være her/til, gider/orker/magter/ønsker ikke/at leve, ikke vil/gider/orker/ønsker leve, vil dø, vil bare/gerne dø, vil være død, ønsker at dø, lyst til at dø, tage/tager/taget livet af sig, livet af mig/sig, tage/tager/taget sit/sit_eget/hans/hendes/mit liv, sit eget liv, tage sig af dage, gør/gøre noget ved sig selv, gør/gøre det forbi, gøre en ende/ende_på, verden/alt/alle/i er bedre uden, bedre uden mig/ham/hende, ikke være/er her i_morgen/mere/længere, ikke er/være til mere/længere, aldrig vågne, aldrig/ikke se ham/hende/mig igen/mere, afskedsbrev*, farvelbrev*, afskedsbesked*, farvelbesked*, selvmordsbrev*, plan/planer om selvmord, plan for at/hvordan dø, kill himself/herself/themselves, wants/want to die, suicidal, end her/his life, doesn't want to live, står/sidder på taget/broen/skinnerne/kanten, ud på skinnerne/broen/taget`,
      0.8: `reb/snor/bælte/ledning/lagen/løkke om halsen/træ/træet/bjælken/sig/gren/grenen, bundet reb/snor/tov/løkke, selvmord*, selmord*, suicid*, suicide, selvskade* nu, skærer/skåret/skære/cutter/cuttet dybt/lige/nu/toilettet, snittet/skåret håndled/håndleddet/pulsåren/halsen/armen op, pulsåre*, tage afsked, skrevet/sendt afsked/farvel, sagt farvel til, sover/sove for altid/evigt, goodbye, hurt himself/herself`,
      0.6: `ikke/ik orker/magter/klarer mere, orker/magter/gider/kan ikke/ik mere, orker/magter/gider mere, have fred, få fred, slut med det hele, det hele/alt/livet er slut/forbi, det er slut/forbi, for evigt, for altid, afsked, farvel, sige/siger farvel, undskyld for alt, tak for alt, giver/givet/foræret sine ting, givet væk, være død, dø, dør, leve, do it tonight, die, dying, die*, broen, perronen, skinnerne, motorvejsbro*, togskinner*, jernbane*`,
      0.4: `skærer, skåret, cutter, cuttet, cuttede, skære, skar, barberblade, plan for, en plan, skader sig, selvskade*, selfharm*, cutting, cut, taget, reb, rebet, tovet, snor, løkke, bælte, bælte_om`,
    },
  },
  {
    danger: 'overdose',
    cues: {
      1: `bevidstløs*, bevistløs*, bevidsløs*, bevistløs*, livløs*, besvimet, besvimer, faldet/falder/faldt om/omkuld/sammen, klappet/klapper/segnet sammen/om, trækker/får ikke vejret/luft, kan/kunne ikke få/trække/trækker vejret/luft, ikke trækker/får vejret/luft, vejrtrækning*, vågner/reagerer ikke, ikke vågner/reagerer/vækkes/kontaktbar, ikke til at vække/kontakte, kan/kunne/ikke ikke/kan vække/vækkes, svær/svært at vække/vågne/komme_i_kontakt, ikke/ik få/have/opnå kontakt/liv, svarer ikke på tiltale, ukontaktbar*, genopliv*, koma, krampe i, i krampe*, krampeanfald*, kramper, taget/tog/fået overdosis, læber* blå, blå læber*, blå om/på/i læberne/munden/ansigtet, blå i hovedet og, fråde*, slugt/spist/taget/indtaget/hældt alle/hele/mange/en_masse/for_mange/en_håndfuld/et_glas, slugt/taget/spist/drukket alt hvad, slugt/taget/spist glas/håndfuld/pakke piller/panodil*/tabletter/medicin, epipen, allergisk chok/reaktion, anafylak*, ambulance, drukner, druknet, gået/løbet/kravlet/kørt ud på isen, ved at føde, føder nu/på/lige, fødslen er i_gang, vandet er gået, vandet gik, faldet/falder/hoppet/sprunget/røget i vandet/havnen/søen/åen/isen/kanalen, faldet/sprunget/hoppet/styrtet/sprang/faldt ud/ned fra/af, ud ad/af vinduet, fra/af første/anden/tredje/fjerde/1/2/3/4 sal, kørt ned/over af, forgift*, not breathing, can't breathe, unconscious, unresponsive, passed out, won't wake`,
      0.8: `taget/indtaget/spist/slugt/fået ukendt/ukendte/giftige/fremmede pille/piller/svampe/stof/stoffer/bær, hjertestop*, påkørt*, ånder ikke, galoperer, ikke ånder, blå læber, bløder, bløde, bløder*, blødning, blødende, blodet løber/drypper/vælter, drypper/løber/vælter/siver blod, blod over/på/ud/fra/overalt, fuld/smurt af/ind blod, dybt sår, dybe sår, dyb flænge, alkoholforgift*, helt slap, helt livløs, kaster op og, kaster blod, brækket halsen/ryggen/nakken, bleeding, seizure, overdos*, hul i hovedet, væltet og slået hovedet, slået hovedet`,
      0.6: `helt væk, blod, ryster over/helt, rystede over, kan ikke/dårligt gå/tale/oprejst, ikke/dårligt stå på_benene/oprejst, på benene, hallucin*, ser syner, ser ting, hjertet galoperer/hamrer/banker/pumper/racer, hjerte, hjertebanken, pulsen, puls, kvælning*, kvæles, kvalt, sluger, har/lige/netop/og slugt, spiket, drink spiked, bedøvet, drugged, svimmel og, forbrænd*, skoldet, brændsår*, kemikalie*, klorin, rottegift, drukket/slugt/spist gift, afløbsrens, batteri slugt, knapcelle*, hjernerystelse, choking, epilep*, insulin, sukkerchok`,
      0.45: `piller, pillerne, panodil*, pamol*, ipren*, tabletter, medicin, sovepiller, pills, tablets, kaster op, brækker sig, sløv, døsig, bleg, gusten, meget/stang/helt fuld, stangfuld, stangstiv, skidefuld, pissefuld, døddrukken, plørefuld, kæmpefuld, drukket så/for/en_flaske/en_hel/alt, drukket, coke, kokain, lattergas, ecstasy, mdma, emma, ketamin*, syre, ghb, fentanyl, nitazen*, heroin, svampe, påvirket, sniffet, taget noget/stoffer, tog noget, slugt, drunk, drugs, swallowed, took`,
    },
  },
  {
    danger: 'home',
    cues: {
      1: `tør/vover/kan ikke/ik/ikk/aldrig hjem, tør/vover/kan ikke/ik gå/tage/komme/være/sove hjem/hjemme, ikke/ik tør/vover/kan hjem, ikke/ik sende/lade ham/hende/barnet/dem hjem, bange/ræd/rædselsslagen/skrækslagen/angst for at gå/komme/tage/skulle hjem,  nattely, overnatning*, andet sted hen i_nat/i_aften/i_dag, afraid/scared/terrified to/of going/go home, can't/cannot/won't/not go home, nowhere to sleep/go/stay, kicked out`,
      0.85: `fuld/fulde/stiv/beruset/berusede/påvirket/påvirkede hente/afhente/henter, hente/henter fuld/fulde/stiv/beruset/berusede/påvirket/påvirkede`,
      0.8: `mangler/mangle elev/barn/barnet/eleven/dreng/pige på/fra/efter turen/tur/udflugt/stranden/skoven/lejren/legepladsen, ingen/intet/ikke/uden sted/steder/noget_sted at sove/overnatte, sted/steder at sove/overnatte, forsvundet, sporløst, efterlyst, bortgået, bortkommet, stukket af i_nat/i_aften/nu, stukket/løbet/rømmet hjemmefra/fra i_nat/i_aften/i_dag/nu, grædende væk, ikke kommet/kom hjem, kan ikke finde ham/hende/barnet/drengen/pigen/en, ingen ved/aner hvor, akut anbring*, akut overnat*, akut hjælp, i fare, akut fare, livsfare, afleveret ingen, taget/tager hendes/hans pas/passet, taget passet, missing, ran away, forced to marry, in danger`,
      0.6: `lufthavn*, smidt/sat/kastet ud/på gaden, stukket af, stukket/løbet/rømmet hjemmefra/fra, ingen steder/sted at være/bo, ikke sted at være/bo, vil/skal ikke/ik hjem, nægter at gå/tage hjem, giftes væk, skal giftes, tvunget/tvinges til at gifte*, tvangsgift*, genopdrag*, sendt/sende/sendes til hjemlandet/udlandet/somalia/tyrkiet/irak/pakistan/syrien/libanon/afghanistan, barn/barnet/børn/børnene/små/baby/dreng/pige/drengen/pigen alene, alene i/på/ude bil/bilen/lejligheden/huset/gaden/legepladsen/parken/stationen/mørke, børnene er alene, skal ud_af_landet/rejse på, hjem nu/i_dag/i_aften, kommer/køre/kører/kør hjem i_dag/i_aften/nu, når han/hun/de kommer hjem, hente/henter/hentet/afhente fuld/stiv/beruset/påvirket/skæv, fuld/fulde/stiv/stive/beruset/berusede/påvirket/påvirkede/skæv/skæve/drukket hente/henter/hentet/køre/kører/bil/bilen, drikker/drukket og køre/kører, hente/henter/hentet fulde/stive/berusede/påvirkede, drunk pick, drive/driving drunk, låst sig inde, alene hjemme, alene ude, alene med hende/ham/far/mor, efterladt, overladt til, ladt alene, ingen forældre/voksne svarer/kommer, home alone, left alone, ringer grædende, akut anbring*, akut hjælp/overnat*, brug for hjælp nu/hurtigt/straks/med, ud af_landet, flyver i_morgen/i_dag/på, passet`,
      0.45: `gemmer sig, hjemmefra, bange, rædselsslagen, skrækslagen, panisk, ryster, græder, grædende, trygler, tigger, gift, giftes, bryllup, flyver, rejse, scared, afraid, run away`,
    },
  },
  {
    danger: 'outOfHours',
    cues: {
      0.6: `klokken er 20/21/22/23/24/0/1/2/3/4, kl 21/22/23/24/00/01/02/03/04, midt om natten, den er 22/23/24`,
      0.3: `hjem, home, gift, skæv, høj`,
      0.2: `weekend*, nat, natten, nattens, aften*, midnat, lørdag*, søndag*, fredag*, jul*, påske*, helligdag*, ferie*, lukket, lukker, lukketid, vagt*, *vagt, *vagten, *vagtens, *vagtnummer, døgn*, akut*, klokken, kl, åbningstid*, kontortid*, arbejdstid*, telefontid*, fyraften, telefonsvarer*, hjemme, night, evening, midnight, saturday, sunday, closed, hours, duty, emergency, call, weekend, 112, 114`,
    },
  },
  // Words of scenes that only their whole sentence can tell; alone they weigh next to nothing.
  {
    danger: 'violence',
    cues: {
      0.1: `brandsår*, brænde*, brændt, kanonslag*, kogende, spræng*, skarpt, spids*, stikker, stak, stukket, *snit, flænge*, rift, såret, sår, *sår, hætter, koller, skyde*,
        slå, slår*, slået, slog, banket, tæske, tramp*, klemte, klemmer, om halsen, holdt/holdes/holder fanget/fast/under/inde/nede, fanget, tvunget, tvinge*, lokket, lokke*, hamrer, hamre, rasende, vrede far, psykotisk, psykose, manisk, stopper ikke, mod en, vil have fat, venter ved, leder efter, ind i bil*/varevogn, tager på de,
        anfald, skum*, bevidsthed*, helt hvid/bleg/grå/kold, kold og, hyperventil*, vejret, få luft, vække, vækkes, vågnet, vågne, bræk, blodpøl*, isen, gennem isen, under vand, collaps*, wake, breath*, drank, blister*, besvim*, sluge*, indtag*,
        overstået, sidste gang, sidste dag, her ikke mere, ikke tilbage, tagryg*, rækværk*, gelænder*, vinduet, vindue, altan*, skinner, skinnerne, bro, broens, tracks, roof, jump*, end it, hang*, razor, blade, ild, ilden,
        hentet, hentes, henter, hente, forduft*, forsvund*, spærret, beruset, påvirkede, fuld, sove på, sover på, smidt, ringer fra, ud af_landet, kan ikke stå, blevet væk, er væk, kniv*, pistol*`,
    },
  },
];
