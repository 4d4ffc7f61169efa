import { z } from 'zod';
import { type Block, type Body, blockText } from '../body.ts';
import { readBody } from '../read-body.ts';

/** What a page is for. All but the last have templates; some are named to machines as the newsroom's policies. */
export const PAGE_KINDS = [
  'about',
  'imprint',
  'privacy',
  'corrections',
  'ethics',
  'ownership',
  'contact',
  'accessibility',
  'masthead',
  'other',
] as const;

/** What a page is for. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** Whether readers see a page. */
export type PageState = 'draft' | 'published';

/** What a person did to a page, one for each of its versions. */
export const PAGE_STEPS = ['add', 'change', 'publish', 'unpublish', 'restore'] as const;

/** What a person did to a page. */
export type PageStep = (typeof PAGE_STEPS)[number];

/** The most characters of the lines of a page. */
export const PAGE_LIMITS = { title: 160, standfirst: 400, slug: 80, footer: 99 } as const;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const line = z.string().transform((text) => text.replaceAll(/\s+/g, ' ').trim());

/** What an editor says of a page: the one description of its form, the API and what is stored. */
export const pageContent = z.strictObject({
  kind: z.enum(PAGE_KINDS),
  title: line.pipe(z.string().min(1).max(PAGE_LIMITS.title)),
  standfirst: line
    .pipe(z.string().max(PAGE_LIMITS.standfirst))
    .nullable()
    .transform((text) => text || null)
    .meta({ description: 'A sentence below the title, which search engines show; null: none.' }),
  slug: z.union([z.literal(''), z.string().regex(SLUG).max(PAGE_LIMITS.slug)]).meta({
    description: 'Its address below /page/. Empty: made of the title. It stays once it was published.',
  }),
  footer: z
    .int()
    .min(1)
    .max(PAGE_LIMITS.footer)
    .nullable()
    .meta({ description: 'Its place at the foot of every page, the lowest first; null: it is not there.' }),
  body: z.unknown().transform((sent): Body => readBody(sent)),
});

/** What an editor says of a page. */
export type PageContent = z.output<typeof pageContent>;

/** What a new page says besides: its language, and which page it is a translation of. */
export const newPageContent = pageContent.extend({
  language: z.string().regex(LANGUAGE).max(35).meta({ description: 'A tag such as en or pt-BR; it stays.' }),
  translationOf: z
    .uuid()
    .nullable()
    .meta({ description: 'A page that it is a translation of; null: it is of its own.' }),
});

/** A page to be made. */
export type NewPageContent = z.output<typeof newPageContent>;

/** A field of a page. */
export type PageField = keyof NewPageContent;

/** A page of the newsroom, whole. */
export interface NewsroomPage extends PageContent {
  readonly id: string;
  /** What its translations share. */
  readonly groupId: string;
  readonly language: string;
  readonly state: PageState;
  readonly version: number;
  /** When readers could see it first; null: they never could. */
  readonly publishedAt: Date | null;
  readonly changedAt: Date;
  /** Paths it had at an earlier site, which lead to it. */
  readonly oldPaths: readonly string[];
}

/** A page without its text, as lists and links have it. */
export type ListedPage = Omit<NewsroomPage, 'body'>;

const QUESTION = /\[[^[\]]*[?؟？][^[\]]*\]/g;

/** The questions in brackets that a template asked and nobody answered yet. */
export function openQuestions({
  title,
  standfirst,
  body,
}: Pick<PageContent, 'title' | 'standfirst' | 'body'>) {
  return [title, standfirst ?? '', ...body.content.map((block: Block) => blockText(block))].flatMap(
    (text) => text.match(QUESTION) ?? [],
  );
}
