import type { Words } from '../../words/words.ts';
import type { Edition } from '../site/edition.ts';

/** How to make the portal the home page of one browser. */
export type BrowserGuide = ReturnType<typeof guideOf>;

/** Making the portal the browser's home, in words. */
export type BrowserHomeView = ReturnType<typeof browserHomeView>;

/** The browsers with instructions. */
export const BROWSERS = [
  'chrome',
  'edge',
  'firefox',
  'safari',
  'chrome-android',
  'firefox-android',
  'iphone',
  'other',
] as const;

/** A browser with instructions. */
export type BrowserKind = (typeof BROWSERS)[number];

/** The one that a User-Agent header names. */
export function browserOf(agent: string): BrowserKind {
  if (/iPhone|iPad|iPod/.test(agent)) return 'iphone';
  if (/Android/.test(agent)) return /Firefox\//.test(agent) ? 'firefox-android' : 'chrome-android';
  if (/Edg\//.test(agent)) return 'edge';
  if (/Firefox\//.test(agent)) return 'firefox';
  if (/OPR\/|Vivaldi|YaBrowser/.test(agent)) return 'other';
  if (/Chrome\//.test(agent)) return 'chrome';
  return /Macintosh.*Safari\//.test(agent) ? 'safari' : 'other';
}

/** Shapes the instructions, those for the reader's own browser first. */
export function browserHomeView(edition: Edition, agent: string) {
  const { words, name } = edition;
  const kind = browserOf(agent);
  const own = guideOf(kind, words);
  return {
    title: words.say('homeTitle'),
    help: words.say('homeHelp', { name }),
    address: {
      label: words.say('startAddress'),
      hint: words.say('startAddressHint'),
      value: `${edition.publicUrl}/`,
      copy: words.say('copyLink'),
      copied: words.say('linkCopied'),
    },
    install: words.say('installApp'),
    own,
    ownTitle: words.say('yourBrowser', { browser: own.title }),
    others: BROWSERS.filter((other) => other !== kind).map((other) => guideOf(other, words)),
    othersTitle: words.say('otherBrowsers'),
    offline: { title: words.say('offlineReading'), help: words.say('offlineReadingHelp') },
  };
}

function guideOf(kind: BrowserKind, words: Words) {
  const home = (steps: string) => ({ title: words.say('asHome'), steps: steps.split(' | ') });
  const app = (steps: string) => ({ title: words.say('asApp'), steps: steps.split(' | ') });
  switch (kind) {
    case 'chrome':
      return {
        title: words.say('onComputer', { browser: 'Chrome' }),
        ways: [home(words.say('homeChrome')), app(words.say('appChrome'))],
      };
    case 'edge':
      return {
        title: words.say('onComputer', { browser: 'Edge' }),
        ways: [home(words.say('homeEdge')), app(words.say('appEdge'))],
      };
    case 'firefox':
      return {
        title: words.say('onComputer', { browser: 'Firefox' }),
        ways: [home(words.say('homeFirefox'))],
      };
    case 'safari':
      return {
        title: words.say('onComputer', { browser: 'Safari' }),
        ways: [home(words.say('homeSafari')), app(words.say('appSafari'))],
      };
    case 'chrome-android':
      return {
        title: words.say('onAndroid', { browser: 'Chrome' }),
        ways: [home(words.say('homeChromeAndroid')), app(words.say('appChromeAndroid'))],
      };
    case 'firefox-android':
      return {
        title: words.say('onAndroid', { browser: 'Firefox' }),
        ways: [home(words.say('homeFirefoxAndroid')), app(words.say('appFirefoxAndroid'))],
      };
    case 'iphone':
      return { title: words.say('onIphone'), ways: [app(words.say('appIphone'))] };
    case 'other':
      return { title: words.say('anotherBrowser'), ways: [home(words.say('homeOther'))] };
  }
}
