import groups from './groups.json' with { type: 'json' };

const GROUPS: Readonly<Record<string, Readonly<Record<string, string>>>> = groups;

/** The name of a group of countries, such as EU27_2020, in the language of a locale; null for what is none. */
export function groupName(code: string, locale: string): string | null {
  const names = Object.hasOwn(GROUPS, code) ? GROUPS[code] : undefined;
  return names?.[locale.split('-')[0] ?? locale] ?? names?.en ?? null;
}
