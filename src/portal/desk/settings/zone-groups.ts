import type { ChoiceOption } from '../../ui/form/Field.tsx';

/** Time zones by region, each named by its place, so that typing finds Vienna by its own name. */
export function zoneGroups(chosen: string): { first: ChoiceOption[]; groups: ZoneGroup[] } {
  const zones = Intl.supportedValuesOf('timeZone');
  const groups = new Map<string, ChoiceOption[]>();
  for (const zone of zones) {
    const slash = zone.indexOf('/');
    if (slash < 0) continue;
    const region = zone.slice(0, slash);
    const text = zone
      .slice(slash + 1)
      .replaceAll('_', ' ')
      .replaceAll('/', ', ');
    groups.set(region, [...(groups.get(region) ?? []), { value: zone, text }]);
  }
  // A zone may have another name than in the list.
  const isListed = chosen === 'UTC' || zones.includes(chosen);
  const first = ['UTC', ...(isListed ? [] : [chosen])].map((value) => ({ value, text: value }));
  return { first, groups: [...groups].map(([label, options]) => ({ label, lang: 'en', options })) };
}

/** The zones of one region. */
export interface ZoneGroup {
  readonly label: string;
  /** Zone names are in English. */
  readonly lang: 'en';
  readonly options: readonly ChoiceOption[];
}
