import type { Request } from 'restify';

/**
 * The address that a request came from. The bot speaks plain HTTP: whoever ends TLS before it writes the caller last in
 * `x-forwarded-for`, and all that stands before the last could be the caller's own invention. App Service adds a port.
 */
export function callerAddress(request: Request): string {
  const forwarded = request.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  if (forwarded === '') return request.socket.remoteAddress ?? '';
  const [, bracketed] = /^\[([^\]]+)\]/.exec(forwarded) ?? [];
  return bracketed ?? forwarded.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
}
