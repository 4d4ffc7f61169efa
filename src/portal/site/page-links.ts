import { entriesOf } from '../../stories/menus/menu.ts';
import type { ListedPage, PageKind } from '../../stories/newsroom-pages/newsroom-page.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { logoJsonLd } from '../published/brand.ts';
import { foldText } from '../published/fold-text.ts';
import type { LinkView } from '../ui/link.view.ts';
import { type Edition, pageHref } from './edition.ts';
import { publisherJsonLd, statedPolicies } from './publisher-facts.ts';

/** The schema.org property for each kind of page about an organisation: https://schema.org/NewsMediaOrganization */
const POLICIES: Partial<Record<PageKind, readonly string[]>> = {
  ethics: ['ethicsPolicy', 'publishingPrinciples'],
  corrections: ['correctionsPolicy'],
  ownership: ['ownershipFundingInfo'],
  masthead: ['masthead'],
};

const MOST_FOUND = 5;

type Shown = Pick<Edition, 'language' | 'standard' | 'languages' | 'pages' | 'publicUrl' | 'publisher'>;

/** One of each set of translated pages: in the edition's language, or else in the portal's own, or else in another. */
export function pagesIn({
  language,
  standard,
  pages,
}: Pick<Shown, 'language' | 'standard' | 'pages'>): ListedPage[] {
  const wanted: readonly (string | null)[] = [language, standard];
  const rank = (page: ListedPage) => {
    const at = wanted.indexOf(interfaceLanguage(page.language));
    return at < 0 ? wanted.length : at;
  };
  const best = new Map<string, ListedPage>();
  for (const page of pages) {
    const known = best.get(page.groupId);
    if (!known || rank(page) < rank(known)) best.set(page.groupId, page);
  }
  return pages.filter((page) => best.get(page.groupId) === page);
}

/** The links in the footer of every page, in the order editors gave them. */
export function footerPages(edition: Shown, path: string): LinkView[] {
  return pagesIn(edition)
    .filter(({ footer }) => footer !== null)
    .map((page) => pageLink(edition, page, path));
}

/** A link to a page; it marks its language if that is not the current page's. */
export function pageLink(edition: Shown, page: ListedPage, path: string): LinkView {
  const isOwn = interfaceLanguage(page.language) === edition.language;
  return {
    text: page.title,
    href: pageHref(edition, page),
    ...(!isOwn && { lang: page.language }),
    current: path === `/page/${page.slug}`,
  };
}

/**
 * The pages whose title, summary or text contains every word of a search, those with all of them in the title first.
 * They are few: no index is needed.
 */
export function pagesFound(edition: Shown & Pick<Edition, 'pageTexts'>, query: string): LinkView[] {
  const words = foldText(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const isIn = (text: string) => words.every((word) => text.includes(word));
  const found = edition.pages.filter(({ id }) => isIn(edition.pageTexts.get(id) ?? ''));
  const isNamed = ({ title }: ListedPage) => isIn(foldText(title));
  return [...found.filter(isNamed), ...found.filter((page) => !isNamed(page))]
    .slice(0, MOST_FOUND)
    .map((page) => pageLink(edition, page, '/search'));
}

/** The newsroom's policies and ownership pages, as schema.org properties. */
export function policiesOf(edition: Shown): Record<string, string> {
  const policies: Record<string, string> = {};
  const shown = pagesIn(edition);
  const at = ({ slug }: ListedPage) => `${edition.publicUrl}/page/${slug}`;
  for (const page of shown) for (const name of POLICIES[page.kind] ?? []) policies[name] ??= at(page);
  const find = (address: string) => {
    if (!address.startsWith('/')) return address;
    const named = edition.pages.find(({ slug }) => address === `/page/${slug}`);
    const page = named && shown.find(({ groupId }) => groupId === named.groupId);
    return page ? at(page) : null;
  };
  return { ...policies, ...statedPolicies(edition.publisher, find) };
}

/** The newsroom in schema.org terms, with all that it says of its publisher. */
export function wholeOrganisationOf(
  edition: Shown & Pick<Edition, 'name' | 'brand' | 'menus' | 'words'>,
): object {
  const { ownershipFundingInfo } = policiesOf(edition);
  return {
    ...organisationOf(edition),
    ...publisherJsonLd(edition.publisher, ownershipFundingInfo, edition.words),
  };
}

/** The newsroom in schema.org terms, as stories name it. */
export function organisationOf(edition: Shown & Pick<Edition, 'name' | 'brand' | 'menus'>): object {
  const { name, publicUrl } = edition;
  const accounts = entriesOf(edition.menus, 'social').map(({ target }) => target);
  return {
    '@type': 'NewsMediaOrganization',
    name,
    url: `${publicUrl}/`,
    ...logoJsonLd(edition.brand, publicUrl),
    ...(accounts.length > 0 && { sameAs: accounts }),
    ...policiesOf(edition),
  };
}
