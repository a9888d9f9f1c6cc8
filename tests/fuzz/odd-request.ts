import { type Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request as it goes over the wire, to be sent again just as it was. */
export interface OddRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An activity as Teams' service posts it. */
export const posted = (activity: unknown): OddRequest => ({
  method: 'POST',
  path: '/api/messages',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(activity) ?? '',
});

export interface OddAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Whether that is an answer that nobody should get. That Teams does not say in time who is in a group, as on a busy machine, is said with
 * 503 in the tab, which asks again.
 */
export const isWrong = ({ status, text: said }: OddAnswer): boolean =>
  status >= 500 && !(status === 503 && said.includes('"roster.unreadable"'));

/**
 * What it is answered with; by Node's own client, which takes a fraction of the time that `fetch` does. A connection that
 * ended while nobody used it is no answer: then it is sent on another, as Node's manual has it.
 */
export function answerTo(port: number, agent: Agent, odd: OddRequest): Promise<OddAnswer> {
  return new Promise((resolve, reject) => {
    const { method, path, body } = odd;
    const headers = { ...odd.headers, ...(body === '' ? {} : { 'content-length': Buffer.byteLength(body) }) };
    const sent = request({ host: '127.0.0.1', port, method, path, agent, headers }, (response) => {
      text(response).then((said) => resolve({ status: response.statusCode ?? 0, text: said }), reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(answerTo(port, agent, odd));
      else reject(error);
    });
    sent.end(body);
  });
}
