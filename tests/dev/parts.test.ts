import { describe, expect, it } from 'vitest';
import { Parts } from '../../dev/parts.ts';

function partsThatNote(...names: string[]) {
  const parts = new Parts();
  const stopped: string[] = [];
  const end = new Map<string, () => void>();
  for (const name of names) {
    const ended = new Promise<void>((resolve) => end.set(name, resolve));
    const stop = async () => {
      stopped.push(name);
      end.get(name)?.();
      if (name === 'stubborn') throw new Error('no');
    };
    parts.add({ name, stop, ended });
  }
  return { parts, stopped, endByItself: (name: string) => end.get(name)?.() };
}

describe('the parts of a running development set-up', () => {
  it('end in the opposite order to that in which they began', async () => {
    const { parts, stopped } = partsThatNote('store', 'client', 'bot');
    expect(await parts.stop()).toEqual([]);
    expect(stopped).toEqual(['bot', 'client', 'store']);
  });

  it('end although one of them does not as it should, which is told', async () => {
    const { parts, stopped } = partsThatNote('store', 'stubborn', 'bot');
    expect((await parts.stop()).map(({ message }) => message)).toEqual(['stubborn did not end as it should.']);
    expect(stopped).toEqual(['bot', 'stubborn', 'store']);
  });

  it('tell which of them has ended by itself', async () => {
    const { parts, endByItself } = partsThatNote('store', 'client');
    endByItself('client');
    expect(await parts.lost).toBe('client');
  });
});
