import { z } from 'zod';
import { SCOPE_NAMES, SCOPES } from '../../readers/tokens/token.ts';
import type { QueryField } from '../http/query-field.ts';
import type { Route } from '../http/route.ts';
import type { TokenRoute } from '../http/token-route.ts';
import type { Schema } from '../json/schema-parts.ts';
import { problem, REQUESTS, RESPONSES, WHY } from './schemas.ts';

/** Schemas shared by several calls, as the description collects them. */
type Named = Record<string, Schema>;

/** What the routes say of themselves: the same for every portal. */
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly named: Named;
}

const described = new WeakMap<readonly Route[], Described>();

/**
 * The OpenAPI description of the routes: https://spec.openapis.org/oas/v3.1.0. Built when it is first asked for, and
 * once, as it takes longer than listening does.
 */
export function openApiDocument(
  routes: readonly Route[],
  portal: { readonly name: string; readonly url: string },
): Record<string, unknown> {
  const known = described.get(routes) ?? describe(routes);
  described.set(routes, known);
  const { paths, named } = known;
  return {
    openapi: '3.1.0',
    info: {
      title: `${portal.name}: the API`,
      description:
        'Everything readers see, without a key. Newsroom calls are under `/api/v1/desk` and need a token, which you create at `/desk/tokens`.',
      version: '1',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: portal.url }],
    tags: [...new Set(routes.filter(({ face }) => face === 'api').map(({ path }) => tagOf(path)))].map(
      (name) => ({
        name,
      }),
    ),
    security: [],
    paths,
    components: {
      schemas: named,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: `A newsroom member’s token. Scopes: ${SCOPE_NAMES.map(
            (name) => `\`${name}\` (requires permission to ${SCOPES[name]})`,
          ).join(', ')}.`,
        },
      },
    },
  };
}

function describe(routes: readonly Route[]): Described {
  const paths: Record<string, Record<string, unknown>> = {};
  const named: Named = { Problem: problem };
  for (const route of routes) {
    if (route.face !== 'api') continue;
    const path = pathOf(route.path);
    const operation = 'call' in route.answer ? callOf(route as TokenRoute, named) : readingOf(route);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation };
  }
  return { paths, named };
}

/** The tag of an endpoint: the first word of its path. */
function tagOf(path: string): string {
  return /^\/api\/v1\/([a-z]+)/.exec(path)?.[1] ?? 'stories';
}

function pathOf(path: string): string {
  return path.replace(/:([a-z]+)/gi, '{$1}');
}

function readingOf(route: Route): Record<string, unknown> {
  const responses = Object.entries(RESPONSES[route.path] ?? {}).map(([status, answer]) => {
    const { description, ...schema } = answer as Schema;
    const isProblem = Number(status) >= 400;
    const type = isProblem ? PROBLEM : route.path.endsWith('.csv') ? 'text/csv' : JSON_TYPE;
    return [status, { description, content: { [type]: { schema: isProblem ? ref('Problem') : schema } } }];
  });
  const asked = REQUESTS[route.path];
  return {
    ...aboutOf(route),
    ...(asked && {
      requestBody: {
        required: true,
        content: { [JSON_TYPE]: { schema: asked }, [FORM_TYPE]: { schema: asked } },
      },
    }),
    responses: Object.fromEntries(responses),
  };
}

function callOf(route: TokenRoute, named: Named): Record<string, unknown> {
  const { status, about, schema } = route.returns;
  const refusals = [
    ...new Set([400, 401, 403, 429, ...versionRefusals(route), ...(route.refuses ?? [])]),
    ...(route.body ? [415] : []),
  ].sort();
  const body = route.body && schemaOf(route.body, 'input', named);
  return {
    ...aboutOf(route),
    description: `Requires ${route.scope ? `a token with the scope \`${route.scope}\`` : 'any token'} whose member has permission to ${route.who}.`,
    security: [{ token: route.scope ? [route.scope] : [] }],
    ...(body && {
      requestBody: {
        required: true,
        content: route.files
          ? { 'multipart/form-data': { schema: withFiles(body) } }
          : { [JSON_TYPE]: { schema: body } },
      },
    }),
    responses: {
      [status]: {
        description: about,
        ...(schema && { content: { [JSON_TYPE]: { schema: schemaOf(schema, 'output', named) } } }),
      },
      ...Object.fromEntries(
        refusals.map((one) => [
          one,
          { description: WHY[one] ?? 'An error.', content: { [PROBLEM]: { schema: ref('Problem') } } },
        ]),
      ),
    },
  };
}

function versionRefusals({ takesVersion }: TokenRoute): number[] {
  if (!takesVersion) return [];
  return takesVersion === true ? [412, 428] : [412];
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const PROBLEM = 'application/problem+json';

function aboutOf(route: Route) {
  const names = [...route.path.matchAll(/:([a-z]+)/gi)].map(([, name = '']) => name);
  const parameters = [
    ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...Object.entries(route.query).map(([name, field]) => parameterOf(name, field)),
    ...('call' in route.answer ? headersOf(route as TokenRoute) : []),
  ];
  return {
    operationId: operationOf(route),
    summary: route.about,
    tags: [tagOf(route.path)],
    ...(parameters.length > 0 && { parameters }),
  };
}

function parameterOf(name: string, field: QueryField) {
  return {
    name,
    in: 'query',
    required: false,
    description: `Accepts ${field.takes}.`,
    schema: {
      type: 'string',
      maxLength: field.most,
      ...(!field.pattern.flags.includes('u') && { pattern: field.pattern.source }),
    },
  };
}

function headersOf(route: TokenRoute) {
  return [
    ...(route.method === 'POST'
      ? [
          header(
            'Idempotency-Key',
            false,
            'Repeating a request with the same key within a day does not repeat its effect.',
          ),
        ]
      : []),
    ...(route.method === 'GET'
      ? [header('If-None-Match', false, 'The ETag of the response you already have.')]
      : []),
    ...(route.takesVersion
      ? [header('If-Match', route.takesVersion === true, 'The ETag of the version you last read.')]
      : []),
  ];
}

function header(name: string, required: boolean, description: string) {
  return { name, in: 'header', required, description, schema: { type: 'string', maxLength: 255 } };
}

/** `getDeskStoriesById` of GET /api/v1/desk/stories/:id. */
function operationOf({ method, path }: Route): string {
  const parts = path.replace(/^\/api\/v1\//, '').split(/[/.-]/);
  const words = parts.map((part) => (part.startsWith(':') ? `By${capital(part.slice(1))}` : capital(part)));
  return method.toLowerCase() + words.join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** A Zod schema as JSON Schema; schemas with an id are added to `named`. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', named: Named): Schema {
  const {
    $schema: _,
    $defs,
    ...made
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema & {
    $defs?: Named;
  };
  for (const [name, one] of Object.entries($defs ?? {})) named[name] = withoutId(one);
  const own = schema.meta()?.id;
  if (typeof own !== 'string') return refersTo(made) as Schema;
  if (!('$ref' in made)) named[own] = withoutId(made);
  return ref(own);
}

function withoutId(schema: Schema): Schema {
  const { id: _, ...rest } = schema;
  return refersTo(rest) as Schema;
}

/** Points references to where they are in the description. */
function refersTo(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(refersTo);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      name === '$ref' && typeof inner === 'string'
        ? [name, inner.replace('#/$defs/', '#/components/schemas/')]
        : [name, refersTo(inner)],
    ),
  );
}

function withFiles(body: Schema): Schema {
  const { properties, required } = body as { properties?: Schema; required?: string[] };
  const file = { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } };
  return { ...body, properties: { file, ...properties }, required: ['file', ...(required ?? [])] };
}
