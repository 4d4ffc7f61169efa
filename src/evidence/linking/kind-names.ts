import { lazily } from '../../language/lazily.ts';
import groups from './kind-names.json' with { type: 'json' };

/** What texts call the kinds that offices tell apart, by what offices call them, in small letters. */
const others = lazily((): ReadonlyMap<string, readonly string[]> => {
  const byName = new Map<string, string[]>();
  for (const names of groups)
    for (const name of names)
      byName.set(name, [...(byName.get(name) ?? []), ...names.filter((one) => one !== name)]);
  return byName;
});

/** A name without its codes and what it excludes: "Malignant neoplasms (C00-C97)", "Construction [23]". */
function bare(name: string): string {
  return name
    .replaceAll(/\s*[([][^()[\]]*\d[^()[\]]*[)\]]/g, '')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase();
}

/**
 * What English texts call the members of a dimension besides their own names, by member: "suicides" for "Intentional
 * self-harm". No name that another member has, or that two would share.
 */
export function otherKindNames(members: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const own = members.map((names) => new Set(names.flatMap((name) => [name.toLowerCase(), bare(name)])));
  const found = own.map((names) => new Set([...names].flatMap((name) => others().get(name) ?? [])));
  const isFree = (name: string, at: number) =>
    own.every((names, i) => i === at || !names.has(name)) &&
    found.every((names, i) => i === at || !names.has(name));
  return found.map((names, at) => [...names].filter((name) => !own[at]?.has(name) && isFree(name, at)));
}
