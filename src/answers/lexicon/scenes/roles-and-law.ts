/** Roles, meetings and rules as staff ask for them; how to read a line stands in everyday-scenes.ts. */
export const roleAndLawScenes: Readonly<Record<string, string>> = {
  'ssp-consultant': `ssp konsulent, konsulent for, hvem er konsulent, min konsulent, ssp mand, ssp dame, ssp folk, ssp-rådgiver, ssp kons, forebyggelsesmedarbejder, kriminalpræventiv medarbejder, forebyggelseskonsulent, forebyggelsesteam, ungekonsulent`,
  'ssp-coordinator': `ssp koordinator, ssp-leder, leder af ssp, chef for ssp, chefen for ssp, chef for forebyggelse, chefen for forebyggelse, lederen af ssp, hvem leder ssp, hvem er chef for ssp, hvem bestemmer over ssp, øverste ansvarlige for ssp, leder af forebyggelsesteamet, koordinator`,
  'ssp-contact-teacher': `ssp lærer, kontaktlærer, kontaktlæreren, ssp person, min ssp person, vores ssp person, skolens ssp, ssp-repræsentant, ssp ansvarlig lærer, lærer med ssp timer, tillidslærer ssp`,
  'local-police': `
lokalpoliti, lokalpolitiet, lokalbetjent, lokalbetjenten, landbetjent, landbetjenten, nærpoliti, nærpolitiet, nærpolitibetjent, betjent, betjente, betjenten, politi, politiet
strisser, strissere, panser, panserne, pansere, ?strømere, skolebetjent, ssp-betjent, forebyggende betjent, forebyggelsesbetjent, kriminalbetjent, hjemmebetjent, politistation, politikreds
`,
  'social-worker': `socialrådgiver, socialrådgiveren, sagsbehandler, sagsbehandleren, familieafdeling, familieafdelingen, børn og unge rådgivning, børne- og ungerådgivning, myndighed, myndighedsrådgiver, ?modtagelse, ?modtagelsen, underretningsmodtagelse, vagtsocialrådgiver, mødet vagt, børne- og familieafdeling, børnesagsbehandler, socialforvaltning, socialforvaltningen, forvaltningen, fremskudt socialrådgiver, fremskudt rådgiver, skolesocialrådgiver, socialrådgiver på skolen, familiegruppen, bufa, familierådgiver myndighed`,
  'family-counsellor': `familierådgiver, familierådgiveren, familievejleder, familiekonsulent, familiebehandler, familieterapeut, forældrerådgiver, familiehus, familiehuset, familieteam, åben rådgivning`,
  ppr: `ppr, pædagogisk psykologisk, pædagogisk-psykologisk team, skolepsykolog, skolepsykologen, psykolog, psykologen, børnepsykolog, ppr psykolog, talepædagog, talehørekonsulent, tale-hørekonsulent, inklusionspædagog, ppr konsulent, psykologisk rådgivning`,
  akt: `akt, akt-vejleder, akt-lærer, akt lærer, akt konsulent, trivselsvejleder, trivselsperson, trivselslærer, trivselspædagog, adfærdsvejleder, adfærdskonsulent, inklusionsvejleder, ressourceperson trivsel, ro i klassen, hjælpe med en klasse, hjælp med en urolig klasse, nogen der kan komme ud i klassen og observere, observere i klassen`,
  'health-nurse': `sundhedsplejerske, sundhedsplejersken, skolesundhedsplejerske, skolens sygeplejerske, sundhedspleje, skolesundhedspleje, skolesundhedsplejen, ungesundhedsplejerske, sundhedskonsulent, helsesøster`,
  dentist: `tandpleje, tandplejen, børnetandpleje, skoletandlæge, tandlæge til børn, kommunal tandlæge, omsorgstandpleje`,
  'drug-counsellor': `rusmiddelkonsulent, rusmiddelrådgiver, rusmiddelvejleder, misbrugskonsulent, misbrugsrådgiver, misbrugscenter, rusmiddelcenter, rusklinik, ruskonsulent, rusteam, ungerådgiver rus, hashrådgivning, stofrådgivning, stof rådgiver, alkoholrådgiver, behandlingscenter, tale med en ung der ryger hash, tale med ham om hash, snakke med hende om stoffer`,
  'uu-guide': `uu, uu-vejleder, uu vejleder, uddannelsesvejleder, uddannelsesvejledning, ungevejleder, kui, kommunal ungeindsats, ungdommens uddannelsesvejledning, studievejleder, ungeporten, ungeguide, ungeenhed, unge og uddannelse`,
  sfo: `sfo, sfoen, sfo'en, sfo-leder, sfo leder, sfo pædagog, fritidsordning, skolefritidsordning, fritidshjem, ?fritter, puderum, puderummet, sfo-personale, dus`,
  'honour-contact': `æreskonsulent, nøgleperson ære, konsulent om social kontrol, sikkerhedskonsulent, rehabiliteringscenter re-spekt, red safehouse, safehouse`,
  'radicalisation-contact': `infohus, infohuset, info-hus, ekstremismekonsulent, radikaliseringskonsulent, vink om radikalisering, forebygger ekstremisme`,
  'integration-consultant': `integrationskonsulent, integrationskonsulenten, flygtningekoordinator, flygtningekonsulent, tosprogskonsulent, integrationsvejleder, brobygger, kulturmægler, bydelsmødre, bydelsmor`,
  'absence-worker': `fraværskonsulent, fraværsteam, fraværsteamet, fraværsvejleder, fraværskoordinator, hente derhjemme, hente ham om morgenen, hente hende om morgenen, hjemmebesøg ved fravær, tager ud i hjemmet`,
  'job-guide': `fritidsjobvejleder, fritidsjobkonsulent, jobvejleder, jobkonsulent, jobformidler, ungejobkonsulent, ungarbejder konsulent`,
  'leisure-guide': `fritidsvejleder, fritidsguide, foreningsguide, foreningsvejleder, fritidskonsulent, fritidsmentor, idrætskonsulent, foreningskonsulent, fritidscoach`,
  'housing-worker': `boligsocial medarbejder, boligsocial, beboerrådgiver, boligrådgiver, områdemedarbejder, helhedsplansmedarbejder, social vicevært`,
  'youth-crime-worker': `ungekoordinator, ungesagsbehandler, ungerådgiver kriminalitet, ungdomskonsulent, ungekriminalforsorgen, nævnskoordinator`,
  'data-protection-officer': `dpo, databeskyttelsesrådgiver, databeskyttelsesrådgiveren, jurist, juristen, juridisk konsulent, persondatajurist, gdpr ansvarlig, informationssikkerhedskoordinator`,
  'steering-group': `styregruppe, styregruppen, ssp-styregruppen, ssp råd, lokalråd, kredsråd, ssp-udvalg, hvem vedtager, handlingsplan for ssp, øverste beslutning, ?bevilger, fordeling af midler, den politiske ledelse`,
  'network-group': `
netværksgruppe, netværksgruppen, netværksgruppens møder, netværksmøde, netværksmøder, netværksmøderne, lokalgruppe, lokalgruppen, lokalmøde, lokalmøder, ssp-møde, ssp-møder
melder/melde/sætte/få et punkt på/ind/til dagsordenen/mødet, punkt ind, punkt på dagsordenen, formand for gruppen, formandens opgaver, blevet formand, lige blevet formand, valgt til formand
hvor tit mødes, hvornår mødes, hvor ofte mødes, næste møde i gruppen, mødekalender, referat, referent, skriver referat, min rolle på netværksmøder, hvad forventes der af mig, hvad forventes af os
`,
  'acute-group': `akutgruppe, akutgruppen, akutmøde, akutmøder, hastemøde, hastemøder, hurtigmøde, hurtigmøder, krisemøde, indkalder til hastemøde, indkalde til hastemøde, indkalde til akutmøde, ekstraordinært møde, med kort varsel, kalde sammen, samle alle hurtigt`,
  'theme-afternoon': `temaeftermiddag, temaeftermiddage, temadag for personalet, temadage, fyraftensmøde, fyraftensmøder, kursus for personale, kursus for ansatte, kursus til lærerne, efteruddannelse, kompetenceudvikling, videndag, fagdag, oplæg for lærerne, oplæg til personalet, klæde personalet på, personalemøde oplæg`,
  notification: `
underretning, underretninger, underretningen, underretningspligt, underretningspligten, skærpet underretningspligt, underrette, underretter, underrettes, underet, underetning, underetter
§ 153, § 133, § 135, serviceloven 153, servicelovens § 153, barnets lov, mellemkommunal underretning, hvornår skal jeg underrette, skal jeg underrette, skal vi underrette
underrette anonymt, anonym underretning, leder siger vent, leder siger nej til underretning, min leder vil ikke, svar på underretning, svar på min underretning, kvittering for underretning
24 timer, 6 hverdage, orientering om underretning, skabelon til underretning, skrive underretning, skriver en underretning, fortælle forældrene om underretning, borgerunderretning
`,
  'section-115': `
§ 115, §115, paragraf 115, par. 115, retsplejeloven, retsplejelovens, 115, 115'eren, 115 samarbejde, ssp-paragraffen, udveksle oplysninger, udveksling af oplysninger, dele navne
må/kan skolen/betjenten/politiet/vi/jeg/klubben og/betjenten/politiet/forvaltningen sige/fortælle/dele/udveksle/tale hinanden/navne/oplysninger/sammen/om
dele/udveksle/give/drøfte/nævne navn/navne/oplysninger/viden i/på/med ssp/politiet/netværksgruppen/netværksmødet/netværksmøde/netværk
må jeg sige det til politiet, fortælle politiet, sige til betjenten, hvad må betjenten vide, tale om enkeltpersoner, nævne navne på mødet, oplysninger i ssp
`,
  confidentiality: `
tavshedspligt, tavshedspligten, tavs, fortrolighed, fortroligt, ?hemmeligt, betroet, betroet sig, betroelse, betroede, lovet ikke at sige det, sagt i fortrolighed, videregive, videregivelse
må/kan jeg/vi/man/skolen fortælle/sige/nævne/dele/videregive/oplyse til/om/videre træneren/træner/fodboldtræneren/naboen/andre/kollega/kolleger/vikaren/læreren/klubben/bedsteforældre
fortælle/sige/skrive det/noget til videre/den nye/ny skole/lærer/træner/klub, overlevering, overleveringen, overlevere, overlevering til ny skole, oplysninger til ny skole
har jeg tavshedspligt, tavshedspligt over for, holde det for mig selv, ikke forældremyndighed, uden forældremyndighed, far uden forældremyndighed, hvad står der om hans barn, samværsforælder vil vide
aktindsigt, vil se sin sag, sladre, snakke om elever, taler om elever i frikvarteret
`,
  consent: `
samtykke, samtykket, samtykker, samtykkeerklæring, samtykkeblanket, tilladelse fra forældre, forældrenes tilladelse, tilladelse fra mor, mundtligt samtykke, mundtligt ja, mundtlig ja
skrive under, skal begge skrive under, begge forældre skrive under, begge forældre skal skrive, underskrift fra begge, underskrift, begge forældremyndighedsindehavere, fælles forældremyndighed
siger nej til samtykke, nægter samtykke, vil ikke give samtykke, trække samtykke tilbage, uden forældrenes samtykke, uden forældrene ved det, uden at forældrene ved det, forældrene siger nej, den ene siger nej
15 år samtykke, partshøring, hvornår kræver det samtykke
`,
  'data-protection': `
gdpr, persondata, personoplysninger, personfølsomme, sikker mail, sikker post, almindelig mail, på almindelig mail, mail med cpr, skrive cpr, sende cpr, cpr i mail, navn i mail, navn i en mail
sende/sendes/skrive/sender/skriver på/i/via mail/sms/teams/messenger/aula/e-boks/chat bekymring/oplysninger/navn/navne/underretning/cpr
sendt/sende/kom/kommet til den forkerte/forkert papirer/mail/modtager/rapport/brev/person, forkert modtager, databrud, brud på datasikkerheden, brud på sikkerheden, mistet telefon med
tabt usb, glemt papirer i toget, hvor længe må vi gemme, gemme noter, slette noter, noter om elever, private noter, skriftlige notater, dele dokument, delt mappe, registerindsigt
`,
  'action-card': `handlekort, handlekortet, actioncard, action card, huskekort, hvad gør vi nu, hvad gør vi lige nu, hvad gør jeg lige nu, hvad skal vi gøre, tjekliste`,
  signs: `tegn på, tegnene, faresignal, faresignaler, advarselstegn, hvad skal jeg kigge efter, hvad skal jeg holde øje med, kigge efter, være opmærksom på, kendetegn, signaler`,
  'concern-procedure': `
bekymret, bekymring, bekymringer, mavefornemmelse, dårlig mavefornemmelse, dårlig fornemmelse, noget er galt, noget der ikke stemmer, magefornemmelse, første skridt, hvad gør jeg først
hvor starter jeg, hvor begynder jeg, hvem starter jeg med, ved ikke hvor jeg skal gå hen, tvivl om det er alvorligt, er det alvorligt nok, tale med barnet først, tale med min leder
`,
  funding: `pulje, puljen, puljer, puljemidler, tilskud til arrangement, søge penge, søge midler, penge til arrangement, penge til et arrangement, penge til turnering, støtte til arrangement, støtte til aktivitet, økonomisk støtte til, fondsmidler, ansøgningsfrist, budget til aktiviteter`,
  press: `presse, pressen, journalist, journalister, avisen ringer, medier, mediehenvendelse, tv2, lokalavisen, pressehåndtering`,
};
