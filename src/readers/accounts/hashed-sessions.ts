import type { betterAuth } from 'better-auth';
import type { getAdapter } from 'better-auth/db/adapter';
import { hashSessionToken } from './session-token.ts';

/** better-auth's database adapter. */
export type Adapter = Awaited<ReturnType<typeof getAdapter>>;
/** The options of better-auth. */
export type AuthOptions = Parameters<typeof betterAuth>[0];

type Where = NonNullable<Parameters<Adapter['findMany']>[0]['where']>;
type Fields = Record<string, unknown>;

/**
 * The same adapter, but sessions are stored under the hash of their token: the token is hashed whenever it is written
 * or looked up, and returned to callers that used it. Rows found in another way have the hash instead, which opens
 * nothing: our own session lists and logouts use ids.
 */
export function hashedSessions(inner: Adapter): Adapter {
  const outer: Adapter = {
    ...inner,
    create: async <T extends Record<string, unknown>, R = T>(
      asked: Parameters<typeof inner.create<T, R>>[0],
    ) => {
      if (asked.model !== 'session') return inner.create<T, R>(asked);
      const { kept, told } = hashing();
      return told(await inner.create<T, R>({ ...asked, data: kept(asked.data) }));
    },
    findOne: async (asked) => {
      if (asked.model !== 'session') return inner.findOne(asked);
      const { found, told } = hashing();
      return told(await inner.findOne({ ...asked, where: found(asked.where) }));
    },
    findMany: async <T>(asked: Parameters<Adapter['findMany']>[0]) => {
      if (asked.model !== 'session' || !asked.where) return inner.findMany<T>(asked);
      const { found, told } = hashing();
      return (await inner.findMany<T>({ ...asked, where: found(asked.where) })).map(told);
    },
    count: (asked) =>
      inner.count(asked.model === 'session' && asked.where ? withHashes(asked, asked.where) : asked),
    update: async (asked) => {
      if (asked.model !== 'session') return inner.update(asked);
      const { found, kept, told } = hashing();
      return told(await inner.update({ ...asked, where: found(asked.where), update: kept(asked.update) }));
    },
    updateMany: (asked) => {
      if (asked.model !== 'session') return inner.updateMany(asked);
      const { found, kept } = hashing();
      return inner.updateMany({ ...asked, where: found(asked.where), update: kept(asked.update) });
    },
    delete: (asked) => inner.delete(asked.model === 'session' ? withHashes(asked, asked.where) : asked),
    deleteMany: (asked) =>
      inner.deleteMany(asked.model === 'session' ? withHashes(asked, asked.where) : asked),
    consumeOne: async (asked) => {
      if (asked.model !== 'session') return inner.consumeOne(asked);
      const { found, told } = hashing();
      return told(await inner.consumeOne({ ...asked, where: found(asked.where) }));
    },
    incrementOne: async (asked) => {
      if (asked.model !== 'session') return inner.incrementOne(asked);
      const { found, told } = hashing();
      return told(await inner.incrementOne({ ...asked, where: found(asked.where) }));
    },
    // The inner one would pass on the adapter without hashing.
    transaction: (work) => work(outer),
  };
  return outer;
}

function withHashes<Asked extends object>(asked: Asked, where: Where): Asked & { where: Where } {
  return { ...asked, where: hashing().found(where) };
}

/** One request: remembers what it hashed, so that the result can contain the original tokens. */
function hashing() {
  const tokens = new Map<unknown, string>();
  const hashed = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(hashed) as T;
    if (typeof value !== 'string') return value;
    const hash = hashSessionToken(value);
    tokens.set(hash, value);
    return hash as T;
  };
  return {
    found: (where: Where): Where =>
      where.map((one) => (one.field === 'token' ? { ...one, value: hashed(one.value) } : one)),
    kept: <T extends Fields>(fields: T): T =>
      'token' in fields ? { ...fields, token: hashed(fields.token) } : fields,
    told: <T>(row: T): T => {
      const { token } = (row ?? {}) as Fields;
      const asked = tokens.get(token);
      return asked === undefined ? row : { ...row, token: asked };
    },
  };
}
