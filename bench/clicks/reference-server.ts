import type { AddressInfo } from 'node:net';
import {
  ActivityHandler,
  type Request as BotRequest,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { Replay } from './replay.ts';
import { serve } from './server-process.ts';
import type { ClickIds, Tape } from './tape.ts';
import type { ServerSettings } from './tovholder-server.ts';

export interface ReferenceSettings extends ServerSettings {
  readonly tapes: Readonly<Record<string, Tape>>;
}

/** What the reference is told beside the activity: which recorded click to replay, and with which ids. */
export interface ReferenceClick {
  readonly tape: string;
  readonly ids: ClickIds;
}

/** The smallest bot that could do it: echoes the invoke, having asked the storage for the same as Tovholder. */
class Echo extends ActivityHandler {
  constructor(
    private readonly replay: Replay,
    private readonly tapes: ReferenceSettings['tapes'],
  ) {
    super();
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { reference } = context.activity.value as { reference: ReferenceClick };
    await this.replay.click(this.tapes[reference.tape] ?? [], reference.ids);
    return { status: 200, body: { statusCode: 200, type: 'application/json', value: context.activity.value } };
  }
}

serve<ReferenceSettings>(async (settings) => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new Echo(new Replay(settings), settings.tapes);
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    // Microsoft's samples hand restify's request over as it is; only its type says more than theirs.
    await adapter.process(request as BotRequest, response, (context) => bot.run(context));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.server.address() as AddressInfo).port;
});
