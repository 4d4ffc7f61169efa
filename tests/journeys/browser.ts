import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A page of a test is gone before what its scripts are made faster by has paid for itself.
  '--js-flags=--no-turbofan,--no-maglev',
];

/** Starts the installed one without pages that it keeps for itself. */
const LEAN = fileURLToPath(new URL('./chromium.sh', import.meta.url));

/** A real Chromium: the one that is installed, else the one @sparticuz/chromium brings. */
export async function openBrowser(): Promise<Browser> {
  const { CHROMIUM = INSTALLED.find((path) => existsSync(path)) ?? 'bundled' } = process.env;
  if (CHROMIUM !== 'bundled') {
    return chromium.launch({
      executablePath: process.platform === 'win32' ? CHROMIUM : LEAN,
      env: { ...(process.env as Record<string, string>), CHROMIUM_PROGRAM: CHROMIUM },
      args: FLAGS,
    });
  }
  // Read at import: it decides which of its libraries are unpacked. https://github.com/Sparticuz/chromium
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    // One process for all pages ends with the first page that does.
    args: [...bundled.args.filter((flag) => flag !== '--single-process'), ...FLAGS],
  });
}
