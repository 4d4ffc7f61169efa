import { expect, test } from 'vitest';
import { recogniseBrowser } from './recognise-browser.ts';

const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const BLINK = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K)';

test.each([
  [`${WINDOWS} ${BLINK} Chrome/142.0.0.0 Safari/537.36`, 'Chrome', 'Windows', 'keys'],
  [`${WINDOWS} ${BLINK} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`, 'Edge', 'Windows', 'keys'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0', 'Firefox', 'Linux', 'keys'],
  [
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${BLINK} Chrome/142.0.0.0 Safari/537.36`,
    'Chrome',
    'ChromeOS',
    'keys',
  ],
  [
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/26.0 Safari/605.1.15`,
    'Safari',
    'macOS',
    'mac keys',
  ],
  [`${IPHONE} ${WEBKIT} Version/26.0 Mobile/15E148 Safari/604.1`, 'Safari', 'iPhone', 'safari ios'],
  [`${IPHONE} ${WEBKIT} CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1`, 'Chrome', 'iPhone', 'chrome ios'],
  [`${IPHONE} ${WEBKIT} FxiOS/144.0 Mobile/15E148 Safari/605.1.15`, 'Firefox', 'iPhone', 'firefox ios'],
  [`${IPHONE} ${WEBKIT} EdgiOS/142.0 Version/18.0 Mobile/15E148 Safari/604.1`, 'Edge', 'iPhone', 'edge ios'],
  [`${ANDROID} ${BLINK} Chrome/142.0.0.0 Mobile Safari/537.36`, 'Chrome', 'Android', 'chrome android'],
  [
    'Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0',
    'Firefox',
    'Android',
    'firefox android',
  ],
  [
    `${ANDROID} ${BLINK} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    'Samsung Internet',
    'Android',
    'samsung',
  ],
  [
    `${ANDROID} ${BLINK} Chrome/142.0.0.0 Mobile Safari/537.36 EdgA/142.0.0.0`,
    'Edge',
    'Android',
    'edge android',
  ],
])('%s', (agent, name, system, way) => {
  expect(recogniseBrowser(agent)).toEqual({ name, system, way });
});

test.each(['', 'curl/8.5.0', `${IPHONE} ${WEBKIT} OPT/5.0`, `${ANDROID} Something/1`])(
  'a browser without instructions of its own is not guessed: %s',
  (agent) => {
    expect(recogniseBrowser(agent)).toBeNull();
  },
);
