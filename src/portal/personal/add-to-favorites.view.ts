import type { Words } from '../../words/words.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { type BookmarkWay, recogniseBrowser } from './recognise-browser.ts';

/** How to bookmark our pages in the browser, and how to save stories here, ready to display. */
export type AddToFavoritesView = ReturnType<typeof addToFavoritesView>;

/** Shapes the page for a user agent. */
export function addToFavoritesView(agent: string, isMember: boolean, edition: Edition) {
  const { words } = edition;
  const browser = recogniseBrowser(agent);
  const next = hrefIn(edition, '/favorites');
  const doors = [
    { text: words.say('userRegistration'), href: hrefIn(edition, '/register', { next }) },
    { text: words.say('memberLogin'), href: hrefIn(edition, '/login', { next }) },
  ];
  return {
    here: browser
      ? {
          title: words.say('browserOn', { browser: browser.name, system: browser.system }),
          how: howTo(browser.way, words),
        }
      : { title: words.say('unknownBrowser'), how: words.say('browserUnknown') },
    saving: {
      title: words.say('savingStories'),
      text: isMember ? words.say('savingAsMember') : words.say('savingAsStranger'),
      links: isMember ? [{ text: words.say('toFavorites'), href: next }] : [],
    },
    /** What this browser has saved; null for a member, whose favourites are in the account. */
    kept: isMember
      ? null
      : {
          title: words.say('keptTitle'),
          none: words.say('keptNone'),
          remove: words.say('removeFavorite'),
          take: words.say('takeThemAlong'),
          without: words.say('keptNeedsScript'),
          links: doors,
        },
    others: {
      title: words.say('everyOtherBrowser'),
      ways: WAYS.filter(({ way }) => way !== browser?.way).map(({ way, browser: name, systems }) => ({
        name: name
          ? words.say('browserOn', { browser: name, system: words.list(systems) })
          : words.say('everyBrowserOn', { system: words.list(systems) }),
        how: howTo(way, words),
      })),
    },
  };
}

const APPLE = ['iPhone', 'iPad'];
const WAYS: readonly { way: BookmarkWay; browser: string | null; systems: readonly string[] }[] = [
  { way: 'keys', browser: null, systems: ['Windows', 'Linux', 'ChromeOS'] },
  { way: 'mac keys', browser: null, systems: ['macOS'] },
  { way: 'safari ios', browser: 'Safari', systems: APPLE },
  { way: 'chrome ios', browser: 'Chrome', systems: APPLE },
  { way: 'firefox ios', browser: 'Firefox', systems: APPLE },
  { way: 'edge ios', browser: 'Edge', systems: APPLE },
  { way: 'chrome android', browser: 'Chrome', systems: ['Android'] },
  { way: 'firefox android', browser: 'Firefox', systems: ['Android'] },
  { way: 'samsung', browser: 'Samsung Internet', systems: ['Android'] },
  { way: 'edge android', browser: 'Edge', systems: ['Android'] },
];

function howTo(way: BookmarkWay, words: Words): string {
  switch (way) {
    case 'keys':
      return words.say('howKeys', { keys: 'Ctrl + D' });
    case 'mac keys':
      return words.say('howKeys', { keys: '⌘ + D' });
    case 'safari ios':
      return words.say('howSafariIos');
    case 'chrome ios':
      return words.say('howChromeIos');
    case 'firefox ios':
      return words.say('howFirefoxIos');
    case 'edge ios':
      return words.say('howEdgeIos');
    case 'chrome android':
      return words.say('howChromeAndroid');
    case 'firefox android':
      return words.say('howFirefoxAndroid');
    case 'samsung':
      return words.say('howSamsung');
    case 'edge android':
      return words.say('howEdgeAndroid');
  }
}
