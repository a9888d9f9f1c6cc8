import type { PersonRow } from './person-row.ts';

/** Whose data it is, and who asks for it: an object id, or `shell:` and a user. */
export interface Asked {
  readonly tenantId: string;
  readonly personId: string;
  readonly by: string;
}

/** What stands under a person's Entra object id. Each of these is noted in the audit trail before it is done. */
export interface PersonRecords {
  look(asked: Asked): Promise<PersonRow[]>;
  export(asked: Asked): Promise<PersonRow[]>;
  /** Answers with the rows as they were found. */
  erase(asked: Asked): Promise<PersonRow[]>;
}
