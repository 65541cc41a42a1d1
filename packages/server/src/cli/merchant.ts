import { parseArgs } from 'node:util';
import { silentLogger } from '../lib/logger.ts';
import { openBackend, StartError } from '../node.ts';

const usage = `merchant create --name NAME [--currency GBP] [--time-zone Europe/London] [--locale en]… [--origin http://…]… [--json]

Makes a shop and prints its keys, once. An embedded database (DATA_DIR, default .data) must not be in use by a running
server; with DATABASE_URL it does not matter.`;

const options = {
  name: { type: 'string' },
  currency: { type: 'string' },
  'time-zone': { type: 'string' },
  locale: { type: 'string', multiple: true },
  origin: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const read = () => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

const main = async (): Promise<string> => {
  const { values, positionals } = read();
  if (values.help) return usage;
  if (positionals.join(' ') !== 'create' || !values.name) throw new StartError(usage);
  const { name, currency, locale, origin } = values;
  const timeZone = values['time-zone'];
  const { DATABASE_URL: databaseUrl, AFTERCART_MASTER_KEY: masterKey, DATA_DIR: dataDir = '.data' } = process.env;
  const backend = await openBackend({
    dataDir,
    log: silentLogger,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(masterKey ? { masterKey } : {}),
  });
  try {
    const created = await backend.createMerchant({
      general: {
        name,
        ...(currency === undefined ? {} : { currency }),
        ...(timeZone === undefined ? {} : { timeZone }),
        ...(locale?.[0] === undefined ? {} : { locales: locale, defaultLocale: locale[0] }),
        ...(origin === undefined ? {} : { allowedOrigins: origin }),
      },
    });
    if (!created.ok) {
      const reasons = created.errors?.map(({ pointer, message }) => `${pointer}: ${message}`) ?? [created.code];
      throw new StartError(`The shop was not made. ${reasons.join(' ')}`);
    }
    const { merchantId, publishableKey, secretKey, signingKey } = created.value;
    if (values.json) return JSON.stringify(created.value);
    return [
      `Merchant         ${merchantId}`,
      `Publishable key  ${publishableKey}   for pages`,
      `Secret key       ${secretKey}   for servers only`,
      `Signing key      ${signingKey.id}   signs session tokens with the secret`,
      `                 ${signingKey.secret}`,
      '',
      'Keep them now: they are not shown again.',
    ].join('\n');
  } finally {
    await backend.close();
  }
};

try {
  process.stdout.write(`${await main()}\n`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
