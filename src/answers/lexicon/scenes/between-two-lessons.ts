/**
 * What colleagues type in a hurry, by theme: in the classroom, at the nursery, in the club, at night, at the desk. How
 * a line is read stands in everyday-scenes.ts.
 */
export const hurriedScenes: Readonly<Record<string, string>> = {
  // The classroom and the nursery
  'learning-difficulties': `
svært/besvær/problemer/kæmper med/ved bogstaver/bogstaverne/tal/tallene/stavning/læsning/matematik, knækker ikke læsekoden, knække læsekoden, blander bogstaver sammen
langt bagud i dansk/matematik, følger ikke med i undervisningen, forstår ikke hvad der står, kan ikke stave, gætter på ordene, halter fagligt
siger få/ingen/næsten ord/ingenting, taler ikke endnu, sent i sit sprog, sprogligt bagud, utydeligt sprog, stammer, læsper, kan ikke sige r, kort hukommelse
`,
  ppr: `vurdere sproget, vurdere barnets udvikling, sprogvurdering, talepædagog, logopæd, indstille til udredning, indstilling til pædagogisk psykologisk, få barnet testet`,
  akt: `slår/skubber/river/bider/sparker de andre/kammeraterne/klassekammerater, hjælpe mig i klassen, komme ud og kigge på klassen, observere i klassen, observere timen, klassen er kaos, total kaos i klassen, kan ikke få ro, hele tiden i totterne, i totterne på hinanden, ryger i totterne, vælter undervisningen`,
  'class-climate': `hele tiden i totterne, ryger i totterne på hinanden, klassen er total kaos, uro i gruppen, gruppen fungerer ikke, ballade i frikvartererne`,
  health: `p-piller, prævention, ligger vådt i sengen, tisser i bukserne, tisser i sengen, vådligger, lus i klassen, klør sig hele tiden, træt og bleg, vokser ikke, ondt i hovedet hver dag, menstruation, vaccination, vaccinationer`,
  'family-problems': `lugter/lugtet/stinker af tis/sved/urin/gammelt, samme/beskidt/snavset tøj hele/hver ugen/uge/dag, ikke været i bad, uvasket, aldrig madpakke, altid uden madpakke, altid sulten og træt, ingen henter barnet, kommer altid for sent om morgenen og beskidt, passer sig selv, passer sine søskende, mangler omsorg, ikke aftensmad`,
  'social-worker': `lugtet/lugter af tis og samme/beskidt tøj, altid uden madpakke og træt, mangler mad og tøj`,
  notification: `skriver/skrive/sende/lave underretning/underretningen selv/første/gang, hvad er min pligt, har jeg pligt til, skal jeg underrette, lugtet/lugter af tis/urin og samme/beskidt tøj, forælder påvirket/fuld når henter/afleverer, mor/moren/far/faren/forældrene virker påvirket henter/afleverer/hentede`,
  'family-counsellor': `mor/far/forældre/forælder udmattet/presset/knækket/færdig/opgivende, råber ad børnene, en/nogen at snakke/tale med om forældre/mor/far, gratis rådgivning/samtaler uden/journal/visitation/henvisning til familien, sætte grænser for sin/sit, skændes hele tiden derhjemme, kan ikke styre sit barn, hjælp som forælder`,
  'family-support': `kursus/aften/oplæg/forløb for os/vi/forældre/forældrene teenager/teenagere, hjælp til at sætte grænser, gider ikke tale med os forældre, råber ad os hver dag, vores teenager, min teenager, teenageforældre`,
  divorce: `far/mor er flyttet, far flyttet ud, mor flyttet ud, skal skilles, bor hver for sig, hver anden uge hos, forældrene bor ikke sammen mere, slår op mor og far, nye papfar, ny stedmor og det går skidt`,
  grief: `fået/har/ramt kræft/hjernetumor/leukæmi/dødssyg/uhelbredelig søster/bror/mor/far/storesøster/storebror/bedstemor, farfar/farmor/mormor/morfar/bedstefar/bedstemor død/døde/dør, mistet sin mor, mistet sin far, begravelse, hospice`,
  loneliness: `ingen at lege med, leger aldrig med nogen, altid alene, helt alene, mangler en ven, har ingen venner, ingen inviterer, sidder for sig selv`,
  bullying: `driller/drille/hakker/håner samme/den pige/dreng/elev hver/altid/konstant, sender/skriver/skrev grimme/onde/lede/nedern ting/beskeder om hinanden/hende/ham, klage over mobning, mobbesag, går i flok mod`,
  'vulnerable-girls': `pigerne/piger/pige lavt/dårligt selvværd/selvtillid, pigerne sender/skriver grimme/onde ting/beskeder, pigerne bagtaler, pigekonflikter, pigedrama, drama mellem pigerne, piger der vil passe ind, piger med ældre fyre`,
  'self-harm': `stukket/stikker/prikker/kradset/ridset sig/armen med passer/passeren/nål/clips/hæfteklammer/saks, skærer sig i armene, sår på underarmen, mærker på armene efter barberblad, river sig selv til blods`,
  'eating-disorder': `vil ikke spise, taber sig, tabt sig mange kilo, smider madpakken ud, skipper maden`,
  // The law and the desk
  consent: `giver/give/givet/får/få/have/har/vil/skal ikke/jeg/vi lov af/til/fra forældre/forældrene/mor/far/familien/begge/hjemmet, nægter/vil/afviser/siger at/ikke/nej skrive/underskrive/nej under/samtykke, lov af både mor og far, begge forældres underskrift, familien siger nej, forældrene siger nej, forældrene nægter, nægter at skrive under, uden at spørge hjemme, bag om ryggen på forældrene, tilladelse hjemmefra`,
  confidentiality: `sagt/fortalt/betroet til mig/os i fortrolighed, må/skal jeg/vi/læreren fortælle/sige/vide hvad der står i sagen, fortælle kolleger, sige det videre, må jeg sige det til skolen, må læreren vide, holde det for mig selv, love ikke at sige det`,
  'data-protection': `sendt/mail/mailet/delt til/det forkert/forkerte forælder/modtager/adresse/person, liste/mappe/dokument/ark/papirer/noter med/om/på børn/elever/navne lå/ligger/åbent/fremme/delt/væk, glemt papirer i toget/bussen, tabt usb, hacket, databrist, datalæk, læk, aktindsigt, gemme noter, slette noter, sende på almindelig mail, må jeg maile, billede af et dokument`,
  'data-protection-officer': `databrist, datalæk, liste med børn lå åbent, hvem melder jeg et brud til, brud på datasikkerheden, spørge om aktindsigt, far vil se sagen, se sin søns sag`,
  'section-115': `snakke/tale/dele/udveksle/give med/til politi/politiet om/navne/oplysninger ung/unge/elev/elever/uden/på samtykke, give politiet navne, oplysninger til politiet, dele oplysninger om en elev`,
  'youth-crime-board': `i nævnet, for nævnet, til nævnet, nævnsmøde, nævnssag, skal i nævnet, sag i nævnet, indstilles til nævnet`,
  'ssp-coordinator': `chef/chefen/leder/lederen/boss/øverste/ansvaret/ansvarlig/ansvarlige for/af/over ssp/forebyggelse/konsulenterne/forebyggelseskonsulenterne/forebyggelseskonsulenter/ssp-konsulenterne/samarbejdet, ansvaret for aftaler med politikredsen, ansvar/aftaler/aftalen med politikredsen, overordnet ansvar for forebyggelse`,
  'network-group': `punkt på dagsordenen, få et punkt på, næste møde i netværket, hvornår mødes netværksgruppen, hvor tit mødes, hvem sidder i gruppen, hvem sidder med`,
  'acute-group': `hurtigt møde, hastemøde, kalder/kalde/indkalder/indkalde sammen/vi hurtigt/kort, kort varsel, samle folk i morgen, krisemøde om en gruppe`,
  funding: `søge/søger/få/støtte/tilskud/penge til en/turnering/arrangement/fest/event/tur/aktivitet/tryghedsfest, skema til puljen, frist for ansøgning, hvem giver penge, økonomisk støtte til et arrangement, sponsorere`,
  // The club, the street and the night
  'popup-sport': `spille/sparke/dyrke/lave bold/fodbold/basket/sport/idræt uden at melde/tilmelding/tilmelde/medlem/kontingent/gratis ind/sig, gratis idræt, boldbane for alle, idræt på asfalt, kigge forbi og spille`,
  leisure: `kommer/komme i gang med/til at håndbold/fodbold/svømning/dans/gymnastik/boksning/spejder/en sport, finde en klub at gå i, finde et hold, gå til noget, følge barnet til træning, tør ikke starte til fodbold`,
  'leisure-money': `ikke råd til fodbold/håndbold/svømning/kontingent/udstyr/støvler/lejr/holdet, betale kontingentet, støvler til fodbold, for dyrt at gå til`,
  nicotine: `vaper, vaper konstant, damper, puffer, snus under læben, nikotinposer, pouches, ryger cigaretter, smøger, puff bar`,
  'drug-dealing': `nogen/nogle/fyre/en/de sælger/langer/dealer ved/bag/uden for hallen/skolen/stationen/kiosken/klubben, står og sælger, handler med hash, sælger poser, sælger til de små, kører rundt og sælger, pusher`,
  'local-police': `nogen/nogle/fyre sælger/langer/dealer ved/bag hallen/skolen/stationen, lokalbetjenten, lokalbetjent, politiet til hverdag, betjent på skolen, tage/taget/stjålet ting fra butikken, taget ting fra butikken, tunede/tunet scootere/knallerter, kører/ræser på scootere/knallert`,
  gangs: `ældre fyre/drenge dyre/fede biler, pludselig mange penge, nyt tøj og mange penge, rockere, sammen med rockere, rygmærker, løber ærinder for, kører pakker for, hvervet, hverves, holder vagt for`,
  'youth-crime-worker': `vil/ønsker/gerne ud/væk/fri fra/af bande/banden/miljøet/rockerne/rockere/gruppen, komme ud af banden, gerne ud igen, vil gerne væk, ude af miljøet, trække sig fra banden`,
  conflict: `mødes/møde/tale/snakke med/ansigt os/offeret/dem/ham og/gøre/sige godt/undskyld/igen, gøre det godt igen, gøre skaden god igen, sige undskyld til offeret, vil gerne sige undskyld, mægling, stå ansigt til ansigt`,
  'street-team': `flok/gruppe/unge/drenge/nogle hænger/samles/står/holder til/ud/rundt ved/på/bag stationen/torvet/centret/hallen/kiosken/havnen om/hver aftenen/aften/fredag/nat, ude hver nat, ude hver lørdag, taler med de unge på gaden, kører ud og taler med de unge`,
  'night-ravens': `gå nattevandring, nattevandring, nattevandre, gå natteravn, gå med gule veste, gule jakker, være frivillig om natten, gå rundt i byen om natten, melder vi os som natteravn`,
  mopeds: `ræser på knallert, tunet scooter, tunede scootere, køre om kap, motorcross på stien, kører uden hjelm, kører to på, skrue i knallert`,
  'housing-worker': `naboer/naboerne/beboere/beboerne trætte/sure/klager/skændes over/af/på/om unge/trappen/opgangen/larm, larm i opgangen, unge på trappen, unge i opgangen, unge i kælderen`,
  // Further on in life
  'job-guide': `søger/søge/finde/få/vil arbejde/job/tjans efter/ved siden af skole/skolen, tjene egne penge, avisbud, opvasker, flaskedreng`,
  'uu-guide': `ved ikke hvad/om efter/skal 9./niende/folkeskolen/skolen, valg efter niende, hvilken uddannelse, droppet ud af gym, droppet ud af hf, stoppet på teknisk skole, ikke optaget`,
  mentor: `voksen/voksenven/rollemodel/en der er for ham/hende hver uge, fast voksen, voksenven, en der tager ham med, nogen at regne med, frivillig voksen`,
  'youth-school': `kursus/kurser/undervisning/hold i/til knallertkørekort/knallertbevis/knallertkort, tage knallertkørekort, knallertkørekort, tage knallertbevis`,
  homelessness: `sover på sofaer, sofasurfer, bor hos venner, smidt ud hjemmefra, uden bolig, ingen bolig, job og bolig`,
  'image-sharing': `nude/nøgenbillede/billede/intimt/intime af elev/pige/hende/ham går rundt/sendes/cirkulerer/delt/deles, sendt videre til hele klassen`,
  radicalisation: `demokratiet skal brændes/væltes/brænde ned, vi mod de vantro, hader samfundet, halshugningsvideoer`,
  'honour-contact': `må ikke gå til svømning, bange for rygter, familien overvåger, brødrene følger hende, fulgt af sine brødre, må ikke have kæreste, familiens ære, truet af sin egen familie`,
  'integration-consultant': `lige kommet til landet, nyankommet familie, taler ikke dansk, brug for tolk, ny elev fra udlandet, skaffe tolk`,
};

/** The same in English. */
export const hurriedEnglishScenes: Readonly<Record<string, string>> = {
  'image-sharing': `shared/sent/leaked/spread/posted nude/intimate/naked/private photo/photos/picture/pictures/video, intimate photo, intimate photos, nude pictures, naked pictures, nudes of a pupil`,
  'leisure-job': `after-school job, weekend job, looking for a job`,
  'learning-difficulties': `struggles with reading, cannot read, can't spell, behind in maths, speech delay, does not speak yet`,
  'family-counsellor': `parents need advice, mother is exhausted, someone for the parents to talk to`,
  loneliness: `no friends, nobody to play with, always alone`,
  'ssp-consultant': `drifting into crime, going down the wrong path, getting into trouble, bad crowd, wrong crowd`,
  consent: `parents' permission, parents say no, parents refuse, without permission`,
  gangs: `recruited, hanging with gang members, older guys with cars`,
  'night-ravens': `night walk, walk the streets at night, volunteer at night`,
  grief: `lost his mother, lost her father, grandfather died, has cancer`,
  divorce: `parents split up, getting divorced, moved out`,
};
