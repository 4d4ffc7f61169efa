/** Paths that begin alike: by their next part as written, by one that fits a pattern, or with any rest. */
interface Branch<T> {
  readonly fixed: Map<string, Branch<T>>;
  /** Those that restrict more of the part before the others. */
  readonly fitting: { readonly part: string; readonly pattern: RegExp; readonly branch: Branch<T> }[];
  rest: { readonly value: T } | null;
  here: { readonly value: T } | null;
}

/**
 * Values by the paths of routes: `:name` stands for a part without a slash, brackets behind it restrict it, and `*` is any
 * rest. As in the router, a part as written goes before a pattern, and a pattern before a rest.
 */
export class PathTable<T> {
  readonly #root = emptyBranch<T>();

  /** Adds a value, or replaces that of the same path. */
  set(path: string, value: T): void {
    let branch = this.#root;
    for (const part of partsOf(path)) {
      if (part === '*') {
        branch.rest = { value };
        return;
      }
      branch = part.includes(':') ? fittingBranch(branch, part) : fixedBranch(branch, part);
    }
    branch.here = { value };
  }

  /** The value of the route that answers this path; undefined if none does. */
  find(path: string): T | undefined {
    return found(this.#root, partsOf(path), 0)?.value;
  }
}

function emptyBranch<T>(): Branch<T> {
  return { fixed: new Map(), fitting: [], rest: null, here: null };
}

/** The parts between slashes, of which no bracket has one. */
function partsOf(path: string): string[] {
  return path.slice(1).split('/');
}

function fixedBranch<T>(branch: Branch<T>, part: string): Branch<T> {
  const known = branch.fixed.get(part) ?? emptyBranch<T>();
  branch.fixed.set(part, known);
  return known;
}

function fittingBranch<T>(branch: Branch<T>, part: string): Branch<T> {
  const known = branch.fitting.find((one) => one.part === part);
  if (known) return known.branch;
  const made = { part, pattern: patternOf(part), branch: emptyBranch<T>() };
  branch.fitting.push(made);
  branch.fitting.sort((one, other) => strictness(other.part) - strictness(one.part));
  return made.branch;
}

/** How much of a part is restricted: what is written around its name, and what brackets say of it. */
function strictness(part: string): number {
  return part.replace(/:[A-Za-z]+/, '').length;
}

function patternOf(part: string): RegExp {
  const [, before = '', restricted, after = ''] = /^([^:]*):[A-Za-z]+(\(.*\))?(.*)$/.exec(part) ?? [];
  const inner = restricted ? restricted.slice(1, -1).replace(/^\^/, '').replace(/\$$/, '') : '.+';
  return new RegExp(`^${escaped(before)}(?:${inner})${escaped(after)}$`, 'u');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function found<T>(branch: Branch<T>, parts: readonly string[], at: number): { readonly value: T } | null {
  const part = parts[at];
  if (part === undefined) return branch.here;
  const fixed = branch.fixed.get(part);
  const known = fixed && found(fixed, parts, at + 1);
  if (known) return known;
  for (const { pattern, branch: next } of branch.fitting) {
    const fitting = pattern.test(part) ? found(next, parts, at + 1) : null;
    if (fitting) return fitting;
  }
  return branch.rest;
}
