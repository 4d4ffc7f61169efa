import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemClock } from '../../clock.ts';
import { silentLog } from '../../log.ts';
import { testConfig } from '../testing/testing-parts.ts';
import type { Assets } from '../ui/assets.ts';
import { openWaitingServer, pagesMark } from './waiting-server.ts';

const built = { style: '/style-1.css' } as Assets;

it.each([
  ['another program', '2.0.0', {}, built],
  ['other styles', '1.0.0', {}, { ...built, style: '/style-2.css' }],
  ...Object.entries({
    PUBLIC_URL: 'https://other.example',
    PORTAL_NAME: 'Another',
    PORTAL_TAGLINE: 'News from the quay',
    PORTAL_LANGUAGE: 'fr',
    PORTAL_LANGUAGES: 'en,fr',
    PORTAL_ACCENT: '#c70000',
    PORTAL_ZONE: 'Asia/Almaty',
    CONTACT: 'mailto:desk@other.example',
    CHECK_PAGE: 'yes',
    HSTS_SUBDOMAINS: 'yes',
  }).map(([name, value]) => [`another ${name}`, '1.0.0', { [name]: value }, built] as const),
] as const)('pages rendered with %s are not sent', (_, version, settings, assets) => {
  const mark = pagesMark('1.0.0', built, testConfig());
  expect(pagesMark(version, assets, testConfig(settings))).not.toBe(mark);
  expect(pagesMark('1.0.0', built, testConfig({ LOG_LEVEL: 'debug', PAGE_CACHE_MB: '80' }))).toBe(mark);
});

it('saves pages only beside a database that may be away, and deletes those that were saved beside another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-waiting-'));
  const old = join(folder, 'pages', 'old.page');
  mkdirSync(join(folder, 'pages'));
  writeFileSync(old, 'withdrawn');
  const open = (more: Record<string, string>) =>
    openWaitingServer(testConfig({ DATA_DIR: folder, ...more }), '1.0.0', systemClock, silentLog);
  const beside = open({ DATABASE_URL: 'postgres://localhost/news' });
  expect(beside.saved).not.toBeNull();
  await beside.close();
  writeFileSync(old, 'withdrawn');
  const builtIn = open({});
  expect(builtIn.saved).toBeNull();
  expect(existsSync(old)).toBe(false);
  await builtIn.close();
  rmSync(folder, { recursive: true });
});
