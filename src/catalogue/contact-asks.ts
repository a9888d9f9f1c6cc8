/** Whom an entry's question went to: the person behind its e-mail address when it was asked. */
export interface AskedContact {
  readonly personId: string;
  /** In small letters. */
  readonly email: string;
}

/** Contacts are asked at most once in so many months, however often the bot looks. */
export const askAgainMonths = 6;

/** Which contacts were asked whether their entry is right, noted before they are. */
export interface ContactAsks {
  /**
   * Whether the question about this entry is due, noting that it is asked now; only one of several processes is told so.
   * `whom` is null where the consultant is asked.
   */
  take(tenantId: string, entryId: string, whom: AskedContact | null): Promise<boolean>;
  /** It was not asked after all. */
  giveBack(tenantId: string, entryId: string): Promise<void>;
  /** Who was asked last; undefined where nobody was. */
  asked(tenantId: string, entryId: string): Promise<AskedContact | undefined>;
  /** The same of many entries at once, by their ids. */
  askedOf(tenantId: string, entryIds: readonly string[]): Promise<ReadonlyMap<string, AskedContact>>;
}
