import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { closeNow, listenOnLoopback, portOf } from '../support/loopback.ts';
import { type Answer, failed } from './answers.ts';
import { Conversations, type Message } from './conversations.ts';
import { type Fault, Faults } from './faults.ts';
import { OperationLog } from './operations.ts';
import { isBody, Posting } from './posting.ts';
import { Roster } from './roster.ts';
import { type Routed, route } from './routes.ts';
import type { Town } from './town.ts';

/** Teams' side of the Bot Framework Connector, as a real HTTP server on a free port of 127.0.0.1. */
export class FakeConnector {
  readonly operations = new OperationLog();
  readonly faults = new Faults();
  readonly conversations: Conversations;
  readonly roster: Roster;
  readonly #posting: Posting;
  /** When it was made, on the machine's own clock; what it notes is counted from there. */
  readonly startedAt = performance.now();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      write(response, failed(500, String(error)));
    });
  });

  constructor(readonly town: Town) {
    this.conversations = new Conversations(town);
    this.roster = new Roster(this.conversations);
    this.#posting = new Posting(
      this.conversations,
      () => this.#now(),
      () => this.serviceUrl,
    );
  }

  async start(): Promise<this> {
    // As Teams does: what was idle for seconds is not ended just as the bot uses it again.
    this.#server.keepAliveTimeout = 0;
    await listenOnLoopback(this.#server);
    return this;
  }

  async stop(): Promise<void> {
    await closeNow(this.#server);
  }

  /** What activities carry as serviceUrl; Teams' own also ends in a region and a slash. */
  get serviceUrl(): string {
    return `http://127.0.0.1:${this.port}/emea/`;
  }

  get port(): number {
    return portOf(this.#server);
  }

  /** The bot's live messages, in the order of posting; of one channel, thread or chat when given. */
  messages(conversationId?: string): Message[] {
    return this.conversations.live(conversationId);
  }

  /** See `OperationLog.waitFor`. */
  waitFor<T>(what: string, look: () => T | undefined | false, withinMs?: number): Promise<T> {
    return this.operations.waitFor(what, look, withinMs);
  }

  #now(): number {
    return performance.now() - this.startedAt;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.#now();
    const method = request.method ?? '';
    const raw = await text(request);
    const body: unknown = raw === '' ? {} : JSON.parse(raw);
    const url = new URL(request.url ?? '', 'http://connector');
    const routed = route({ method, url, body: isBody(body) ? body : {} }, this.#posting, this.roster);
    if (!routed) return write(response, failed(404, 'NoSuchRoute'));

    const fault = this.faults.take(routed.kind, routed.conversationId);
    if (fault?.delayMs !== undefined) await pause(fault.delayMs);
    await fault?.until;
    const { answer, made } = this.#act(routed, fault);
    const { kind, conversationId, messageId } = routed;
    const { authorization } = request.headers;
    const outcome = answer?.status ?? 'dropped';
    this.operations.record({ at, method, kind, conversationId, messageId, made, outcome, authorization });
    if (answer) write(response, answer);
    else request.socket.destroy();
  }

  /** The answer to a request that may go wrong, undefined where the connection drops, and the id of the message it made. */
  #act(routed: Routed, fault: Fault | undefined): { answer: Answer | undefined; made: string | undefined } {
    if (fault?.vanish) this.#vanish(routed);
    const goesWrong = fault !== undefined && (fault.drop === true || fault.status !== undefined);
    const done = goesWrong && fault.when !== 'after' ? undefined : routed.act();
    const made = done && madeBy(routed, done);
    if (!goesWrong) return { answer: done, made };
    if (fault.status === undefined) return { answer: undefined, made };
    const headers = fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String(fault.retryAfterSeconds) };
    return { answer: failed(fault.status, fault.code ?? 'ServiceError', headers), made };
  }

  #vanish({ conversationId, messageId }: Routed): void {
    const message = this.conversations.find(conversationId, messageId ?? '');
    if (message) message.deleted = true;
  }
}

function madeBy({ kind }: Routed, { status, body }: Answer): string | undefined {
  if (kind === 'create-chat' || status !== 201 || !isBody(body)) return undefined;
  return String(body.activityId ?? body.id);
}

function write(response: ServerResponse, { status, body, headers }: Answer): void {
  // Not chained: restify, loaded in the same process, replaces writeHead with one that answers nothing.
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body ?? {}));
}
