import { createServer, type RequestListener } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger, { type StaticDocumentSpec } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { failingFollowed } from '../../desk/following/followed.queries.ts';
import { countStuck } from '../../desk/schedule/due-stories.queries.ts';
import { openSettings } from '../../desk/settings/open-settings.ts';
import { createDatabaseDiscovery } from '../../discovery/database/open-database-discovery.ts';
import type { Discovery } from '../../discovery/discovery.ts';
import { keptIn } from '../../discovery/kept-index.ts';
import { createDiscovery } from '../../discovery/open-discovery.ts';
import { countUnread } from '../../entities/mentions/unread-stories.queries.ts';
import { ASKED_JOBS } from '../../jobs/asked-jobs.ts';
import { startWorker, type Worker } from '../../jobs/worker.ts';
import type { Log } from '../../log.ts';
import { openAccounts } from '../../readers/accounts/accounts.ts';
import { analyticsOf } from '../../store/analytics.ts';
import { inDataFolder } from '../../store/data-folder.ts';
import type { Store } from '../../store/database.ts';
import { countFailedJobs } from '../../store/failed-jobs.queries.ts';
import { queueHealth } from '../../store/queue-health.queries.ts';
import { whenThere } from '../../store/when-there.ts';
import { within } from '../../store/within.ts';
import { refusal } from '../../words/refusal.ts';
import { openApiDocument } from '../api/openapi.ts';
import { type Answering, answerProblem, type ErrorPage } from '../http/answer-problem.ts';
import { answeredBy, methodsBy } from '../http/answered-paths.ts';
import { holdingBack } from '../http/being-set-up.ts';
import { guardWhenBusy, Lateness } from '../http/busy-guard.ts';
import { DeskWatch } from '../http/desk-watch.ts';
import { FrontServer } from '../http/front-server.ts';
import { isLoopbackAddress } from '../http/loopback.ts';
import { createMetrics } from '../http/metrics.ts';
import type { ActContext } from '../http/own-page.ts';
import { PageCache } from '../http/page-cache.ts';
import { PagePacking } from '../http/page-packing.ts';
import { readFields } from '../http/read-fields.ts';
import { RedirectHits } from '../http/redirect-hits.ts';
import type { Route, ServerContext } from '../http/route.ts';
import type { SavedPages } from '../http/saved-pages.ts';
import { helmetOptions } from '../http/security.ts';
import type { Sending } from '../http/send-page.ts';
import { surrogateKeys, surrogateRules } from '../http/surrogate-keys.ts';
import { LONGEST_ADDRESS, loggedPath } from '../http/tidy-path.ts';
import { sessionOf } from '../http/visitor.ts';
import { LiveReaders } from '../live/live-readers.ts';
import { publishedBy } from '../published/live-published.ts';
import { ReaderCounter } from '../readership/reader-counter.ts';
import { errorPage } from '../site/error.routes.ts';
import { answerMemberProblem } from './answer-member-problem.ts';
import { faceOf, frontDoor } from './front-door.ts';
import { hidingFrom } from './hidden-stories.ts';
import { type CacheInvalidation, invalidateCachedPages } from './invalidate-pages.ts';
import { movedTo } from './moved-to.ts';
import { Purging } from './purge.ts';
import { registerRoutes } from './register-routes.ts';
import { ROUTES } from './routes.ts';
import { StoryReads } from './story-reads.ts';

/** The parts a server is built from. */
export interface ServerParts {
  readonly store: Store;
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly discovery: Discovery;
  readonly errorPage: ErrorPage;
  /** The table of URLs; by default ROUTES. */
  readonly routes?: readonly Route[] | undefined;
  /** A server that is already listening; closed with the portal. If omitted, the portal creates its own. */
  readonly front?: FrontServer | undefined;
  /** Pages on disk, for a start without a database; closed with the server. Optional. */
  readonly saved?: SavedPages | null | undefined;
  /** Called with positions in the log of changes up to which everything has been handled. Optional. */
  readonly handled?: ((position: string) => void) | undefined;
  /** How late responses may be, in milliseconds, before readers are asked to retry later; 0: never; default: 2,000. */
  readonly busyAfter?: number | undefined;
  /** Offers to set up an empty newsroom in a browser, and tells readers so until it is done. Optional. */
  readonly setup?: Required<Pick<ActContext, 'loadDemo' | 'forgetSetUp'>> | undefined;
  /** Stops waiting for an unreachable database. */
  readonly stopping?: AbortSignal | undefined;
}

/** A running server. */
export interface RunningServer {
  readonly url: string;
  /** Resolves when every change received so far has invalidated the pages that show it, and is in the search index. */
  settled(): Promise<void>;
  /** Accepts no new connections, finishes the requests in flight (ten seconds at most), and writes its counts. */
  close(): Promise<void>;
}

const MOST_BODY_BYTES = 65_536;
const FINISH_WITHIN = 10_000;
/** Long enough for requests sent before the client saw the connection close to arrive. */
const ON_THE_WAY = 100;
const INVALIDATED_WITHIN = 2_000;
const BUSY_AFTER = 2_000;
/** The file in DATA_DIR that stores the search index between runs. */
const KEPT_INDEX = 'search-index';
/** The maximum number of live pages from one address: enough for a newsroom or a school. */
const LIVE_PER_ADDRESS = 30;

/** Serves the newsroom in `store` with its search index and its pages. */
export function startServer(
  parts: Pick<
    ServerParts,
    'store' | 'config' | 'log' | 'clock' | 'busyAfter' | 'stopping' | 'saved' | 'front' | 'setup'
  >,
): Promise<RunningServer> {
  // V8 lets a heap grow fourfold before it collects: 80 MB in use became 280. Collecting sooner costs 10 ms at a time.
  setFlagsFromString('--heap-growing-percent=25');
  const { store, config, clock, log } = parts;
  const path = inDataFolder(config, KEPT_INDEX);
  const kept = path === null ? null : keptIn(path, store);
  if (config.SEARCH_ENGINE === 'memory') {
    // The index is filled once pages are served: it takes both threads that the first one needs.
    const start = () => startPortal({ ...parts, discovery, errorPage, handled: kept?.handled });
    const starting = Promise.resolve().then(start);
    const discovery = createDiscovery(store.reading, clock, log, kept, starting);
    return starting;
  }
  // A file of the other engine would contain stories that have since been withdrawn.
  void kept
    ?.remove()
    .catch((error: unknown) => log.warn({ err: error }, 'search index could not be deleted'));
  return startPortal({ ...parts, discovery: createDatabaseDiscovery(store, clock, log), errorPage });
}

/** Serves the portal; resolves when it is listening, while the search index may still be loading. */
export async function startPortal(parts: ServerParts): Promise<RunningServer> {
  const { store, log, clock } = parts;
  const newsroom = await whenThere(() => openSettings(parts), parts);
  const { config } = newsroom;
  const published = publishedBy(store, config, clock);
  const { discovery, hiding } = hidingFrom(parts.discovery);
  const state = { closing: false };
  const security: string[] = [];
  const { saved = null, front = new FrontServer(() => undefined, log) } = parts;
  const proxies = config.PURGE_URLS ? new Purging(config.PURGE_URLS, log) : null;
  const cache = new PageCache({
    bytes: config.PAGE_CACHE_MB * 1024 * 1024,
    staleFor: config.STALE_LIMIT * 60_000,
    clock,
    log,
    security,
    saved,
    proxies: proxies && { fields: surrogateKeys, purge: (tags) => proxies.purge(tags) },
  });
  const places = { all: config.LIVE_READERS, perAddress: LIVE_PER_ADDRESS };
  const live = new LiveReaders({ reading: store.reading, config, clock }, log, places);
  const watch = await whenThere(() => DeskWatch.start(store, log), parts);
  const metrics = createMetrics(cache, discovery, live, {
    purgesWaiting: () => proxies?.waiting ?? 0,
    stuck: () => countStuck(store.reading, clock.now()),
    failedJobs: () => countFailedJobs(store.reading),
    unreadStories: () => countUnread(store.reading),
    queue: () => queueHealth(store.reading),
    failingFollowed: () => failingFollowed(store.reading),
  });
  const notPacked = (error: unknown) => log.error({ err: error }, 'could not pack a page');
  const packing = new PagePacking((page) => cache.reweigh(page), notPacked);
  let readsCounted: () => void = () => undefined;
  let invalidated: () => Promise<void> = async () => undefined;
  const redirectHits = new RedirectHits({ store, clock, log });
  const reads = new StoryReads({ store, discovery, clock, log, counted: () => readsCounted() });
  const visits = new ReaderCounter({ store, config, clock, log });
  const sending: Sending = {
    want: packing.want.bind(packing),
    packFirst: packing.packFirst.bind(packing),
    read: reads.note.bind(reads),
    ...(proxies && {
      surrogateRules: (page) => surrogateRules(page, clock.now(), config.STALE_LIMIT * 60),
    }),
    get closing() {
      return state.closing;
    },
  };
  const holding = parts.setup ? await whenThere(() => holdingBack(store.reading), parts) : null;
  const accounts = await whenThere(() => openAccounts({ store, config, log, clock }), parts);
  const context: ServerContext = {
    store,
    accounts,
    log,
    reading: store.reading,
    discovery,
    analytics: analyticsOf(config),
    config,
    clock,
    published,
    metrics,
    live,
    watch,
    visits,
    ping: () => store.ping(),
    isClosing: () => state.closing,
    isAnswered: answeredBy(ROUTES),
    loadDemo: parts.setup?.loadDemo,
    forgetSetUp: parts.setup?.forgetSetUp,
  };
  const answering: Answering = {
    context,
    errorPage: parts.errorPage,
    security,
    sending,
    log,
    isAway: () => !store.reach.isUp,
  };
  const lateness = new Lateness(parts.busyAfter ?? BUSY_AFTER);
  let door: RequestListener = () => undefined;
  const routes = parts.routes ?? ROUTES;
  const methodsOf = methodsBy(routes);
  const app = createApp(config, (inside) => {
    const given = { cache, sending, metrics, answering, security, log, lateness, methodsOf, holding };
    door = frontDoor(given, inside);
  });
  app.setErrorHandler(async (error, request, reply) => {
    reply.hijack();
    const { face = 'page' } = request.routeOptions.config as { face?: Route['face'] };
    await answerProblem(answering, request.raw, reply.raw, error, face);
  });
  app.setNotFoundHandler(async (request, reply) => {
    const moved = await movedTo({ ...context, noteRedirect: (id) => redirectHits.note(id) }, request.raw);
    const problem = refusal('pageNotHere');
    const face = faceOf(request.raw.url ?? '/');
    if (!moved && face === 'page') {
      // If nothing can be read, the response is the same.
      const session = await sessionOf(request, context).catch(() => null);
      if (await answerMemberProblem(request, reply, problem, session, { context, security })) return;
    }
    reply.hijack();
    if (moved) {
      reply.raw.writeHead(moved.status, [...moved.fields, ...security]);
      reply.raw.end();
      return;
    }
    await answerProblem(answering, request.raw, reply.raw, problem, face);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode: status } = reply.raw;
    const route = request.routeOptions.url ?? 'nothing';
    metrics.answered(route, status, reply.elapsedTime / 1000);
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    // Queries contain what people search for and the tokens of email links: neither belongs in a log.
    log.info({ method: request.method, url: loggedPath(request.raw.url), status, ms }, 'answered');
  });
  app.addHook('onSend', async (_request, reply) => {
    if (state.closing) reply.header('Connection', 'close');
  });
  let invalidation: CacheInvalidation | null = null;
  let asked: Worker | null = null;
  let url: string;
  const stopInside = async () => {
    await app.close();
    await asked?.stop();
    // The changes of the last requests and jobs are still invalidated here, on disk and in proxies.
    if (invalidation) await within(INVALIDATED_WITHIN, invalidation.settled(), () => undefined);
    invalidation?.stop();
    await discovery.close();
    await Promise.all([reads.stop(), visits.stop(), redirectHits.stop()]);
    await proxies?.stop();
  };
  try {
    await plugins(app, config, lateness);
    await app.register(async (routed) => {
      const parting = { context, cache, sending, answering, security, invalidated: () => invalidated() };
      registerRoutes(routed, routes, parting);
    });
    await app.ready();
    security.push(...(await securityFields(app)));

    invalidation = await invalidateCachedPages({
      store,
      cache,
      discovery,
      hiding,
      clock,
      log,
      newsroom: {
        config,
        reload: async () => {
          // Settings can refer to pictures.
          await newsroom.reload();
          await published.reload();
        },
        topicsChanged: published.topicsChanged,
      },
      saved,
      handled: parts.handled,
      isPurged: () => (proxies?.waiting ?? 0) === 0,
    });
    // It is already listening: no change in between is missed.
    await whenThere(() => published.reload(), parts);
    readsCounted = invalidation.readsChanged;
    invalidated = invalidation.invalidated;
    await live.start(store);
    asked = await startWorker({ store, config, log, clock }, ASKED_JOBS);
    reads.start();
    visits.start();
    redirectHits.start();
    lateness.start();
    front.answerWith(door);
    url = await front.listen(config);
  } catch (error) {
    live.close();
    await stopInside();
    throw error;
  }
  let closed: Promise<void> | null = null;
  const close = async () => {
    state.closing = true;
    live.close();
    watch.close();
    // The load balancer checks whether we are ready, and has to learn that we are not.
    await new Promise((resolve) => setTimeout(resolve, config.DRAIN_SECONDS * 1000 || ON_THE_WAY));
    await front.close(FINISH_WITHIN);
    await stopInside();
    saved?.close();
  };
  return {
    url,
    settled: invalidation.settled,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

/** The router; its request handler is passed to `behind`, and it does not listen itself. */
function createApp(config: Config, behind: (inside: RequestListener) => void): FastifyInstance {
  const app = Fastify({
    logger: false,
    // One hop: entries further left in X-Forwarded-For were written by the client, who could name any address.
    trustProxy: config.TRUST_PROXY && ((_address: string, hop: number) => hop < 1),
    bodyLimit: MOST_BODY_BYTES,
    return503OnClosing: false,
    routerOptions: { maxParamLength: LONGEST_ADDRESS },
    serverFactory: (inside) => {
      behind(inside as RequestListener);
      return createServer();
    },
  });
  // Query fields are parsed by route.ts; the schemas describe them, and compiling them would only cost time.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  return app;
}

async function plugins(app: FastifyInstance, config: Config, lateness: Lateness): Promise<void> {
  const hidden = helmetOptions(config);
  await app.register(helmet, hidden);
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    (_request: FastifyRequest, body: Buffer) => readFields(body),
  );
  await app.register(multipart, { limits: { fields: 50, files: 1, headerPairs: 20 } });
  guardWhenBusy(app, lateness);
  await app.register(rateLimit, {
    global: false,
    // A proxy on this machine that TRUST_PROXY does not cover would make all readers one.
    allowList: (request) => isLoopbackAddress(request.ip),
    errorResponseBuilder: () => refusal('requestsMany'),
  });
  // Empty, as the description below is built when someone asks for it.
  await app.register(swagger, {
    mode: 'static',
    specification: { document: {} as StaticDocumentSpec['document'] },
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { docExpansion: 'list' },
    transformSpecification: () =>
      openApiDocument(ROUTES, { name: config.PORTAL_NAME, url: config.PUBLIC_URL }),
    transformSpecificationClone: false,
    staticCSP: [
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:",
      "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ].join('; '),
    logLevel: 'silent',
  });
}

/** The headers helmet sets, taken from helmet itself, so that a page from memory has the same. */
async function securityFields(app: FastifyInstance): Promise<string[]> {
  const { headers } = await app.inject({ method: 'GET', url: '/healthz' });
  const names = /^(content-security-policy|cross-origin-|origin-agent|referrer-|strict-transport|x-)/;
  return Object.entries(headers).flatMap(([name, value]) =>
    names.test(name) && !name.startsWith('x-ratelimit') ? [name, String(value)] : [],
  );
}
