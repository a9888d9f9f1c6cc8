import { expect, it } from 'vitest';
import type { BotWorld } from './bot-world.ts';
import { giveDocument } from './give-document.ts';

it('a document cannot be given where the bot has no address', async () => {
  const world = { address: () => null } as unknown as BotWorld;
  const asked = {} as Parameters<typeof giveDocument>[1];
  await expect(giveDocument(world, asked)).rejects.toMatchObject({ code: 'minutes.no-address' });
});
