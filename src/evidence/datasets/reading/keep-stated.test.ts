import { expect, it } from 'vitest';
import { addsUp } from '../adds-up.ts';
import { usingFiles } from '../files-testing.ts';
import { mainField } from '../main-field.ts';

const here = usingFiles();

const rows = (last: number) =>
  `reporter,partner,flow,period,value\nDE,KG,export,2023,1\nFR,KG,export,2023,${last}\n`;
const describedAs = (value: object) =>
  JSON.stringify({ fields: [{ name: 'value', type: 'number', role: 'value', ...value }] });

it('a version without its descriptor is in the unit of the one before, and adds up as it did', async () => {
  const slug = 'exports';
  await here.files.add('a.csv', rows(1), { slug, descriptor: describedAs({ unit: 'EUR' }) });
  const { dataset } = await here.files.add('b.csv', rows(2), { slug });
  const value = mainField(dataset.newest.fields);
  expect(value).toMatchObject({ name: 'value', unit: 'EUR', multiplier: 1 });
  expect(value && addsUp(value, dataset.newest)).toBe(true);
});

it('what a descriptor says of a column again is as it says', async () => {
  const slug = 'in-dollars';
  await here.files.add('a.csv', rows(1), { slug, descriptor: describedAs({ unit: 'EUR' }) });
  const { dataset } = await here.files.add('b.csv', rows(2), {
    slug,
    descriptor: describedAs({ unit: 'USD' }),
  });
  expect(dataset.newest.fields.at(-1)).toMatchObject({ unit: 'USD' });
});

it('a scale is not carried over: the file is refused until somebody says what it counts in', async () => {
  const slug = 'in-thousands';
  await here.files.add('a.csv', rows(1), {
    slug,
    descriptor: describedAs({ unit: 'EUR', multiplier: 1000 }),
  });
  await expect(here.files.add('b.csv', rows(2), { slug })).rejects.toThrow(
    /“value” was counted in units of 1,000/,
  );
  const { dataset } = await here.files.add('b.csv', rows(2), {
    slug,
    descriptor: describedAs({ multiplier: 1000 }),
  });
  expect(dataset.newest).toMatchObject({ number: 2 });
});

it('a version without its descriptor lists all partners, or the largest alone, as the one before', async () => {
  const slug = 'largest';
  const partner = { name: 'partner', sparse: false };
  const descriptor = JSON.stringify({ fields: [partner, { name: 'value', role: 'value', unit: 'EUR' }] });
  await here.files.add('a.csv', rows(1), { slug, descriptor });
  const { dataset } = await here.files.add('b.csv', rows(2), { slug });
  expect(dataset.newest.fields.find(({ name }) => name === 'partner')).toMatchObject({ sparse: false });
});
