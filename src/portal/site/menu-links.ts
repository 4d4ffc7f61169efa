import {
  entriesOf,
  type MenuEntry,
  type MenuPlace,
  type MenuTarget,
  type OwnPath,
  targetOf,
} from '../../stories/menus/menu.ts';
import type { ListedPage } from '../../stories/newsroom-pages/newsroom-page.ts';
import { type NamedRef, nameIn } from '../../stories/story.ts';
import type { Words } from '../../words/words.ts';
import type { LinkView } from '../ui/link.view.ts';
import { type Edition, hrefIn } from './edition.ts';
import { footerPages, pageLink, pagesIn } from './page-links.ts';

/** The context of a menu: the edition, its sections with stories, and the path of the page. */
export interface MenuShown {
  readonly edition: Edition;
  readonly sections: readonly NamedRef[];
  readonly path: string;
}

/** A link in a menu, and its target. */
export interface MenuLink extends LinkView {
  readonly kind: MenuTarget['kind'];
}

/** Pages for software and its developers, which have no language. */
const ALIKE_IN_ALL: readonly OwnPath[] = ['/api/docs', '/.well-known/security.txt'];

/** The links of a menu, without those whose target readers cannot see, such as an unpublished page. */
export function menuLinks(place: MenuPlace, shown: MenuShown): MenuLink[] {
  const { edition } = shown;
  return entriesOf(edition.menus, place).flatMap((entry) => {
    const target = targetOf(entry.target);
    if (!target) return [];
    const label = labelOf(entry, edition);
    return linksTo(target, shown).map((link) => ({ ...link, ...label, kind: target.kind }));
  });
}

/** The name of one of the portal's own pages. */
export function ownPathWord(path: OwnPath, words: Words): string {
  switch (path) {
    case '/':
      return words.say('frontPage');
    case '/corrections':
      return words.say('corrections');
    case '/sitemap':
      return words.say('sitemap');
    case '/search':
      return words.say('search');
    case '/newsletter':
      return words.say('newsletter');
    case '/trade':
      return words.say('tradeDesk');
    case '/entities':
      return words.say('dosAllTitle');
    case '/datasets':
      return words.say('datasetsTitle');
    case '/check':
      return words.say('checkTitle');
    case '/front-page':
      return words.say('setAsFrontPage');
    case '/favorites':
      return words.say('favorites');
    case '/following':
      return words.say('following');
    case '/feed.xml':
      return 'RSS';
    case '/feed.atom':
      return 'Atom';
    case '/feed.json':
      return 'JSON Feed';
    case '/api/docs':
      return words.say('forDevelopers');
    case '/.well-known/security.txt':
      return words.say('reportSecurity');
  }
}

/** Whether one of the portal's own pages is available: some depend on a setting. */
export function isOwnPathOpen(
  path: OwnPath,
  edition: Pick<Edition, 'checksTexts' | 'contact' | 'hasNewsletter'>,
): boolean {
  if (path === '/newsletter') return edition.hasNewsletter;
  if (path === '/check') return edition.checksTexts;
  return path !== '/.well-known/security.txt' || edition.contact !== null;
}

/** The current links of a target, in the words of what is there. */
function linksTo(target: MenuTarget, { edition, sections, path }: MenuShown): LinkView[] {
  const link = (text: string, to: string): LinkView => ({
    text,
    href: hrefIn(edition, to),
    current: to === path,
  });
  const named = ({ slug, names }: NamedRef, to: string) => link(nameIn(names, edition.language), to + slug);
  switch (target.kind) {
    case 'every section':
      return sections.map((section) => named(section, '/section/'));
    case 'section':
      return sections.filter(({ slug }) => slug === target.slug).map((one) => named(one, '/section/'));
    case 'topic': {
      const topic = edition.topics.get(target.slug);
      return topic ? [named(topic, '/topic/')] : [];
    }
    case 'every page':
      return footerPages(edition, path);
    case 'page':
      return pageAt(target.slug, edition).map((page) => pageLink(edition, page, path));
    case 'own': {
      if (!isOwnPathOpen(target.path, edition)) return [];
      const text = ownPathWord(target.path, edition.words);
      return [ALIKE_IN_ALL.includes(target.path) ? { text, href: target.path } : link(text, target.path)];
    }
    case 'outside':
      return [{ text: new URL(target.url).hostname.replace(/^www\./, ''), href: target.url }];
  }
}

/** The page at `slug` if it is published, in the edition's language if it was translated. */
function pageAt(slug: string, edition: Edition): ListedPage[] {
  const group = edition.pages.find((page) => page.slug === slug)?.groupId;
  return pagesIn(edition).filter(({ groupId }) => groupId === group);
}

/**
 * An editor's label for an entry: in the edition's language, or else in the portal's own, or else in any; empty if
 * there is none.
 */
function labelOf(
  { target, labels }: MenuEntry,
  { language, standard }: Pick<Edition, 'language' | 'standard'>,
): Partial<LinkView> {
  const own = labels[language];
  if (own) return { text: own, lang: undefined };
  // Internal targets have a name in the edition's language, which is better than a label in another.
  if (!/^https?:/.test(target)) return {};
  const [other] = [standard, ...Object.keys(labels)].filter((one) => labels[one]);
  return other ? { text: labels[other] ?? '', lang: other } : {};
}
