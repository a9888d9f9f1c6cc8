import { mayExchangeFilesWith } from './file-hosts.ts';

/** A file could not be fetched or put away; `reason` says why, without its address. */
export class FileExchangeError extends Error {
  readonly reason: 'host' | 'too-large' | 'failed';

  constructor(reason: FileExchangeError['reason'], options?: ErrorOptions) {
    super(reason, options);
    this.name = 'FileExchangeError';
    this.reason = reason;
  }
}

/** A click must be answered within ten seconds, and a file is only a part of it. */
const withinMs = 8_000;

const longestWay = 3;

/** Fetches files from Teams' own storage and puts files there, and nowhere else. */
export class FileExchange {
  readonly #local: boolean;

  /** `local`: on a machine of one's own, this machine counts as well. */
  constructor(local: boolean) {
    this.#local = local;
  }

  /** The bytes behind an address, at most `mostBytes` of them. Throws a FileExchangeError. */
  async fetch(address: string, mostBytes: number): Promise<Uint8Array> {
    return this.#exchange(async (signal) => {
      const response = await this.#follow(address, signal);
      if (Number(response.headers.get('content-length') ?? 0) > mostBytes) throw new FileExchangeError('too-large');
      return readAtMost(response, mostBytes);
    });
  }

  /** Puts a whole file to an address that Teams gave for it. Throws a FileExchangeError. */
  async put(address: string, bytes: Uint8Array): Promise<void> {
    this.#refuseForeign(address);
    await this.#exchange(async (signal) => {
      const response = await fetch(address, {
        method: 'PUT',
        body: Buffer.from(bytes),
        headers: { 'content-range': `bytes 0-${bytes.byteLength - 1}/${bytes.byteLength}` },
        redirect: 'error',
        signal,
      });
      await response.body?.cancel();
      if (!response.ok) throw new FileExchangeError('failed');
    });
  }

  /** Goes where a file is, asking at each turn whether that may be gone to. */
  async #follow(address: string, signal: AbortSignal): Promise<Response> {
    let next = address;
    for (let way = 0; way <= longestWay; way += 1) {
      this.#refuseForeign(next);
      const response = await fetch(next, { redirect: 'manual', signal });
      const location = response.headers.get('location');
      if (response.ok) return response;
      await response.body?.cancel();
      if (response.status < 300 || response.status >= 400 || location === null) break;
      next = new URL(location, next).href;
    }
    throw new FileExchangeError('failed');
  }

  #refuseForeign(address: string): void {
    if (!mayExchangeFilesWith(address, this.#local)) throw new FileExchangeError('host');
  }

  async #exchange<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await act(AbortSignal.timeout(withinMs));
    } catch (error) {
      throw error instanceof FileExchangeError ? error : new FileExchangeError('failed', { cause: error });
    }
  }
}

async function readAtMost(response: Response, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > mostBytes) throw new FileExchangeError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
