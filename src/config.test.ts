import { describe, expect, it } from 'vitest';
import { ConfigError, configFrom } from './config.ts';

const guid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

/** What an installation sets; each test breaks one thing. */
const production: NodeJS.ProcessEnv = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: guid(2),
  MicrosoftAppPassword: 'hemmelig',
  MicrosoftAppTenantId: guid(1),
  AZURE_STORAGE_ACCOUNT_NAME: 'tovholderstorage',
};

const local: NodeJS.ProcessEnv = { TOVHOLDER_ENV: 'local' };

/** The sentence that these settings are refused with. */
function refusal(environment: NodeJS.ProcessEnv): string {
  try {
    configFrom(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('These settings were taken.');
}

describe('a wrong setting', () => {
  const wrong: [string, NodeJS.ProcessEnv][] = [
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '3978.5' }],
    ['TOVHOLDER_ENV', { TOVHOLDER_ENV: 'prod' }],
    ['TOVHOLDER_LANGUAGE', { TOVHOLDER_LANGUAGE: 'no' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['MicrosoftAppId', { MicrosoftAppId: undefined }],
    ['MicrosoftAppId', { MicrosoftAppId: '' }],
    ['MicrosoftAppId', { MicrosoftAppId: 'tovholder' }],
    ['MicrosoftAppType', { MicrosoftAppType: 'Single' }],
    ['MicrosoftAppTenantId', { MicrosoftAppTenantId: undefined }],
    ['MicrosoftAppTenantId', { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: '' }],
    ['MicrosoftAppPassword', { MicrosoftAppPassword: undefined }],
    ['MicrosoftAppPassword', { MicrosoftAppType: 'UserAssignedMSI' }],
    ['CertificatePrivateKey', { CertificateThumbprint: 'AB12', MicrosoftAppPassword: undefined }],
    ['AZURE_STORAGE_CONNECTION_STRING', { AZURE_STORAGE_ACCOUNT_NAME: undefined }],
    ['AZURE_STORAGE_CONNECTION_STRING', { AZURE_STORAGE_CONNECTION_STRING: 'min konto' }],
    ['AZURE_STORAGE_CONNECTION_STRING', { AZURE_STORAGE_CONNECTION_STRING: 'AccountName=foo' }],
    ['AZURE_STORAGE_CONNECTION_STRING', { AZURE_STORAGE_CONNECTION_STRING: 'AccountKey=bar' }],
    ['AZURE_STORAGE_ACCOUNT_NAME', { AZURE_STORAGE_ACCOUNT_NAME: 'Tovholder_Storage' }],
    ['TOVHOLDER_TENANTS', { TOVHOLDER_TENANTS: 'kommunen.example' }],
    ['MicrosoftAppTenantId', { MicrosoftAppTenantId: 'kommunen.example' }],
    ['TOVHOLDER_TENANTS', { MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: undefined }],
    ['TOVHOLDER_CONSULTANTS', { TOVHOLDER_CONSULTANTS: `${guid(5)},konsulenten` }],
    ['TOVHOLDER_PUBLIC_URL', { TOVHOLDER_PUBLIC_URL: 'tovholder.example' }],
    ['TOVHOLDER_PUBLIC_URL', { TOVHOLDER_PUBLIC_URL: 'ftp://tovholder.example' }],
    ['AZURE_AUTHORITY_HOST', { AZURE_AUTHORITY_HOST: 'login.microsoftonline.us' }],
    ['AZURE_AUTHORITY_HOST', { AZURE_AUTHORITY_HOST: 'http://login.microsoftonline.us' }],
    ['AZURE_AUTHORITY_HOST', { AZURE_AUTHORITY_HOST: 'http://127.0.0.1.example.dk' }],
  ];
  it.each(wrong)('of %s is refused with one sentence that names it: %j', (variable, change) => {
    const sentence = refusal({ ...production, ...change });
    expect(sentence).toContain(variable);
    expect(sentence).toMatch(/^[^\n]+\.$/);
    expect(sentence).not.toMatch(/[.!?] [A-Z]/);
  });

  it('never shows a secret', () => {
    const secret = 'AccountKey-der-er-hemmelig';
    expect(refusal({ ...production, AZURE_STORAGE_CONNECTION_STRING: secret })).not.toContain(secret);
    expect(refusal({ ...production, MicrosoftAppType: 'UserAssignedMSI' })).not.toContain('hemmelig');
  });
});

describe('without an app id', () => {
  it('production does not start', () => {
    const sentence = refusal({ ...production, MicrosoftAppId: '' });
    expect(sentence).toContain('TOVHOLDER_ENV=local');
    expect(refusal({})).toBe(sentence);
  });

  it('a local bot starts, and stays on this machine whatever HOST says', () => {
    for (const HOST of [undefined, '0.0.0.0', '::', '192.168.1.5']) {
      expect(configFrom({ ...local, HOST })).toMatchObject({ mode: 'local', appId: '', host: '127.0.0.1' });
    }
  });
});

it('a local bot stays on this machine with an app id too', () => {
  expect(configFrom({ ...production, ...local, HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
});

it('production listens where HOST says, and everywhere without', () => {
  expect(configFrom({ ...production, HOST: '10.0.0.4' }).host).toBe('10.0.0.4');
  expect(configFrom(production).host).toBe('0.0.0.0');
});

it('settings that are left empty have their usual values', () => {
  expect(
    configFrom({ ...local, PORT: '', TOVHOLDER_LANGUAGE: '', LOG_LEVEL: '', TOVHOLDER_PUBLIC_URL: '', HOST: '' }),
  ).toMatchObject({
    port: 3978,
    language: 'da',
    logLevel: 'info',
    publicUrl: null,
    authority: 'https://login.microsoftonline.com',
    tenants: null,
    consultants: [],
    storage: { connectionString: 'UseDevelopmentStorage=true' },
  });
  expect(configFrom({ ...local, PORT: ' ' }).port).toBe(3978);
});

it('settings are read as they are written', () => {
  const upper = guid(1).replace('8000', 'ABCD');
  expect(
    configFrom({
      ...production,
      PORT: '8080',
      TOVHOLDER_LANGUAGE: 'en',
      TOVHOLDER_TENANTS: `${upper}, ${guid(3)}`,
      TOVHOLDER_CONSULTANTS: guid(4),
      TOVHOLDER_PUBLIC_URL: 'https://tovholder.example/',
      LOG_LEVEL: 'warn',
    }),
  ).toMatchObject({
    mode: 'production',
    port: 8080,
    language: 'en',
    tenants: [upper.toLowerCase(), guid(3)],
    consultants: [guid(4)],
    publicUrl: 'https://tovholder.example',
    logLevel: 'warn',
    storage: { accountName: 'tovholderstorage' },
  });
});

it('the app’s own tenant may use it where no others are named', () => {
  expect(configFrom(production).tenants).toEqual([guid(1)]);
});

it('the managed identity needs no password', () => {
  const environment = { ...production, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined };
  expect(configFrom(environment).appId).toBe(guid(2));
});

it('re-ranking and words of one’s own are off until they are set', () => {
  expect(configFrom(production)).toMatchObject({ openAi: null, lexiconFile: null });
  const set = { AZURE_OPENAI_ENDPOINT: 'https://kommune.openai.azure.com/', AZURE_OPENAI_DEPLOYMENT: 'ordner' };
  expect(configFrom({ ...production, ...set, TOVHOLDER_LEXICON: 'ord.json' })).toMatchObject({
    openAi: { endpoint: 'https://kommune.openai.azure.com', deployment: 'ordner', key: null },
    lexiconFile: 'ord.json',
  });
  expect(() => configFrom({ ...production, AZURE_OPENAI_ENDPOINT: 'https://kommune.openai.azure.com' })).toThrow(
    /AZURE_OPENAI_DEPLOYMENT belong together/,
  );
  expect(() => configFrom({ ...production, ...set, AZURE_OPENAI_ENDPOINT: 'http://kommune.example' })).toThrow(
    /AZURE_OPENAI_ENDPOINT is “http:/,
  );
});
