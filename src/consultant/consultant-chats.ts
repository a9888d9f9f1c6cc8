import type { PersonalAddress } from '../meetings/model/person.ts';

export type ConsultantChat = PersonalAddress;

/** The consultants are configured by their object ids; Teams writes to people it has named itself. */
export interface ConsultantChats {
  note(tenantId: string, personId: string, chat: ConsultantChat): Promise<void>;
  /** The bot was taken out of the chat. */
  forget(tenantId: string, personId: string): Promise<void>;
  /** Undefined for a consultant who has never written to the bot. */
  of(tenantId: string, personId: string): Promise<ConsultantChat | undefined>;
}
