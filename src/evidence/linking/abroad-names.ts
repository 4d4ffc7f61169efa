import { englishNamesOf } from '../../language/english-names.ts';
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
  const plain = label
    .replaceAll(/\s*\([^()]*\)/g, '')
    .replace(TOTAL, '')
    .trim();
  const names = [plain, ...englishNamesOf(plain)];
  return [
    ...new Set(
      names.flatMap((name) => [
        ...(namesOfPlace(name)?.[language] ?? []),
        ...namesOfRegionAbroad(name, language),
      ]),
    ),
  ];
}

/** "Berlin insgesamt" is Berlin. */
const TOTAL =
  /[\s,:–-]+(?:insgesamt|gesamt|total|totale|totaal|ensemble|samlet|yhteensä|ogółem|celkem|всего)$/iu;
