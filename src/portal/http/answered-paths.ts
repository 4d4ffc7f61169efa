import type { Route } from './route.ts';

/** Whether a route of the table answers a path, whatever is at it then: a section that is gone, too, answers that it is. */
export function answeredBy(routes: readonly Pick<Route, 'path'>[]): (path: string) => boolean {
  const patterns = [...new Set(routes.map(({ path }) => path))].map(patternOf);
  const known = new Map<number, RegExp>();
  return (path) =>
    patterns.some((pattern, at) => {
      const whole = known.get(at) ?? new RegExp(`^${pattern}$`, 'u');
      known.set(at, whole);
      return whole.test(path);
    });
}

/** A path of the table as a pattern: `:name` stands for a part without a slash, and `*` for any rest. */
function patternOf(path: string): string {
  return (
    path
      // What a part may be is narrowed in brackets.
      .replace(/\(.*\)/, '')
      .split(/(:[A-Za-z]+|\*)/)
      .map((part) => {
        if (part === '*') return '.*';
        return part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      })
      .join('')
  );
}
