import { z } from 'zod';
import { LANGUAGES } from '../../newsroom-settings.ts';
import { safeLink } from '../safe-link.ts';

/** Where the portal has a menu: at the head and the foot of every page, and the newsroom's accounts elsewhere. */
export const MENU_PLACES = ['header', 'footer', 'social'] as const;

/** A place that has a menu. */
export type MenuPlace = (typeof MENU_PLACES)[number];

/** The most entries of a menu, and the most characters of what they say and where they lead. */
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

/** Stands for every section that has stories, in the order of the desk. */
export const EVERY_SECTION = '/section/*';
/** Stands for every page of the newsroom that has a place in the footer, in that order. */
export const EVERY_PAGE_OF_OURS = '/page/*';

/** Where an entry leads, as far as it is known without looking. */
export type MenuTarget =
  | { readonly kind: 'section' | 'topic' | 'page'; readonly slug: string }
  | { readonly kind: 'own'; readonly path: OwnPath }
  | { readonly kind: 'every section' | 'every page' }
  | { readonly kind: 'outside'; readonly url: string };

const NAMED = /^\/(section|topic|page)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;
/** What turns the direction of the words after it, or breaks a line. */
const ODD = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Where a text leads; null where it is no address that a menu takes. */
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

/** Whether an address stands for several links. */
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
        'Where it leads: /section/…, /topic/…, /page/… or another page of the portal such as /corrections; /section/* or /page/* for all of them; or an outside address.',
    }),
  labels: z
    .partialRecord(z.enum(LANGUAGES), label)
    .transform((labels) => Object.fromEntries(Object.entries(labels).filter(([, text]) => text)))
    .default({})
    .meta({
      description:
        'What it says, by language. Left out: the name of what it leads to; an outside address needs one.',
    }),
});

/** An entry of a menu: the one description of its form, the API and what is stored. */
export const menuEntry = entryFields.transform(({ target, labels }) => ({
  target,
  // An entry that is many links has the name of each.
  labels: standsForMany(target) ? {} : labels,
}));

/** The entries of a menu, in their order. */
export const menuContent = z.array(menuEntry).max(MENU_LIMITS.entries);

/** An entry of a menu. */
export type MenuEntry = z.output<typeof menuEntry>;

/** The entries of each menu; null: it is the standard one. */
export type Menus = Readonly<Record<MenuPlace, readonly MenuEntry[] | null>>;

const standard = (...targets: string[]): readonly MenuEntry[] =>
  targets.map((target) => ({ target, labels: {} }));

/** The menus of a portal where nobody changed any. */
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

/** The entries of a menu as readers get them. */
export function entriesOf(menus: Menus, place: MenuPlace): readonly MenuEntry[] {
  return menus[place] ?? STANDARD_MENUS[place];
}

/** The slugs of the topics that menus lead to, each once. */
export function topicsIn(menus: Menus): string[] {
  const targets = MENU_PLACES.flatMap((place) =>
    entriesOf(menus, place).map(({ target }) => targetOf(target)),
  );
  return [...new Set(targets.flatMap((target) => (target?.kind === 'topic' ? [target.slug] : [])))];
}
