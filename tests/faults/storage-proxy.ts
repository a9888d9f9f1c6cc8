import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { closeNow, listenOnLoopback } from '../support/loopback.ts';

export type StorageFault = 'slow' | 'busy' | 'changed' | 'dropped-before' | 'dropped-after';

/** Decides what goes wrong with the next request; undefined: nothing does. */
export type ChooseStorageFault = (method: string) => StorageFault | undefined;

interface Settings {
  readonly target: string;
  readonly choose: ChooseStorageFault;
  /** Called before something is written to the storage, and before the answer goes back. */
  readonly passes: () => void;
}

/** One service of the storage account behind a way on which things go wrong. */
export class StorageProxy {
  readonly #settings: Settings;
  readonly #server = createServer((from, to) => {
    this.#serve(from, to).catch(() => to.destroy());
  });

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  async start(): Promise<string> {
    return `127.0.0.1:${await listenOnLoopback(this.#server)}`;
  }

  async stop(): Promise<void> {
    await closeNow(this.#server);
  }

  async #serve(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = await buffer(from);
    const fault = this.#settings.choose(from.method ?? '');
    if (fault === 'slow') await pause(400);
    if (fault === 'busy') return refuse(to, 503, 'ServerBusy');
    if (fault === 'changed') return refuse(to, 412, 'UpdateConditionNotSatisfied');
    if (fault === 'dropped-before') return void from.socket.destroy();
    // The bot looks at its queue all the time: only what it writes is a moment of interest.
    const passes = from.method === 'GET' ? () => undefined : this.#settings.passes;
    passes();
    const answer = await this.#forward(from, body);
    passes();
    if (fault === 'dropped-after') return void from.socket.destroy();
    to.writeHead(answer.status, answer.headers);
    to.end(answer.body);
  }

  #forward(
    from: IncomingMessage,
    body: Buffer,
  ): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
    const url = `http://${this.#settings.target}${from.url ?? ''}`;
    return new Promise((resolve, reject) => {
      const on = request(url, { method: from.method, headers: from.headers }, (answer) => {
        buffer(answer).then(
          (got) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: got }),
          reject,
        );
      });
      on.on('error', reject);
      on.end(body);
    });
  }
}

function refuse(to: ServerResponse, status: number, code: string): void {
  to.writeHead(status, { 'content-type': 'application/json;odata=minimalmetadata', 'x-ms-error-code': code });
  to.end(JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: code } } }));
}
