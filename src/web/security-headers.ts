import type { Next, Request, RequestHandler, Response } from 'restify';

/** Teams in the browser, at its old address and its new one. */
const teams = 'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft';

/** Where teams-js looks up the addresses that may frame a page. */
const teamsLibrary = 'https://res.cdn.office.net';

/** Nothing that is answered here runs or is framed anywhere. */
export const nothingRuns = "default-src 'none'; frame-ancestors 'none'";

/** Pages run their own scripts and are framed by Teams alone; Fluent UI writes its styles into the page. */
export const pagesInTeams = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  `connect-src 'self' ${teamsLibrary}`,
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${teams}`,
].join('; ');

const isPage = (path: string): boolean => path === '/tab' || path.startsWith('/tab/');

/** What every answer carries. A handler may say otherwise of its own answer. */
export const securityHeaders: RequestHandler = (request: Request, response: Response, next: Next) => {
  response.removeHeader('Server');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Content-Security-Policy', isPage(request.path()) ? pagesInTeams : nothingRuns);
  // Browsers believe it only where it came over TLS, which ends before this server.
  if (/^https\b/i.test(request.header('x-forwarded-proto') ?? '')) {
    response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  }
  return next();
};
