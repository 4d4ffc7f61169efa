import type { PageKind } from '../../../stories/newsroom-pages/newsroom-page.ts';

/** What a new page of a kind begins with: a title, and a text that asks for facts in brackets and states none. */
export interface PageTemplate {
  readonly title: string;
  /** In the signs of the plain field of a text. */
  readonly text: string;
}

/** The templates in one language. */
export type PageTemplates = Readonly<Record<Exclude<PageKind, 'other'>, PageTemplate>>;
