import type { GroupRef, MessageRef } from '../meetings/model/group.ts';

/** One message as Teams was last told to show it. */
export interface ShownMessage {
  /** Null while nobody knows whether the post arrived. */
  readonly message: MessageRef | null;
  /** Of the content, so that a state that was passed over is not mistaken for one that is shown. */
  readonly hash: string;
  /** Noted before a post, which cannot be repeated safely. */
  readonly intendedAt: string | null;
  /** Teams refused it for good, such as a person without the app. */
  readonly refused?: boolean;
  /** It was shown, and where is not kept any more. */
  readonly forgotten?: boolean;
}

/** What Teams shows of one subject, and which process is changing it just now. */
export interface Shown {
  readonly slots: Readonly<Record<string, ShownMessage>>;
  readonly lease: { readonly holder: string; readonly until: string } | null;
  /** Teams asked to wait until then. */
  readonly notBefore: string | null;
}

export const nothingShown: Shown = { slots: {}, lease: null, notBefore: null };

export interface ShownStore {
  /** `version` is null where nothing has been stored. */
  read(ref: GroupRef, subject: string): Promise<{ shown: Shown; version: string | null }>;
  /** False where somebody else has written since that version. */
  write(ref: GroupRef, subject: string, shown: Shown, version: string | null): Promise<boolean>;
  /** Nothing of the subject is shown any more, or nobody can tell. */
  forget(ref: GroupRef, subject: string): Promise<void>;
  /**
   * Of all of a group's subjects it is no longer kept where their messages stand, in every conversation or in the one that is
   * given; that they were shown is, so that nothing is said twice. So it is with a message that is being posted just now; as
   * nobody knows its conversation yet, one of them alone takes the lease only, and whoever posts has to see.
   */
  forgetMessages(ref: GroupRef, conversationId?: string): Promise<void>;
}
