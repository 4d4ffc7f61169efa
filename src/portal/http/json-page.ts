import type { Problem } from '../../errors.ts';
import { PROBLEM_TYPE, problemJson } from './api-problem.ts';
import type { Page } from './page.ts';

/** Any client may read the API from any site: everything in it is public. */
export const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*' } as const;

/** A JSON document as a page. */
export function jsonPage(
  value: unknown,
  shows: readonly string[],
  more: { headers?: Record<string, string>; freshUntil?: Date | undefined } = {},
): Page {
  return {
    status: 200,
    type: 'application/json; charset=utf-8',
    text: JSON.stringify(value),
    cacheTags: [...new Set(shows)],
    freshUntil: more.freshUntil,
    headers: { ...OPEN_TO_ALL, ...more.headers },
  };
}

/** A JSON 404 response, cached until the thing exists. */
export function missingJson(why: Problem, shows: readonly string[]): Page {
  return {
    status: why.kind === 'gone' ? 410 : 404,
    type: PROBLEM_TYPE,
    text: problemJson(why),
    cacheTags: shows,
    headers: OPEN_TO_ALL,
  };
}
