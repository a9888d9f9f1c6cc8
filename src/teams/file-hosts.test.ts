import { describe, expect, it } from 'vitest';
import { mayExchangeFilesWith } from './file-hosts.ts';

describe.each([true, false])('files (local: %s)', (local) => {
  it.each([
    'https://nordby.sharepoint.com/sites/x/_layouts/15/download.aspx?UniqueId=1&tempauth=2',
    'https://nordby-my.sharepoint.com/personal/a/_api/v2.0/uploadSession?guid=1',
    'https://nordby.sharepoint-df.com/x',
  ])('are exchanged with %s', (address) => {
    expect(mayExchangeFilesWith(address, local)).toBe(true);
  });

  it.each([
    'http://nordby.sharepoint.com/x',
    'https://sharepoint.com.evil.example/x',
    'https://nordby.sharepoint.com@evil.example/x',
    'https://user:secret@nordby.sharepoint.com/x',
    'https://evilsharepoint.com/x',
    'https://evil.example/nordby.sharepoint.com',
    'http://169.254.169.254/metadata',
    'http://127.0.0.1.evil.example/',
    'file:///etc/passwd',
    'x',
    '',
  ])('are not exchanged with %j', (address) => {
    expect(mayExchangeFilesWith(address, local)).toBe(false);
  });

  it.each(['http://127.0.0.1:1234/file', 'http://localhost/file', 'http://[::1]:1/file'])(
    'are exchanged with %s only on a machine of one’s own',
    (address) => {
      expect(mayExchangeFilesWith(address, local)).toBe(local);
    },
  );
});
