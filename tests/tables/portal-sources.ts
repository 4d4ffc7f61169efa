import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One source file of the portal, read as a tree. */
export interface PortalSource {
  /** Its path within `src/portal`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

const FOLDER = 'src/portal';

/** Every source of the portal that is served from: no tests and what only they use, no scripts of browsers. */
export function portalSources(): PortalSource[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|testing|^islands\//.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(FOLDER, path), 'utf8');
      return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
}

/** Calls `look` for a node and everything within it. */
export function walkTree(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => walkTree(child, look));
}

/** The source of a node on one line, whatever lines it was broken into. */
export function onOneLine(node: ts.Node): string {
  return node
    .getText()
    .replace(/\s+/g, ' ')
    .replace(/,? ([)\]}])/g, ' $1')
    .replace(/\( | \)/g, (gap) => gap.trim());
}

/** The declaration at the top of a file that a node stands in: a function, or what is said of one name. */
export function declarationOf(node: ts.Node): ts.FunctionDeclaration | ts.VariableDeclaration | null {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (ts.isFunctionDeclaration(at) && ts.isSourceFile(at.parent)) return at;
    if (ts.isVariableDeclaration(at) && ts.isSourceFile(at.parent.parent.parent)) return at;
  }
  return null;
}

/** The name of that declaration; empty where a node stands outside of all. */
export function placeOf(node: ts.Node): string {
  return declarationOf(node)?.name?.getText() ?? '';
}
