import { PathTable } from './path-table.ts';
import type { Route } from './route.ts';

/** Whether a route of the table matches a path, whatever it finds there: even a removed section has a response. */
export function answeredBy(routes: readonly Pick<Route, 'path'>[]): (path: string) => boolean {
  const table = new PathTable<true>();
  for (const path of new Set(routes.map((one) => one.path))) table.set(path, true);
  return (path) => table.find(path) !== undefined;
}

/** The methods of a path, and how its errors look. */
export interface Taken {
  readonly face: Route['face'];
  readonly methods: Set<string>;
}

/** The methods that the path of a request takes; undefined where no route answers it, or a plugin has routes of its own. */
export function methodsBy(
  routes: readonly Pick<Route, 'path' | 'method' | 'face' | 'answer'>[],
): (path: string) => Taken | undefined {
  const table = new PathTable<Taken>();
  const taken = new Map<string, Taken>();
  for (const { path, method, face, answer } of routes) {
    if ('plugin' in answer) continue;
    const known = taken.get(path) ?? { face, methods: new Set() };
    known.methods.add(method);
    if (method === 'GET') known.methods.add('HEAD');
    taken.set(path, known);
  }
  for (const [path, one] of taken) table.set(path, one);
  return (path) => table.find(path);
}
