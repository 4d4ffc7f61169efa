import type { Discovery, Suggestion } from '../discovery/discovery.ts';

/** Which stories are suggested to nobody, whatever the index says. */
export interface Hiding {
  /** Answers what `show` takes to end it. */
  hide(ids: readonly string[]): number;
  /** Ends what was hidden so, unless it was hidden again since; `how` left out: in any case. */
  show(ids: readonly string[], how?: number): void;
}

/**
 * `discovery` as pages ask it: a story that readers may no longer see is suggested to nobody from the moment that this
 * server hears of it, not only once the index has read it again.
 */
export function hidingFrom(discovery: Discovery): { discovery: Discovery; hiding: Hiding } {
  const hidden = new Map<string, number>();
  let last = 0;
  const seen = <T extends Pick<Suggestion, 'id'>>(list: T[]) =>
    hidden.size === 0 ? list : list.filter(({ id }) => !hidden.has(id));
  const asked: Pick<Discovery, 'related' | 'recommended' | 'recommendedTo'> = {
    related: async (...by) => seen(await discovery.related(...by)),
    recommended: async (...by) => seen(await discovery.recommended(...by)),
    recommendedTo: async (...by) => seen(await discovery.recommendedTo(...by)),
  };
  return {
    discovery: new Proxy(discovery, {
      get: (target, name) => {
        if (Object.hasOwn(asked, name)) return Reflect.get(asked, name);
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }),
    hiding: {
      hide: (ids) => {
        last += 1;
        for (const id of ids) hidden.set(id, last);
        return last;
      },
      show: (ids, how) => {
        for (const id of ids) if (how === undefined || hidden.get(id) === how) hidden.delete(id);
      },
    },
  };
}
