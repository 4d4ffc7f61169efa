import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { Problem } from './errors.ts';
import {
  NEWSROOM_SETTING_NAMES,
  NEWSROOM_SETTINGS,
  type NewsroomSettingName,
  type NewsroomValues,
  settledValues,
} from './newsroom-settings.ts';

/** One setting: its name in the environment, what it takes, what it does. */
interface Setting {
  readonly schema: z.ZodType;
  /** The default as a person would write it; null where there is none. */
  readonly standard: string | null;
  readonly about: string;
  readonly secret?: boolean;
}

const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const yesNo = z.enum(['yes', 'no']).transform((word) => word === 'yes');

/** Every setting, in the order of docs/settings.md, which is generated from this table and the one of the newsroom's. */
export const SETTINGS = {
  PORT: {
    schema: wholeNumber(0, 65535),
    standard: '3000',
    about: 'The port to serve on; 0 takes a free one.',
  },
  HOST: {
    schema: z.string().min(1),
    standard: '127.0.0.1',
    about: 'The address to serve on; `0.0.0.0` for all, behind a proxy that speaks TLS.',
  },
  DRAIN_SECONDS: {
    schema: wholeNumber(0, 600),
    standard: '0',
    about:
      'How many seconds a stopping server still accepts connections while `/readyz` returns 503: as long as a load balancer needs to notice. With 0, it stops accepting them at once. Whatever stops the process, such as systemd or Kubernetes, must wait at least 20 seconds longer before it kills it.',
  },
  PUBLIC_URL: {
    schema: z
      .url()
      .regex(/^https?:\/\//)
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    standard: null,
    about:
      'The address readers use, such as `https://news.example.org`; canonical links, feeds and mail are made from it. Left out: `http://localhost:PORT`, and requests for any other host are refused (421).',
  },
  DATA_DIR: {
    schema: z.string().min(1),
    standard: './data',
    about: 'The folder of the built-in database. One process at a time may use it.',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
      .refine(
        (url) => addressesIn(url) !== null,
        'must be postgresql://user:password@host:port/name, with / ? # and % in the password written as %2F %3F %23 and %25, and several hosts separated by commas; target_session_attrs may be read-write or primary',
      )
      .optional(),
    standard: null,
    about:
      'A PostgreSQL 15-18 database to use instead of the built-in one; many processes may share it. With several hosts (`postgresql://user@a:5432,b:5432/news?target_session_attrs=read-write`), the one that accepts writes is used.',
    secret: true,
  },
  DATABASE_POOL: {
    schema: wholeNumber(1, 100),
    standard: '8',
    about:
      'How many PostgreSQL connections one process may use for its work; `serve` and `work` use one more to listen for changes.',
  },
  DATABASE_STATEMENT_SECONDS: {
    schema: wholeNumber(0, 86_400),
    standard: '120',
    about:
      'After how many seconds PostgreSQL cancels a single statement from `serve` or `work`; 0 means never. Other commands, migrations and vacuuming have no limit.',
  },
  CATALOGUES: {
    schema: z.string().refine(isFolder, 'must be a folder that can be read').optional(),
    standard: null,
    about:
      'A folder with your own languages of the interface: `pt.json`, or `pt.json` in folders by subject. Read when a process starts. See [Translating](translating.md#a-language-of-your-own).',
  },
  ...NEWSROOM_SETTINGS,
  SMTP_URL: {
    schema: z
      .string()
      .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
      .optional(),
    standard: null,
    about:
      'The mail server for emails to members, such as `smtps://user:password@mail.example.org`. The connection is encrypted, except to this machine or with `?ignoreTLS=true`. Without it, emails stay in the outbox at `/desk/outbox`.',
    secret: true,
  },
  MAIL_FROM: {
    schema: z
      .string()
      .regex(/^[^@\s]+@[^@\s]+$/, 'must be a mail address')
      .optional(),
    standard: null,
    about: 'The sender’s address of emails. By default, `news@` the host of `PUBLIC_URL`.',
  },
  MAILBOX_HOSTS_INSIDE: {
    schema: z
      .string()
      .transform((text) => text.split(/[\s,]+/).flatMap((host) => host.toLowerCase() || []))
      .pipe(z.array(z.string().regex(/^[\p{L}\p{N}.:_-]+$/u, 'must be names of hosts')))
      .optional()
      .transform((hosts) => hosts ?? []),
    standard: null,
    about:
      'The mail servers of your own network from which mailboxes may be followed, such as `mail.internal`, separated by commas. Any other must have a public address, be reached at the usual port, and speak TLS; these need not.',
  },
  SECRET: {
    schema: z.string().min(32, 'must have at least 32 characters').optional(),
    standard: null,
    about:
      'What sessions are signed with, and second steps, the keys of webhooks and of notes to browsers are sealed with; the same for all processes. Left out: made at the first start and kept in the database. No backup holds it.',
    secret: true,
  },
  SECRET_BEFORE: {
    schema: z.string().min(32, 'must have at least 32 characters').optional(),
    standard: null,
    about:
      'The secret that `SECRET` replaced: logins, links in emails and addresses of private feeds made with it stay valid. Leave it set for a year or so; [backup.md](backup.md#the-secret) says how to change a secret.',
    secret: true,
  },
  TRUST_PROXY: {
    schema: yesNo,
    standard: 'no',
    about: 'Whether `X-Forwarded-*` headers come from a proxy of yours and may be believed.',
  },
  METRICS: {
    schema: yesNo,
    standard: 'yes',
    about: 'Whether `/metrics` answers. It answers only to this machine unless `METRICS_TOKEN` is set.',
  },
  METRICS_TOKEN: {
    schema: z.string().min(16).optional(),
    standard: null,
    about: 'A bearer token that lets another machine read `/metrics`.',
    secret: true,
  },
  STALE_LIMIT: {
    schema: wholeNumber(0, 10_080),
    standard: '15',
    about:
      'How many minutes cached pages are still served when the database is unreachable. A story withdrawn in the meantime stays readable for that long on a server that is cut off; copies in proxies (`PURGE_URLS`) are not affected, and are served for up to a day.',
  },
  PURGE_URLS: {
    schema: z
      .string()
      .transform((text) => text.split(',').map((address) => address.trim()))
      .pipe(z.array(z.url({ protocol: /^https?$/ })))
      .optional(),
    standard: null,
    about:
      'The addresses of caching proxies in front of the portal, such as `http://varnish:6081`, separated by commas. Pages then carry `Surrogate-Key` and may be stored by proxies; each address is sent a `PURGE` with the keys of whatever changes. See [the operator’s guide](guide-operator.md#a-cache-in-front).',
  },
  PAGE_CACHE_MB: {
    schema: wholeNumber(1, 4096),
    standard: '40',
    about: 'How much memory rendered pages may take.',
  },
  SEARCH_ENGINE: {
    schema: z.enum(['memory', 'database']),
    standard: 'memory',
    about:
      'Where the index of search and related stories is stored: in the `memory` of each serving process, for up to about 100,000 stories, or in the `database`, for larger archives or several processes that share it. Use the same value for all processes; a worker fills the index in the database.',
  },
  LIVE_READERS: {
    schema: wholeNumber(0, 100_000),
    standard: '2000',
    about:
      'How many pages may read along with live coverage at once, in one process; each holds a connection open. Readers beyond that limit see the page too, and reload it for newer entries.',
  },
  DATASET_MB: {
    schema: wholeNumber(1, 100_000),
    standard: '512',
    about:
      'The largest file that may be added as a dataset, in megabytes; unpacked it may have four times as many.',
  },
  DATASET_ROWS: {
    schema: wholeNumber(1, 1_000_000_000),
    standard: '20000000',
    about: 'The most rows a dataset may have.',
  },
  DATASET_SECONDS: {
    schema: wholeNumber(5, 86_400),
    standard: '120',
    about:
      'How many seconds of processor time the import of a dataset may take before its process is killed; on a busy machine it may wait up to five times as long.',
  },
  DATASET_MEMORY_MB: {
    schema: wholeNumber(200, 1_000_000),
    standard: '768',
    about: 'How much memory the import of a dataset may take before its process is killed.',
  },
  FETCH_LISTS: {
    schema: z
      .string()
      .regex(
        /^(?:(?:ofac|ofac-consolidated|un|bis-dpl)(?:=https:\/\/[^\s,]+)?(?:[\s,]+|$))+$/,
        'must name ofac, ofac-consolidated, un or bis-dpl, each alone or with =https://…',
      )
      .optional(),
    standard: null,
    about:
      'The official watch lists that are fetched once a day: any of `ofac`, `ofac-consolidated`, `un`, `bis-dpl`, with spaces between. Each comes from its producer, or from another address: `un=https://mirror.example/un.xml`, and for a set of files what stands before their names: `ofac=https://mirror.example/ofac/`. Left out: none is fetched.',
  },
  COMTRADE_KEY: {
    schema: z
      .string()
      .regex(/^[\w-]{8,200}$/, 'must be the subscription key that UN Comtrade gave you')
      .optional(),
    standard: null,
    about:
      'The subscription key that UN Comtrade is asked with, where a dataset follows an address of `comtradeapi.un.org`. Only that host is sent it, and no version shows it. Left out: such addresses cannot be followed.',
    secret: true,
  },
  MEDIA_MB: {
    schema: wholeNumber(1, 90),
    standard: '25',
    about: 'The largest file that may be added as a picture, in megabytes.',
  },
  MEDIA_MEGAPIXELS: {
    schema: wholeNumber(1, 200),
    standard: '50',
    about:
      'The most pixels a picture may have, in millions; of one that moves, all frames together. Reading a picture takes up to 10 MB of memory for each million (an AVIF 20) and 250 MB more, in a process of its own; such processes take 1.3 GB together, or one more where it alone needs more.',
  },
  GALLERY: {
    schema: yesNo,
    standard: 'no',
    about:
      'Whether `/-/gallery` shows every component in every state: for work on the portal, not for readers.',
  },
  HSTS_SUBDOMAINS: {
    schema: yesNo,
    standard: 'no',
    about:
      'Whether browsers that have seen the portal over TLS use TLS for every host below its own as well. Only where all of them speak it.',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    standard: 'info',
    about: 'How much is logged to standard output.',
  },
} as const satisfies Record<string, Setting>;

type Settings = { [K in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[K]['schema']> };

/**
 * The program's settings, read and checked once at its start; those of the newsroom follow what is changed at the desk,
 * where `openSettings` made them live.
 */
export interface Config extends Omit<Settings, 'PUBLIC_URL'> {
  readonly PUBLIC_URL: string;
  /** The settings of the newsroom that the environment sets, so that nobody can change them at the desk. */
  readonly SET_IN_ENVIRONMENT: ReadonlySet<NewsroomSettingName>;
}

/**
 * Reads the settings from `environment`; an empty value counts as left out.
 * Throws a Problem that names the setting and what it takes.
 */
export function readConfig(environment: Environment = process.env): Config {
  const { config, wrong } = readSettings(environment);
  for (const problem of wrong.values()) throw problem;
  return config;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings like `readConfig`; each wrong one has its default instead, and a Problem under its name. */
export function readSettings(environment: Environment = process.env): {
  readonly config: Config;
  readonly wrong: ReadonlyMap<string, Problem>;
} {
  const values: Record<string, unknown> = {};
  const wrong = new Map<string, Problem>();
  for (const [name, setting] of Object.entries<Setting>(SETTINGS)) {
    const standard = setting.standard ?? undefined;
    const parsed = setting.schema.safeParse(environment[name]?.trim() || standard);
    if (!parsed.success) {
      const reason = parsed.error.issues[0]?.message ?? 'not understood';
      wrong.set(name, new Problem('bad input', `The setting ${name} is wrong: ${reason}.`, setting.about));
    }
    values[name] = parsed.success ? parsed.data : setting.schema.parse(standard);
  }
  values.PUBLIC_URL ??= `http://localhost:${values.PORT}`;
  values.SET_IN_ENVIRONMENT = new Set(NEWSROOM_SETTING_NAMES.filter((name) => environment[name]?.trim()));
  Object.assign(values, settledValues(values as NewsroomValues));
  // The loop above filled every key of SETTINGS from its own schema.
  return { config: values as unknown as Config, wrong };
}

function isFolder(path: string): boolean {
  try {
    return readdirSync(path).length >= 0;
  } catch {
    return false;
  }
}

/** The hosts begin after the last @, as a password may contain others; with one in the path, it contains a / as well. */
const DATABASE_PARTS = /^(postgres(?:ql)?:\/\/)([^/?#]*@)?([^@/?#]*)(\/[^@?#]*)?(?:\?([^#]*))?$/;

/** The addresses in DATABASE_URL, one per host, in order; null if it cannot be parsed. */
export function addressesIn(url: string): readonly string[] | null {
  const [, scheme = '', who = '', hosts = '', path = '', query = ''] = DATABASE_PARTS.exec(url) ?? [];
  if (scheme === '') return null;
  const settings = new URLSearchParams(query);
  const wanted = settings.get('target_session_attrs') ?? 'read-write';
  // The program needs to write, so a setting that allows read-only servers is no use.
  if (wanted !== 'read-write' && wanted !== 'primary') return null;
  settings.delete('target_session_attrs');
  const left = settings.toString();
  const all = hosts.split(',').map((host) => `${scheme}${who}${host}${path}${left && `?${left}`}`);
  const isEachOne = hosts === '' || hosts.split(',').every((host) => host !== '');
  return isEachOne && all.every((address) => URL.canParse(address)) ? all : null;
}
