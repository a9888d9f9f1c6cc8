export const documentsPath = '/documents/';

/** Where a document is fetched, under the address of the bot. */
export const documentAddress = (address: string, token: string): string => `${address}${documentsPath}${token}`;
