import { expect, it } from 'vitest';
import { readDescriptor } from './descriptor.ts';

it('what a tool left empty is not said', () => {
  const read = readDescriptor(
    JSON.stringify({
      name: 'rates',
      title: 'Rates',
      description: '',
      licenses: [{ name: 'CC0', path: null }],
      resources: [
        {
          path: 'rates.csv',
          schema: {
            missingValues: ['', '..'],
            fields: [{ name: 'year', type: 'year', title: '', description: ' ', unit: null, groupChar: '' }],
          },
        },
      ],
    }),
    'rates.csv',
  );
  expect(read).toMatchObject({ about: null, licence: 'CC0', licenceUrl: null, missingValues: ['', '..'] });
  expect(read.fields).toEqual([{ name: 'year', type: 'year', groupChar: '' }]);
});

it('a field without a name is refused, with its place', () => {
  const nameless = JSON.stringify({ fields: [{ name: '', type: 'string' }] });
  expect(() => readDescriptor(nameless, 'rates.csv')).toThrow('at schema.fields.0.name');
});
