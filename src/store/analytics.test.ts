import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openAnalytics } from './analytics.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-analytics-'));
const outside = join(folder, '..', `outside-${process.pid}.csv`);
const analytics = openAnalytics(folder);
afterAll(async () => {
  await analytics.close();
  rmSync(folder, { recursive: true });
  rmSync(outside, { force: true });
});

describe('the analytics engine', () => {
  it('answers plain values', async () => {
    const [row] = await analytics.rows(
      "select $1 as word, 12345678901::bigint as big, 1.5 as half, date '2023-10-01' as day, null as nothing",
      ['tin'],
    );
    expect(row).toEqual({ word: 'tin', big: 12345678901, half: 1.5, day: '2023-10-01', nothing: null });
  });

  it('reads its own folder and no other file', async () => {
    writeFileSync(outside, 'a\n1\n');
    writeFileSync(join(folder, 'inside.csv'), 'a\n1\n');
    expect(await analytics.rows(`select * from read_csv('${folder}/inside.csv')`)).toEqual([{ a: 1 }]);
    await expect(analytics.rows(`select * from read_csv('${outside}')`)).rejects.toThrow('Permission');
    await expect(analytics.rows('set threads = 4')).rejects.toThrow('locked');
  });

  it('says without its paths that a file is not there, or that memory does not suffice', async () => {
    const missing = analytics.rows('select * from read_parquet($1)', [join(folder, 'none.parquet')]);
    await expect(missing).rejects.toThrow(/^The rows are not on this machine\.$/);
    const large = `select string_agg(a.range::varchar || b.range::varchar, ',') as v from range(100000) a, range(1000) b`;
    await expect(analytics.rows(large, [], 60_000)).rejects.toThrow('more memory than there is');
  });

  it('has no zero in its texts, and tells the hundredth who waits to come again', async () => {
    expect(await analytics.rows(`select 'a' || chr(0) || 'b' as word`)).toEqual([{ word: 'a\ufffdb' }]);
    const asked = Array.from({ length: 150 }, () => analytics.rows('select 1 as one'));
    const answers = await Promise.allSettled(asked);
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(refused).toHaveLength(48);
    expect(refused[0]).toContain('Too many queries are running right now.');
    expect(await analytics.rows('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('stops what takes too long, says so, and goes on answering', async () => {
    const endless = 'with recursive t(n) as (select 1 union all select n + 1 from t) select count(*) from t';
    await expect(analytics.rows(endless, [], 200)).rejects.toThrow('longer than 0.2 seconds');
    expect(await analytics.rows('select 1 as one')).toEqual([{ one: 1 }]);
  });
});
