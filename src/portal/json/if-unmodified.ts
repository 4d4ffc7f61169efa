import { createHash } from 'node:crypto';
import { Refusal, refusal } from '../../words/refusal.ts';
import { ApiProblem } from '../http/api-problem.ts';

/** What a change names in If-Match: how something was seen, as the forms of the desk know it. */
export function seenTag(seen: string): string {
  return `"${seen.replaceAll(' ', '.')}"`;
}

/** An answer with its ETag: how it was seen, and a sum of all that is told, of which some changes by itself. */
export function tagged<T extends { readonly etag: string }>(
  json: T,
): { readonly json: T; readonly etag: string } {
  return { json, etag: summedTag(json.etag, json) };
}

/** An ETag with a sum of all that is told, of which some changes by itself. */
export function summedTag(etag: string, told: unknown): string {
  const sum = createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22);
  return etag.replace(/"$/, `-${sum}"`);
}

/** How something was seen, of the ETag that If-Match names. Throws `version passed` where it names none of ours. */
export function seenIn(ifMatch: string | null): string {
  const [, seen] = /^"([a-z0-9.]{1,60})(?:-[A-Za-z0-9_-]{22})?"$/.exec(ifMatch ?? '') ?? [];
  if (seen !== undefined) return seen.replaceAll('.', ' ');
  throw namesNoVersion();
}

/** The ETag of a version. */
export function versionTag(version: number): string {
  return `"v${version}"`;
}

/** The version that If-Match names. Throws `version passed` where it names none of ours. */
export function versionIn(ifMatch: string | null): number {
  const [, version] = /^v(\d{1,9})$/.exec(seenIn(ifMatch)) ?? [];
  if (version !== undefined) return Number(version);
  throw namesNoVersion();
}

function namesNoVersion(): ApiProblem {
  return new ApiProblem('version passed', refusal('ifMatchWrong'));
}

/**
 * Does what refuses with `conflict` whatever was changed since it was seen; that is answered with what stands. Where
 * `seen` is named and stands still, the conflict is another, and is told as it is.
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
