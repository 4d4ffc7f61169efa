import { Problem } from '../errors.ts';
import type { Handle, ServerContext } from './route.ts';

const DATABASE_ANSWERS_WITHIN = 2_000;

/** `/healthz`: the process runs. */
export const healthHandle: Handle = async (_context, _request, reply) => {
  reply.header('Cache-Control', 'no-store');
  return { status: 'ok' };
};

/**
 * `/readyz`: the database answers and is listened to, and the search index is full; until then 503 with what is missing.
 */
export const readyHandle: Handle = async (server, _request, reply) => {
  const { discovery } = server;
  const missing: string[] = [];
  if (!server.store.reach.isUp || !(await answers(server))) missing.push('database');
  if (!discovery.ready) missing.push('search index');
  reply.header('Cache-Control', 'no-store').code(missing.length === 0 ? 200 : 503);
  if (missing.length > 0) reply.header('Retry-After', '5');
  return { status: missing.length === 0 ? 'ready' : 'not ready', missing, indexed: discovery.size };
};

async function answers(store: Pick<ServerContext, 'ping'>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), DATABASE_ANSWERS_WITHIN);
  });
  const answer = store.ping().then(
    () => true,
    () => false,
  );
  const ok = await Promise.race([answer, late]);
  clearTimeout(timer);
  return ok;
}

/** `/metrics`: the figures of this process as Prometheus reads them. */
export const metricsHandle: Handle = async ({ metrics, config }, _request, reply) => {
  if (!config.METRICS) throw new Problem('not found', 'The figures of this portal are turned off.');
  reply.header('Cache-Control', 'no-store').type(metrics.registry.contentType);
  return metrics.registry.metrics();
};
