/** What the connector answers to one request. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown = {}): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });

/** An error in Teams' shape: `{error: {code, message}}`. */
export const failed = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  body: { error: { code, message: code } },
  headers,
});

export const conversationNotFound = failed(404, 'ConversationNotFound');
export const activityNotFound = failed(404, 'ActivityNotFoundInConversation');
export const memberNotFound = failed(404, 'MemberNotFoundInConversation');
export const badRequest = failed(400, 'BadSyntax');
export const tooBig = failed(413, 'MessageSizeTooBig');
