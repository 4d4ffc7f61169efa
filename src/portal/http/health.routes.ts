import { isAttended, queueHealth } from '../../store/queue-health.queries.ts';
import { within } from '../../store/within.ts';
import { refusal } from '../../words/refusal.ts';
import type { Handle, ServerContext } from './route.ts';

const DATABASE_ANSWERS_WITHIN = 2_000;

/** `/healthz`: whether the process is running. */
export const healthHandle: Handle = async (_context, _request, reply) => {
  reply.header('Cache-Control', 'no-store');
  return { status: 'ok' };
};

/**
 * `/readyz`: 200 if the database responds, changes are received and the search index is complete; otherwise 503 with
 * what is missing.
 */
export const readyHandle: Handle = async (server, _request, reply) => {
  const { discovery } = server;
  const missing: string[] = [];
  const worker = await within(
    DATABASE_ANSWERS_WITHIN,
    workerOf(server).catch(() => null),
    () => null,
  );
  if (!server.store.reach.isUp || worker === null) missing.push('database');
  if (server.isClosing()) missing.push('stopping');
  if (!discovery.ready) missing.push('search index');
  reply.header('Cache-Control', 'no-store').code(missing.length === 0 ? 200 : 503);
  if (missing.length > 0) reply.header('Retry-After', '5');
  return {
    status: missing.length === 0 ? 'ready' : 'not ready',
    missing,
    indexed: discovery.size,
    worker: worker ?? 'unknown',
  };
};

/** Whether a worker is running; rejects if the database does not respond. */
async function workerOf({ ping, reading }: ServerContext): Promise<'running' | 'none'> {
  await ping();
  return isAttended(await queueHealth(reading)) ? 'running' : 'none';
}

/** `/metrics`: this process's metrics for Prometheus. */
export const metricsHandle: Handle = async ({ metrics, config }, _request, reply) => {
  if (!config.METRICS) throw refusal('metricsOff');
  reply.header('Cache-Control', 'no-store').type(metrics.registry.contentType);
  return metrics.registry.metrics();
};
