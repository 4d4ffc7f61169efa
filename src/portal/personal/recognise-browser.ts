/** A bookmark shortcut that several browsers share. */
export type BookmarkWay =
  | 'keys'
  | 'mac keys'
  | 'safari ios'
  | 'chrome ios'
  | 'firefox ios'
  | 'edge ios'
  | 'chrome android'
  | 'firefox android'
  | 'samsung'
  | 'edge android';

/** In the order of checking: every later one also contains an earlier one's name. */
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPad/, 'iPad'],
  [/iPhone|iPod/, 'iPhone'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\/|OPiOS\/|OPT\//, 'Opera'],
  [/Vivaldi\//, 'Vivaldi'],
  [/YaBrowser\//, 'Yandex Browser'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|Chromium\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

/** The browser and system in a User-Agent header; null if it names none we have words for. */
export function recogniseBrowser(agent: string) {
  const system = SYSTEMS.find(([pattern]) => pattern.test(agent))?.[1];
  const name = BROWSERS.find(([pattern]) => pattern.test(agent))?.[1];
  if (!system || !name) return null;
  const way = wayOf(name, system);
  return way && { name, system, way };
}

function wayOf(name: string, system: string): BookmarkWay | null {
  if (system === 'iPhone' || system === 'iPad') {
    const ways: Readonly<Record<string, BookmarkWay>> = {
      Safari: 'safari ios',
      Chrome: 'chrome ios',
      Firefox: 'firefox ios',
      Edge: 'edge ios',
    };
    return ways[name] ?? null;
  }
  if (system === 'Android') {
    const ways: Readonly<Record<string, BookmarkWay>> = {
      Chrome: 'chrome android',
      Firefox: 'firefox android',
      Edge: 'edge android',
      'Samsung Internet': 'samsung',
    };
    return ways[name] ?? null;
  }
  return system === 'macOS' ? 'mac keys' : 'keys';
}
