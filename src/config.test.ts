import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

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
    ['PUBLIC_URL', 'ftp://example.org'],
    ['PORTAL_ZONE', 'Mars/Olympus'],
    ['PORTAL_LANGUAGE', 'tlh'],
    ['TRUST_PROXY', 'perhaps'],
    ['PUBLISH_BLOCKS', 'differs,spelling'],
    ['METRICS_TOKEN', 'short'],
    ['CONTACT', 'desk@example.org'],
  ])('names the setting when %s is %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`The setting ${name} is wrong`);
  });
});
