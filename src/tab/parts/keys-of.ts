/** The names that a list of texts has, as what they are. */
export const keysOf = <T extends object>(texts: T): readonly (keyof T & string)[] =>
  Object.keys(texts) as (keyof T & string)[];
