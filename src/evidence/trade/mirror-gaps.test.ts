import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { askMirrorGaps, mirrorPair } from './mirror-gaps.ts';
import { openTestTrade, type TestTrade } from './testing.ts';

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
});

describe('mirrorPair', () => {
  it.each([
    // What freight explains: FOB between 80 and 100 of a CIF of 100, or within 5 % of it.
    [80, 100, 'agree', 0],
    [95, 100, 'agree', 0],
    [100, 100, 'agree', 0],
    [104, 100, 'agree', 0],
    // Beyond: the least the gap can be.
    [150, 100, 'exporter says more', 50],
    [50, 100, 'importer says more', -30],
    [0, 100, 'importer says more', -80],
    [70, 0, 'exporter says more', 70],
    [null, 100, 'importer alone', 0],
    [100, null, 'exporter alone', 0],
    [null, null, 'neither', 0],
  ] as const)('FOB %s and CIF %s: %s', (fob, cif, finding, gap) => {
    const pair = mirrorPair('DE', 'TR', fob, cif);
    expect(pair.finding).toBe(finding);
    expect(pair.gap).toBeCloseTo(gap, 10);
  });

  it('never calls a gap what freight of 0 to 20 % makes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (cif, freight) => {
          expect(mirrorPair('A', 'B', cif * (1 - freight), cif).gap).toBeCloseTo(0, 3);
        },
      ),
    );
  });

  it('leaves less than the whole difference as the gap', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (fob, cif) => {
          const { gap } = mirrorPair('A', 'B', fob, cif);
          expect(Math.abs(gap)).toBeLessThanOrEqual(Math.abs(fob - cif));
          expect(Math.sign(gap) === 0 || Math.sign(gap) === Math.sign(fob - cif)).toBe(true);
        },
      ),
    );
  });
});

describe('askMirrorGaps', () => {
  const row = (
    reporter: string,
    partner: string,
    flow: 'import' | 'export',
    value: number,
    period = '2023',
  ): TestTrade => ({
    reporter,
    partner,
    flow,
    value,
    period,
  });

  it('lays both reports of each pair side by side, the widest gap first, and leaves out who does not report', async () => {
    const opened = await openTestTrade([
      row('DE', 'TR', 'export', 100),
      row('TR', 'DE', 'import', 50),
      row('TR', 'DE', 'export', 90),
      row('DE', 'TR', 'import', 100),
      row('DE', 'XK', 'export', 500),
    ]);
    close = opened.close;
    const { pairs, series } = await askMirrorGaps(
      opened.analytics,
      opened.source,
      { exporter: null, importer: null, product: { total: true }, period: ['2023-01-01', '2024-01-01'] },
      10,
    );
    expect(pairs).toEqual([
      {
        exporter: 'DE',
        importer: 'TR',
        fob: 100,
        cif: 50,
        bounds: [40, 50],
        finding: 'exporter says more',
        gap: 50,
      },
      { exporter: 'TR', importer: 'DE', fob: 90, cif: 100, bounds: [80, 100], finding: 'agree', gap: 0 },
    ]);
    expect(series).toEqual([]);
  });

  it('shows one pair through time', async () => {
    const opened = await openTestTrade([
      row('DE', 'TR', 'export', 100, '2022'),
      row('TR', 'DE', 'import', 110, '2022'),
      row('DE', 'TR', 'export', 200, '2023'),
      row('TR', 'DE', 'export', 7, '2023'),
    ]);
    close = opened.close;
    const { series } = await askMirrorGaps(
      opened.analytics,
      opened.source,
      { exporter: 'DE', importer: 'TR', product: { total: true }, period: ['2022-01-01', '2024-01-01'] },
      10,
    );
    expect(series.map(({ period, fob, cif, finding }) => [period, fob, cif, finding])).toEqual([
      ['2022', 100, 110, 'agree'],
      ['2023', 200, null, 'exporter alone'],
    ]);
  });
});
