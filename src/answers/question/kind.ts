import type { EntryKind } from '../../catalogue/entry.ts';

/** How strongly a question asks for each kind of entry; 0 says nothing, more asks for it, less asks for another. */
export type KindWish = Readonly<Record<EntryKind, number>>;

const WHO =
  /\b(hvem(?! der\b| som\b)|hvis bord|kontakt(e|er|es|person\w*|e?)?|ringer? (jeg|vi|man)|(?<!\b(?:jeg|vi|man|han|hun|de) )ringer? til|(?<!vil )ringe til|telefonnummer\w*|tlf|nummer(et)? (paa|til)|mail(en)? til|mailadresse\w*|fat i|fange|skriver? (jeg|vi) til|henvender|henvende|gaa(r)? (jeg|vi|man) til|hvor gaar|taler? (jeg|vi) med|(?<!ikke |aldrig )(?:tale|snakke) med|snakker? (jeg|vi) med|spoerge? (jeg|vi)|sparre|sparring|have fat|traeffer|sender? (jeg|vi) videre|ansvarlig\w*|who|whom|phone number|contact|get hold of|reach|talk to|speak to|turn to|navnet? paa)\b/;
const WHAT_IS_THERE =
  /\b(findes der|hvor kan (?:\w+ ){1,4}(?:spille|vaere|komme|moedes|lave|oeve|gaa til)|(?:melde[r]?|skriver) (?:vi|jeg|man|de|han|hun) (?:os|mig|sig|dem) (?:til|paa|ind)|komme et sted hen|er der (et|en|noget|nogen|nogle|mulighed)|har (vi|i|kommunen) (et|en|noget|nogen|nogle)|tilbud\w*|tilbyde\w*|forloeb\w*|kursus|kurser|hold for|gruppeforloeb\w*|oplaeg\w*|undervisning\w*|materiale\w*|foredrag\w*|kan (vi|man|han|hun|de) (faa|komme med|deltage|gaa til|tilmelde\w*|bestille|booke|henvise\w*)|hvilke (tilbud|indsatser|muligheder|forloeb|aktiviteter|kurser)|hvad har (vi|kommunen|i)|hvad (kan|tilbyder) (vi|i|kommunen) (tilbyde\w*|goere for)|indsats(er)?|aktivitet\w*|henvise\w*|tilmeld\w*|bestille|booke|is there (a|an|any|something)|are there|do (we|you) (have|offer)|programme?s?|course|offer\w*|workshop\w*|activities|moedested\w*|sted\w* hvor)\b/;
const WHAT_TO_DO =
  /\b(hvad (goer|skal|boer) (jeg|vi|man|personalet|laereren)|hvordan (skal|goer|haandterer|griber|forholder|reagerer|taler?|boer|kan (jeg|vi|man)|forebygger|dokumenterer|laver|skriver|melder|anmelder|sikrer)|hvad er (proceduren|fremgangsmaaden)|fremgangsmaade\w*|procedure\w*|hvad (?:siger|svarer) (?:jeg|vi|man) til|aner ikke hvad jeg skal|skema(?:et)?\b|blanket\w*|formular\w*|handlekort\w*|action ?cards?|handleplan\w*|beredskab\w*|vejledning\w*|guide|tjekliste\w*|checkliste\w*|retningslinje\w*|skridt|trin for trin|opskrift|skabelon\w*|foerst goere|(skal|boer) (jeg|vi|man) (goere|reagere|gribe|underrette|anmelde|melde|sige|ringe|fortaelle|indkalde|involvere|inddrage)|tegn(ene)? paa|what (do|should) (i|we)|how (do|should|can) (i|we|you)|steps|procedure|guidelines?|how to)\b/;
const WHAT_SAYS_THE_LAW =
  /\b(maa (jeg|vi|man|en|skole|skolen|skoler|laereren|foraeldre\w*|politiet|en laerer|laerere?|klubben|personalet|de)|lov\w*|lovgivning\w*|paragraf\w*|§|hvornaar (?:maa|har|skal) (?:vi|jeg|man|skole\w*|laerer\w*)|hvor (?:hurtigt|laenge|lang tid) (?:skal|maa|har|faar|foer)|hvor mange procent|frist(?:en|er|erne)?\b|pligt\w*|\w+pligt(en|ig)?|regler(ne)?|ret til|juridisk\w*|samtykke\w*|gdpr|persondata\w*|lovligt|ulovligt|straffes|straffelov\w*|forbudt|tilladt|tavshed\w*|skal (jeg|vi|man) (have lov|spoerge foraeldre\w*)|allowed|legal\w*|law|consent|duty|obligation|obliged|confidential\w*|uden (foraeldre\w*|deres) (samtykke|tilladelse|viden)|bag om ryggen|kan (?:jeg|vi|man) (?:fortaelle|sige|dele|oplyse|videregive|give oplysninger|naevne))\b/;

/** Somebody who only tells what worries them mostly needs somebody to turn to. */
const UNSAID: KindWish = { contact: 0.25, initiative: 0, guidance: 0 };
const VISITOR =
  /\b(?:hvem|nogen|en|politi\w*|betjent\w*|police|somebody|someone)\b[^.?!]{0,25}\b(?:komme (?:ud |paa besoeg )?og (?:fortaelle|tale|snakke|holde|undervise|lave)|holder? (?:et )?oplaeg|undervise\b|come and)\b/;

/** Whoever wants to take part asks for what there is, also when the word is "who". */
const SIGN_UP = /\b(?:melde[r]?|skriver) (?:vi|jeg|man|de|han|hun) (?:os|mig|sig|dem) (?:til|paa|ind)\b|\bsign up\b/;

/** What a question asks for: a person, something on offer, what to do, or what the rules are. `text` is folded. */
export function kindWish(text: string): KindWish {
  const visitor = VISITOR.test(text);
  const offer = visitor || WHAT_IS_THERE.test(text);
  const who = WHO.test(text) && !visitor && !SIGN_UP.test(text);
  const todo = WHAT_TO_DO.test(text);
  // A talk about what the law says is a talk.
  const law = WHAT_SAYS_THE_LAW.test(text) && !visitor;
  if (!who && !offer && !todo && !law) return UNSAID;
  return {
    contact: (who ? 1 : 0) - (offer && !who ? 0.4 : 0) - (law && !who ? 0.6 : 0) - (todo && !who ? 0.3 : 0),
    initiative: (offer ? 0.9 : 0) - (who && !offer ? 0.5 : 0) - (law ? 0.5 : 0) - (todo && !offer ? 0.3 : 0),
    guidance:
      Math.min(1.2, (law ? 1 : 0) + (todo ? 0.6 : 0)) - (who && !law ? 0.5 : 0) - (offer && !law && !todo ? 0.4 : 0),
  };
}
