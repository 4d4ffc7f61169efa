import { describe, expect, it } from 'vitest';
import { readConfig, SETTINGS } from './config.ts';

describe('readConfig', () => {
  it('has a default for everything a laptop needs', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: './data',
      DATABASE_URL: undefined,
      PUBLIC_URL: 'http://localhost:3000',
      PORTAL_LANGUAGE: 'en',
      TRUST_PROXY: false,
      PUBLISH_BLOCKS: ['differs', 'unsupported', 'media', 'screening', 'licence'],
    });
  });

  it('reads what keeps a story back, and none', () => {
    expect(readConfig({ PUBLISH_BLOCKS: 'differs, media' }).PUBLISH_BLOCKS).toEqual(['differs', 'media']);
    expect(readConfig({ PUBLISH_BLOCKS: 'none' }).PUBLISH_BLOCKS).toEqual([]);
  });

  it('shows the main language among the languages, and knows what the environment sets', () => {
    const config = readConfig({ PORTAL_LANGUAGES: 'en, ar', PORTAL_LANGUAGE: 'fr', PORTAL_NAME: ' ' });
    expect(config.PORTAL_LANGUAGES).toEqual(['en', 'ar', 'fr']);
    expect(config.SET_IN_ENVIRONMENT).toEqual(new Set(['PORTAL_LANGUAGE', 'PORTAL_LANGUAGES']));
  });

  it('says which colour near a pale one can be read', () => {
    expect(() => readConfig({ PORTAL_ACCENT: '#ffd400' })).toThrow(/nearest readable colour is #[0-9a-f]{6}/);
  });

  it('takes an empty value as left out, and drops the slash at the end of the public address', () => {
    expect(readConfig({ PORT: ' ', PUBLIC_URL: 'https://news.example.org/' })).toMatchObject({
      PORT: 3000,
      PUBLIC_URL: 'https://news.example.org',
    });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'eighty'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'postgres://a,b/x?target_session_attrs=standby'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['PORTAL_ZONE', 'Mars/Olympus'],
    ['PORTAL_LANGUAGE', 'tlh'],
    ['TRUST_PROXY', 'perhaps'],
    ['PUBLISH_BLOCKS', 'differs,spelling'],
    ['METRICS_TOKEN', 'short'],
    ['CONTACT', 'desk@example.org'],
    ['PORTAL_LANGUAGES', 'en,tlh'],
    ['PORTAL_LANGUAGES', 'none'],
    ['PORTAL_ACCENT', 'teal'],
    ['NEWSLETTER_DAYS', 'monday,someday'],
    ['NEWSLETTER_TIME', '24:00'],
    ['NEWSLETTER_STORIES', '0'],
    ['PORTAL_ACCENT', '#ffd400'],
  ])('names the setting when %s is %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`The setting ${name} is wrong`);
  });

  it('has these defaults, and no other: an operator who sets nothing relies on each', () => {
    expect(readConfig({})).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      DATA_DIR: './data',
      DATABASE_POOL: 8,
      DATABASE_STATEMENT_SECONDS: 120,
      DRAIN_SECONDS: 0,
      SET_IN_ENVIRONMENT: new Set(),
      PORTAL_NAME: 'Newsroom',
      PORTAL_LANGUAGE: 'en',
      PORTAL_LANGUAGES: ['en', 'ru', 'zh', 'ar', 'fr'],
      PORTAL_ZONE: 'UTC',
      PORTAL_TYPE: 'serif',
      FRONT_PARTS: ['latest', 'mostRead', 'sections'],
      PORTAL_ACCENT: '#0a5f6b',
      TWO_PAIRS_OF_EYES: true,
      ONLY_EDITOR_APPROVES: false,
      PUBLISH_BLOCKS: ['differs', 'unsupported', 'media', 'screening', 'licence'],
      INTAKE_DAYS: 30,
      CHECK_SURE: 0.97,
      CHECK_PAGE: false,
      READERSHIP: true,
      READERSHIP_MONTHS: 25,
      TRUST_PROXY: false,
      METRICS: true,
      NEWSLETTER_DAYS: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      NEWSLETTER_TIME: '06:30',
      NEWSLETTER_STORIES: 12,
      RESERVE_TEXT_MINING: false,
      PAGE_CACHE_MB: 40,
      STALE_LIMIT: 15,
      SEARCH_ENGINE: 'memory',
      LIVE_READERS: 2000,
      DATASET_MB: 512,
      DATASET_ROWS: 20_000_000,
      DATASET_SECONDS: 120,
      DATASET_MEMORY_MB: 768,
      MAILBOX_HOSTS_INSIDE: [],
      MEDIA_MB: 25,
      MEDIA_MEGAPIXELS: 50,
      GALLERY: false,
      HSTS_SUBDOMAINS: false,
      LOG_LEVEL: 'info',
    });
  });

  it.each([
    ['PORT', 0, 65_535],
    ['DATABASE_POOL', 1, 100],
    ['DATABASE_STATEMENT_SECONDS', 0, 86_400],
    ['PAGE_CACHE_MB', 1, 4_096],
    ['LIVE_READERS', 0, 100_000],
    ['STALE_LIMIT', 0, 10_080],
    ['DATASET_MB', 1, 100_000],
    ['DATASET_ROWS', 1, 1_000_000_000],
    ['DATASET_SECONDS', 5, 86_400],
    ['DATASET_MEMORY_MB', 200, 1_000_000],
    ['MEDIA_MB', 1, 90],
    ['MEDIA_MEGAPIXELS', 1, 200],
  ] as const)('%s takes whole numbers from %i to %i', (name, least, most) => {
    for (const good of [least, most]) expect(readConfig({ [name]: String(good) })[name]).toBe(good);
    for (const bad of [least - 1, most + 1, least + 0.5, '1e9999', 'many']) {
      expect(() => readConfig({ [name]: String(bad) })).toThrow(`The setting ${name} is wrong`);
    }
  });

  it.each([
    ['SECRET', 32],
    ['SECRET_BEFORE', 32],
    ['METRICS_TOKEN', 16],
  ] as const)('%s has %i characters at least', (name, least) => {
    expect(readConfig({ [name]: 'x'.repeat(least) })[name]).toHaveLength(least);
    expect(() => readConfig({ [name]: 'x'.repeat(least - 1) })).toThrow(`The setting ${name} is wrong`);
  });

  it('reads the hosts of mailboxes as a list', () => {
    const { MAILBOX_HOSTS_INSIDE: hosts } = readConfig({ MAILBOX_HOSTS_INSIDE: 'mail.internal, 10.0.0.5' });
    expect(hosts).toEqual(['mail.internal', '10.0.0.5']);
    expect(() => readConfig({ MAILBOX_HOSTS_INSIDE: 'imaps://mail.internal' })).toThrow('is wrong');
  });

  it('knows which settings are nobody’s to see', () => {
    const secret = Object.entries(SETTINGS).flatMap(([name, setting]) => ('secret' in setting ? [name] : []));
    expect(secret.sort()).toEqual([
      'COMTRADE_KEY',
      'DATABASE_URL',
      'METRICS_TOKEN',
      'SECRET',
      'SECRET_BEFORE',
      'SMTP_URL',
    ]);
  });

  it.each([
    ['un', true],
    ['ofac, ofac-consolidated un bis-dpl', true],
    ['un=https://mirror.example/un.xml', true],
    ['un=http://mirror.example/un.xml', false],
    ['eu', false],
    ['un,eu', false],
  ])('FETCH_LISTS “%s”: %s', (text, good) => {
    const read = () => readConfig({ FETCH_LISTS: text }).FETCH_LISTS;
    if (good) expect(read()).toBe(text);
    else expect(read).toThrow('The setting FETCH_LISTS is wrong');
  });
});
