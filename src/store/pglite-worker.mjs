// The thread PGlite runs in: a query of any length leaves the server's event loop free.
// Plain JavaScript, since a worker thread on Node 20 does not read TypeScript.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';
import { amcheck } from '@electric-sql/pglite/contrib/amcheck';
import { PreparedStatements } from './pglite-prepared.mjs';

const number = (text) => Number(text);
const text = (value) => value;
/**
 * PGlite's own reader and writer of bytes make a string of each byte: measured, to keep a picture of 17 MB took 2.4 GB
 * of memory and a minute and a half. Sent, bytes go as they are; answered, they come as hex.
 */
const bytesToSend = (value) => {
  if (value instanceof Uint8Array) return value;
  throw new TypeError('Bytes are sent as a Uint8Array.');
};
const bytesRead = (hex) => new Uint8Array(Buffer.from(hex.slice(2), 'hex'));

/** PostgreSQL's own 128 MB are touched whole at the start: measured, 32 MB save 100 MB and a fifth of a second. */
const BUFFERS = ['-c', 'shared_buffers=32MB'];
/** A used segment of the log is removed and not written over later: what was deleted must not live on in it. */
const LOG = ['-c', 'wal_recycle=off'];

const database = await PGlite.create({
  dataDir: workerData.directory,
  ...(workerData.template && { loadDataDir: new Blob([workerData.template]) }),
  // For `sourceline doctor`: loaded in under a millisecond, and in no database until it is asked for.
  extensions: { amcheck },
  startParams: [...PGlite.defaultStartParams, ...BUFFERS, ...LOG],
  parsers: { [types.INT8]: number, [types.NUMERIC]: text, [types.DATE]: text, [types.BYTEA]: bytesRead },
  serializers: { [types.BYTEA]: bytesToSend },
});

/** Statements after which a prepared one may no longer fit its tables. */
const DEFINES = /\b(create|alter|drop|truncate|set)\b/i;
const prepared = new PreparedStatements(database);
const stops = new Map();

const answers = {
  query: ({ sql, params, begins }) => prepared.query(sql, params, begins),
  script: async ({ sql, begins }) => {
    if (begins) await prepared.command('begin');
    if (DEFINES.test(sql)) await prepared.forget();
    const results = await database.exec(sql);
    const last = results.at(-1);
    return { rows: last?.rows ?? [], affected: last?.affectedRows ?? 0 };
  },
  end: ({ how }) => prepared.command(how),
  listen: async ({ channel }) => {
    if (stops.has(channel)) return;
    stops.set(
      channel,
      await database.listen(channel, (payload) => parentPort.postMessage({ channel, payload })),
    );
  },
  dump: async () => {
    const whole = await database.dumpDataDir('none');
    return new Uint8Array(await whole.arrayBuffer());
  },
  close: async () => {
    await database.close();
  },
};

/**
 * When a file that PostgreSQL writes once was written; null if it is gone. Open files outlive a folder that is deleted,
 * moved away or unmounted, so that PostgreSQL goes on and acknowledges what nobody will ever read.
 */
const writtenAt = () => {
  if (workerData.directory.startsWith('memory://')) return null;
  return statSync(join(workerData.directory, 'PG_VERSION'), { throwIfNoEntry: false })?.mtimeMs ?? null;
};
const begun = writtenAt();

const answer = async ({ id, kind, ...ask }) => {
  let reply;
  try {
    reply = { id, value: await answers[kind](ask) };
  } catch (error) {
    const { message, code, detail, constraint, severity } = error;
    reply = { id, error: { message, code, detail, constraint, severity } };
  }
  // Looked at after each statement, two microseconds, so that what was acknowledged is there.
  parentPort.postMessage(writtenAt() === begun ? reply : { isGone: true });
};
// One after another, as they were sent: what is sent before a transaction, or after its end, is not part of it.
let last = Promise.resolve();
parentPort.on('message', (message) => {
  last = last.then(() => answer(message));
});
parentPort.postMessage({ ready: true });
