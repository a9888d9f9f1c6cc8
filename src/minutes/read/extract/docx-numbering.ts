const longest = 2_000_000;
const mostRestarts = 2_000;

/**
 * Word counts all lists of one definition on, unless a list says that it starts again. The library that reads the file
 * tells lists apart by their definition only, so each list that starts again gets a copy of its definition here.
 */
export function withRestartedLists(numbering: string): string {
  if (numbering.length > longest || !isWhole(numbering, 'abstractNum') || !isWhole(numbering, 'num')) return numbering;
  const definitions = new Map<string, string>();
  for (const [whole, id = ''] of numbering.matchAll(
    /<w:abstractNum [^>]{0,300}?w:abstractNumId="(\d+)"[^>]{0,300}>[\s\S]*?<\/w:abstractNum>/g,
  ))
    definitions.set(id, whole);
  const copies: string[] = [];
  let length = numbering.length;
  const lists = numbering.replace(/<w:num [^>]{0,300}>[\s\S]*?<\/w:num>/g, (list) => {
    const id = /<w:abstractNumId w:val="(\d+)"/.exec(list)?.[1] ?? '';
    const definition = definitions.get(id);
    const fits = copies.length < mostRestarts && length < longest * 4;
    if (definition === undefined || !fits || !list.includes('<w:startOverride')) return list;
    const copy = `9${String(copies.length).padStart(5, '0')}${id}`;
    copies.push(definition.replace(`w:abstractNumId="${id}"`, `w:abstractNumId="${copy}"`));
    length += definition.length;
    return list.replace(`<w:abstractNumId w:val="${id}"`, `<w:abstractNumId w:val="${copy}"`);
  });
  return copies.length === 0 ? numbering : lists.replace(/(?=<w:num )|(?=<\/w:numbering>)/, copies.join(''));
}

/** True when each of these elements is closed; a search for the end of one that is not would go through the whole part. */
const isWhole = (xml: string, element: string) =>
  xml.split(`<w:${element} `).length === xml.split(`</w:${element}>`).length;
