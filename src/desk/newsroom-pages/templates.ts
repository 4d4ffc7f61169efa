import type { PageKind } from '../../stories/newsroom-pages/newsroom-page.ts';
import { type BUILT_IN_LANGUAGES, type InterfaceLanguage, isBuiltIn } from '../../words/languages.ts';
import { arabicTemplates } from './templates/ar.ts';
import { englishTemplates } from './templates/en.ts';
import { frenchTemplates } from './templates/fr.ts';
import { russianTemplates } from './templates/ru.ts';
import type { PageTemplate, PageTemplates } from './templates/template.ts';
import { chineseTemplates } from './templates/zh.ts';

const TEMPLATES: Readonly<Record<(typeof BUILT_IN_LANGUAGES)[number], PageTemplates>> = {
  en: englishTemplates,
  ru: russianTemplates,
  zh: chineseTemplates,
  ar: arabicTemplates,
  fr: frenchTemplates,
};

const EMPTY: PageTemplate = { title: '', text: '' };

/** What a new page of a kind begins with, in English for further languages; of another kind, nothing. */
export function templateOf(kind: PageKind, language: InterfaceLanguage): PageTemplate {
  return kind === 'other' ? EMPTY : TEMPLATES[isBuiltIn(language) ? language : 'en'][kind];
}
