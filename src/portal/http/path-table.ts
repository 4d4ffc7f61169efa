import findMyWay from 'find-my-way';
import { LONGEST_ADDRESS } from './tidy-path.ts';

/** Values by the paths of routes, found by the rules of the router, which is Fastify's own. */
export class PathTable<T> {
  readonly #router = findMyWay({ maxParamLength: LONGEST_ADDRESS });

  /** Adds the value of a path, which has none yet. */
  set(path: string, value: T): void {
    this.#router.on('GET', path, () => undefined, { value });
  }

  /** The value of the route that answers this path; undefined if none does. */
  find(path: string): T | undefined {
    const found = this.#router.find('GET', path);
    return (found?.store as { readonly value: T } | undefined)?.value;
  }
}
