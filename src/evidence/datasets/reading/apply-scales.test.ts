import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openAnalytics } from '../../../store/analytics.ts';
import { usingFiles } from '../files-testing.ts';
import { mainField } from '../main-field.ts';

vi.setConfig({ testTimeout: 120_000 });

const here = usingFiles();

async function read(
  name: string,
  csv: string,
): Promise<{ multiplier: number | undefined; values: unknown[] }> {
  const { newest } = (await here.files.add(`${name}.csv`, csv)).dataset;
  const folder = join(here.files.settings.DATA_DIR, 'datasets');
  const analytics = openAnalytics(folder);
  const rows = await analytics.rows(
    `select _value v from read_parquet('${join(folder, newest.parquet)}') order by 1`,
  );
  await analytics.close();
  return {
    multiplier: mainField(newest.fields)?.multiplier,
    values: rows.map(({ v }) => v),
  };
}

describe('rows that count in several scales', () => {
  it.each([
    [
      'units',
      'year,what,unit,value\n2022,Jobless,Thousand,5\n2023,Jobless,Thousand,6\n2022,Rate,%,7\n2023,Rate,%,8\n',
    ],
    [
      'scales',
      'year,what,UNIT_MULT,value\n2022,Jobless,3,5\n2023,Jobless,3,6\n2022,Rate,0,7\n2023,Rate,0,8\n',
    ],
    [
      'blanks',
      'year,what,scale,value\n2022,Jobless,Thousands,5\n2023,Jobless,Thousands,6\n2022,Rate,,7\n2023,Rate,,8\n',
    ],
  ])('of different things (%s) are each brought to full units', async (name, csv) => {
    expect(await read(name, csv)).toEqual({ multiplier: 1, values: [7, 8, 5000, 6000] });
  });

  it('of one thing, or of trade, are refused', async () => {
    const mixed =
      'year,what,scale,value\n2022,Jobs,Thousands,5\n2023,Jobs,Millions,6\n2022,Men,Thousands,5\n2023,Men,Millions,6\n';
    await expect(read('mixed', mixed)).rejects.toThrow(/several scales \(× 1000, × 1000000\)/);
    const places =
      'year,country,scale,value\n2022,AT,Thousands,5\n2023,AT,Thousands,6\n2022,DE,Millions,5\n2023,DE,Millions,6\n';
    await expect(read('places', places)).rejects.toThrow(/several scales/);
    const trade =
      'year,partner,flow,what,unit,value\n2022,AT,export,x,EUR,5\n2023,AT,export,x,EUR,6\n2022,AT,export,y,USD million,5\n2023,AT,export,y,USD million,6\n';
    await expect(read('trade', trade)).rejects.toThrow(/several scales/);
  });

  it('say nothing of a column of footnotes', async () => {
    const { newest } = (await here.files.add('notes.csv', 'year,value,value footnotes\n2022,5,1\n2023,6,2\n'))
      .dataset;
    expect(newest.fields.map(({ role }) => role)).toEqual(['period', 'value', null]);
  });
});
