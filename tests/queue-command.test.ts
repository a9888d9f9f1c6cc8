import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { openAzure } from '../src/storage/open-azure.ts';

it('what was set aside is put back from the shell', { timeout: 120_000 }, async () => {
  const connectionString = inject('azurite');
  // The storage that the bot itself uses, so that the command is tried as it is given.
  const { wakeUpQueue } = await openAzure({ connectionString });
  await wakeUpQueue.setAside({ tenantId: 'tenant', groupId: 'group', subject: 'poison' });
  const env = { ...process.env, TOVHOLDER_ENV: 'local', AZURE_STORAGE_CONNECTION_STRING: connectionString };
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'queue', 'put-back'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  expect(stdout).toBe('1 besked er lagt tilbage i køen.\n');
  expect(await wakeUpQueue.countSetAside()).toBe(0);
});
