/** Tokens of the app's managed identity for one of Azure's services; the credential keeps them until they end. */
export function azureTokens(scope: string): () => Promise<string> {
  let credential: Promise<{ getToken(scope: string): Promise<{ token: string } | null> }> | undefined;
  return async () => {
    // A quarter of a second to load, for nothing where a key is given.
    credential ??= import('@azure/identity').then(({ DefaultAzureCredential }) => new DefaultAzureCredential());
    const token = await (await credential).getToken(scope);
    if (token === null) throw new Error('The managed identity has no token for the service.');
    return token.token;
  };
}
