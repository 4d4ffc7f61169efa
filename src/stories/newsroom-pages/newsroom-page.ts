import { z } from 'zod';
import { type Block, type Body, blockText } from '../body.ts';
import { readBody } from '../read-body.ts';

/** The purposes of pages. All but the last have templates; some are declared in metadata as the newsroom's policies. */
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

/** The purpose of a page. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** Whether a page is public. */
export type PageState = 'draft' | 'published';

/** The actions on a page, one for each of its versions. */
export const PAGE_STEPS = ['add', 'change', 'publish', 'unpublish', 'restore'] as const;

/** An action on a page. */
export type PageStep = (typeof PAGE_STEPS)[number];

/** Maximum lengths of a page's texts. */
export const PAGE_LIMITS = { title: 160, standfirst: 400, slug: 80, footer: 99 } as const;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const line = z.string().transform((text) => text.replaceAll(/\s+/g, ' ').trim());

/** The content of a page: the single definition for its form, the API and storage. */
export const pageContent = z.strictObject({
  kind: z.enum(PAGE_KINDS),
  title: line.pipe(z.string().min(1).max(PAGE_LIMITS.title)),
  standfirst: line
    .pipe(z.string().max(PAGE_LIMITS.standfirst))
    .nullable()
    .transform((text) => text || null)
    .meta({ description: 'A sentence below the title, shown by search engines; null for none.' }),
  slug: z.union([z.literal(''), z.string().regex(SLUG).max(PAGE_LIMITS.slug)]).meta({
    description: 'Its slug under /page/. If empty, made from the title. It cannot be changed once published.',
  }),
  footer: z
    .int()
    .min(1)
    .max(PAGE_LIMITS.footer)
    .nullable()
    .meta({ description: 'Its position at the foot of every page, lowest first; null to leave it out.' }),
  body: z.unknown().transform((sent): Body => readBody(sent)),
});

/** The content of a page. */
export type PageContent = z.output<typeof pageContent>;

/** Additional input for a new page: its language, and the page it is a translation of. */
export const newPageContent = pageContent.extend({
  language: z
    .string()
    .regex(LANGUAGE)
    .max(35)
    .meta({ description: 'A tag such as en or pt-BR; it cannot be changed.' }),
  translationOf: z
    .uuid()
    .nullable()
    .meta({ description: 'The page it is a translation of; null if it is an original.' }),
});

/** A new page. */
export type NewPageContent = z.output<typeof newPageContent>;

/** A field of a page. */
export type PageField = keyof NewPageContent;

/** A complete newsroom page. */
export interface NewsroomPage extends PageContent {
  readonly id: string;
  /** Shared by its translations. */
  readonly groupId: string;
  readonly language: string;
  readonly state: PageState;
  readonly version: number;
  /** When it was first public; null: never. */
  readonly publishedAt: Date | null;
  readonly changedAt: Date;
  /** Paths it had at an earlier site, which redirect to it. */
  readonly oldPaths: readonly string[];
}

/** A page without its text, for lists and links. */
export type ListedPage = Omit<NewsroomPage, 'body'>;

const QUESTION = /\[[^[\]]*[?؟？][^[\]]*\]/g;

/** The unanswered bracketed questions from the page's template. */
export function openQuestions({
  title,
  standfirst,
  body,
}: Pick<PageContent, 'title' | 'standfirst' | 'body'>) {
  return [title, standfirst ?? '', ...body.content.map((block: Block) => blockText(block))].flatMap(
    (text) => text.match(QUESTION) ?? [],
  );
}
