export interface Running {
  /** The Playground's address, to open in a browser. */
  readonly address: string;
  /** The tab's page, outside Teams. */
  readonly tab: string;
  /** Another address of this machine at which the Playground answers. */
  readonly reachedAt: string | undefined;
  /** Where data and logs are kept. */
  readonly folder: string;
}

/** What a newcomer reads when everything runs. */
export function whatToTry({ address, tab, reachedAt, folder }: Running): string {
  const lines = [
    `Tovholder kører. Åbn ${address}`,
    '',
    'Prøv de her tre ting:',
    '  1. Skriv “dagsorden”, og svar på, om du deltager i de næste møder.',
    '  2. Vælg kanalen Styregruppen, hvor mødets kort står. Tryk Mødeledelse og Start mødet: dit eget kort ligger nu i',
    '     Personal Chat. Luk punkterne dér, og se kanalens kort følge med, til referatet er der.',
    '  3. Spørg i Personal Chat: “elev i 8. klasse møder skæv op, hvem ringer jeg til?” Eller skriv “nyt møde”, udfyld',
    '     kortet, og indkald. Så står dagsordenen i gruppens kanal.',
    '',
    `Fanen med møder, referater og kataloget: ${tab}`,
    'Øverst vælger du, hvem du er, så du kan være formand i én browserfane og medlem i en anden.',
    '',
    `Data og log ligger i ${folder}. Ctrl-C lukker det hele.`,
  ];
  if (reachedAt !== undefined) {
    lines.push(
      `OBS: Playground lytter på alle netkort (${reachedAt}), så andre på dit netværk kan åbne den. Brug kun net, du stoler på.`,
    );
  }
  return `${lines.join('\n')}\n`;
}
