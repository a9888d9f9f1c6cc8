import type { Activity, Where } from './activities.ts';
import { type Card, isNode } from './card-tree.ts';

/** A card as one person sees it: where it stands and what is on it. */
export interface Screen {
  readonly where: Where;
  readonly messageId: string;
  readonly card: Card;
}

interface Parts {
  readonly status: number;
  readonly body: unknown;
  readonly activity: Activity;
  readonly send: (activity: Activity) => Promise<BotAnswer>;
  /** The same activity under a new id and time. */
  readonly renewed: () => Activity;
  readonly where: Where;
}

/** What the bot answered to one activity over HTTP. */
export class BotAnswer {
  constructor(private readonly parts: Parts) {}

  /** The HTTP status. */
  get status(): number {
    return this.parts.status;
  }

  /** The parsed JSON, or undefined where there was none. */
  get body(): unknown {
    return this.parts.body;
  }

  /** The activity that was sent. */
  get activity(): Activity {
    return this.parts.activity;
  }

  /** An invoke's `statusCode` and `type`, or undefined for other activities. */
  get invoke(): { statusCode: number; type: string; value: unknown } | undefined {
    const { body } = this.parts;
    if (!isNode(body) || typeof body.type !== 'string') return undefined;
    return { statusCode: Number(body.statusCode), type: body.type, value: body.value };
  }

  /** The sentence an invoke was answered with instead of a card, or the message of its error. */
  get sentence(): string | undefined {
    const { type, value } = this.invoke ?? { type: '', value: undefined };
    if (type === 'application/vnd.microsoft.activity.message') return String(value);
    if (type.startsWith('application/vnd.microsoft.error') && isNode(value)) return String(value.message);
    return undefined;
  }

  /** The card that now stands in place of the one that was clicked, for this person only. Throws where there is none. */
  get screen(): Screen {
    const { type, value } = this.invoke ?? { type: '', value: undefined };
    if (type !== 'application/vnd.microsoft.card.adaptive' || !isNode(value)) {
      throw new Error(`No card was answered but HTTP ${this.status} ${JSON.stringify(this.body)}`);
    }
    return { where: this.parts.where, messageId: String(this.activity.replyToId), card: value };
  }

  /** The card of `screen`. */
  get card(): Card {
    return this.screen.card;
  }

  /** Teams sends the very same activity once more. */
  again(): Promise<BotAnswer> {
    return this.parts.send(this.activity);
  }

  /** Teams sends the same once more under a new activity id and time. */
  resend(): Promise<BotAnswer> {
    return this.parts.send(this.parts.renewed());
  }
}
