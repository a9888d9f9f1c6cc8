/**
 * What the app registration in Entra calls the tab's API, `api://<host>/botid-<app id>`: tokens are asked for by it, and the app
 * package names the same. `publicUrl` is where Teams reaches the server.
 */
export const resourceOf = (publicUrl: string, appId: string): string =>
  `api://${new URL(publicUrl).host}/botid-${appId}`;
