/** A message that what Teams shows of a subject (a meeting, or the group itself) may have to change. */
export interface WakeUp {
  readonly tenantId: string;
  readonly groupId: string;
  readonly subject: string;
}

export interface ReceivedWakeUp {
  readonly wakeUp: WakeUp;
  /** How often it has been handed out, this time included. */
  readonly tries: number;
  done(): Promise<void>;
}

export interface WakeUpQueue {
  /** The message can be received after `delaySeconds`. */
  send(wakeUp: WakeUp, delaySeconds: number): Promise<void>;
  /** Up to 32 messages; one that is not done within `hiddenSeconds` comes again. */
  receive(hiddenSeconds: number): Promise<ReceivedWakeUp[]>;
  /** Puts a message where nobody receives it, for a person to look at. */
  setAside(wakeUp: WakeUp): Promise<void>;
  /** Sends everything that was set aside once more, and says how much it was; what is no message at all stays there. */
  putBack(): Promise<number>;
  /** How many have been set aside; Azure counts approximately. */
  countSetAside(): Promise<number>;
}
