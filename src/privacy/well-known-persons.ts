import { fold } from '../answers/text/fold.ts';

/** Long dead or invented persons who turn up in lessons; whoever writes of them writes of no child. */
const WELL_KNOWN = `
h c andersen, c andersen, hans christian andersen, karen blixen, søren kierkegaard, n f s grundtvig, ludvig holberg, tycho brahe, ole rømer, niels bohr
tove ditlevsen, hans egede, vitus bering, piet hein, dan turèll, johannes v jensen
martin andersen nexø, henrik pontoppidan, herman bang, ole lund kirkegaard, astrid lindgren, selma lagerlöf, henrik ibsen
august strindberg, edvard munch, vincent van gogh, pablo picasso, leonardo da vinci, william shakespeare, charles dickens, victor hugo
anne frank, sophie scholl, raoul wallenberg, oskar schindler, adolf hitler, josef mengele, josef stalin, vladimir lenin, karl marx
winston churchill, benito mussolini, george washington, abraham lincoln, john f kennedy, martin luther king, martin luther, rosa parks
malcolm x, nelson mandela, mahatma gandhi, moder teresa, marie curie, albert einstein, isaac newton, charles darwin, galileo galilei
florence nightingale, helen keller, jeanne d arc, napoleon bonaparte, julius cæsar, marco polo, christoffer columbus, osama bin laden
saddam hussein, elvis presley, john lennon, freddie mercury, charlie chaplin, walt disney, anders and, anders og and, mickey mouse
emil fra lønneberg, pippi langstrømpe, ronja røverdatter, harry potter, peter plys, peter pan, robin hood, romeo og julie, romeo montague
rasmus klump, gummi tarzan, bubber klumpe, sherlock holmes, luke skywalker, super mario, lara croft
`;

/** The folded names. */
const names: ReadonlySet<string> = new Set(
  WELL_KNOWN.split(/[,\n]/)
    .map((name) => fold(name).trim().replace(/\s+/g, ' '))
    .filter((name) => name !== ''),
);

/** Whether these folded words are the name of a well-known person; half of such a name may be anybody's. */
export function isWellKnown(words: readonly string[]): boolean {
  const name = words.join(' ');
  return names.has(name) || names.has(name.replace(/s$/, ''));
}

/** Titles after which an adult's name follows: of an office, a profession, a stage. */
export const titles: ReadonlySet<string> = new Set(
  fold(
    `forfatter forfatteren forfatterinden digter digteren filosof filosoffen komponist komponisten maleren kunstneren kong kongen dronning
    dronningen kronprins kronprinsesse prins prinsesse kejser kaptajn kommissær præsident præsidenten statsminister statsministeren minister ministeren borgmester
    borgmesteren rektor skoleleder skolelederen viceskoleleder lærer læreren klasselærer kontaktlærer betjent betjenten politibetjent
    politiassistent vicepolitikommissær socialrådgiver socialrådgiveren sagsbehandler psykolog psykologen konsulent konsulenten ssp-konsulent
    oplægsholder oplægsholderen foredragsholder professor forsker doktor dr læge lægen sundhedsplejerske sundhedsplejersken pædagog klubleder
    afdelingsleder formand formanden journalist journalisten sanger sangeren rapper rapperen fodboldspiller skuespiller youtuber influencer
    streamer biskop præst præsten imam author president teacher officer professor`,
  ).split(/\s+/),
);
