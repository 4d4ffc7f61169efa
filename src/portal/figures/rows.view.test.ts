import { describe, expect, it } from 'vitest';
import { columnsOf } from './rows.view.ts';

describe('the columns of rows', () => {
  it('begin with the days they run from, whatever order the database gives them in', () => {
    expect(columnsOf([{ to: '2019-04-01', from: '2019-01-01', value: 7 }])).toEqual(['from', 'to', 'value']);
    expect(columnsOf([{ value: 7, code: 'DE' }])).toEqual(['code', 'value']);
  });
});
