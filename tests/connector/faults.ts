import type { OperationKind } from './operations.ts';

/** How an operation goes wrong, on top of `delayMs` and `until`; without status and drop it is only slow. */
export interface Fault {
  readonly delayMs?: number;
  /** Nothing is done before then. */
  readonly until?: Promise<unknown>;
  readonly status?: 403 | 404 | 412 | 429 | 500 | 502 | 503 | 504;
  readonly code?: string;
  readonly retryAfterSeconds?: number;
  /** The connection is closed without an answer. */
  readonly drop?: true;
  /** `after`: Teams did it and the bot is not told so. Default `before`: nothing was done. */
  readonly when?: 'before' | 'after';
  /** The message is gone from the channel afterwards. */
  readonly vanish?: true;
}

export const slow = (delayMs: number): Fault => ({ delayMs });
export const tooManyRequests = (retryAfterSeconds: number): Fault => ({
  status: 429,
  code: 'TooManyRequests',
  retryAfterSeconds,
});
export const concurrentEdit: Fault = { status: 412, code: 'PreconditionFailed' };
export const serverError = (status: 500 | 502 | 503 | 504, when: 'before' | 'after' = 'before'): Fault => ({
  status,
  code: 'ServiceError',
  when,
});
export const refused = (code = 'BotNotInConversationRoster'): Fault => ({ status: 403, code });
export const vanished: Fault = { status: 404, code: 'ActivityNotFoundInConversation', vanish: true };
export const dropped = (when: 'before' | 'after'): Fault => ({ drop: true, when });

/** Holds an operation until it is released, and lets it be done then. */
export function heldFault(): { readonly fault: Fault; readonly release: () => void } {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { fault: { until }, release };
}

interface Plan {
  readonly kind: OperationKind;
  readonly fault: Fault;
  readonly conversationId: string | undefined;
  left: number;
}

/** Which of the coming operations go wrong. */
export class Faults {
  #plans: Plan[] = [];
  #choose: (kind: OperationKind) => Fault | undefined = () => undefined;

  /** The next `times` operations of this kind go wrong so; only those to one conversation id when given. */
  on(kind: OperationKind, fault: Fault, times = 1, conversationId?: string): void {
    this.#plans.push({ kind, fault, conversationId, left: times });
  }

  /** Every operation that has no fault of its own is asked about from now on. */
  chosenBy(choose: (kind: OperationKind) => Fault | undefined): void {
    this.#choose = choose;
  }

  /** Everything works again. */
  clear(): void {
    this.#plans = [];
    this.#choose = () => undefined;
  }

  /** The fault of this operation, which is used up by asking. */
  take(kind: OperationKind, conversationId: string): Fault | undefined {
    const plan = this.#plans.find(
      (one) => one.kind === kind && one.left > 0 && (one.conversationId ?? conversationId) === conversationId,
    );
    if (!plan) return this.#choose(kind);
    plan.left -= 1;
    return plan.fault;
  }
}
