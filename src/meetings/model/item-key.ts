/** Names an item from outside its meeting. */
export interface ItemKey {
  readonly meetingId: string;
  readonly itemId: string;
}
