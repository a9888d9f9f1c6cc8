import { tabAddress } from '../../tab-api/paths.ts';
import type { Deed, RefusalView } from '../../tab-api/schema.ts';
import { noteConnection } from './connection.ts';
import type { Language } from './language.ts';

/** Who asks, and in which language. */
export interface Session {
  readonly language: Language;
  /** What stands in the header `Authorization`; asked for anew for each call. */
  authorization(): Promise<string>;
}

/** The server said no, and why. */
export class Refused extends Error {
  constructor(
    readonly refusal: RefusalView,
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(refusal.code, options);
  }
}

/** Nobody answered. */
export class Unreachable extends Error {}

const viewWithinMs = 15_000;
const deedWithinMs = 30_000;
/** In characters: less than the 64 kB that a browser sends on, whatever is written. */
const mostCarriedOn = 15_000;
/** So long after it has come, what nobody has asked for is old. */
const aheadForMs = 2_000;

interface Kept {
  readonly etag: string;
  readonly view: unknown;
}

/** The calls of one person to the tab's API. */
export class Calls {
  readonly #session: Session;
  readonly #kept = new Map<string, Kept>();
  readonly #ahead = new Map<string, Promise<unknown>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** What stands at an address; the very same object as before where nothing has changed. Throws Refused or Unreachable. */
  view(address: string): Promise<unknown> {
    const begun = this.#ahead.get(address);
    this.#ahead.delete(address);
    return begun ?? this.#read(address);
  }

  /** Begins to read what will be asked for in a moment: whoever asks first is given this very reading. */
  ahead(address: string): Promise<unknown> {
    const begun = this.#read(address);
    this.#ahead.set(address, begun);
    const forget = (): void => {
      setTimeout(() => this.#ahead.delete(address), aheadForMs);
    };
    begun.then(forget, forget);
    return begun;
  }

  async #read(address: string): Promise<unknown> {
    const kept = this.#kept.get(address);
    const headers = kept === undefined ? {} : { 'If-None-Match': kept.etag };
    const response = await this.#fetch(address, { headers }, viewWithinMs);
    if (response.status === 304 && kept !== undefined) return kept.view;
    const view: unknown = await answerOf(response);
    const etag = response.headers.get('etag');
    if (etag !== null) this.#kept.set(address, { etag, view });
    return view;
  }

  /** Does what the verb says. Throws Refused or Unreachable; after the latter it may have been done. */
  async deed(verb: string, data: Readonly<Record<string, unknown>>): Promise<Deed> {
    const body = JSON.stringify(data);
    // Sent to its end though the page is closed meanwhile; browsers carry no more than this so far.
    const keepalive = body.length < mostCarriedOn;
    const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, keepalive };
    return (await answerOf(await this.#fetch(tabAddress('deed', { verb }), request, deedWithinMs))) as Deed;
  }

  /** Sends something that is no deed, such as a question. Throws as a deed does. */
  async send(address: string, body: unknown): Promise<unknown> {
    const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    return answerOf(await this.#fetch(address, request, deedWithinMs));
  }

  async #fetch(address: string, request: RequestInit, withinMs: number): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set('Authorization', await this.#session.authorization());
    headers.set('Accept-Language', this.#session.language);
    try {
      // Validators are sent and kept here: the browser's own cache would answer 200 to our 304.
      const signal = AbortSignal.timeout(withinMs);
      const response = await fetch(address, { ...request, headers, signal, cache: 'no-store' });
      noteConnection(true);
      return response;
    } catch (error) {
      noteConnection(false);
      throw new Unreachable('no answer', { cause: error });
    }
  }
}

/** The body of an answer, or the refusal that it is. */
async function answerOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch((error: unknown) => {
    throw new Unreachable(`an answer of status ${response.status} that is not JSON`, { cause: error });
  });
  if (!response.ok) throw new Refused(body as RefusalView, response.status);
  return body;
}
