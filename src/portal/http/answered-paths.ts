import type { Route } from './route.ts';

/** Whether a route of the table matches a path, whatever it finds there: even a removed section has a response. */
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

/** A path of the table as a pattern: `:name` matches a part without a slash, and `*` any rest. */
function patternOf(path: string): string {
  return (
    path
      // Brackets restrict what a part may be.
      .replace(/\(.*\)/, '')
      .split(/(:[A-Za-z]+|\*)/)
      .map((part) => {
        if (part === '*') return '.*';
        return part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      })
      .join('')
  );
}
