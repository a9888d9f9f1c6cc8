/** Where Teams keeps people's files: the bot fetches from and sends to these alone, whatever a message names. */
const microsoftHosts = [/\.sharepoint\.com$/, /\.sharepoint-df\.com$/];

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export function mayExchangeFilesWith(address: string, local: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  if (local && (protocol === 'http:' || protocol === 'https:') && loopback.test(hostname)) return true;
  return protocol === 'https:' && microsoftHosts.some((host) => host.test(hostname));
}
