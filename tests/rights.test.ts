import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { addressesPage } from '../scripts/docs/addresses-page.ts';
import type { AnyActRoute, Route } from '../src/portal/http/route.ts';
import type { TokenRoute } from '../src/portal/http/token-route.ts';
import { ROUTES } from '../src/portal/server/routes.ts';
import { ROLES } from '../src/readers/member.ts';
import { PERMISSIONS } from '../src/readers/permission.ts';
import { SCOPE_NAMES, SCOPES } from '../src/readers/tokens/token.ts';
import { onOneLine, placeOf, portalSources, walkTree } from './tables/portal-sources.ts';

// Who may do what, and what each address takes, as a table that stands beside the tests: the walks ask the portal
// whether it does as its register says, this asks whether the register still says what was agreed. Where a change is
// meant, look at the lines that differ, and write the table anew with `npx vitest run --project rooms tests/rights.test.ts -u`.

/** Whom an address lets in: everybody, this machine, or the roles that have its permission. */
function whom({ who }: Route): string {
  if (who === 'anyone' || who === 'this machine') return who;
  const roles: readonly string[] = PERMISSIONS[who];
  return `${roles.length === ROLES.length ? 'every member' : roles.join(', ')} (${who})`;
}

function answering({ answer }: Route): string {
  const [[kind, by] = []] = Object.entries(answer);
  const name = typeof by === 'function' && kind !== 'call' ? (by as { name: string }).name : '';
  const tier = 'tier' in answer ? `, ${answer.tier} tier` : '';
  const instead = 'instead' in answer && answer.instead ? `, for members ${answer.instead.name}` : '';
  return `${kind} ${name}${tier}${instead}`;
}

/** All that an address takes, and how much of it. */
function takes(route: Route): string[] {
  const fields = Object.entries(route.query).map(
    ([name, { pattern, most }]) => `${name} ≤${most} ${pattern.source.slice(0, 60)}`,
  );
  const { form, formBytes, fileBytes, mostFiles, fromAnySite } = route as Partial<AnyActRoute>;
  const call = 'call' in route.answer ? (route as TokenRoute) : null;
  // Fields that are numbered are alike.
  const typed = new Set(
    Object.entries(form ?? {}).map(
      ([name, { most, many, lines, exact }]) =>
        `${name.replace(/\d+$/, '#')} ≤${most}${many ? ' many' : ''}${lines ? ' lines' : ''}${exact ? ' exact' : ''}`,
    ),
  );
  return [
    ...(call ? [`scope ${call.scope ?? 'any'}`] : []),
    ...(route.perMinute === undefined
      ? []
      : [
          `${route.perMinute} a minute${'countedWith' in route && route.countedWith ? ` of all ${route.countedWith}` : ''}`,
        ]),
    ...(fromAnySite ? ['from any site'] : []),
    ...(formBytes ? [`form ≤${formBytes} bytes`] : []),
    ...(fileBytes ? [`${mostFiles ?? 1} files ≤${fileBytes} bytes`] : []),
    ...(call?.files ? [`${call.files.most} files ≤${call.files.bytes} bytes`] : []),
    ...('bodyBytes' in route && route.bodyBytes ? [`body ≤${route.bodyBytes} bytes`] : []),
    ...(call?.takesVersion ? [`version ${call.takesVersion === true ? 'needed' : call.takesVersion}`] : []),
    ...(call?.nonTransactional ? ['in steps'] : []),
    ...(call?.sideEffectFree ? ['keeps nothing'] : []),
    ...(call ? [`answers ${[call.returns.status, ...(call.refuses ?? [])].join(' ')}`] : []),
    ...(fields.length > 0 ? [`query: ${fields.join('; ')}`] : []),
    ...(typed.size > 0 ? [`form: ${[...typed].join('; ')}`] : []),
  ];
}

test('every address lets in whom it should, takes what it should, and is answered by its own function', async () => {
  const rows = ROUTES.map((route) =>
    [`${route.method} ${route.path}`, whom(route), route.face, answering(route), ...takes(route)].join(' | '),
  );
  const scopes = SCOPE_NAMES.map((name) => {
    const roles: readonly string[] = PERMISSIONS[SCOPES[name]];
    return `a token with ${name} | ${roles.join(', ')} (${SCOPES[name]})`;
  });
  await expect(`${[...rows, ...scopes].join('\n')}\n`).toMatchFileSnapshot('tables/addresses.txt');
});

/** What asks, within an address, for more than its permission, or shows a part to some alone. */
const ASKS = new Set(['authorize', 'roleMay', 'mayEdit']);

/** What hangs on an answer: the whole condition, or what it is kept as. */
function whatHangsOn(call: ts.CallExpression): ts.Node {
  let at: ts.Node = call;
  for (;;) {
    const { parent } = at;
    const isCondition =
      ts.isPrefixUnaryExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isBinaryExpression(parent) ||
      (ts.isConditionalExpression(parent) && parent.condition === at);
    if (!isCondition) return ts.isConditionalExpression(parent) && parent.condition === at ? parent : at;
    at = parent;
  }
}

test('within an address, each right is asked for where it should be, and decides what it should', async () => {
  const rows = portalSources().flatMap(({ path, tree }) => {
    const found: string[] = [];
    walkTree(tree, (node) => {
      if (!ts.isCallExpression(node) || !ASKS.has(node.expression.getText())) return;
      const hangs = whatHangsOn(node);
      const { parent } = hangs;
      const said = ts.isIfStatement(parent)
        ? `if (${onOneLine(hangs)}) ${onOneLine(parent.thenStatement).slice(0, 60)}`
        : ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
          ? onOneLine(parent)
          : onOneLine(hangs);
      found.push(`${path} ${placeOf(node)}: ${said.slice(0, 300)}`);
    });
    return found;
  });
  expect(rows.length).toBeGreaterThan(60);
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('tables/rights-within.txt');
});

test('docs/addresses.md lists every address, with whom it lets in, and no other', () => {
  const lines = (text: string) => text.split('\n').filter((line) => line.startsWith('|'));
  const listed = lines(readFileSync('docs/addresses.md', 'utf8'));
  const there = lines(addressesPage());
  expect(there.length).toBeGreaterThan(400);
  expect(
    {
      missing: there.filter((line) => !listed.includes(line)),
      gone: listed.filter((line) => !there.includes(line)),
    },
    'run `npm run docs`',
  ).toEqual({ missing: [], gone: [] });
});
