import { z } from 'zod';
import type { Language } from './errors/refusal.ts';
import type { AzureOpenAiSettings } from './open-ai/azure-re-rank.ts';
import { isFixed, type Periods, retentionKinds, usualPeriods } from './retention/periods.ts';
import type { StorageSettings } from './storage/open-azure.ts';

/** What the environment says, checked. */
export interface Config {
  readonly mode: 'local' | 'production';
  readonly port: number;
  readonly host: string;
  readonly appId: string;
  readonly storage: StorageSettings;
  readonly language: Language;
  /** The host tenants that may use the bot; null: any, in local mode. */
  readonly tenants: readonly string[] | null;
  readonly consultants: readonly string[];
  readonly publicUrl: string | null;
  /** Who signs people in to the tab, without a slash at its end; the one of another cloud where its name is set. */
  readonly authority: string;
  /** A file with concepts and words of the consultants' own; null where there is none. */
  readonly lexiconFile: string | null;
  /** The deployment that may order the entries of an answer; null: none does. */
  readonly openAi: AzureOpenAiSettings | null;
  /** Days that each kind of data is kept. */
  readonly retention: Periods;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** One sentence naming the variable that is wrong and the cure. */
export class ConfigError extends Error {}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Azurite's well-known account; it is no secret. */
const localStorage = 'UseDevelopmentStorage=true';

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());

function oneOf<const T extends readonly [string, ...string[]]>(
  environment: NodeJS.ProcessEnv,
  name: string,
  values: T,
  otherwise: T[number],
): T[number] {
  const parsed = z.enum(values).safeParse(environment[name] || otherwise);
  if (!parsed.success)
    throw new ConfigError(`${name} is “${environment[name]}”; set it to one of ${values.join(', ')}.`);
  return parsed.data;
}

function portFrom(environment: NodeJS.ProcessEnv): number {
  const port = z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .safeParse(environment.PORT?.trim() || '3978');
  if (!port.success)
    throw new ConfigError(`PORT is “${environment.PORT}”; set it to a number from 1 to 65535, such as 3978.`);
  return port.data;
}

function guidsFrom(environment: NodeJS.ProcessEnv, name: string): string[] {
  const ids = list(environment[name]);
  const wrong = ids.find((id) => !guid.test(id));
  if (wrong !== undefined) {
    throw new ConfigError(`${name} holds “${wrong}”, which is no GUID; give GUIDs separated by commas.`);
  }
  return ids;
}

function storageFrom(environment: NodeJS.ProcessEnv, mode: Config['mode']): StorageSettings {
  const connectionString = environment.AZURE_STORAGE_CONNECTION_STRING;
  const accountName = environment.AZURE_STORAGE_ACCOUNT_NAME;
  if (connectionString) {
    const whole = /^UseDevelopmentStorage=true|AccountKey=|SharedAccessSignature=/i;
    if (!whole.test(connectionString) || !/=true|AccountName=|TableEndpoint=/i.test(connectionString)) {
      throw new ConfigError(
        'AZURE_STORAGE_CONNECTION_STRING is no connection string; copy it from the storage account’s access keys, or set AZURE_STORAGE_ACCOUNT_NAME and use the managed identity.',
      );
    }
    return { connectionString };
  }
  if (accountName) {
    if (!/^[a-z0-9]{3,24}$/.test(accountName)) {
      throw new ConfigError(
        `AZURE_STORAGE_ACCOUNT_NAME is “${accountName}”; set it to the account’s own name, which is 3 to 24 lower-case letters and digits.`,
      );
    }
    return { accountName };
  }
  if (mode === 'local') return { connectionString: localStorage };
  throw new ConfigError(
    'No storage is named; set AZURE_STORAGE_ACCOUNT_NAME (with a managed identity) or AZURE_STORAGE_CONNECTION_STRING.',
  );
}

function appFrom(environment: NodeJS.ProcessEnv, mode: Config['mode']): string {
  const appId = environment.MicrosoftAppId ?? '';
  if (appId === '') {
    if (mode === 'local') return '';
    throw new ConfigError(
      'MicrosoftAppId is missing, and without it anybody could post to the bot; set it to the app’s id, or set TOVHOLDER_ENV=local to try the bot on this machine alone.',
    );
  }
  if (!guid.test(appId))
    throw new ConfigError(`MicrosoftAppId is “${appId}”, which is no GUID; copy the app’s id from Entra.`);
  const type = oneOf(
    environment,
    'MicrosoftAppType',
    ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'],
    'SingleTenant',
  );
  if (environment.MicrosoftAppTenantId && !guid.test(environment.MicrosoftAppTenantId)) {
    throw new ConfigError(
      `MicrosoftAppTenantId is “${environment.MicrosoftAppTenantId}”, which is no GUID; copy the tenant’s id from Entra.`,
    );
  }
  if (type !== 'MultiTenant' && !environment.MicrosoftAppTenantId) {
    throw new ConfigError(
      `MicrosoftAppTenantId is missing; set it to the id of the tenant that the app belongs to, which ${type} needs.`,
    );
  }
  if (type === 'UserAssignedMSI' && environment.MicrosoftAppPassword) {
    throw new ConfigError(
      'MicrosoftAppPassword is set, but MicrosoftAppType=UserAssignedMSI needs none; remove one of the two.',
    );
  }
  if (Boolean(environment.CertificateThumbprint) !== Boolean(environment.CertificatePrivateKey)) {
    throw new ConfigError(
      'CertificateThumbprint and CertificatePrivateKey belong together; set both, or neither and MicrosoftAppPassword.',
    );
  }
  if (type !== 'UserAssignedMSI' && !environment.MicrosoftAppPassword && !environment.CertificateThumbprint) {
    throw new ConfigError(
      'MicrosoftAppPassword is missing; set it to the app’s client secret, or use MicrosoftAppType=UserAssignedMSI, which needs none.',
    );
  }
  return appId;
}

function tenantsFrom(environment: NodeJS.ProcessEnv, mode: Config['mode']): readonly string[] | null {
  const tenants = guidsFrom(environment, 'TOVHOLDER_TENANTS');
  if (tenants.length > 0) return tenants;
  const own = environment.MicrosoftAppTenantId?.toLowerCase();
  if (mode === 'local') return null;
  if (own !== undefined && guid.test(own)) return [own];
  throw new ConfigError('TOVHOLDER_TENANTS is missing; set it to the ids of the tenants whose teams may use the bot.');
}

function publicUrlFrom(environment: NodeJS.ProcessEnv): string | null {
  const text = environment.TOVHOLDER_PUBLIC_URL;
  if (!text) return null;
  const url = z.url({ protocol: /^https?$/ }).safeParse(text);
  if (!url.success) {
    throw new ConfigError(
      `TOVHOLDER_PUBLIC_URL is “${text}”; set it to the address that Teams reaches, such as https://tovholder.example.dk.`,
    );
  }
  return url.data.replace(/\/+$/, '');
}

const publicAuthority = 'https://login.microsoftonline.com';

/** Only one on this machine may be asked without encryption. */
function authorityFrom(environment: NodeJS.ProcessEnv): string {
  const text = environment.AZURE_AUTHORITY_HOST || publicAuthority;
  const url = /^http:\/\/127\.0\.0\.1(:\d+)?\/?$/.test(text)
    ? { success: true }
    : z.url({ protocol: /^https$/ }).safeParse(text);
  if (!url.success) {
    throw new ConfigError(
      `AZURE_AUTHORITY_HOST is “${text}”; set it to the address of the cloud that people sign in to, such as ${publicAuthority}, or leave it out.`,
    );
  }
  return text.replace(/\/+$/, '');
}

/** Off unless both are set. Only a deployment on this machine may be asked without encryption. */
function openAiFrom(environment: NodeJS.ProcessEnv, mode: Config['mode']): AzureOpenAiSettings | null {
  const { AZURE_OPENAI_ENDPOINT: endpoint, AZURE_OPENAI_DEPLOYMENT: deployment } = environment;
  if (!endpoint && !deployment) return null;
  if (!endpoint || !deployment) {
    throw new ConfigError(
      'AZURE_OPENAI_ENDPOINT and AZURE_OPENAI_DEPLOYMENT belong together; set both to have answers re-ranked, or neither.',
    );
  }
  const url = z.url({ protocol: mode === 'local' ? /^https?$/ : /^https$/ }).safeParse(endpoint);
  if (!url.success) {
    throw new ConfigError(
      `AZURE_OPENAI_ENDPOINT is “${endpoint}”; set it to the resource’s address, such as https://kommune.openai.azure.com.`,
    );
  }
  return { endpoint: url.data.replace(/\/+$/, ''), deployment, key: environment.AZURE_OPENAI_KEY || null };
}

/** `answers=120,minutes=3650`: days for the kinds that are named, the usual ones for the others. */
function retentionFrom(environment: NodeJS.ProcessEnv): Periods {
  const chosen = list(environment.TOVHOLDER_RETENTION).map((part) => {
    const [, typed, days] = /^([a-z]+)=(\d{1,5})$/.exec(part) ?? [];
    const kind = retentionKinds.find((name) => name.toLowerCase() === typed);
    if (kind === undefined || days === undefined || Number(days) === 0) {
      const kinds = retentionKinds.filter((name) => !isFixed(name)).join(', ');
      throw new ConfigError(
        `TOVHOLDER_RETENTION holds “${part}”; write a kind and its days, as in minutes=3650. The kinds are ${kinds}.`,
      );
    }
    if (isFixed(kind)) {
      throw new ConfigError(`TOVHOLDER_RETENTION holds “${part}”, but ${kind} are always kept as long; leave it out.`);
    }
    return [kind, Number(days)] as const;
  });
  return { ...usualPeriods, ...Object.fromEntries(chosen) };
}

/** Reads the settings, or throws a ConfigError with the sentence to print. */
export function configFrom(environment: NodeJS.ProcessEnv): Config {
  const mode = oneOf(environment, 'TOVHOLDER_ENV', ['production', 'local'], 'production');
  const appId = appFrom(environment, mode);
  return {
    mode,
    port: portFrom(environment),
    // Anybody who reaches a bot without an app id can post to it, so a local one stays on this machine.
    host: mode === 'local' ? '127.0.0.1' : environment.HOST || '0.0.0.0',
    appId,
    storage: storageFrom(environment, mode),
    language: oneOf(environment, 'TOVHOLDER_LANGUAGE', ['da', 'en'], 'da'),
    tenants: tenantsFrom(environment, mode),
    consultants: guidsFrom(environment, 'TOVHOLDER_CONSULTANTS'),
    publicUrl: publicUrlFrom(environment),
    authority: authorityFrom(environment),
    lexiconFile: environment.TOVHOLDER_LEXICON || null,
    openAi: openAiFrom(environment, mode),
    retention: retentionFrom(environment),
    logLevel: oneOf(environment, 'LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  };
}
