import { foldName } from '../fold.ts';
import type { LanguageTag } from '../languages.ts';
import { lazily } from '../lazily.ts';
import names from './region-names.json' with { type: 'json' };

const COLUMNS: readonly LanguageTag[] = ['fr', 'ru', 'zh', 'ar'];

const byName = lazily(
  () =>
    new Map(Object.entries(names as Record<string, string[]>).map(([name, own]) => [foldName(name), own])),
);

/** All that are listed in a language. */
export function allRegionsAbroad(language: LanguageTag): readonly string[] {
  return [...byName().values()].flatMap((own) => own[COLUMNS.indexOf(language)]?.split('|') ?? []);
}

/** What French, Russian, Chinese and Arabic call a state, a province or a region by its English name, or by its own. */
export function namesOfRegionAbroad(name: string, language: LanguageTag): readonly string[] {
  const listed = byName().get(foldName(name))?.[COLUMNS.indexOf(language)];
  return listed ? listed.split('|') : [];
}
