/** The parts of Microsoft's renderer that the tests use; its own types are sources that a strict compiler refuses. */
declare module 'adaptivecards/dist/adaptivecards.js' {
  export class HostConfig {
    constructor(settings: object);
  }
  export class SerializationContext {
    readonly eventCount: number;
    getEventAt(index: number): { readonly phase: number; readonly event: number; readonly message: string };
  }
  export interface ValidationResults {
    readonly validationEvents: readonly { readonly phase: number; readonly event: number; readonly message: string }[];
  }
  export class AdaptiveCard {
    hostConfig: HostConfig;
    parse(json: unknown, context?: SerializationContext): void;
    validateProperties(): ValidationResults;
  }
}
