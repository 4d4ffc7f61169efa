import { isRead } from '../../language/languages.ts';
import { namesOfPlace } from '../../language/places/names-of-place.ts';
import { allRegionsAbroad, namesOfRegionAbroad } from '../../language/places/region-names.ts';

/** Names of regions in a language, of which another may be a part: "Нижняя Саксония" is no Саксония. */
export function regionsAbroad(language: string): readonly string[] {
  return isRead(language) ? allRegionsAbroad(language) : [];
}

/** What a language calls a town or a region that a table has by another name: "首尔" of "Seoul". */
export function abroadNames(label: string, language: string): readonly string[] {
  if (!isRead(language)) return [];
  const plain = label.replaceAll(/\s*\([^()]*\)/g, '').trim();
  return [...(namesOfPlace(plain)?.[language] ?? []), ...namesOfRegionAbroad(plain, language)];
}
