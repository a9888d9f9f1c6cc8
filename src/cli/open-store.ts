import { type Config, ConfigError, configFrom } from '../config.ts';
import { Refusal } from '../errors/refusal.ts';
import { openAzure } from '../storage/open-azure.ts';
import type { RowStore } from '../storage/rows.ts';
import type { WakeUpQueue } from '../storage/wake-up-queue.ts';

export interface OpenStore {
  readonly rows: RowStore;
  readonly tenantId: string;
  readonly config: Config;
}

/**
 * Opens the storage that the environment names, as the bot does, for one tenant: the one that is named, or the only one
 * that may use the bot. Throws `cli.setting-wrong`, `catalogue.tenant-missing` or `cli.storage-unreachable`.
 */
export async function openStore(
  environment: NodeJS.ProcessEnv,
  tenant: string | undefined,
  open: typeof openAzure = openAzure,
): Promise<OpenStore> {
  const config = configOf(environment);
  const tenantId = tenant?.toLowerCase() ?? (config.tenants?.length === 1 ? config.tenants[0] : undefined);
  if (tenantId === undefined) throw new Refusal('catalogue.tenant-missing');
  const { rows } = await openOrRefuse(config, open);
  return { rows, tenantId, config };
}

/** Opens the queue of the storage that the environment names. Throws `cli.setting-wrong` or `cli.storage-unreachable`. */
export async function openQueue(
  environment: NodeJS.ProcessEnv,
  open: typeof openAzure = openAzure,
): Promise<WakeUpQueue> {
  return (await openOrRefuse(configOf(environment), open)).wakeUpQueue;
}

async function openOrRefuse({ storage }: Config, open: typeof openAzure): ReturnType<typeof openAzure> {
  try {
    return await open(storage);
  } catch {
    throw new Refusal('cli.storage-unreachable');
  }
}

/** The settings that the environment names. Throws `cli.setting-wrong`. */
export function configOf(environment: NodeJS.ProcessEnv): Config {
  try {
    return configFrom(environment);
  } catch (error) {
    if (error instanceof ConfigError) throw new Refusal('cli.setting-wrong', { problem: error.message });
    throw error;
  }
}
