import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Measured, measuredFrom } from './figures.ts';
import type { ServerProcess } from './server-process.ts';

/** A click that takes longer has gone wrong. */
const clickLimitMs = 30_000;

async function post(url: string, agent: Agent, body: string): Promise<void> {
  const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers, timeout: clickLimitMs }, (response) => {
      text(response).then((received) => resolve({ status: response.statusCode ?? 0, body: received }), reject);
    });
    sent.on('timeout', () => sent.destroy(new Error(`A click was not answered within ${clickLimitMs} ms.`)));
    sent.on('error', reject);
    sent.end(body);
  });
  if (answer.status !== 200) throw new Error(`A click was answered ${answer.status} ${answer.body.slice(0, 500)}`);
}

/** Posts every body once, so many at a time, over connections that stay open. */
export async function pressAll(
  server: ServerProcess,
  bodies: readonly string[],
  concurrent: number,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrent });
  const milliseconds: number[] = [];
  const waiting = bodies.values();
  const worker = async () => {
    for (const body of waiting) {
      const start = performance.now();
      await post(server.url, agent, body);
      milliseconds.push(performance.now() - start);
    }
  };
  const processorBefore = await server.processorMs();
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrent }, worker));
  const elapsedMs = performance.now() - start;
  const processorMs = (await server.processorMs()) - processorBefore;
  agent.destroy();
  return measuredFrom(milliseconds, { elapsedMs, processorMs });
}
