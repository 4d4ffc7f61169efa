import type { NewPageContent } from '../../stories/newsroom-pages/newsroom-page.ts';
import { readBody } from '../../stories/read-body.ts';

/** A page in English with one paragraph. */
export function newPage(text: string, more: Partial<NewPageContent> = {}): NewPageContent {
  return {
    kind: 'about',
    title: 'About us',
    standfirst: null,
    slug: '',
    footer: 1,
    body: readBody({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }),
    language: 'en',
    translationOf: null,
    ...more,
  };
}
