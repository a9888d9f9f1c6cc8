import { keyOf } from '../lines/line.ts';

/** What a heading inside an item opens. */
export type HeadingKind = 'section' | 'recommendation' | 'recommendation-and-decision' | 'decision' | 'attachments';

const sections = `
  Sagsfremstilling; Sagsbeskrivelse; Sagens indhold; Sagens kerne; Sagens baggrund; Sagens opståen; Sagsforløb;
  Sagsgang; Sagsgang og sagstype; Sagsprocedure; Sagshistorik; Sagshistorik, henvisninger; Sagsresumé; Sagsresume;
  Sagen kort; Sagen i korte træk; Kort om sagen; Beskrivelse; Beskrivelse af sagen;
  Sagsbeskrivelse af hovedindstilling; Sagsbeskrivelse af alternativ indstilling;
  Beskrivelse af alternativ indstilling; Uddybende sagsfremstilling; Supplerende sagsfremstilling;
  Supplerende oplysninger; Supplerende bemærkninger; Supplerende økonomi; Fornyet sagsfremstilling;
  Ny sagsfremstilling; Fortsat sagsfremstilling; Baggrund; Baggrund og vurdering; Baggrund og formål;
  Baggrund for sagen; Resumé; Resume; Resumè; Sammenfatning; Sammendrag; Indledning; Præsentation; Formål; Motivering;
  Begrundelse; Kompetence; Beslutningskompetence; Kompetence/sagsgang; Beslutningstema; Hvem beslutter;
  Beslutningstype; Sagstype; Lovgrundlag; Lovgrundlag – link; Lovgivning; Retsgrundlag; Retligt grundlag;
  Juridisk grundlag; Hjemmel; Lovmæssige konsekvenser; Juridiske konsekvenser; Juridiske og planmæssige forhold;
  Økonomi; Økonomiske konsekvenser; Økonomiske forhold; Økonomiske forhold og konsekvenser; Økonomi og finansiering;
  Økonomiske og personalemæssige konsekvenser; Økonomi og personaleforhold; Økonomiske og administrative konsekvenser;
  Økonomi og ressourcer; Finansiering; Bevilling; Vurdering i forhold til økonomi;
  Vurdering i forhold til administrative forhold; Vurdering i forhold til miljø; Vurdering i forhold til sundhed;
  Vurdering i forhold til andre afledte konsekvenser; Høring; Høringer; Høring og borgerinddragelse; Udtalelser;
  Udtalelser og høring; Udtalelse; Høringssvar; Borgerinddragelse; Inddragelse; Inddragelse og høring;
  Inddragelse af parter; Interessenter; Kommunikation; Kommunikation og presse; Sagen afgøres af; Sagen behandles i;
  Behandles i; Afgøres af; Vurdering; Forvaltningens vurdering; Administrationens vurdering; Administrativ vurdering;
  Faglig vurdering; Bemærkninger; Konklusion; Konsekvenser; Konsekvenser for andre udvalg; Konsekvensvurdering;
  Øvrige konsekvenser; Andre konsekvenser; Administrative, miljømæssige og sundhedsmæssige konsekvenser;
  Miljømæssige konsekvenser; Sundhedsmæssige konsekvenser; Personalemæssige konsekvenser; Administrative konsekvenser;
  Sociale konsekvenser; Klimamæssige konsekvenser; Tværgående konsekvenser; Politiske konsekvenser; Klima og miljø;
  Bæredygtighed; Personale; Personaleforhold; Bemærkninger til dagsordenen; Klima; Miljø; Tidsplan; Tidsperspektiv; Tidsramme; Tidshorisont; Videre proces; Videre forløb;
  Procesplan; Videre sagsgang; Den videre sagsgang; Det videre forløb; Næste skridt; Handlemuligheder; Alternativer;
  Løsningsforslag; Historik; Tidligere behandling; Tidligere beslutninger; Tidligere beslutning; Beslutningshistorik;
  Beslutningsgang; Sagens tidligere behandling; Tidligere politisk behandling; Politisk behandling; Udvalgsbehandling;
  Sagens gang; Retssikkerhed; Børn og unge-perspektiv; Handicappolitik; Mødebehandling; Problemstilling; Faktaboks; Fremstilling; Løsning; Løsninger; Problem;
  Drøftelse; Anledning; Sagens forløb; Sagens formål; Proces; Proces og tidsplan; Budget; Effekt; Opsamling;
  Administrationens bemærkninger; Forvaltningens bemærkninger; Sekretariatets bemærkninger; Vurdering og forslag;
  Overvejelser; Relation til politikker; Sammenhæng til politikker; Oplysninger i sagen; Hvad handler sagen om;
  Kriminalpræventive hensyn; Kommunikationsplan; Sagsoplysninger; Dagsordenstekst`;

const recommendations = `
  Indstilling; Indstillinger; Administrativ indstilling; Administrationens indstilling; Forvaltningens indstilling;
  Forvaltningen indstiller; Administrationen indstiller; Direktionen indstiller; Direktionens indstilling;
  Hovedindstilling; Forvaltningen foreslår; Forvaltningen anbefaler; Administrationen foreslår;
  Administrationen anbefaler; Forslag til beslutning; Forslag; Administrationens forslag; Forvaltningens forslag; Beslutningsforslag; Anbefaling; Formandens indstilling;
  Formanden indstiller; Indstilles; Det indstilles; Det indstilles, at; Det indstilles at; Sekretariatets indstilling;
  Sekretariatet indstiller; Styregruppens indstilling; SSP-konsulentens indstilling; Indstilling fra forvaltningen;
  Indstilling fra administrationen; Forvaltningen indstiller, at; Administrationen indstiller, at;
  Forvaltningen indstiller til udvalget; Endelig indstilling; Ny indstilling; Fornyet indstilling;
  Supplerende indstilling; Ændret indstilling; Alternativ indstilling; Ad indstilling`;

const decisions = `
  Beslutning; Beslutninger; Beslutning/referat; Beslutning og referat; Referat; Referat/beslutning;
  Beslutningsreferat; Udvalgets beslutning; Rådets beslutning; Styregruppens beslutning; Gruppens beslutning;
  Bestyrelsens beslutning; Byrådets beslutning; Kommunalbestyrelsens beslutning; Vedtagelse; Vedtaget; Afgørelse;
  Protokollat; Protokol; Besluttet; Mødets beslutning; Endelig beslutning; Beslutning på mødet; Det blev besluttet;
  Beslutning og opfølgning; Mødereferat`;

const attachments = `
  Bilag; Bilagsliste; Bilag til sagen; Bilag til punktet; Vedhæftede filer; Vedhæftede bilag; Vedhæftet;
  Vedhæftninger; Vedlagte bilag; Vedlagt; Offentlige bilag; Åbne bilag; Lukkede bilag; Dokumenter; Bilagsoversigt;
  Bilagsnr; Bilag på sagen; Bilagsfortegnelse; Materiale; Filer; Sagens bilag; Bilag (åbne); Bilag (lukkede);
  Links og bilag`;

const kinds = new Map<string, HeadingKind>();
for (const [names, kind] of [
  [sections, 'section'],
  [recommendations, 'recommendation'],
  [decisions, 'decision'],
  [attachments, 'attachments'],
  ['Indstilling og beslutning; Indstilling/beslutning; Indstilling samt beslutning', 'recommendation-and-decision'],
] as const) {
  for (const name of names.split(';')) kinds.set(keyOf(name), kind);
}

/** What a heading with these words opens; null when the words are no heading that municipalities use. */
export function headingKind(words: string): HeadingKind | null {
  return words.length > 90 ? null : (kinds.get(keyOf(words)) ?? null);
}

const someoneRecommends =
  /^\p{Lu}[\p{L} ,&/-]{2,80} (?:indstiller|anbefaler|foreslår)(?: til [\p{L} ,&-]{2,60})?[,:]?(?: at)?[,:]?$/u;

/** A whole line such as "Direktionen indstiller," with the recommendation in the lines below it. */
export function opensRecommendation(text: string): boolean {
  return text.length < 160 && someoneRecommends.test(text);
}
