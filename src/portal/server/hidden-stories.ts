import type { Discovery, Suggestion } from '../../discovery/discovery.ts';

/** Which stories are never suggested, whatever the index says. */
export interface Hiding {
  /** How often stories were hidden so far. */
  readonly latest: number;
  /** Suggests none of these stories until `show`; null: suggests nothing at all. */
  hide(ids: readonly string[] | null): void;
  /** Suggests them again, except those hidden again after the call numbered `upTo`; null: all stories. */
  show(ids: readonly string[] | null, upTo: number): void;
  /** Those of `ids` that are hidden by their id. */
  hiddenAmong(ids: readonly string[]): string[];
}

/**
 * `discovery` for pages: a story that readers may no longer see is suggested to nobody from the moment this server
 * receives the change, not only once the index has been updated.
 */
export function hidingFrom(discovery: Discovery): { discovery: Discovery; hiding: Hiding } {
  const hidden = new Map<string, number>();
  let allHidden = 0;
  let latest = 0;
  const seen = <T extends Pick<Suggestion, 'id'>>(list: T[]) =>
    allHidden > 0 ? [] : list.filter(({ id }) => !hidden.has(id));
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
      get latest() {
        return latest;
      },
      hide: (ids) => {
        latest += 1;
        if (ids === null) allHidden = latest;
        for (const id of ids ?? []) hidden.set(id, latest);
      },
      show: (ids, upTo) => {
        if (ids === null && allHidden <= upTo) allHidden = 0;
        for (const id of ids ?? [...hidden.keys()])
          if ((hidden.get(id) ?? Infinity) <= upTo) hidden.delete(id);
      },
      hiddenAmong: (ids) => ids.filter((id) => hidden.has(id)),
    },
  };
}
