import path from 'node:path';
import { z } from 'zod';
import type { OidcSettings } from '../operations/identity-operation.ts';
import type { MailSettings } from './mail/mailer.ts';
import { StartError } from './start-error.ts';
import type { Bilingual } from './terminal.ts';

/** Everything that a person can set from outside; nothing else in the server reads the environment. */
export interface Config {
  port: number;
  /** Address that the web server listens on. */
  host: string;
  /** Absolute path of the folder for the embedded database and other files. */
  dataDir: string;
  /** Set: use this PostgreSQL (15 or later). Not set: the embedded one in `dataDir`. */
  databaseUrl: string | undefined;
  /** Demo people can sign in with one click and the demo families are loaded. */
  demo: boolean;
  /** Address that people type, without a slash at the end; used in links and in messages. */
  publicUrl: string;
  /** Set: mail can be sent. */
  mail: MailSettings | undefined;
  /** Set: people can sign in at the organisation's own provider. */
  oidc: OidcSettings | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A problem with one value. It may not repeat the value: a database address holds a password. */
interface Problem extends Bilingual {
  example: string;
}

const WILDCARD_HOSTS = ['0.0.0.0', '::'];

const problems = {
  PORT: {
    nl: 'moet een getal van 1 tot 65535 zijn',
    en: 'must be a number from 1 to 65535',
    example: '3000',
  },
  HOST: {
    nl: 'moet een IP-adres of een computernaam zijn, zonder http:// of poort',
    en: 'must be an IP address or a host name, without http:// or port',
    example: '127.0.0.1',
  },
  DATA_DIR: { nl: 'moet het pad van een map zijn', en: 'must be the path of a folder', example: './data' },
  DATABASE_URL: {
    nl: 'moet een PostgreSQL-adres zijn, met de naam van een database',
    en: 'must be a PostgreSQL address with the name of a database',
    example: 'postgresql://naam:wachtwoord@localhost:5432/vangnet',
  },
  DEMO: { nl: 'moet 1 of 0 zijn (of true of false)', en: 'must be 1 or 0 (or true or false)', example: '1' },
  PUBLIC_URL: {
    nl: 'moet een volledig http(s)-adres zijn, zonder pad',
    en: 'must be a full http(s) address without a path',
    example: 'https://vangnet.mijnorganisatie.be',
  },
  SMTP_URL: {
    nl: 'moet een smtp(s)-adres zijn, samen met MAIL_FROM',
    en: 'must be an smtp(s) address, together with MAIL_FROM',
    example: 'smtps://naam:wachtwoord@mail.mijnorganisatie.be:465',
  },
  MAIL_FROM: {
    nl: 'moet een e-mailadres zijn, samen met SMTP_URL',
    en: 'must be an e-mail address, together with SMTP_URL',
    example: 'vangnet@mijnorganisatie.be',
  },
  OIDC_ISSUER: {
    nl: 'moet het https-adres van de aanbieder zijn, samen met OIDC_CLIENT_ID en OIDC_CLIENT_SECRET',
    en: 'must be the https address of the provider, together with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET',
    example: 'https://aanmelden.mijnorganisatie.be',
  },
  OIDC_CLIENT_ID: {
    nl: 'is nodig samen met OIDC_ISSUER en OIDC_CLIENT_SECRET',
    en: 'is needed together with OIDC_ISSUER and OIDC_CLIENT_SECRET',
    example: 'vangnet',
  },
  OIDC_CLIENT_SECRET: {
    nl: 'is nodig samen met OIDC_ISSUER en OIDC_CLIENT_ID',
    en: 'is needed together with OIDC_ISSUER and OIDC_CLIENT_ID',
    example: '(van de aanbieder)',
  },
  OIDC_NAME: {
    nl: 'moet een naam van hoogstens 60 tekens zijn, voor de knop',
    en: 'must be a name of at most 60 characters, for the button',
    example: '"Mijn organisatie"',
  },
} satisfies Record<string, Problem>;

type Variable = keyof typeof problems;

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535)
    .default(3000),
  HOST: z
    .string()
    .regex(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|[0-9a-f:]*:[0-9a-f:.]*)$/i)
    .default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .refine((folder) => !folder.includes('\0') && !/^[a-z][a-z0-9+.-]+:\/\//i.test(folder))
    .default('./data'),
  DATABASE_URL: z.string().refine(isDatabaseUrl).optional(),
  DEMO: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['1', 'true', '0', 'false']))
    .transform((value) => value === '1' || value === 'true')
    .optional(),
  PUBLIC_URL: z
    .string()
    .refine(isPlainWebAddress)
    .transform((address) => new URL(address).origin)
    .optional(),
  SMTP_URL: z.string().refine(isMailServer).optional(),
  MAIL_FROM: z.string().refine(isSender).optional(),
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer)
    .transform((address) => new URL(address))
    .optional(),
  OIDC_CLIENT_ID: z.string().max(500).optional(),
  OIDC_CLIENT_SECRET: z.string().max(2_000).optional(),
  OIDC_NAME: z.string().max(60).optional(),
});

/** Settings of which each needs the others. */
const together: readonly (readonly Variable[])[] = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
];

/**
 * Reads the configuration from the environment. An empty value counts as not set.
 * Demo is on by default for the embedded database, except with NODE_ENV=production.
 *
 * @throws StartError `bad-config` that names each bad variable, what is wrong with it and an example
 */
export function readConfig(env: Environment): Config {
  const names = Object.keys(problems) as Variable[];
  const given = Object.fromEntries(names.map((name) => [name, env[name]?.trim() || undefined]));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw badConfig([...new Set(parsed.error.issues.map((issue) => issue.path[0] as Variable))]);
  }
  const missing = together
    .filter((group) => group.some((name) => given[name] !== undefined))
    .flatMap((group) => group.filter((name) => given[name] === undefined));
  if (missing.length > 0) throw badConfig(missing);
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DEMO, PUBLIC_URL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: path.resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    demo: DEMO ?? (DATABASE_URL === undefined && env.NODE_ENV !== 'production'),
    publicUrl: PUBLIC_URL ?? localUrl(HOST, PORT),
    mail: mailOf(parsed.data),
    oidc: oidcOf(parsed.data),
  };
}

type Settings = z.infer<typeof environment>;

function mailOf({ SMTP_URL, MAIL_FROM }: Settings): MailSettings | undefined {
  return SMTP_URL !== undefined && MAIL_FROM !== undefined
    ? { smtpUrl: SMTP_URL, from: MAIL_FROM }
    : undefined;
}

function oidcOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: Settings) {
  if (!OIDC_ISSUER || OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined) return undefined;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME ?? OIDC_ISSUER.hostname,
  };
}

/** People on this machine type localhost, also when the server listens on all addresses. */
function localUrl(host: string, port: number): string {
  const local = host === '127.0.0.1' || host === '::1' || WILDCARD_HOSTS.includes(host);
  const name = local ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function isDatabaseUrl(value: string): boolean {
  const url = parseUrl(value);
  return url !== undefined && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

function isMailServer(value: string): boolean {
  const url = parseUrl(value);
  return url !== undefined && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}

/** `vangnet@example.be`, or with a name before it: `Vangnet <vangnet@example.be>`. */
function isSender(value: string): boolean {
  return /^(?:[^<>@\r\n]+<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(value);
}

/** Over the network a provider is asked by https only; one on this machine may do without. */
function isIssuer(value: string): boolean {
  const url = parseUrl(value);
  if (!url || url.search !== '' || url.hash !== '' || url.username !== '') return false;
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal);
}

function isPlainWebAddress(value: string): boolean {
  const url = parseUrl(value);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
}

function parseUrl(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

function badConfig(variables: Variable[]): StartError {
  const lines = (language: 'nl' | 'en', example: string) =>
    variables.map((name) => {
      const problem = problems[name];
      return `  ${name} ${problem[language]}, ${example} ${name}=${problem.example}`;
    });
  return new StartError('bad-config', {
    nl: ['Vangnet start niet: een instelling klopt niet.', ...lines('nl', 'bijvoorbeeld')].join('\n'),
    en: ['Vangnet does not start: a setting is wrong.', ...lines('en', 'for example')].join('\n'),
  });
}
