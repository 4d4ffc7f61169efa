/// <reference no-default-lib="true"/>
import { listenForPush, type NoteScope } from '../push-events.ts';
import { isPage, memberOf, picturesIn, storiesIn, type Wanted, wantedOf } from './what-to-keep.ts';

/** `SPOKEN` is written by asset.routes.ts: the languages of the newsroom, its main one first. */
declare const self: ServiceWorkerGlobalScope & { readonly SPOKEN: readonly string[] };
/** What a page loads, and the name of this build: inserted by scripts/build-client.mjs. */
declare const SHELL: readonly string[];
declare const BUILD: string;

/** The caches: the shell of this build; a stranger's last front page; and each member's own pages on this device. */
const SHELL_CACHE = `shell ${BUILD}`;
const STRANGER = 'stranger';
const MEMBER = 'member ';
/** The maximum number of stories stored for a member. */
const MOST_STORIES = 60;
/** How long to wait for the network before showing a stored copy, in milliseconds. */
const PATIENCE = 3_000;
/** A story stored less than this many milliseconds ago is not fetched again with the list of favourites. */
const FRESH = 12 * 3_600_000;

/** How often members' pages were deleted: earlier requests are not stored afterwards. */
let forgotten = 0;

const offlineIn = (language: string) => `/offline?lang=${language}`;

listenForPush(self as unknown as NoteScope);

self.addEventListener('install', (event) => {
  sendDeskDirectly(event);
  event.waitUntil(
    (async () => {
      const cache = await caches.open(SHELL_CACHE);
      await cache.addAll(SHELL);
      // As a stranger sees it, even if someone is logged in: the shell contains nothing personal.
      await Promise.all(
        self.SPOKEN.map(async (language) => {
          const page = await fetch(offlineIn(language), { credentials: 'omit' });
          if (page.ok) await cache.put(offlineIn(language), page);
        }),
      );
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('shell ') && name !== SHELL_CACHE) await caches.delete(name);
      }
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === 'POST') return sent(event, url);
  if (request.method !== 'GET') return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request, url));
  else if (url.pathname.startsWith('/media/')) event.respondWith(picture(request));
  else if (request.mode === 'navigate') event.respondWith(page(event, url));
});

/**
 * Requests to the desk bypass this worker in browsers that support it: Chromium loses what a page sends as it closes,
 * such as the release of a story's lock, if a worker has to be asked first.
 */
function sendDeskDirectly(event: ExtendableEvent): void {
  const { addRoutes } = event as ExtendableEvent & { addRoutes?(rules: object): Promise<void> };
  const condition = { requestMethod: 'POST', urlPattern: { pathname: '/desk/*' } };
  // Browsers with other rules go without this one.
  if (addRoutes)
    event.waitUntil(addRoutes.call(event, { condition, source: 'network' }).catch(() => undefined));
}

/** A change is never delayed: it is only observed. */
function sent(event: FetchEvent, url: URL): void {
  if (url.pathname === '/logout') event.waitUntil(forgetMembers(null));
  const [, verb] = /^\/favorites\/(save|remove)$/.exec(url.pathname) ?? [];
  if (!verb) return;
  const form = event.request.clone().formData();
  event.waitUntil(
    form.then(
      async (fields) => {
        const slug = fields.get('story');
        if (typeof slug !== 'string' || !/^[a-z0-9-]{1,120}$/.test(slug)) return;
        await (verb === 'save' ? keepStory(`/story/${slug}`, null) : dropStory(`/story/${slug}`));
      },
      () => undefined,
    ),
  );
}

/**
 * Built files never change, so the stored ones are right. A file of an older build is replaced by its current version.
 */
async function asset(request: Request, url: URL): Promise<Response> {
  const kept = await caches.match(request, { cacheName: SHELL_CACHE });
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const [, stem = '', kind = ''] = /\/assets\/([a-z-]+)-[A-Z0-9]+\.([a-z0-9]+)$/i.exec(url.pathname) ?? [];
    const now = SHELL.find((path) => path.startsWith(`/assets/${stem}-`) && path.endsWith(`.${kind}`));
    const instead = stem && now ? await caches.match(now, { cacheName: SHELL_CACHE }) : undefined;
    if (instead) return instead;
    throw error;
  }
}

/** A picture comes from the network, or else from storage in any width. */
async function picture(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

/** A page comes from the network, and from storage only if the network fails or is too slow. */
async function page(event: FetchEvent, url: URL): Promise<Response> {
  const { request } = event;
  const wanted = wantedOf(url);
  const before = forgotten;
  const answer = fetch(request);
  const late = wanted ? new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE, 'late')) : null;
  const noted = answer.then((response) => note(response.clone(), url, wanted, before));
  event.waitUntil(noted.catch(() => undefined));
  try {
    const first = await (late ? Promise.race([answer, late]) : answer);
    if (first !== 'late') return first;
    return (await keptPage(url)) ?? (await answer);
  } catch {
    return (await keptPage(url)) ?? (await offline(url));
  }
}

async function keptPage(url: URL): Promise<Response | undefined> {
  const names = await caches.keys();
  const theirs = names.filter((name) => name.startsWith(MEMBER));
  for (const name of [...theirs, STRANGER]) {
    const cache = await caches.open(name);
    const kept =
      (await cache.match(url.pathname + url.search)) ??
      (await cache.match(url.pathname, { ignoreSearch: true }));
    if (kept) return kept;
  }
  return undefined;
}

async function offline(url: URL): Promise<Response> {
  const front = await keptPage(new URL('/', url));
  const [, seen] = /<html lang="([A-Za-z0-9-]+)"/.exec((await front?.text()) ?? '') ?? [];
  const spoken = [url.searchParams.get('lang'), seen, self.navigator.language.split('-')[0], self.SPOKEN[0]];
  for (const language of spoken) {
    const kept = language ? await caches.match(offlineIn(language), { cacheName: SHELL_CACHE }) : undefined;
    if (kept) return kept;
  }
  return Response.error();
}

/** Examines a page that was received: whose it is, and whether to store it. */
async function note(response: Response, url: URL, wanted: Wanted | null, before: number): Promise<void> {
  if (!isPage(response, url)) return;
  const member = memberOf(response);
  if (member && before !== forgotten) return;
  await forgetMembers(member);
  if (!wanted) return;
  const cache = await caches.open(member ? MEMBER + member : STRANGER);
  if (wanted === 'front') {
    await keepPage(cache, url, response, '/');
  } else if (wanted === 'favorites' && member) {
    await keepFavorites(cache, await keepPage(cache, url, response, '/favorites'));
  } else if (wanted === 'story' && member && (await cache.match(url.pathname))) {
    await keepPage(cache, url, response, url.pathname);
  }
}

/** Stores a page with its first picture, replacing an earlier one; returns its text. */
async function keepPage(cache: Cache, url: URL, response: Response, path: string): Promise<string> {
  const text = await response.clone().text();
  const [picture = ''] = picturesIn(text);
  const headers = new Headers(response.headers);
  // The text is already decompressed.
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set('Kept', String(Date.now()));
  headers.set('Picture', picture);
  const drawn = picture ? await fetch(new URL(picture, url)).catch(() => null) : null;
  await dropPage(cache, path);
  await cache.put(path, new Response(text, { headers }));
  if (drawn?.ok) await cache.put(picture, drawn);
  return text;
}

/** Deletes a page and its picture from storage. */
async function dropPage(cache: Cache, path: string): Promise<void> {
  const kept = await cache.match(path, { ignoreSearch: true });
  const picture = kept?.headers.get('Picture');
  if (picture) await cache.delete(picture);
  await cache.delete(path, { ignoreSearch: true });
}

async function dropStory(path: string): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(MEMBER)) await dropPage(await caches.open(name), path);
  }
}

/** Fetches one story for a member's offline reading; this does not count as a read. */
async function keepStory(path: string, cache: Cache | null): Promise<void> {
  const before = forgotten;
  const response = await fetch(path, { headers: { Purpose: 'prefetch' } }).catch(() => null);
  const url = new URL(path, self.location.origin);
  if (!response?.ok || !isPage(response, url)) return;
  const member = memberOf(response);
  if (!member || before !== forgotten) return;
  const own = cache ?? (await caches.open(MEMBER + member));
  await keepPage(own, url, response, path);
  await dropOldest(own);
}

/** Stores the favourites in a list, newest first, and deletes others that should be in it. */
async function keepFavorites(cache: Cache, list: string): Promise<void> {
  for (const path of storiesIn(list).slice(0, MOST_STORIES)) {
    const kept = await cache.match(path);
    const age = Date.now() - Number(kept?.headers.get('Kept') ?? 0);
    if (age > FRESH) await keepStory(path, cache);
  }
}

async function dropOldest(cache: Cache): Promise<void> {
  const stories = [];
  for (const request of await cache.keys()) {
    if (!new URL(request.url).pathname.startsWith('/story/')) continue;
    const kept = await cache.match(request);
    stories.push({ path: new URL(request.url).pathname, at: Number(kept?.headers.get('Kept') ?? 0) });
  }
  stories.sort((a, b) => b.at - a.at);
  for (const { path } of stories.slice(MOST_STORIES)) await dropPage(cache, path);
}

/** Deletes the stored pages of every member but `but`: at logout, and when someone else uses this browser. */
async function forgetMembers(but: string | null): Promise<void> {
  if (but === null) forgotten += 1;
  for (const name of await caches.keys()) {
    if (name.startsWith(MEMBER) && name !== MEMBER + but) await caches.delete(name);
  }
}
