import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { closeNow, listenOnLoopback, portOf } from '../support/loopback.ts';
import { chatOf } from './activities.ts';
import type { BotAnswer } from './bot-answer.ts';
import type { Message } from './conversations.ts';
import type { TeamsClient } from './teams-client.ts';
import type { Person } from './town.ts';

export interface PutFile {
  readonly bytes: Buffer;
  readonly range: string | undefined;
}

/** Where Teams keeps people's files: what stands there can be fetched, and a file can be put where it said. */
export class FakeOneDrive {
  readonly put = new Map<string, PutFile>();
  readonly #files = new Map<string, { bytes: Uint8Array; headers: Record<string, string>; status: number }>();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => answer(response, 500));
  });
  /** What is put is refused with this status. */
  refusesWith: number | undefined;

  async start(): Promise<this> {
    await listenOnLoopback(this.#server);
    return this;
  }

  async stop(): Promise<void> {
    await closeNow(this.#server);
  }

  address(path: string): string {
    return `http://127.0.0.1:${portOf(this.#server)}/${path}`;
  }

  /** Puts a file there for others to fetch; answers with its address. */
  holds(path: string, bytes: Uint8Array): string {
    this.#files.set(path, { bytes, headers: {}, status: 200 });
    return this.address(path);
  }

  /** Sends whoever asks for it elsewhere. */
  pointsOn(path: string, location: string): string {
    this.#files.set(path, { bytes: Buffer.alloc(0), headers: { location }, status: 302 });
    return this.address(path);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').slice(1);
    if (request.method === 'PUT') {
      const bytes = await buffer(request);
      if (this.refusesWith === undefined) this.put.set(path, { bytes, range: request.headers['content-range'] });
      answer(response, this.refusesWith ?? 201);
      return;
    }
    const file = this.#files.get(path);
    answer(response, file?.status ?? 404, file?.headers, file?.bytes);
  }
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  bytes?: Uint8Array,
): void {
  // Not chained: restify, loaded in the same process, replaces writeHead with one that answers nothing.
  response.writeHead(status, headers);
  response.end(bytes);
}

interface Attached {
  readonly contentType: string;
  readonly name: string;
  readonly contentUrl?: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const attachmentsOf = (message: Message): Attached[] => (message.activity.attachments ?? []) as Attached[];

/** The offer of a file that a message makes, or undefined. */
export const offerIn = (message: Message): Attached | undefined =>
  attachmentsOf(message).find(({ contentType }) => contentType.endsWith('teams.card.file.consent'));

/** The way to a file that a message shows, or undefined. */
export const fileIn = (message: Message): Attached | undefined =>
  attachmentsOf(message).find(({ contentType }) => contentType.endsWith('teams.card.file.info'));

/** What Teams sends when somebody says yes or no to the file that a message offers. */
export function answersOffer(
  client: TeamsClient,
  person: Person,
  offer: Message,
  action: 'accept' | 'decline',
  uploadUrl = '',
): Promise<BotAnswer> {
  const { name, content } = offerIn(offer)!;
  const context = action === 'accept' ? content.acceptContext : content.declineContext;
  const uploadInfo = { name, uploadUrl, contentUrl: `${uploadUrl}/content`, uniqueId: 'unique', fileType: 'docx' };
  const value = { type: 'fileUpload', action, context, ...(action === 'accept' ? { uploadInfo } : {}) };
  const where = chatOf(person);
  const invoke = client.activities.cardAction(client.envelope('event'), person, where, offer.id, {}, 'manual');
  return client.send({ ...invoke, name: 'fileConsent/invoke', value }, where);
}

/** Somebody sends the bot a file in their personal chat. */
export function sendsFile(client: TeamsClient, person: Person, name: string, downloadUrl: string): Promise<BotAnswer> {
  const where = chatOf(person);
  const said = client.activities.message(client.envelope('message'), person, where, '');
  const fileType = name.split('.').at(-1) ?? '';
  const file = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: `https://example.sharepoint.com/${name}`,
    name,
    content: { downloadUrl, uniqueId: 'unique', fileType },
  };
  return client.send({ ...said, attachments: [file] }, where);
}
