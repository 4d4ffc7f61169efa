import { directionOf } from '../../words/direction.ts';
import { forMachines } from '../../words/kept-apart.ts';
import { refusal } from '../../words/refusal.ts';
import { wordsIn } from '../../words/words.ts';
import { rslDocument } from '../feeds/rsl.ts';
import type { MakePage, Page, PageContext } from '../http/page.ts';
import { iconPaths } from '../published/brand.ts';
import { editionOf } from '../site/edition.ts';
import { policiesOf } from '../site/page-links.ts';

const DAY = 86_400_000;
/** RFC 9116 recommends less than a year. */
const SECURITY_EXPIRES_AFTER = 180 * DAY;

function plain(text: string, freshUntil?: Date): Page {
  return { status: 200, type: 'text/plain; charset=utf-8', text, cacheTags: [], freshUntil };
}

/**
 * The configured contact, or else the security address every domain should have: https://www.rfc-editor.org/rfc/rfc2142
 */
function contactOf({ config }: PageContext): string {
  return config.CONTACT ?? `mailto:security@${new URL(config.PUBLIC_URL).hostname}`;
}

/**
 * Crawlers whose operators say that they gather texts to train AI models, and that they follow robots.txt: OpenAI,
 * Anthropic, Google, Apple, Common Crawl, Meta, Amazon, ByteDance, Cohere.
 */
const TRAINING_CRAWLERS = [
  'GPTBot',
  'ClaudeBot',
  'Google-Extended',
  'Applebot-Extended',
  'CCBot',
  'Meta-ExternalAgent',
  'Amazonbot',
  'Bytespider',
  'cohere-training-data-crawler',
];

/**
 * `/robots.txt`: allows everything except endless or machine-only URLs, and nothing to those who train AI models where
 * the newsroom reserves that.
 */
export const robotsTxt: MakePage = async ({ config }) => {
  const site = config.PUBLIC_URL;
  return plain(
    [
      'User-agent: *',
      'Disallow: /search',
      'Disallow: /api/',
      'Disallow: /-/',
      'Allow: /',
      '',
      ...(config.RESERVE_TEXT_MINING
        ? [
            ...TRAINING_CRAWLERS.map((name) => `User-agent: ${name}`),
            'Disallow: /',
            '',
            `License: ${site}/license.xml`,
          ]
        : []),
      `Sitemap: ${site}/sitemap.xml`,
      `Sitemap: ${site}/news-sitemap.xml`,
      '',
    ].join('\n'),
  );
};

/** `/.well-known/tdmrep.json`, where text and data mining is reserved: https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240202/ */
export const tdmRep: MakePage = async ({ config }) => {
  if (!config.RESERVE_TEXT_MINING) throw refusal('pageNotHere');
  const text = JSON.stringify([{ location: '/', 'tdm-reservation': 1 }]);
  return { status: 200, type: 'application/json; charset=utf-8', text, cacheTags: [] };
};

/** `/license.xml`, where text and data mining is reserved, as robots.txt names it. */
export const licenseXml: MakePage = async ({ config }) => {
  if (!config.RESERVE_TEXT_MINING) throw refusal('pageNotHere');
  const text = rslDocument({ url: '/', holder: config.PORTAL_NAME });
  return { status: 200, type: 'application/rsl+xml; charset=utf-8', text, cacheTags: [] };
};

/** `/.well-known/security.txt`: https://www.rfc-editor.org/rfc/rfc9116 */
export const securityTxt: MakePage = async (context) => {
  const { config, clock } = context;
  const today = Math.floor(clock.now().getTime() / DAY) * DAY;
  return plain(
    [
      `Contact: ${contactOf(context)}`,
      `Expires: ${new Date(today + SECURITY_EXPIRES_AFTER).toISOString()}`,
      'Preferred-Languages: en',
      `Canonical: ${config.PUBLIC_URL}/.well-known/security.txt`,
      '',
    ].join('\n'),
    new Date(today + DAY),
  );
};

/** `/trust.txt`: https://journallist.net/reference-document-for-trust-txt-specifications */
export const trustTxt: MakePage = async (context) =>
  plain(
    [
      `# ${context.config.PORTAL_NAME}`,
      `contact=${contactOf(context)}`,
      `disclosure=${context.config.PUBLIC_URL}/corrections`,
      ...new Set(Object.values(policiesOf(editionOf(context, null))).map((url) => `disclosure=${url}`)),
      '',
    ].join('\n'),
  );

/** `/manifest.webmanifest`: the portal as an app on a home screen. https://www.w3.org/TR/appmanifest/ */
export const manifest: MakePage = async ({ config, published }) => {
  const words = wordsIn(config.PORTAL_LANGUAGE);
  const about = config.PORTAL_TAGLINE ?? words.say('portalDescription', { name: config.PORTAL_NAME });
  const icons = iconPaths(published.brand);
  const icon = { src: icons.png(192), type: 'image/png', sizes: '192x192' };
  const { href, type } = icons.favicon;
  const shortcut = (name: string, url: string) => ({ name, url, icons: [icon] });
  return {
    status: 200,
    type: 'application/manifest+json; charset=utf-8',
    text: JSON.stringify({
      id: '/',
      name: config.PORTAL_NAME,
      short_name: config.PORTAL_NAME.slice(0, 24),
      description: forMachines(about),
      start_url: '/',
      scope: '/',
      display: 'standalone',
      display_override: ['standalone', 'minimal-ui'],
      lang: config.PORTAL_LANGUAGE,
      dir: directionOf(config.PORTAL_LANGUAGE),
      categories: ['news'],
      background_color: '#fdfcf9',
      theme_color: '#fdfcf9',
      icons: [
        ...(type === icon.type ? [] : [{ src: href, type, sizes: 'any' }]),
        icon,
        { ...icon, src: icons.png(512), sizes: '512x512' },
        { ...icon, src: icons.maskable, sizes: '512x512', purpose: 'maskable' },
      ],
      shortcuts: [
        shortcut(words.say('frontPage'), '/'),
        shortcut(words.say('favorites'), '/favorites'),
        shortcut(words.say('search'), '/search'),
        shortcut(words.say('setAsFrontPage'), '/front-page'),
      ],
    }),
    cacheTags: [],
  };
};
