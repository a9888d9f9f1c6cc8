import type { ConsultantChat, ConsultantChats } from '../consultant/consultant-chats.ts';
import { keyPart, type RowStore } from './rows.ts';

export const consultantsPartition = (tenantId: string): string => `${keyPart(tenantId)}|consultants`;

/** Where the consultants of a tenant were last heard from. */
export class RowConsultantChats implements ConsultantChats {
  readonly #rows: RowStore;
  /** What this process has noted already; only saves writing it again. */
  readonly #noted = new Map<string, string>();

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async note(tenantId: string, personId: string, chat: ConsultantChat): Promise<void> {
    const name = `${tenantId}|${personId}`;
    const said = `${chat.teamsId}|${chat.serviceUrl}`;
    if (this.#noted.get(name) === said) return;
    await this.#rows.commit(consultantsPartition(tenantId), [{ kind: 'put', key: keyPart(personId), value: chat }]);
    this.#noted.set(name, said);
  }

  async forget(tenantId: string, personId: string): Promise<void> {
    this.#noted.delete(`${tenantId}|${personId}`);
    await this.#rows.commit(consultantsPartition(tenantId), [{ kind: 'delete', key: keyPart(personId) }]);
  }

  async of(tenantId: string, personId: string): Promise<ConsultantChat | undefined> {
    const row = await this.#rows.get(consultantsPartition(tenantId), keyPart(personId));
    return row?.value as ConsultantChat | undefined;
  }
}
