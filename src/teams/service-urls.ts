/** Where Microsoft's Connector answers; the app's token goes to whatever an activity names, so only these are answered. */
const microsoftHosts = [
  /^smba\.trafficmanager\.net$/,
  /^smba\.infra\.(gcc|gov|dod)?\.?teams\.microsoft\.(com|us)$/,
  /(^|\.)botframework\.com$/,
  /(^|\.)teams\.microsoft\.com$/,
];

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export function mayAnswerAt(serviceUrl: string, local: boolean): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  if (local && (protocol === 'http:' || protocol === 'https:') && loopback.test(hostname)) return true;
  return protocol === 'https:' && microsoftHosts.some((host) => host.test(hostname));
}
