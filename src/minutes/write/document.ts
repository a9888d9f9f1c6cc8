/**
 * The layout that every renderer draws: made once from the minutes, so that all formats say the same in the same
 * order. Texts are plain: nothing in them is markup, and each renderer escapes for its own format.
 */
export type MinutesDocument = {
  /** Also the title in the file's metadata. */
  readonly title: string;
  readonly language: 'da-DK';
  readonly blocks: readonly Block[];
};

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | Fact
  /** The table of contents; each entry leads to the item heading with the same anchor. */
  | { readonly kind: 'contents'; readonly heading: string; readonly entries: readonly ContentsEntry[] }
  | ItemHeading
  | { readonly kind: 'section-heading'; readonly text: string }
  /** Case and document number under an item's heading. */
  | { readonly kind: 'reference'; readonly text: string }
  | Paragraph
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | FrameBlock
  | TableBlock;

/** A labelled line of the header, such as Mødedato. Several values stand with commas between, none broken in two. */
export type Fact = { readonly kind: 'fact'; readonly label: string; readonly values: readonly string[] };

export type ContentsEntry = { readonly text: string; readonly anchor: string };

export type ItemHeading = {
  readonly kind: 'item-heading';
  readonly text: string;
  readonly anchor: string;
  readonly onNewPage: boolean;
};

/** `lead` is set in bold before the text, as in "Fraværende: …"; with no text, as in "Ad. 1:", it stands above what follows. */
export type Paragraph = { readonly kind: 'paragraph'; readonly lead?: string; readonly text: string };

/** Lines in a frame, `lead` in bold above them; the cells of a line stand beside each other. */
export type FrameBlock = {
  readonly kind: 'frame';
  readonly lead?: string;
  readonly lines: readonly (readonly string[])[];
};

export type TableBlock = {
  readonly kind: 'table';
  /** `share` is the part of the text's width that a column takes. */
  readonly columns: readonly { readonly heading: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
};

/** The page that each item heading stands on, by its anchor. */
export type PageNumbers = ReadonlyMap<string, number>;
