import type { z } from 'zod';
import { type TabParts, type TabPath, tabAddress } from '../../src/tab-api/paths.ts';
import * as schemas from '../../src/tab-api/schema.ts';

const schemaOf: Record<TabPath, z.ZodType> = {
  me: schemas.meSchema,
  people: schemas.peopleSchema,
  meetings: schemas.meetingsSchema,
  meeting: schemas.meetingSchema,
  minutes: schemas.minutesPageSchema,
  agreements: schemas.agreementsSchema,
  overview: schemas.overviewSchema,
  settings: schemas.settingsSchema,
  myAgreements: schemas.agreementsSchema,
  decisions: schemas.decisionsSchema,
  catalogue: schemas.catalogueSchema,
  topics: schemas.topicsSchema,
  handOffs: schemas.handOffsSchema,
  question: schemas.answerSchema,
  deed: schemas.deedSchema,
};

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
  readonly headers: Headers;
}

/** What a body says; whoever asks knows what it is. */
export const bodyOf = <T>({ text }: Answered): T => JSON.parse(text) as T;

/** The code of a refusal; '' where it is none. */
export const codeOf = ({ status, text }: Answered): string =>
  status < 400 ? '' : (JSON.parse(text) as schemas.RefusalView).code;

/** One person's page. Every answer is held against its schema, which allows nothing that it does not name. */
export class TabClient {
  constructor(
    private readonly port: number,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  static local(port: number, personId: string, language = 'da'): TabClient {
    return new TabClient(port, { authorization: `Local ${personId}`, 'accept-language': language });
  }

  async get<P extends TabPath>(
    path: P,
    parts: TabParts<P>,
    { query = '', etag }: { readonly query?: string; readonly etag?: string | null } = {},
  ): Promise<Answered> {
    const tag: Record<string, string> = etag == null ? {} : { 'if-none-match': etag };
    return this.#send(path, `${tabAddress(path, parts)}${query}`, { headers: { ...this.headers, ...tag } });
  }

  async does(verb: string, data: object): Promise<Answered> {
    return this.#post('deed', tabAddress('deed', { verb }), data);
  }

  async asks(text: string): Promise<Answered> {
    return this.#post('question', tabAddress('question', {}), { text });
  }

  #post(path: TabPath, address: string, data: object): Promise<Answered> {
    const headers = { ...this.headers, 'content-type': 'application/json' };
    return this.#send(path, address, { method: 'POST', headers, body: JSON.stringify(data) });
  }

  async #send(path: TabPath, address: string, init: RequestInit): Promise<Answered> {
    const response = await fetch(`http://127.0.0.1:${this.port}${address}`, init);
    const text = await response.text();
    const { status, headers } = response;
    // Turned away unread.
    if (text === '') return { status, text, etag: headers.get('etag'), headers };
    const said: unknown = JSON.parse(text);
    const schema = status < 400 ? schemaOf[path] : schemas.refusalSchema;
    // What the schema does not name it takes away: then something has left that should not.
    const parsed: unknown = schema.parse(said);
    if (JSON.stringify(sorted(parsed)) !== JSON.stringify(sorted(said))) {
      throw new Error(`${path} answers more than its schema names.`);
    }
    return { status, text, etag: headers.get('etag'), headers };
  }
}

/** With the names of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
