import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { silentLog } from '../../src/log.ts';
import type { Route } from '../../src/portal/http/route.ts';
import { ROUTES } from '../../src/portal/server/routes.ts';
import { type RunningServer, startServer } from '../../src/portal/server/server.ts';
import { testConfig } from '../../src/portal/testing/testing-parts.ts';
import { makeMember, type TestMember } from '../../src/readers/testing.ts';
import type { Store } from '../../src/store/database.ts';
import { openTestStore } from '../../src/store/testing.ts';
import { readCatalogue } from '../../src/words/catalogue.ts';
import { formsOf } from '../../src/words/forms.ts';
import { BUILT_IN_LANGUAGES, type InterfaceLanguage } from '../../src/words/languages.ts';
import { WHOLE } from '../depth.ts';
import { type Answered, ask, forEach } from './ask.ts';
import { fillPath } from './fill-path.ts';
import { oneOfEach, REDIRECTED } from './one-of-each.ts';
import { type Said, saidOnPage } from './said-on-page.ts';

// Every page for people, in a newsroom that has one of each thing, and in languages that are not written as English is:
// what a page says is in its language, unless somebody wrote it; and a page that is asked to say what was done last
// ("done=…") says so.

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const config = testConfig({
  PUBLIC_URL: 'http://localhost:3999',
  GALLERY: 'yes',
  CHECK_PAGE: 'yes',
  DATA_DIR: 'memory://',
});
/** Names that are written the same everywhere. */
const NAMES =
  /The Demo Courier|Newsroom|Sourceline|English|Français|RSS|Atom|JSON(?: Feed)?|CSV|SQL|XML|UTC|sha256 [0-9a-f]{12}…|SHA-256|Parquet|ninjs|OpenCorporates|LEI|USCC|ISIN|Webhook|Chrome|Firefox|Safari|Samsung Internet|Edge|Opera|Android|iPhone|iPad|macOS|Windows|Linux|KB|Ctrl|Enter|Esc|Cmd/g;
const SCRIPTS: Readonly<Record<'ru' | 'zh' | 'ar', RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};
const OTHERS = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
const inTurn = <T>(all: readonly T[], nth: number) =>
  WHOLE ? all : all.filter((_one, at) => at === nth % all.length);

let store: Store;
let portal: RunningServer;
let administrator: TestMember;
let valuesOf: (path: string) => Record<string, string>;
/** Everything somebody wrote. */
let written: string;

beforeAll(async () => {
  store = await openTestStore();
  valuesOf = await oneOfEach(store, config);
  portal = await startServer({ store, config, log: silentLog, clock: systemClock, busyAfter: 0 });
  administrator = await makeMember(store, { role: 'administrator', name: 'Adam' });
  written = await everythingWritten();
  // Pages link to what is related once the index is full.
  const ready = async () => (await ask(portal.url, 'GET', '/readyz')).status === 200;
  await vi.waitUntil(ready, { timeout: 60_000 });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

async function everythingWritten(): Promise<string> {
  const { rows } = await store.statement(
    `select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`,
  );
  const all: string[] = [];
  for (const { name } of rows) {
    const { rows: kept } = await store.statement(`select t::text as text from "${name}" t`);
    all.push(...kept.map(({ text }) => String(text).replaceAll('\\"', '"').replaceAll('""', '"')));
  }
  // And the cells of the rows, which stand in a file.
  return [...all, 'DE KG export import'].join('\n').toLowerCase();
}

const pathOf = ({ path }: Route) => {
  const values = Object.entries(valuesOf(path)).map(([name, value]) => [name, [value]]);
  return fillPath(path, Object.fromEntries(values), 'none')[0] ?? '';
};
const PAGES = ROUTES.filter(({ method, face }) => method === 'GET' && face === 'page');
/** Pages of a board that is looked at are in the language of its readers. */
const inOwnLanguage = ({ path }: Route) => path !== '/desk/front/preview';

function visit(route: Route, query: string, isMember = route.who !== 'anyone'): Promise<Answered> {
  const cookie = isMember ? { cookie: administrator.cookie } : {};
  return ask(portal.url, 'GET', pathOf(route) + query, cookie);
}

/** What a page says; null where it is no page. */
function pageIn({ headers, text }: Answered) {
  if (!headers['content-type']?.startsWith('text/html') || headers['content-disposition']) return null;
  return saidOnPage(Buffer.from(text, 'latin1').toString());
}

const english = readCatalogue('en');

/** What no page says in any language: what a program says of what it lacks. */
function isBroken({ text }: Said): boolean {
  if (/\bundefined\b|\bnull\b|\[object |\bNaN\b|Invalid Date|\{\w+\}/.test(text)) return true;
  return /^[a-z]+[A-Z]\w+$/.test(text) && text in english;
}

/** Whether a piece of a page is English that nobody wrote. */
function isEnglish({ text }: Said, language: keyof typeof SCRIPTS): boolean {
  const rest = text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(NAMES, '')
    .replace(/^[\s:·—–,.;()]+|[\s:·—–,.;()]+$/g, '');
  if (SCRIPTS[language].test(rest) || !/\p{Script=Latin}{2}/u.test(rest)) return false;
  return !rest.split(/ [·–] /).every((part) => written.includes(part.toLowerCase()));
}

/** Pages that need a key from a mail, a question, or something short-lived. */
const NOT_SEEN = [
  '400 /desk/figures/new',
  '400 /login/code',
  '400 /trade/:dataset/roundabout',
  '404 /desk/datasets/importing/:id',
  '404 /desk/front/versions/:number',
  '404 /desk/lists/:slug/entry',
  '404 /desk/lists/importing/:id',
  '404 /desk/stories/:id/set-asides/:aside',
  '404 /figure/:id/check/:check/rows',
  '404 /figure/:id/rows',
  '404 /unsubscribe',
  '410 /account/email/finish',
  '410 /login/with-link',
  '410 /newsletter/confirm',
  '410 /register/finish',
  '410 /reset/finish',
  '410 /setup',
];

describe('what pages say', () => {
  test('every page is there, but where nothing is to be seen without a key or a question', async () => {
    const missing: string[] = [];
    await forEach(PAGES, async (route) => {
      const { status } = await visit(route, '');
      if (status !== 200) missing.push(`${status} ${route.path}`);
    });
    expect(missing.sort()).toEqual(NOT_SEEN);
  });

  test('every page is in the language asked for, with nothing left open and no English in it', async () => {
    const wrong: string[] = [];
    const steps = PAGES.flatMap((route, nth) =>
      (['en', ...inTurn(OTHERS, nth)] as InterfaceLanguage[]).map((language) => ({ route, language })),
    );
    await forEach(steps, async ({ route, language }) => {
      const page = pageIn(await visit(route, `?lang=${language}`));
      if (!page) return;
      const say = (what: string) => wrong.push(`${route.path} in ${language} ${what}`);
      if (page.language !== language && inOwnLanguage(route)) say(`is in ${page.language}`);
      for (const one of page.said) {
        if (isBroken(one)) say(`says ${one.text} (${one.at})`);
        // The gallery is for those who make the portal.
        if (language === 'en' || route.path === '/-/gallery' || !inOwnLanguage(route)) continue;
        if (isEnglish(one, language as keyof typeof SCRIPTS)) say(`says “${one.text}” (${one.at})`);
      }
    });
    expect(steps.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
});

const ENTITY_DONE =
  'accepted rejected kind made changed stated withdrawn restored published unpublished merged unmerged split unsplit related relation-accepted relation-rejected relation-changed';
/** Pages for those who are nobody yet. */
const DOORS = /^\/(?:login|register|reset|newsletter)/;
/** What pages are told was done last, where somebody is led back to them. */
const DONE: Readonly<Record<string, string>> = {
  '/login': 'out password',
  '/login/link': 'mail',
  '/register': 'mail',
  '/reset': 'mail',
  '/account': 'welcome profile password session sessions address passkey passkey-name passkey-removed',
  '/account/email': 'address-asked',
  '/account/two-step': 'two-step-on two-step-off',
  '/favorites': 'saved removed changed folder-added folder-renamed folder-removed kept',
  '/history': 'removed cleared paused resumed',
  '/front-page': 'added arranged removed muted unmuted used unused',
  '/following': 'followed unfollowed alerts mailon mailoff browser feed feedended',
  '/newsletter': 'asked confirmed',
  '/desk/figures/:id':
    'accepted rejected bound source proposed signed overruled checked hidden shown nothing',
  '/desk/corrections': 'corrected dismissed',
  '/desk/revisions/:id': 'accepted declined rewritten',
  '/desk/datasets': 'removed',
  '/desk/datasets/:slug': 'new version same confirmed published hidden',
  '/desk/datasets/:slug/columns': 'saved confirmed restored same',
  '/desk/baskets/:slug': 'added changed',
  '/desk/mentions': 'accepted rejected kind',
  '/desk/mentions/:id': 'accepted rejected kind',
  '/desk/entities/:id': ENTITY_DONE,
  '/desk/data-names': 'accepted rejected',
  '/desk/data-names/:id': 'accepted rejected',
  '/desk/media/:id': 'described replaced removed back',
  '/desk/screening': 'same not-the-same unsure same-last not-the-same-last unsure-last',
  '/desk/screening/:id': 'same not-the-same unsure',
  '/desk/lists': 'removed version-removed',
  '/desk/lists/:slug': 'imported same later version-removed',
  '/desk/stories': 'kept removed',
  '/desk/stories/:id': 'begun saved moved',
  '/desk/stories/:id/revisions': 'checkpoint restored merged left',
  '/desk/stories/:id/times': 'scheduled unscheduled embargo lifted',
  '/desk/stories/:id/live': 'published edited back summary points begun ended reopened',
  '/desk/stories/:id/changes': 'published',
  '/desk/stories/:id/workflow': 'moved planned',
  '/desk/stories/:id/comments': 'said settled open',
  '/desk/stories/:id/blocks': 'blocks-passed blocks-taken-back',
  '/desk/tokens': 'revoked was-revoked',
  '/desk/sources/:slug': 'changed',
  '/desk/places/:slug': 'changed',
  '/desk/redirects': 'added removed',
  '/desk/redirects/:id': 'changed',
  '/desk/events/:id': 'split joined renamed',
  '/desk/intake': 'spiked unspiked',
  '/desk/intake/:id': 'followed unfollowed linked',
  '/desk/webhooks': 'removed',
  '/desk/webhooks/:id': 'pinged on off changed',
  '/desk/jobs': 'retried discarded gone',
  '/desk/notices': 'letters',
  '/desk/calendar': 'planned ended',
  '/desk/front': 'saved undone redone restored',
  '/desk/sections': 'added moved removed',
  '/desk/sections/:slug': 'changed',
  '/desk/pages': 'removed',
  '/desk/pages/:id': 'made saved unchanged published unpublished restored unready',
  '/desk/outbox': 'retried removed gone',
  '/desk/invitations': 'added withdrawn nothing',
  '/desk/people/:id': 'role-changed closed opened reset nothing',
};

/** The texts of a language, each with its key and how much of it is said whatever is filled in, the most first. */
const FORMS = new Map(
  BUILT_IN_LANGUAGES.map((language) => {
    const forms = Object.entries(readCatalogue(language)).flatMap(([key, message]) =>
      formsOf(message).map(({ text }) => {
        const pieces = text.split(/\{\w+\}/);
        const escaped = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        return { key, form: new RegExp(`^${escaped.join('.+')}$`, 'su'), said: pieces.join('').length };
      }),
    );
    return [language, forms.sort((one, other) => other.said - one.said)] as const;
  }),
);

/** The messages a text can be, in the language it is in: those that say the most of it. */
function keysOf(text: string, language: (typeof BUILT_IN_LANGUAGES)[number]): string[] {
  const bare = text.replace(/[\u2066-\u2069]/g, '');
  const forms = FORMS.get(language) ?? [];
  const found = forms.find(({ form, said }) => said > 3 && form.test(bare));
  const sentences = bare.split(/(?<=[.!?؟。])\s*/);
  if (!found && sentences.length > 1) return sentences.flatMap((one) => keysOf(one, language));
  const most = forms.filter(({ form, said }) => said === found?.said && form.test(bare));
  return [...new Set(most.map(({ key }) => key))];
}

/** What the second says that the first does not, or not as often. */
function more(usual: readonly string[], now: readonly string[]): string[] {
  const left = [...usual];
  return now.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('what was done last', () => {
  test('is said on every page one is led back to, each thing by its own message, in every language', async () => {
    const rows: string[] = [];
    const wrong: string[] = [];
    const steps = Object.entries(DONE).flatMap(([path, words], nth) => {
      const route = PAGES.find((one) => one.path === path && 'done' in one.query);
      if (!route) throw new Error(`${path} is not told what was done`);
      const [language = 'ru'] = inTurn(OTHERS, nth);
      return words.split(' ').map((done) => ({ route, done, language }));
    });
    const before = new Map<string, Promise<string[]>>();
    const said = async (route: Route, language: InterfaceLanguage, done = '') => {
      const answer = await visit(
        route,
        `?lang=${language}${done && `&done=${done}`}`,
        !DOORS.test(route.path),
      );
      return (pageIn(answer)?.said ?? []).map(({ text }) => text);
    };
    await forEach(steps, async ({ route, done, language }) => {
      const keys: string[][] = [];
      for (const one of ['en', language] as const) {
        const at = `${route.path} ${one}`;
        const usual = before.get(at) ?? said(route, one);
        before.set(at, usual);
        const told = more(await usual, await said(route, one, done));
        keys.push(told.flatMap((text) => keysOf(text, one)));
      }
      const [english = [], there = []] = keys;
      rows.push(`${route.path} ${done}: ${english.join(' ') || 'nothing'}`);
      if (!english.some((key) => there.includes(key))) wrong.push(`${route.path} ${done} in ${language}`);
    });
    expect.soft(wrong).toEqual([]);
    await expect(`${rows.sort().join('\n')}\n`).toMatchFileSnapshot('../tables/done.txt');
  });
});

describe('what pages lead to', () => {
  const forms = ROUTES.map(({ method, path }) => {
    const pieces = path.split(/(:\w+(?:\(\^?(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?|\*)/);
    const form = pieces.map((piece, at) => (at % 2 ? '[^/]+' : piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&')));
    return { method, path, form: new RegExp(`^${form.join('')}$`), named: pieces.length };
  }).sort((one, other) => one.named - other.named);

  /** The address of the register that a link leads to; null for what is no address of ours. */
  function addressOf(kind: string, method: string, to: string | null): string[] {
    if (!to || !/^(?:\/(?!\/)|http:\/\/localhost:3999(?:\/|$))/.test(to)) return [];
    const { pathname } = new URL(to, config.PUBLIC_URL);
    if (pathname.startsWith('/assets/')) return [];
    const found = forms.find((one) => one.method === method && one.form.test(pathname));
    return [`${kind} ${method === 'GET' ? '' : `${method} `}${found?.path ?? `${pathname} IS NO ADDRESS`}`];
  }

  const LINKS = { a: 'href', link: 'href', img: 'src', iframe: 'src' };

  function inPage(text: string): string[] {
    const { document } = parseHTML(text);
    const found = Object.entries(LINKS).flatMap(([name, where]) =>
      [...document.querySelectorAll(`${name}[${where}]`)].flatMap((one) =>
        addressOf(one.getAttribute('rel') ?? name, 'GET', one.getAttribute(where)),
      ),
    );
    const sent = [...document.querySelectorAll('form')].flatMap((one) => {
      const method = (one.getAttribute('method') ?? 'get').toUpperCase();
      return addressOf('form', method, one.getAttribute('action'));
    });
    const pressed = [...document.querySelectorAll('[formaction]')].flatMap((one) =>
      addressOf('button', 'POST', one.getAttribute('formaction')),
    );
    return [...found, ...sent, ...pressed];
  }

  const inFile = (text: string) =>
    [
      ...text.matchAll(/(?<![\w/])http:\/\/localhost:3999[^\s"<>\\)]*|(?<=": ?")\/[a-z][^\s"<>\\)]*/g),
    ].flatMap(([to]) => (to === REDIRECTED ? [] : addressOf('names', 'GET', to)));

  test('each page and file leads where it should, and nowhere that is not registered', async () => {
    const led = new Map<string, string[]>();
    // The gallery draws things that are nowhere.
    const read = ROUTES.filter(
      ({ method, path, answer }) =>
        method === 'GET' && path !== '/-/gallery' && !('plugin' in answer) && !('call' in answer),
    );
    await forEach(read, async (route) => {
      const answer = await visit(route, '');
      const text = Buffer.from(answer.text, 'latin1').toString();
      const type = answer.headers['content-type'] ?? '';
      const isFile = !type.startsWith('text/html') || 'content-disposition' in answer.headers;
      if (!/text|xml|json/.test(type) || route.path.startsWith('/assets/')) return;
      led.set(route.path, [...new Set(isFile ? inFile(text) : inPage(text))].sort());
    });
    const pages = [...led].filter(
      ([path]) => PAGES.some((one) => one.path === path) && !/\.\w+$|\/embed$/.test(path),
    );
    const whole = pages.filter(([path]) => !NOT_WHOLE.includes(path));
    const onAll = (all: typeof pages) =>
      (all[0]?.[1] ?? []).filter((to) => all.every(([, tos]) => tos.includes(to)));
    const isDesk = (path: string) => path.startsWith('/desk');
    const around = onAll(whole);
    const atDesk = onAll(whole.filter(([path]) => isDesk(path))).filter((to) => !around.includes(to));
    const everywhere = [['every page', around] as const, ['every page of the desk', atDesk] as const];
    const own = [...led].sort().map(([path, tos]) => {
      const isWhole = whole.some(([page]) => page === path);
      const common = isWhole ? [...around, ...(isDesk(path) ? atDesk : [])] : [];
      return [path, tos.filter((to) => !common.includes(to))] as const;
    });
    const rows = [...everywhere, ...own].map(
      ([path, tos]) => `${path}\n${tos.map((to) => `  ${to}\n`).join('')}`,
    );
    const nowhere = [...led].flatMap(([path, tos]) => tos.map((to) => `${path}: ${to}`));
    expect.soft(nowhere.filter((row) => row.includes('IS NO ADDRESS'))).toEqual([]);
    await expect(rows.join('')).toMatchFileSnapshot('../tables/leads-to.txt');
  });
});

/** Parts of pages, drawn without the frame of the others. */
const NOT_WHOLE = [
  '/desk/stories/:id/preview/page',
  '/figure/:id/panel',
  '/desk/front/preview',
  '/desk/pages/:id/preview',
];
