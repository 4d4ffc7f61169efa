import { expect, test } from 'vitest';
import { BRAND_NAMES } from './brand-names.ts';
import { compareNames, THRESHOLD } from './compare-names.ts';

test.each([
  ['海康威视', 'HIKVISION'],
  ['杭州海康威视数字技术股份有限公司', 'Hangzhou Hikvision Digital Technology Co., Ltd.'],
  ['Хиквижн', 'HIKVISION'],
  ['华为技术有限公司', 'Huawei Technologies Co., Ltd.'],
  ['ООО Сименс', 'Siemens LLC'],
  ['中芯国际', 'SMIC'],
])('%s may be %s', (one, other) => {
  expect(compareNames('Company', one, other).score).toBeGreaterThanOrEqual(THRESHOLD);
});

test.each([
  ['海康威视', 'Dahua Technology'],
  ['华为', 'HIKVISION'],
  ['中兴通讯', 'SMIC'],
])('%s is not %s', (one, other) => {
  expect(compareNames('Company', one, other).score).toBeLessThan(THRESHOLD);
});

test('no name stands for two companies', () => {
  const seen = new Map<string, string>();
  for (const line of BRAND_NAMES.trim().split('\n')) {
    const [latin = '', others = ''] = line.split(/:(.*)/s);
    for (const name of others.split(';').map((one) => one.trim())) {
      expect(name, latin).not.toBe('');
      expect(seen.get(name) ?? latin, `${name} stands twice`).toBe(latin);
      seen.set(name, latin);
    }
  }
});
