import type { PageKind } from '../../stories/newsroom-pages/newsroom-page.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { arabicTemplates } from './templates/ar.ts';
import { germanTemplates } from './templates/de.ts';
import { englishTemplates } from './templates/en.ts';
import { spanishTemplates } from './templates/es.ts';
import { frenchTemplates } from './templates/fr.ts';
import { russianTemplates } from './templates/ru.ts';
import type { PageTemplate, PageTemplates } from './templates/template.ts';
import { chineseTemplates } from './templates/zh.ts';

const TEMPLATES: ReadonlyMap<string, PageTemplates> = new Map([
  ['en', englishTemplates],
  ['ru', russianTemplates],
  ['zh', chineseTemplates],
  ['ar', arabicTemplates],
  ['fr', frenchTemplates],
  ['de', germanTemplates],
  ['es', spanishTemplates],
]);

const EMPTY: PageTemplate = { title: '', text: '' };

/** What a new page of a kind begins with, in English for languages without templates; of another kind, nothing. */
export function templateOf(kind: PageKind, language: InterfaceLanguage): PageTemplate {
  return kind === 'other' ? EMPTY : (TEMPLATES.get(language) ?? englishTemplates)[kind];
}
