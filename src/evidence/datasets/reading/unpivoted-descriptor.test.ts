import { expect, it } from 'vitest';
import { readDescriptor } from '../descriptor.ts';
import { unpivotedDescriptor } from './unpivoted-descriptor.ts';

it('what is said of the columns of years is said of the column that they became', () => {
  const fields = [
    { name: 'Make', type: 'string', title: 'Make of car' },
    {
      name: '2021',
      type: 'string',
      title: 'registrations in 2021',
      description: 'measure: registrations in 2021, thousands',
    },
    { name: '2022', type: 'number', title: 'registrations in 2022' },
  ];
  const written = readDescriptor(
    JSON.stringify({ resources: [{ path: 'cars.csv', schema: { fields, primaryKey: ['Make'] } }] }),
    'cars.csv',
  );
  const { fields: now, primaryKey } = unpivotedDescriptor(written, [
    { by: 'period', to: 'value', from: ['2021', '2022'], keys: ['2021', '2022'] },
  ]);
  expect(now.map(({ name, type, title }) => ({ name, type, title }))).toEqual([
    { name: 'Make', type: 'string', title: 'Make of car' },
    { name: 'value', type: undefined, title: 'registrations' },
  ]);
  expect(now[1]?.description).toBe('measure: registrations, thousands');
  expect(primaryKey).toEqual(['Make', 'period']);
});

it('what is said of the column of one place is said of all, without the place', () => {
  const fields = [
    { name: 'Month', type: 'string' },
    { name: 'Wales', type: 'number', title: 'Average rent in Wales, pounds' },
    { name: 'Scotland', type: 'number', title: 'Average rent in Scotland, pounds' },
  ];
  const written = readDescriptor(
    JSON.stringify({ resources: [{ path: 'rents.csv', schema: { fields, primaryKey: ['Month'] } }] }),
    'rents.csv',
  );
  const turned = { by: 'place', to: 'value', from: ['Wales', 'Scotland'], keys: ['Wales', 'Scotland'] };
  const { fields: now, primaryKey } = unpivotedDescriptor(written, [turned]);
  expect(now.map(({ name, title }) => ({ name, title }))).toEqual([
    { name: 'Month', title: undefined },
    { name: 'value', title: 'Average rent, pounds' },
  ]);
  expect(primaryKey).toEqual(['Month', 'place']);
});
