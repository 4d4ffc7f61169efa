import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { silentLog } from '../../src/log.ts';
import type { Route } from '../../src/portal/http/route.ts';
import { tidyPath } from '../../src/portal/http/tidy-path.ts';
import { asksTwoStep } from '../../src/portal/http/two-step.ts';
import { ROUTES } from '../../src/portal/server/routes.ts';
import { type RunningServer, startServer } from '../../src/portal/server/server.ts';
import { testConfig } from '../../src/portal/testing/testing-parts.ts';
import { readSecret } from '../../src/readers/accounts/secret.ts';
import { ROLES, type Role } from '../../src/readers/member.ts';
import type { Store } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { openTestStore } from '../../src/store/testing.ts';
import { draftOf } from '../../src/stories/testing.ts';
import { upsertStories } from '../../src/stories/upsert-stories.ts';
import { WHOLE } from '../depth.ts';
import { ask, forEach } from './ask.ts';
import { faults, standing } from './faults.ts';
import { type Walker, walker } from './people.ts';
import { plantLetter } from './plant-letter.ts';
import { JUNK, SPELLINGS } from './spellings.ts';

// Every address of the table, every method, every spelling, as everybody: what is expected follows from the table alone.
// The gate asks each address as two: a stranger, and a reporter with a password alone, who is welcome at one portal, has
// the wrong role for what editors and administrators do, and lacks the second step at the other portal.

// On a machine with other things to do, it may take more than a test is given by itself.
vi.setConfig({ testTimeout: 120_000 });

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const;
const WALKED = ROUTES.filter(({ answer }) => !('plugin' in answer));
const CROSS_SITE: Readonly<Record<string, Record<string, string>>> = {
  'no word of where it comes from': {},
  'another site': { 'sec-fetch-site': 'cross-site', origin: 'https://news.example' },
  'a site beside ours': { 'sec-fetch-site': 'same-site' },
  'an origin of another host': { origin: 'https://evil.example' },
  'an origin without a name': { origin: 'null' },
};
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const OURS = { ...FORM, 'sec-fetch-site': 'same-origin' };

let store: Store;
let secret: string;
/** Readers reach it, so staff needs a second step; and the one on a laptop, where staff does not. */
let open: RunningServer;
let alone: RunningServer;
let walkers: Walker[];
/** Those who ask for every address. */
let asking: Walker[];
let administrator: Walker;
const ids: Record<string, string> = {};

const openConfig = testConfig({ GALLERY: 'yes', CHECK_PAGE: 'yes' });
const aloneConfig = testConfig({
  PUBLIC_URL: 'http://localhost:3999',
  GALLERY: 'yes',
  CHECK_PAGE: 'yes',
});

beforeAll(async () => {
  store = await openTestStore();
  const author = { slug: 'ada', names: { en: 'Ada' } };
  const topic = { slug: 'trade', names: { en: 'Trade' } };
  const drafts = [1, 2, 3].map((at) =>
    draftOf({
      headline: `Story ${at}`,
      slug: `story-${at}`,
      topics: [topic],
      authors: [author],
      publishedAt: new Date(Date.now() - at * 3_600_000),
    }),
  );
  await store.write((writing) => upsertStories(writing, drafts, new Date()));
  secret = await readSecret(store, openConfig);
  const parts = { store, log: silentLog, clock: systemClock };
  open = await startServer({ ...parts, config: openConfig, busyAfter: 0 });
  alone = await startServer({ ...parts, config: aloneConfig, busyAfter: 0 });
  walkers = [
    { name: 'a stranger', role: null, strong: false, marker: null, cookie: null },
    {
      name: 'a forger',
      role: null,
      strong: false,
      marker: null,
      cookie: '__Host-sourceline.session_token=abc.ZGVm',
    },
    await walker(store, secret, 'a disabled administrator', {
      role: 'administrator',
      passed: 'passkey',
      disabled: true,
    }),
    await walker(store, secret, 'an administrator whose session has ended', {
      role: 'administrator',
      passed: 'passkey',
      ended: true,
    }),
  ];
  for (const role of ROLES) {
    walkers.push(await walker(store, secret, `${role} with a second step`, { role, passed: 'passkey' }));
    walkers.push(await walker(store, secret, `${role} with a password alone`, { role }));
  }
  administrator = named('administrator with a second step');
  asking = WHOLE ? walkers : [named('a stranger'), named('reporter with a password alone')];
  ids.letter = await store.write((writing) => plantLetter(writing, 'A letter', 'Secret words of a letter'));
  const people = await store.reading.selectFrom('users').select('id').limit(1).executeTakeFirstOrThrow();
  ids.person = people.id;
});
afterAll(async () => {
  await open.close();
  await alone.close();
  await store.close();
});

/** The addresses of a route: with what is there, and with what is not. */
function addressesOf({ path }: Route): string[] {
  const there: Record<string, string> = {
    slug: 'story-1',
    section: 'world',
    topic: 'trade',
    author: 'ada',
    number: '1',
    name: 'none.css',
    '*': 'none.woff2',
    id: path.startsWith('/desk/outbox') ? (ids.letter ?? '') : (ids.person ?? ''),
  };
  const fill = (value: (name: string) => string) =>
    path.replace(/:([A-Za-z]+)(\([^)]*\)+)?|\*/g, (whole, name?: string) => value(name ?? whole));
  const found = fill((name) => there[name] ?? newId());
  const missing = fill((name) => (name === 'number' ? '999' : name === 'name' ? 'missing.css' : newId()));
  const odd = fill((name) => (name === 'number' ? '0' : name === 'name' ? 'x.js' : 'no-such-thing'));
  return [...new Set([found, missing, odd])];
}

const named = (name: string) => walkers.find((by) => by.name === name) ?? expect.fail(`nobody is ${name}`);
/** In the gate each item is tried in one of the ways there are, in turn: the next item in the next. */
const inTurn = <T>(ways: readonly T[], nth: number): readonly T[] =>
  WHOLE ? ways : ways.filter((_way, at) => at === nth % ways.length);
const cookieOf = ({ cookie }: Walker) => (cookie === null ? {} : { cookie });

function servers(): [RunningServer, boolean][] {
  return [
    [open, asksTwoStep(openConfig)],
    [alone, asksTwoStep(aloneConfig)],
  ];
}

/** What every table of the newsroom holds, told apart by one word each. */
async function everything(): Promise<Record<string, string>> {
  const { rows } = await store.statement(
    `select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`,
  );
  const held: Record<string, string> = {};
  for (const { table_name: name } of rows) {
    // Readings are counted a little later than they happen.
    if (name === 'story_reads') continue;
    const { rows: sums } = await store.statement(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as held from "${name}" t`,
    );
    held[String(name)] = String(sums[0]?.held);
  }
  return held;
}

test('one portal asks staff for a second step, the other does not', () => {
  expect(servers().map(([, twoStep]) => twoStep)).toEqual([true, false]);
});

describe('reading', () => {
  test.each(['GET', 'HEAD'])('%s of every address answers everybody as the table says', async (method) => {
    const wrong: string[] = [];
    const steps = servers().flatMap(([server, twoStep]) =>
      WALKED.filter((route) => route.method === 'GET').flatMap((route, nth) =>
        addressesOf(route).flatMap((path, at) =>
          asking
            .filter((by, who) => {
              // What is missing looks the same for all but by permission, and HEAD as GET: three stand for the rest.
              const few = at > 0 || method === 'HEAD';
              if (!WHOLE)
                return !few || (twoStep && (nth + who + at) % 2 === 0 && at > 0 === (method === 'GET'));
              // Without a second step, whoever has one is told from nobody else.
              return few
                ? [walkers[0], walkers[4], administrator].includes(by)
                : twoStep || !by.strong || by === administrator;
            })
            .map((by) => ({ server, twoStep, route, path, by })),
        ),
      ),
    );
    await forEach(steps, async ({ server, twoStep, route, path, by }) => {
      const answer = await ask(server.url, method, path, cookieOf(by));
      for (const fault of faults(answer, { route, by, twoStep }, walkers))
        wrong.push(`${by.name}: ${path} ${fault}`);
    });
    expect(steps.length).toBeGreaterThan(WHOLE || method === 'GET' ? 500 : 100);
    expect(wrong).toEqual([]);
  });

  test('what is for this machine is refused through a proxy', async () => {
    for (const { path } of WALKED.filter(({ who }) => who === 'this machine')) {
      expect((await ask(open.url, 'GET', path, { 'x-forwarded-for': '203.0.113.7' })).status).toBe(403);
      expect((await ask(open.url, 'GET', path)).status).toBe(200);
    }
  });
});

describe('changing', () => {
  const acts = WALKED.filter(({ answer }) => 'act' in answer);

  test('what another site asks for is refused to everybody, and changes nothing', async () => {
    const before = await everything();
    const wrong: string[] = [];
    const steps = acts
      .filter((route) => !('fromAnySite' in route && route.fromAnySite))
      .flatMap((route, nth) =>
        Object.entries(CROSS_SITE).flatMap(([how, headers], at, hows) =>
          asking
            // Every address in every way by a stranger and by who may most; by each of the others in one, in turn.
            .filter((by, who) => [walkers[0], administrator].includes(by) || (nth + who) % hows.length === at)
            .map((by) => ({ path: addressesOf(route)[0] ?? '', how, headers, by })),
        ),
      );
    const body = `id=${ids.person}&email=evil@walk.example&role=administrator&password=a+long+enough+one&name=x`;
    await forEach(steps, async ({ path, how, headers, by }) => {
      const answer = await ask(open.url, 'POST', path, { ...FORM, ...headers, ...cookieOf(by) }, body);
      if (answer.status !== 403 || answer.headers['set-cookie']) {
        wrong.push(`${by.name}, ${how}: ${path} answers ${answer.status}`);
      }
    });
    expect(steps.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('nobody changes what is not theirs to change', async () => {
    const before = await everything();
    const wrong: string[] = [];
    const steps = servers().flatMap(([server, twoStep]) =>
      acts.flatMap((route) =>
        asking
          .filter((by) => standing(route, by, twoStep) !== 'welcome')
          .map((by) => ({ server, twoStep, route, path: addressesOf(route)[0] ?? '', by })),
      ),
    );
    await forEach(steps, async ({ server, twoStep, route, path, by }) => {
      const answer = await ask(server.url, 'POST', path, { ...OURS, ...cookieOf(by) }, `id=${ids.person}`);
      for (const fault of faults(answer, { route, by, twoStep }, walkers))
        wrong.push(`${by.name}: ${path} ${fault}`);
    });
    expect(wrong).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('what takes a token changes nothing for whoever has none, whatever cookie they send', async () => {
    const before = await everything();
    const wrong: string[] = [];
    const steps = WALKED.filter(({ answer }) => 'call' in answer).flatMap((route) =>
      asking.map((by) => ({ route, by, path: addressesOf(route)[0] ?? '' })),
    );
    await forEach(steps, async ({ route, by, path }) => {
      const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
      const body = hasBody ? '{"move":"publish"}' : undefined;
      const headers = { 'content-type': 'application/json', ...cookieOf(by) };
      const answer = await ask(open.url, route.method, path, headers, body);
      for (const fault of faults(answer, { route, by, twoStep: true }, walkers))
        wrong.push(`${by.name}: ${path} ${fault}`);
    });
    expect(steps.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('an unsigned request is refused, whatever cookie comes with it', async () => {
    const before = await everything();
    const steps = WALKED.filter(({ answer }) => 'signed' in answer).flatMap((route) =>
      asking.map((by) => ({ by, path: addressesOf(route)[0] ?? '' })),
    );
    const wrong: string[] = [];
    await forEach(steps, async ({ by, path }) => {
      const { status } = await ask(open.url, 'POST', path, { ...OURS, ...cookieOf(by) }, '{}');
      if (status !== 403 && status !== 404) wrong.push(`${by.name}: ${path} answers ${status}`);
    });
    expect(steps.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('whoever may is answered, and never with a fault of ours', async () => {
    const wrong: string[] = [];
    const bodies = ['', `id=${newId()}&token=none&email=not+an+address&q=%00`, 'id=x&id=y'];
    const roles: readonly (Role | null)[] = WHOLE
      ? [null, 'reader', 'administrator']
      : [null, 'administrator'];
    const steps = acts.flatMap((route, nth) =>
      roles.flatMap((role) => inTurn(bodies, nth).map((body) => ({ route, role, body }))),
    );
    await forEach(steps, async ({ route, role, body }) => {
      // Somebody new each time: logging out, or deleting an account, ends the walk of whoever did it.
      const by =
        role === null
          ? walkers[0]
          : await walker(store, secret, `a new ${role}`, { role, passed: 'passkey' });
      if (!by || standing(route, by, true) !== 'welcome') return;
      const path = addressesOf(route)[0] ?? '';
      const answer = await ask(open.url, 'POST', path, { ...OURS, ...cookieOf(by) }, body);
      for (const fault of faults(answer, { route, by, twoStep: true }, walkers))
        wrong.push(`${by.name}: ${path} "${body}" ${fault}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('methods', () => {
  test('an address says which it takes, and takes no other', async () => {
    const takes = new Map<string, Set<string>>();
    for (const { path, method } of WALKED) {
      const known = takes.get(path) ?? new Set<string>();
      takes.set(path, known);
      known.add(method);
      if (method === 'GET') known.add('HEAD');
    }
    const before = await everything();
    const wrong: string[] = [];
    const steps = WALKED.flatMap((route, nth) => {
      const others = METHODS.filter((method) => !takes.get(route.path)?.has(method));
      return inTurn(others, nth).flatMap((method) =>
        [named('a stranger'), administrator].map((by) => ({ route, method, by })),
      );
    });
    await forEach(steps, async ({ route, method, by }) => {
      const path = addressesOf(route)[0] ?? '';
      const body = method === 'POST' || method === 'PUT' || method === 'PATCH' ? '{"id":1}' : undefined;
      const headers = { ...(body && { 'content-type': 'application/json' }), ...OURS, ...cookieOf(by) };
      const { status, headers: got } = await ask(open.url, method, path, headers, body);
      const wanted = [...(takes.get(route.path) ?? [])].sort().join(', ');
      const allow = (got.allow ?? '').split(', ').sort().join(', ');
      if (status !== 405 || allow !== wanted) wrong.push(`${method} ${path}: ${status}, Allow: ${allow}`);
    });
    expect(steps.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
    expect(await everything()).toEqual(before);
  });
});

describe('spellings', () => {
  test('another spelling reaches nothing, but leads there where it may', async () => {
    const before = await everything();
    const wrong: string[] = [];
    const asked = new Map<string, { route: Route; method: string }>();
    for (const route of WALKED) {
      for (const method of [route.method, 'GET']) asked.set(`${method} ${route.path}`, { route, method });
    }
    const steps = [...asked.values()].flatMap(({ route, method }, nth) =>
      inTurn(Object.entries(SPELLINGS), nth).map(([how, spell]) => ({ route, how, spell, method })),
    );
    await forEach(steps, async ({ route, how, spell, method }) => {
      const [path = ''] = addressesOf(route);
      const spelt = spell(path);
      if (spelt === path) return;
      const headers = { ...(method !== 'GET' && OURS), ...cookieOf(administrator) };
      const { status, headers: got } = await ask(open.url, method, spelt, headers);
      const { location = '' } = got;
      const say = (what: string) => wrong.push(`${method} ${spelt} (${how}): ${what}`);
      if (status >= 500) say(`answers ${status}`);
      else if (status < 400) {
        if (status !== 301 || method !== 'GET') say(`answers ${status} ${location}`);
        else if (!/^\/(?![/\\])/.test(location) || tidyPath(location).is !== 'tidy')
          say(`leads to ${location}`);
      }
    });
    expect(steps.length).toBeGreaterThan(WHOLE ? 1000 : 500);
    expect(wrong).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('fields nobody asks for change no answer', async () => {
    const wrong: string[] = [];
    const elsewhere = ['https://evil.example/', '//evil.example', '/\\evil.example', '/..//evil.example'].map(
      (to) => `?next=${encodeURIComponent(to)}`,
    );
    const steps = WALKED.filter(({ method }) => method === 'GET').flatMap((route, nth) => {
      const ways = 'query' in route && 'next' in route.query ? elsewhere : inTurn(JUNK, nth);
      return ways.map((junk) => ({ route, junk }));
    });
    expect(steps.filter(({ junk }) => elsewhere.includes(junk)).length).toBeGreaterThan(10);
    await forEach(steps, async ({ route, junk }) => {
      const [path = ''] = addressesOf(route);
      const { status, headers } = await ask(open.url, 'GET', path + junk, cookieOf(administrator));
      if (status >= 500 && route.path !== '/readyz') wrong.push(`${path}${junk}: ${status}`);
      if (/evil\.example/.test(headers.location ?? ''))
        wrong.push(`${path}${junk}: leads to ${headers.location}`);
    });
    expect(wrong).toEqual([]);
  });
});
