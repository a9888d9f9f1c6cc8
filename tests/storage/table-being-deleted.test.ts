import { createServer, type ServerResponse } from 'node:http';
import { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AzureRows } from '../../src/storage/azure-rows.ts';
import { AzureTables } from '../../src/storage/azure-tables.ts';
import { closeNow, listenOnLoopback } from '../support/loopback.ts';

const partition = '11111111-2222-3333-4444-555555555555|group';

function refuse(response: ServerResponse, status: number, code: string): void {
  const message = { lang: 'en-US', value: code };
  response.writeHead(status, { 'content-type': 'application/json;odata=minimalmetadata' });
  response.end(JSON.stringify({ 'odata.error': { code, message } }));
}

/** What Azure says for some time after a table was deleted: it is not there, and cannot be made. */
const storage = createServer((request, response) => {
  const makesTable = request.method === 'POST' && /\/Tables\b/.test(request.url ?? '');
  refuse(response, makesTable ? 409 : 404, makesTable ? 'TableBeingDeleted' : 'TableNotFound');
});
let rows: AzureRows;
beforeAll(async () => {
  const address = `http://127.0.0.1:${await listenOnLoopback(storage)}/account`;
  rows = new AzureRows(
    new AzureTables('tovholder', (name) => new TableClient(address, name, { allowInsecureConnection: true })),
  );
});
afterAll(() => closeNow(storage));

it('has no rows', async () => {
  expect(await rows.get(partition, 'a')).toBeUndefined();
  expect(await rows.range(partition, ' ', '~')).toEqual([]);
});

it.each(['insert', 'put'] as const)('takes no %s, and does not say that the row is there already', async (kind) => {
  await expect(rows.commit(partition, [{ kind, key: 'a', value: {} }])).rejects.toThrow('TableBeingDeleted');
});

it('has nothing to delete, and is not made for it', async () => {
  expect(await rows.commit(partition, [{ kind: 'delete', key: 'a' }])).toEqual({ result: 'changed', key: 'a' });
});
