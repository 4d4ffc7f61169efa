import type { Accent } from '../../accent.ts';
import { MEDIA_WIDTHS } from '../../stories/media/media-sizes.ts';
import type { NamedRef } from '../../stories/story.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { wordsIn } from '../../words/words.ts';
import { type Brand, type BrandPicture, iconPaths } from '../published/brand.ts';
import type { LinkView } from '../ui/link.view.ts';
import { mediaPath } from '../ui/media-path.ts';
import { type Stamp, weekdayStamp } from '../ui/times.ts';
import { type AccountToolsView, accountToolsOf } from './account-tools.view.ts';
import { type Edition, hrefIn } from './edition.ts';
import { FEED_FORMATS } from './feed-formats.ts';
import { menuLinks } from './menu-links.ts';
import { type SavingView, savingOf } from './save.view.ts';

/** A link, as every page's view knows it. */
export type { LinkView };

/** A link to the page in another language. */
export interface LanguageLink extends LinkView {
  readonly lang: InterfaceLanguage;
  /** The language's name in the language of the page, for those who cannot read its own. */
  readonly title: string;
}

/** Everything around a page. */
export interface Frame {
  readonly language: InterfaceLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** Whether only its name and languages are shown: there is nowhere else to go yet. */
  readonly bare: boolean;
  /** The newsroom's own colours; null for the standard ones. */
  readonly accent: Accent | null;
  readonly type: Edition['type'];
  readonly head: HeadView;
  readonly skip: string;
  readonly name: string;
  /** The logo in place of the name; null: the name as text. */
  readonly logo: LogoView | null;
  readonly home: string;
  readonly today: Stamp;
  readonly account: AccountToolsView;
  readonly tools: readonly LinkView[];
  readonly toolsLabel: string;
  readonly languages: readonly LanguageLink[];
  readonly languagesLabel: string;
  readonly search: SearchBox;
  readonly sections: readonly LinkView[];
  readonly sectionsLabel: string;
  /** The last link of the same menu if it leads to the corrections, shown on the other side. */
  readonly aside: LinkView | null;
  readonly footer: FooterView;
  /** What the save buttons on the page share. */
  readonly saving: SavingView;
}

/** The newsroom's logo: one file in two densities, and another for dark pages. */
export interface LogoView extends LogoSource {
  readonly width: number;
  readonly height: number;
  /** Null: the same, on a light background. */
  readonly dark: LogoSource | null;
}

interface LogoSource {
  readonly src: string;
  /** Null if one file serves all densities. */
  readonly srcset: string | null;
}

/** The small search form of the header. */
export interface SearchBox {
  readonly action: string;
  readonly label: string;
  readonly text: string;
  readonly button: string;
  readonly lang: string | null;
  readonly link: string;
}

/** The footer of every page. */
export type FooterView = ReturnType<typeof footerOf>;

/** A page's metadata. */
export interface HeadView {
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  readonly robots: string | null;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[];
  readonly properties: readonly { readonly property: string; readonly content: string }[];
  readonly data: readonly object[];
  /** The terms under which machines may read it, as RSL, if text mining is reserved for this page by itself. */
  readonly reserved?: string;
  /** Whether its text is Latin, so that our fonts are preloaded. */
  readonly latin: boolean;
  /** The newsroom's icon in the tab, and on a phone's home screen. */
  readonly icon: { readonly href: string; readonly type: string };
  readonly touchIcon: string;
  /** Whether it is a members' page, which loads their style and script and is not indexed by search engines. */
  readonly members: boolean;
  /** Whether it is a live page that listens for new entries. */
  readonly live: boolean;
  /** Whether its readers are counted, which loads the script that reports them. */
  readonly counted: boolean;
  /** Whether it is the editor page, which loads the editor. */
  readonly editor: boolean;
}

/** What a page passes to the frame. */
export interface FrameRequest {
  readonly edition: Edition;
  readonly sections: readonly NamedRef[];
  /** The path of this page, without its query. */
  readonly path: string;
  /** The query fields that make it a different page; `lang` is handled separately. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** The page's own title; null on the front page. */
  readonly title: string | null;
  readonly description: string;
  /** Its title and description on social media; by default the page's. */
  readonly social?: { readonly title: string; readonly description: string };
  readonly head?: Partial<HeadView>;
  /** Its URLs in other languages, if not at the same path. */
  readonly elsewhere?: Readonly<Partial<Record<InterfaceLanguage, string>>>;
  readonly searched?: string;
  /** Set if the page has no URL of its own, so that no link is the current one. */
  readonly nowhere?: boolean;
  /** Set on the pages of members. */
  readonly members?: boolean;
  readonly demo?: boolean;
  /** Set if there is nowhere else to go yet, as during set-up. */
  readonly bare?: boolean;
}

/** Shapes everything around a page. */
export function frameOf(request: FrameRequest): Frame {
  const { edition, path } = request;
  const { words } = edition;
  const home = hrefIn(edition, '/');
  const link = (text: string, to: string): LinkView => {
    return { text, href: hrefIn(edition, to), current: to === path && !request.nowhere };
  };
  return {
    language: edition.language,
    direction: words.direction,
    bare: request.bare ?? false,
    accent: edition.accent,
    type: edition.type,
    head: headOf(request),
    skip: words.say('skipToContent'),
    name: edition.name,
    logo: logoView(edition.brand),
    home,
    today: weekdayStamp(edition.now, words, edition.zone),
    account: accountToolsOf(null, edition, request.nowhere ? '' : path),
    tools: [
      link(words.say('setAsFrontPage'), '/front-page'),
      link(words.say('addToFavorites'), '/add-to-favorites'),
      link(words.say('sitemap'), '/sitemap'),
    ],
    toolsLabel: words.say('toolsLabel'),
    languages: languagesOf(request),
    languagesLabel: words.say('languagesLabel'),
    search: {
      action: '/search',
      label: words.say('searchLabel', { name: edition.name }),
      text: request.searched ?? '',
      button: words.say('search'),
      lang: edition.language === edition.standard ? null : edition.language,
      link: hrefIn(edition, '/search'),
    },
    ...headMenu(request),
    sectionsLabel: words.say('sectionsLabel'),
    footer: footerOf(request),
    saving: savingOf(edition),
  };
}

function headMenu(request: FrameRequest): Pick<Frame, 'sections' | 'aside'> {
  const { nowhere, path } = request;
  const links = menuLinks('header', { ...request, path: nowhere ? '' : path });
  const last = links.at(-1);
  const isAside = last !== undefined && links.length > 1 && /^\/corrections(?:\?|$)/.test(last.href);
  return isAside ? { sections: links.slice(0, -1), aside: last } : { sections: links, aside: null };
}

function logoView({ logo, dark }: Brand): LogoView | null {
  if (!logo) return null;
  const { width, height } = logo.file;
  return { ...logoSource(logo), width, height, dark: dark && logoSource(dark) };
}

function logoSource({ id, file }: BrandPicture): LogoSource {
  if (file.isDrawing) return { src: mediaPath(id, file, ''), srcset: null };
  const [once, twice] = MEDIA_WIDTHS.map((width) => mediaPath(id, file, `w=${width}`));
  return { src: once ?? '', srcset: `${once} 1x, ${twice} 2x` };
}

function languagesOf({ edition, path, query, elsewhere }: FrameRequest): LanguageLink[] {
  if (edition.languages.length < 2) return [];
  return edition.languages.map((language) => ({
    text: wordsIn(language).ownName,
    title: edition.words.nameOfLanguage(language),
    lang: language,
    current: language === edition.language,
    href: elsewhere?.[language] ?? hrefIn({ ...edition, language }, path, query),
  }));
}

function headOf(request: FrameRequest): HeadView {
  const { edition, path, query, title, description, head, social } = request;
  const { words } = edition;
  const canonical =
    head?.canonical === undefined && !request.members
      ? edition.publicUrl + hrefIn(edition, path, query)
      : (head?.canonical ?? null);
  const icons = iconPaths(edition.brand);
  const full = title === null ? edition.name : `${title} · ${edition.name}`;
  return {
    title: full,
    description,
    robots: request.members ? 'noindex' : null,
    members: request.members ?? false,
    icon: icons.favicon,
    touchIcon: icons.touch,
    editor: false,
    live: false,
    counted: false,
    alternates: [],
    data: [],
    latin: edition.language === 'en' || edition.language === 'fr',
    ...head,
    canonical,
    feeds: [
      ...(head?.feeds ?? []),
      ...FEED_FORMATS.map(({ file, type, name }) => ({
        type,
        title: `${edition.name}: ${name}`,
        href: hrefIn(edition, `/${file}`),
      })),
    ],
    properties: [
      { property: 'og:site_name', content: edition.name },
      { property: 'og:title', content: social?.title ?? title ?? edition.name },
      { property: 'og:description', content: social?.description ?? description },
      ...(canonical ? [{ property: 'og:url', content: canonical }] : []),
      { property: 'og:locale', content: words.openGraphLocale },
      ...(head?.properties ?? [{ property: 'og:type', content: 'website' }]),
    ],
  };
}

function footerOf(request: FrameRequest) {
  const { edition, demo } = request;
  const { words } = edition;
  const links = menuLinks('footer', request);
  const first = links.findIndex(({ kind }) => kind !== 'page' && kind !== 'every page');
  const pages = first < 0 ? links.length : first;
  return {
    about: edition.tagline ?? words.say('footerAbout', { name: edition.name }),
    demo: demo ? words.say('demoNotice') : null,
    label: words.say('footerLabel'),
    /** The newsroom's own pages if its menu starts with them, shown separately. */
    pages: links.slice(0, pages),
    links: links.slice(pages),
    /** The newsroom's social media accounts. */
    accounts: menuLinks('social', request),
    accountsLabel: words.say('menuAccountsLabel', { name: edition.name }),
    madeWith: words.line('madeWith', { program: { text: 'Sourceline' } }),
  };
}
