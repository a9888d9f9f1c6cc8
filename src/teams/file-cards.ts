import type { Attachment } from 'botbuilder';

export interface FileOffer {
  readonly name: string;
  readonly description: string;
  readonly size: number;
  /** What comes back with the answer; it stands in the client, so it is a token and nothing else. */
  readonly token: string;
}

/** Asks whether a file may be put into the person's OneDrive. */
export const consentCard = ({ name, description, size, token }: FileOffer): Attachment => ({
  contentType: 'application/vnd.microsoft.teams.card.file.consent',
  name,
  content: { description, sizeInBytes: size, acceptContext: { token }, declineContext: { token } },
});

export interface FileInPlace {
  readonly name: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** The way to a file that was put into OneDrive. */
export const fileCard = ({ name, contentUrl, uniqueId, fileType }: FileInPlace): Attachment => ({
  contentType: 'application/vnd.microsoft.teams.card.file.info',
  name,
  contentUrl,
  content: { uniqueId, fileType },
});
