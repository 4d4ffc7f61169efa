import type { z } from 'zod';
import { Problem } from '../../../errors.ts';
import type { Body } from '../../../stories/body.ts';
import {
  PAGE_LIMITS,
  type PageContent,
  type PageField,
  pageContent,
} from '../../../stories/newsroom-pages/newsroom-page.ts';
import { readBody } from '../../../stories/read-body.ts';
import type { Words } from '../../../words/words.ts';
import type { Form } from '../../http/form.ts';
import { writeMarkedText } from '../writing/marked-text.ts';
import { readMarkedText } from '../writing/read-marked-text.ts';

const MOST_TEXT = 200_000;
const MOST_DOCUMENT = 600_000;
/** The maximum size of a form with a whole page, in bytes. */
export const PAGE_FORM_BYTES = 2_000_000;

/**
 * The fields of a page; `publish` publishes it as saved. The editor sends the text as `document`, in JSON; without
 * scripts it is `body`, as marked text.
 */
export const PAGE_FORM: Form = {
  version: { most: 9 },
  kind: { most: 20 },
  title: { most: 1_000 },
  standfirst: { most: 2_000 },
  slug: { most: 200 },
  footer: { most: 9 },
  body: { most: MOST_TEXT, lines: true },
  document: { most: MOST_DOCUMENT },
  publish: { most: 3 },
};

/** The fields of a new page. */
export const NEW_PAGE_FORM: Form = { ...PAGE_FORM, language: { most: 35 }, translationOf: { most: 36 } };

/** The errors in a page's fields, by name. */
export type WrongFields = ReadonlyMap<PageField, 'invalid' | 'taken' | 'stays' | 'translated'>;

/** The values of a page's fields, as entered. */
export type PageTyped = Readonly<Record<Exclude<PageField, 'language' | 'translationOf'>, string>>;

/** A page as form values. */
export function typedPage({ kind, title, standfirst, slug, footer, body }: PageContent): PageTyped {
  return {
    kind,
    title,
    standfirst: standfirst ?? '',
    slug,
    footer: footer === null ? '' : String(footer),
    body: writeMarkedText(body),
  };
}

/** A form's fields as they were entered, and the editor's text, if it was there. */
export function sentPage(form: Readonly<Record<string, string>>): {
  readonly typed: PageTyped;
  readonly document: Body | null;
} {
  const { kind = '', title = '', standfirst = '', slug = '', footer = '', body = '' } = form;
  const document = documentIn(form);
  const text = document ? writeMarkedText(document) : body;
  return { typed: { kind, title, standfirst, slug, footer, body: text }, document };
}

/** The text the editor sent; null if it was not there, or this is no text of ours. */
function documentIn({ document = '' }: Readonly<Record<string, string>>): Body | null {
  if (document === '') return null;
  try {
    return readBody(JSON.parse(document));
  } catch (error) {
    if (error instanceof Problem || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Reads the fields of a page by `schema`; in its text a line such as [[2: table]] refers to that block of `base`. */
export function readPageForm<T>(
  form: Readonly<Record<string, string>>,
  base: Body,
  schema: z.ZodType<T>,
): { readonly content: T } | { readonly wrong: WrongFields } {
  const { kind, title = '', standfirst = '', slug = '', footer = '', body = '' } = form;
  const sent = {
    ...{ kind, title, standfirst: standfirst || null, slug },
    footer: footer === '' ? null : Number(footer),
    body: form.document ? documentIn(form) : readMarkedText(body, base),
    // The schema of an existing page accepts neither.
    ...(form.language !== undefined && {
      language: form.language,
      translationOf: form.translationOf || null,
    }),
  };
  try {
    const read = schema.safeParse(sent);
    if (read.success) return { content: read.data };
    return {
      wrong: new Map(read.error.issues.map(({ path }) => [String(path[0]) as PageField, 'invalid' as const])),
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { wrong: new Map([['body', 'invalid']]) };
  }
}

/** Reads the fields of an existing page. */
export function readPageChange(form: Readonly<Record<string, string>>, base: Body) {
  return readPageForm(form, base, pageContent);
}

/** What is wrong with a field, and how to fix it. */
export function fieldFault(field: PageField, wrong: WrongFields, words: Words): string | undefined {
  const why = wrong.get(field);
  if (why === undefined) return undefined;
  switch (field) {
    case 'kind':
      return words.say('pgWrongKind');
    case 'title':
      return words.say('pgWrongTitle', { most: words.number(PAGE_LIMITS.title) });
    case 'standfirst':
      return words.say('pgWrongStandfirst', { most: words.number(PAGE_LIMITS.standfirst) });
    case 'slug':
      if (why === 'stays') return words.say('pgSlugStays');
      return why === 'taken' ? words.say('pgWrongSlugTaken') : words.say('pgWrongSlug');
    case 'footer':
      return words.say('pgWrongFooter', { most: words.number(PAGE_LIMITS.footer) });
    case 'body':
      return words.say('pgWrongBody');
    default:
      return why === 'translated' ? words.say('pgWrongTranslated') : words.say('pgWrongLanguage');
  }
}
