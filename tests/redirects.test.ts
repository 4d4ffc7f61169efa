import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Route } from '../src/portal/http/route.ts';
import { ROUTES } from '../src/portal/server/routes.ts';
import {
  declarationOf,
  onOneLine,
  type PortalSource,
  placeOf,
  portalSources,
  walkTree,
} from './tables/portal-sources.ts';

// Where each form, each old address and each login leads to, as a table that stands beside this test: a redirect that
// leads elsewhere is a line that differs. Where that is meant, write the table anew with
// `npx vitest run --project rooms tests/redirects.test.ts -u`, and read the lines.

/** What every page is made with, and says nothing of where it leads. */
const WITHIN = new Set(['context', 'request', 'visitor', 'edition', 'words', 'config', 'now', 'undefined']);
const DEEPEST = 3;
/** What makes an address for others, and names of places that others lead to. */
const BUILDS = /Href$|^(?:hrefIn|backTo|withDone|isFavorites|afterLogin|toLogin|elsewhere|movedTo)$/;
const PLACE = /(?:^|_)(?:PATHS?|PLACES)$/;

/** Where one redirect leads: the node that says so. */
function leads(node: ts.Node): ts.Node | null {
  if (ts.isPropertyAssignment(node) && /^(?:seeOther|redirect)$/.test(node.name.getText()))
    return node.initializer;
  if (!ts.isCallExpression(node)) return null;
  const called = node.expression.getText();
  if (called === 'reply.redirect' || called === 'nextPath') return node;
  return null;
}

/** On what it depends that a redirect is the answer, from the inside out. */
function conditions(node: ts.Node): string[] {
  const found: string[] = [];
  for (let at = node; at.parent && !ts.isSourceFile(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts.isConditionalExpression(parent) && parent.condition !== at)
      found.push(`${parent.whenTrue === at ? 'if' : 'unless'} ${onOneLine(parent.condition)}`);
    if (ts.isIfStatement(parent) && parent.expression !== at)
      found.push(`${parent.thenStatement === at ? 'if' : 'unless'} ${onOneLine(parent.expression)}`);
  }
  return found;
}

/** What the names in an expression stand for, as far as they were made up beside it. */
function meanings(node: ts.Node, source: PortalSource, depth = 0, known = new Set<string>()): string[] {
  if (depth === DEEPEST) return [];
  const said: string[] = [];
  walkTree(node, (inner) => {
    if (!ts.isIdentifier(inner) || WITHIN.has(inner.text) || known.has(inner.text)) return;
    if (ts.isPropertyAccessExpression(inner.parent) && inner.parent.name === inner) return;
    const made = madeAs(inner.text, declarationOf(node), source);
    if (!made) return;
    known.add(inner.text);
    said.push(`${inner.text} = ${onOneLine(made).slice(0, 200)}`);
    said.push(...meanings(made, source, depth + 1, known));
  });
  return said;
}

/** What a name was declared as in the function around, else in the file. */
function madeAs(name: string, around: ts.Node | null, { tree }: PortalSource): ts.Expression | null {
  let made: ts.Expression | null = null;
  for (const within of [around, tree]) {
    if (!within || made) continue;
    walkTree(within, (node) => {
      const isIt = ts.isVariableDeclaration(node) && node.name.getText() === name && node.initializer;
      if (isIt && (within !== tree || ts.isSourceFile(node.parent.parent.parent)))
        made ??= node.initializer ?? null;
    });
  }
  const value = made as ts.Expression | null;
  return value && !ts.isArrowFunction(value) && !ts.isFunctionExpression(value) ? value : null;
}

test('every form, old address and login leads where it should', async () => {
  const sources = portalSources();
  const rows: string[] = [];
  for (const source of sources) {
    const { path, tree } = source;
    /** The functions of this file that lead somewhere. */
    const leading = new Set<string>();
    walkTree(tree, (node) => {
      const to = leads(node);
      if (!to) return;
      leading.add(placeOf(node));
      rows.push(
        [`${path} ${placeOf(node)}: ${onOneLine(to)}`, ...conditions(node), ...meanings(to, source)].join(
          ' | ',
        ),
      );
    });
    walkTree(tree, (node) => {
      if (!ts.isCallExpression(node) || !leading.has(node.expression.getText())) return;
      const given = node.arguments.filter(
        (one) => !ts.isArrowFunction(one) && !(ts.isIdentifier(one) && WITHIN.has(one.text)),
      );
      if (given.length === 0) return;
      const called = `${node.expression.getText()}(${given.map(onOneLine).join(', ')})`;
      const meant = given.flatMap((one) => meanings(one, source));
      rows.push([`${path} ${placeOf(node)}: ${called}`, ...conditions(node), ...meant].join(' | '));
    });
  }
  for (const { path, tree } of sources) {
    for (const node of tree.statements) {
      if (ts.isFunctionDeclaration(node) && BUILDS.test(node.name?.text ?? ''))
        rows.push(`${path} ${node.name?.text}: ${onOneLine(node.body ?? node)}`);
      if (!ts.isVariableStatement(node)) continue;
      for (const { name, initializer } of node.declarationList.declarations)
        if (initializer && PLACE.test(name.getText()))
          rows.push(`${path} ${name.getText()}: ${onOneLine(initializer)}`);
    }
  }
  expect(rows.length).toBeGreaterThan(200);
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('tables/redirects.txt');
});

/** A path as it is written, with `*` for what is filled in; null where it begins with what is not known here. */
function writtenPath(
  node: ts.Expression,
  source: PortalSource,
  all: ReadonlyMap<string, string>,
): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) {
    const made = madeAs(node.text, declarationOf(node), source);
    return made ? writtenPath(made, source, all) : (all.get(node.text) ?? null);
  }
  if (!ts.isTemplateExpression(node)) return null;
  const spans = node.templateSpans.map(({ expression, literal }, at) => {
    const known = at === 0 && node.head.text === '' ? writtenPath(expression, source, all) : '*';
    return known === null ? null : known + literal.text;
  });
  return spans.includes(null) ? null : node.head.text + spans.join('');
}

/** Whether an address of the register can be what was written. */
function isAt(route: Route, written: string): boolean {
  const parts = route.path.replace(/\(\^?[^)]*\)+/g, '').split('/');
  const pieces = written.split('/');
  return (
    parts.length === pieces.length &&
    parts.every((part, at) => {
      const piece = pieces[at] ?? '';
      if (part === piece) return true;
      const form = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
      if (part.includes(':') || part === '*') {
        const taken = new RegExp(`^${form(part).replace(/:\w+|\*/g, '.+')}$`);
        if (taken.test(piece)) return true;
      }
      return piece.includes('*') && new RegExp(`^${form(piece).replaceAll('*', '[a-z-]*')}$`).test(part);
    })
  );
}

test('every address that a page links to, sends to or leads to is registered, and takes the fields it is given', () => {
  const sources = portalSources();
  const all = new Map<string, string>();
  for (const { tree } of sources) {
    walkTree(tree, (node) => {
      if (!ts.isVariableDeclaration(node) || !node.initializer || !/_PATH$/.test(node.name.getText())) return;
      if (ts.isStringLiteralLike(node.initializer)) all.set(node.name.getText(), node.initializer.text);
    });
  }
  const wrong: string[] = [];
  let known = 0;
  for (const source of sources) {
    walkTree(source.tree, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'hrefIn') return;
      const [, to, query] = node.arguments;
      const written = to && writtenPath(to, source, all);
      if (!written?.startsWith('/')) return;
      known += 1;
      const there = ROUTES.filter((route) => isAt(route, written));
      const say = (what: string) => wrong.push(`${source.path} ${placeOf(node)}: ${written} ${what}`);
      if (there.length === 0) say('is no address');
      if (!query || !ts.isObjectLiteralExpression(query)) return;
      for (const { name } of query.properties) {
        if (name && !there.some((route) => name.getText().replaceAll("'", '') in route.query))
          say(`takes no ${name.getText()}`);
      }
    });
  }
  expect(known).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});
