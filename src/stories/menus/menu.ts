import { z } from 'zod';
import { INTERFACE_LANGUAGES } from '../../words/languages.ts';
import { safeLink } from '../safe-link.ts';

/** The portal's menus: in the header and the footer of every page, and the newsroom's accounts elsewhere. */
export const MENU_PLACES = ['header', 'footer', 'social'] as const;

/** The place of a menu. */
export type MenuPlace = (typeof MENU_PLACES)[number];

/** Maximum number of entries in a menu, and maximum length of their labels and targets. */
export const MENU_LIMITS = { entries: 40, label: 60, target: 400 } as const;

/** The portal's own pages that a menu may lead to, besides sections, topics and the newsroom's pages. */
export const OWN_PATHS = [
  '/',
  '/corrections',
  '/sitemap',
  '/search',
  '/newsletter',
  '/trade',
  '/entities',
  '/datasets',
  '/check',
  '/front-page',
  '/favorites',
  '/following',
  '/feed.xml',
  '/feed.atom',
  '/feed.json',
  '/api/docs',
  '/.well-known/security.txt',
] as const;

/** A page of the portal itself. */
export type OwnPath = (typeof OWN_PATHS)[number];

/** A placeholder for every section with stories, in the desk's order. */
export const EVERY_SECTION = '/section/*';
/** A placeholder for every newsroom page with a position in the footer, in that order. */
export const EVERY_PAGE_OF_OURS = '/page/*';

/** The target of an entry, as far as its address shows. */
export type MenuTarget =
  | { readonly kind: 'section' | 'topic' | 'page'; readonly slug: string }
  | { readonly kind: 'own'; readonly path: OwnPath }
  | { readonly kind: 'every section' | 'every page' }
  | { readonly kind: 'outside'; readonly url: string };

const NAMED = /^\/(section|topic|page)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;
/** Characters that change the text direction, or break a line. */
const ODD = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Parses a target; null if it is not an address allowed in menus. */
export function targetOf(text: string): MenuTarget | null {
  if (text === EVERY_SECTION) return { kind: 'every section' };
  if (text === EVERY_PAGE_OF_OURS) return { kind: 'every page' };
  const own = OWN_PATHS.find((path) => path === text);
  if (own) return { kind: 'own', path: own };
  const [, kind, slug] = NAMED.exec(text) ?? [];
  if (slug) return { kind: kind as 'section', slug };
  if (!/^https?:\/\/[^/?#:]/.test(text)) return null;
  const url = safeLink(text);
  return url === null ? null : { kind: 'outside', url };
}

/** Whether an address expands to several links. */
export function standsForMany(target: string): boolean {
  return target === EVERY_SECTION || target === EVERY_PAGE_OF_OURS;
}

const label = z
  .string()
  .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .max(MENU_LIMITS.label)
      .refine((text) => !ODD.test(text), 'must be one line of plain text'),
  );

const entryFields = z.strictObject({
  target: z
    .string()
    .trim()
    .max(MENU_LIMITS.target)
    .transform((text, context) => {
      const target = targetOf(text);
      if (target === null) {
        context.addIssue({ code: 'custom', message: 'is no address that a menu can lead to' });
        return z.NEVER;
      }
      return target.kind === 'outside' ? target.url : text;
    })
    .meta({
      description:
        'The target: /section/…, /topic/…, /page/… or another portal page such as /corrections; /section/* or /page/* for all of them; or an external URL.',
    }),
  labels: z
    .partialRecord(z.enum(INTERFACE_LANGUAGES), label)
    .transform((labels) => Object.fromEntries(Object.entries(labels).filter(([, text]) => text)))
    .default({})
    .meta({
      description: 'The label, by language. If omitted, the name of the target; required for external URLs.',
    }),
});

/** An entry of a menu: the single definition for its form, the API and storage. */
export const menuEntry = entryFields.transform(({ target, labels }) => ({
  target,
  // Links that an entry expands to have their own names.
  labels: standsForMany(target) ? {} : labels,
}));

/** The entries of a menu, in order. */
export const menuContent = z.array(menuEntry).max(MENU_LIMITS.entries);

/** An entry of a menu. */
export type MenuEntry = z.output<typeof menuEntry>;

/** The entries of each menu; null: the default. */
export type Menus = Readonly<Record<MenuPlace, readonly MenuEntry[] | null>>;

const standard = (...targets: string[]): readonly MenuEntry[] =>
  targets.map((target) => ({ target, labels: {} }));

/** The default menus. */
export const STANDARD_MENUS: Readonly<Record<MenuPlace, readonly MenuEntry[]>> = {
  header: standard('/', EVERY_SECTION, '/corrections'),
  footer: standard(
    EVERY_PAGE_OF_OURS,
    '/corrections',
    '/sitemap',
    '/newsletter',
    '/check',
    '/feed.xml',
    '/feed.atom',
    '/feed.json',
    '/api/docs',
    '/.well-known/security.txt',
  ),
  social: [],
};

/** The entries of a menu as readers see them. */
export function entriesOf(menus: Menus, place: MenuPlace): readonly MenuEntry[] {
  return menus[place] ?? STANDARD_MENUS[place];
}

/** The slugs of the topics linked from menus, each once. */
export function topicsIn(menus: Menus): string[] {
  const targets = MENU_PLACES.flatMap((place) =>
    entriesOf(menus, place).map(({ target }) => targetOf(target)),
  );
  return [...new Set(targets.flatMap((target) => (target?.kind === 'topic' ? [target.slug] : [])))];
}
