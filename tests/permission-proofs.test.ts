import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { portalSources, walkTree } from './tables/portal-sources.ts';

// A change for a member takes the proof that they may make it: a value that only readers/permission.ts makes. What the
// portal calls with the means to write takes such a proof, or is listed here with the reason why it takes none.

const TAKE_NONE: ReadonlyMap<string, string> = new Map([
  ['oneEntityChangeAtATime', 'holds what the change after it changes'],
  ['expectUnchanged', 'holds what the change after it changes'],
  ['guardOf', 'holds what the change after it changes'],
  ['verdictAsSeen', 'holds what the change after it changes'],
  ['announce', 'says what was changed'],
  ['recheck', 'asks the data again, as a job does'],
  ['recheckStory', 'asks the data again, as a job does'],
  ['checkForReaders', 'keeps nothing of what strangers send'],
  ['countReads', 'counts what strangers read'],
  ['saveReadership', 'counts what strangers read'],
  ['countHits', 'counts the redirects that strangers follow'],
  ['answerHub', 'confirms what the newsroom has asked a hub for; the address is the secret'],
  ['notePreviewOpened', 'counts what strangers open with a link'],
  ['moveStory', 'asks the role of who moves for the right that each move takes'],
  ['setUpNewsroom', 'asks for the proof itself, while it holds the key that it ends'],
  ['tellOfPicture', 'asks for the proof itself, where readers see the picture'],
]);

const ROOMS = 'stories|evidence|entities|desk';

/** An action: a function of a room that the portal serves from, and that is given the means to write. */
interface Action {
  readonly name: string;
  readonly file: string;
  /** Which of its parameters is or holds the proof; -1 where none does. */
  readonly proof: number;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.ts$/.test(path) && !/\.test\.ts$|testing\.ts$/.test(path),
);
const trees = new Map<string, ts.SourceFile>();

/** A file as a tree: most are never asked for, and to parse them all takes seconds. */
function treeOf(path: string): ts.SourceFile | undefined {
  if (!trees.has(path) && sources.includes(path)) {
    const text = readFileSync(join('src', path), 'utf8');
    trees.set(path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }
  return trees.get(path);
}

const PROOFS = new Set(['Permitted', 'Authorized', 'Asker', 'Operator']);

/** Whether a type that is written in `file` is a proof, or an object with one; what only calls for one is none. */
function holdsProof(file: string, type: ts.Node, seen = new Set<ts.Node>()): boolean {
  if (seen.has(type) || ts.isFunctionTypeNode(type) || ts.isMethodSignature(type)) return false;
  seen.add(type);
  const named = ts.isTypeReferenceNode(type)
    ? type.typeName
    : ts.isExpressionWithTypeArguments(type) && type.expression;
  if (named && ts.isIdentifier(named)) {
    if (PROOFS.has(named.text)) return true;
    const declared = declarationOf(file, named.text);
    if (declared && holdsProof(declared.file, declared.node, seen)) return true;
  }
  return ts.forEachChild(type, (child) => holdsProof(file, child, seen)) ?? false;
}

/** The interface or alias that a name stands for in a file. */
function declarationOf(file: string, name: string): { readonly file: string; readonly node: ts.Node } | null {
  for (const node of treeOf(file)?.statements ?? []) {
    if ((ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.name.text === name)
      return { file, node };
    if (!ts.isImportDeclaration(node)) continue;
    const from = importedAs(file, node).get(name);
    if (from) return declarationOf(from.file, from.name);
  }
  return null;
}

/** What a statement of a file in `src` imports from files beside it, by the names it has there. */
function importedAs(
  file: string,
  node: ts.Node,
): Map<string, { readonly file: string; readonly name: string }> {
  const names = ts.isImportDeclaration(node) && node.importClause?.namedBindings;
  if (!names || !ts.isNamedImports(names) || !ts.isStringLiteral(node.moduleSpecifier)) return new Map();
  const from = normalize(join(dirname(file), node.moduleSpecifier.text));
  return new Map(
    names.elements.map(({ name, propertyName }) => [
      name.text,
      { file: from, name: (propertyName ?? name).text },
    ]),
  );
}

function actions(): Map<string, Action> {
  const found = new Map<string, Action>();
  for (const file of sources) {
    // An action is given the means to write: a file that names them not has none.
    if (!new RegExp(`^(?:${ROOMS})/`).test(file)) continue;
    if (!/: (?:Writing|Store)\b/.test(readFileSync(join('src', file), 'utf8'))) continue;
    treeOf(file)?.forEachChild((node) => {
      if (!ts.isFunctionDeclaration(node) || !node.name) return;
      if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return;
      const [first] = node.parameters;
      if (!/^(?:Writing|Store)$/.test(first?.type?.getText() ?? '')) return;
      const proof = node.parameters.findIndex(({ type }) => type && holdsProof(file, type));
      found.set(`${file} ${node.name.text}`, { name: node.name.text, file, proof });
    });
  }
  return found;
}

/** The calls of actions in the portal, each with what is given for the proof. */
function calls(): {
  readonly action: Action;
  readonly at: string;
  readonly given: ts.Expression | undefined;
}[] {
  const all = actions();
  return portalSources().flatMap(({ path, tree }) => {
    const imported = new Map<string, Action>();
    for (const one of tree.statements) {
      for (const [name, from] of importedAs(join('portal', path), one)) {
        const action = all.get(`${from.file} ${from.name}`);
        if (action) imported.set(name, action);
      }
    }
    const found: ReturnType<typeof calls> = [];
    walkTree(tree, (node) => {
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
      const action = imported.get(node.expression.text);
      if (action) found.push({ action, at: `${path} ${action.name}`, given: node.arguments[action.proof] });
    });
    return found;
  });
}

const CALLS = calls();

test('what the portal has changed takes the proof that who asks may do it', () => {
  const made = CALLS.filter(({ action }) => !/^on[A-Z]\w+Changed$/.test(action.name));
  expect(made.length).toBeGreaterThan(100);
  const without = made.filter(({ action }) => action.proof === -1).map(({ action }) => action.name);
  expect([...new Set(without)].sort(), 'let it take Permitted or Authorized').toEqual(
    [...TAKE_NONE.keys()].sort(),
  );
});

test('the portal never changes anything in the name of the program itself', () => {
  const nobody = CALLS.filter(({ given }) => given?.kind === ts.SyntaxKind.NullKeyword);
  expect(nobody.map(({ at }) => at)).toEqual([]);
});
