/** `19:…@thread.tacv2` of `19:…@thread.tacv2;messageid=17…`: the channel that a thread stands in. */
export const channelOf = (conversationId: string): string => conversationId.split(';')[0] ?? conversationId;
