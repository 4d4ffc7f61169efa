import { createHash } from 'node:crypto';
import { Refusal, refusal } from '../../words/refusal.ts';
import { ApiProblem } from '../http/api-problem.ts';

/** The ETag for If-Match from a state as displayed, as the desk's forms know it. */
export function seenTag(seen: string): string {
  return `"${seen.replaceAll(' ', '.')}"`;
}

/** A response with its ETag: the state displayed, plus a hash of the content, parts of which change on their own. */
export function tagged<T extends { readonly etag: string }>(
  json: T,
): { readonly json: T; readonly etag: string } {
  return { json, etag: summedTag(json.etag, json) };
}

/** An ETag with a hash of the content, parts of which change on their own. */
export function summedTag(etag: string, told: unknown): string {
  const sum = createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22);
  return etag.replace(/"$/, `-${sum}"`);
}

/** The state displayed, from the ETag in If-Match. Throws `version passed` if it is not one of ours. */
export function seenIn(ifMatch: string | null): string {
  const [, seen] = /^"([a-z0-9.]{1,60})(?:-[A-Za-z0-9_-]{22})?"$/.exec(ifMatch ?? '') ?? [];
  if (seen !== undefined) return seen.replaceAll('.', ' ');
  throw namesNoVersion();
}

/** The ETag of a version. */
export function versionTag(version: number): string {
  return `"v${version}"`;
}

/** The version that If-Match names. Throws `version passed` if it is not one of ours. */
export function versionIn(ifMatch: string | null): number {
  const [, version] = /^v(\d{1,9})$/.exec(seenIn(ifMatch)) ?? [];
  if (version !== undefined) return Number(version);
  throw namesNoVersion();
}

function namesNoVersion(): ApiProblem {
  return new ApiProblem('version passed', refusal('ifMatchWrong'));
}

/**
 * Runs a change that throws `conflict` if the thing has changed since it was displayed; then answers the current state.
 * If `seen` is given and still current, the conflict is another one, and is rethrown.
 */
export async function ifUnmodified<T>(
  check: () => Promise<T>,
  standing: () => Promise<{ readonly current: unknown; readonly etag: string }>,
  seen?: string,
): Promise<T> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'conflict') throw error;
    const { current, etag } = await standing();
    if (seenIn(etag) === seen) throw error;
    throw new ApiProblem('version passed', error, { members: { current, etag } });
  }
}
