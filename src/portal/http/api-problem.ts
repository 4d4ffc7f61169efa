import type { Problem } from '../../errors.ts';
import { Refusal } from '../../words/refusal.ts';

/** The types of the API's refusals, with their statuses. */
const TYPES = {
  'token needed': 401,
  'token unknown': 401,
  'token expired': 401,
  'token revoked': 401,
  'account closed': 401,
  'scope missing': 403,
  'not json': 415,
  'version missing': 428,
  'version passed': 412,
  'not saved': 409,
  blocked: 422,
  'key used': 422,
  'key in use': 409,
} as const satisfies Record<string, number>;

/** One of the refusals that only the API has. */
export type ApiProblemType = keyof typeof TYPES;

/** A refusal that clients can tell from others of its status: https://www.rfc-editor.org/rfc/rfc9457 */
export class ApiProblem extends Refusal {
  readonly type: ApiProblemType;
  /** Additional members of the response, such as the blocks. */
  readonly members: Readonly<Record<string, unknown>>;
  /** Headers of the response. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    type: ApiProblemType,
    { code, params }: Refusal,
    more: {
      readonly members?: Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(code, params);
    this.type = type;
    this.members = more.members ?? {};
    this.headers = more.headers ?? {};
  }

  override get status(): number {
    return TYPES[this.type];
  }
}

/** Every `type` of an API problem, besides those that every problem can have. */
export const API_PROBLEM_TYPES = Object.keys(TYPES) as ApiProblemType[];

/** The media type of a problem. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** A problem as JSON; `error` repeats it in the format of version 0.1.0. */
export function problemJson(problem: Problem, status = problem.status): string {
  const { kind, message, advice } = problem;
  const type = problem instanceof ApiProblem ? problem.type : kind;
  const members = problem instanceof ApiProblem ? problem.members : {};
  return JSON.stringify({
    type: `urn:sourceline:problem:${type.replaceAll(' ', '-')}`,
    title: `${type.charAt(0).toUpperCase()}${type.slice(1)}`,
    status,
    detail: message,
    advice,
    ...(problem instanceof Refusal && { code: problem.code, params: problem.params }),
    ...members,
    error: { kind, message, advice },
  });
}
