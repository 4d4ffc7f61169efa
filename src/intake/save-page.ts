import type { Writing } from '../store/database.ts';
import type { Block } from '../stories/body.ts';
import { freeSlug, insertPage, isTaken } from '../stories/newsroom-pages/keep-page.ts';
import { PAGE_LIMITS, type PageKind } from '../stories/newsroom-pages/newsroom-page.ts';
import { type StoryDraft, slugOf } from '../stories/story.ts';

/** Common titles of pages in other systems, by kind; an editor confirms it before publication. */
const USUAL: readonly (readonly [PageKind, RegExp])[] = [
  ['about', /^(?:about(?:-us)?|who-we-are|a-propos|qui-sommes-nous|ueber-uns|o-nas)$/],
  ['imprint', /^(?:imprint|impressum|mentions-legales|legal-notice)$/],
  ['privacy', /^(?:privacy(?:-policy|-statement|-notice)?|confidentialite|datenschutz.*)$/],
  ['corrections', /^corrections?(?:-policy)?$/],
  ['ethics', /^(?:ethics(?:-policy|-code)?|code-of-(?:ethics|conduct)|editorial-standards)$/],
  ['ownership', /^(?:ownership|funding|ownership-and-funding|our-(?:owners|funders|donors))$/],
  ['contact', /^(?:contact(?:-us)?|kontakt|contacts)$/],
  ['accessibility', /^accessibility(?:-statement)?$|^accessibilite$|^barrierefreiheit$/],
  ['masthead', /^(?:masthead|team|our-team|the-team|staff|equipe)$/],
];

/** Why a page imported earlier is left as it is. */
const KNOWN = 'It is at /desk/pages already, and stays as it is there.';
/** What happens to a page. */
const DRAFT = 'It is a page of the site, and becomes a draft at /desk/pages.';

/**
 * Saves a page from another system as a draft. One that was imported earlier stays as editors left it. Its old paths
 * redirect to it once it is published.
 */
export async function savePage(
  writing: Writing,
  { draft, oldPaths }: { readonly draft: StoryDraft; readonly oldPaths: readonly string[] },
  now: Date,
): Promise<{ readonly status: 'taken' | 'same'; readonly reason: string }> {
  const origin = draft.externalKey;
  const known = await writing
    .selectFrom('newsroom_pages')
    .select('id')
    .where('origin', '=', origin)
    .executeTakeFirst();
  if (known) return { status: 'same', reason: KNOWN };
  const { language } = draft;
  const title = cut(draft.headline, PAGE_LIMITS.title);
  const slug = slugOf(draft.slug || title, '');
  const kind = USUAL.find(([, names]) => names.test(slug))?.[0] ?? 'other';
  const isFree = slug !== '' && !(await isTaken(writing, slug, null));
  const content = {
    ...{ kind, title, footer: null },
    standfirst: draft.standfirst ? cut(draft.standfirst, PAGE_LIMITS.standfirst) : null,
    slug: isFree ? slug : await freeSlug(writing, { title: slug || title, kind }, language),
    body: { type: 'doc' as const, content: [...leadOf(draft), ...draft.body.content] },
  };
  await insertPage(writing, { content, language, groupId: null, origin, oldPaths }, null, now);
  return { status: 'taken', reason: DRAFT };
}

/** The lead picture of a story becomes the first block of a page. */
function leadOf({ lead }: StoryDraft): Block[] {
  if (!lead) return [];
  const { mediaId, src, alt, caption, credit, width, height } = lead;
  return [{ type: 'figure', attrs: { mediaId, src, alt, caption, credit, width, height } }];
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
