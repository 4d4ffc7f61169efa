import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { SCOPE_NAMES } from '../../readers/tokens/token.ts';
import { API_PROBLEM_TYPES } from '../http/api-problem.ts';
import { ROUTES } from '../server/routes.ts';
import { openApiDocument } from './openapi.ts';

const document = openApiDocument(ROUTES, { name: 'The Demo Courier', url: 'https://news.example' });
const paths = document.paths as Record<string, Record<string, { security?: Record<string, string[]>[] }>>;

it('is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)));
  expect(errors ?? []).toEqual([]);
  expect([valid, validator.version]).toEqual([true, '3.1']);
});

it('has every address of the API with its method, its scope, its name, and no other', () => {
  const wanted = ROUTES.filter(({ path }) => path.startsWith('/api/v1/'));
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(
    wanted.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`).sort(),
  );
  expect(wanted.every(({ face }) => face === 'api')).toBe(true);
  for (const route of wanted) {
    const operation = paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()];
    const scope = 'scope' in route ? [{ token: route.scope ? [route.scope] : [] }] : undefined;
    expect(operation?.security, route.path).toEqual(scope);
  }
  const names = [...JSON.stringify(document).matchAll(/"operationId":"(\w+)"/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('is told in docs/api.md: every address that takes a token, every scope, every type of problem', () => {
  const page = readFileSync('docs/api.md', 'utf8');
  for (const route of ROUTES) {
    if ('scope' in route) expect(page).toContain(`\`${route.method} ${route.path.slice('/api/v1'.length)}\``);
  }
  for (const scope of SCOPE_NAMES) expect(page).toContain(`\`${scope}\``);
  for (const type of API_PROBLEM_TYPES) expect(page).toContain(`\`${type.replaceAll(' ', '-')}\``);
});

/** The parts of a description that are written for people; no client depends on them. */
const WORDS = new Set(['description', 'summary', 'title']);
const LONGEST = 160;

/** A value on one line, without its descriptions; long ones are cut, with a hash to tell them apart. */
function bare(value: unknown): string {
  const text = JSON.stringify(value, (name, inner) =>
    WORDS.has(name) && typeof inner === 'string' ? undefined : inner,
  );
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST)}… ${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

// A field removed, a limit ten times as large, a response no longer described: clients depend on each. If a change is
// intended, update the snapshot with `npx vitest run --project rooms src/portal/api/openapi.test.ts -u`.
it('takes and answers what programs were told, part by part', async () => {
  const parts = ['parameters', 'requestBody', 'responses'] as const;
  const operations = Object.entries(paths).flatMap(([path, all]) =>
    Object.entries(all).flatMap(([method, operation]: [string, Record<string, unknown>]) =>
      parts
        .filter((part) => part in operation)
        .map((part) => `${method.toUpperCase()} ${path} ${part}: ${bare(operation[part])}`),
    ),
  );
  const { schemas } = document.components as { schemas: Record<string, object> };
  const named = Object.entries(schemas).map(([name, schema]) => `${name}: ${bare(schema)}`);
  await expect(`${[...operations, ...named].sort().join('\n')}\n`).toMatchFileSnapshot(
    '../../../tests/tables/api.txt',
  );
});
