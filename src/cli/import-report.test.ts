import { expect, it } from 'vitest';
import type { ImportedItem } from '../intake/take-findings.ts';
import { draftOf } from '../stories/testing.ts';
import { ImportReport } from './import-report.ts';

const COUNTS = { files: 1, taken: 1, revised: 0, same: 0, withdrawn: 0, refused: 1 };
const item = (more: Partial<ImportedItem>): ImportedItem => ({
  file: 'archive.xml',
  place: 1,
  status: 'taken',
  reason: null,
  headline: 'Port',
  draft: draftOf({ headline: 'Port' }),
  dated: true,
  oldPaths: [],
  lostMedia: [],
  leftPlayers: [],
  slug: 'port',
  wire: null,
  ...more,
});

it('names the pictures of galleries that are not in the export, of stories that came', () => {
  const lines: string[] = [];
  const out = { write: (text: string) => lines.push(text) };
  const report = new ImportReport(false, out, out);
  report.item(item({ lostMedia: ['12', '14'] }));
  report.item(item({ status: 'refused', reason: 'It has no text.', lostMedia: ['15'] }));
  report.end(COUNTS, false);
  expect(lines.join('')).toMatch(/pictures not there +2 /);
  const why = 'A gallery names it, and the export has it not.';
  expect(report.whole(COUNTS, undefined)).toMatchObject({
    left: {
      pictures: [
        { src: '12', headline: 'Port', why },
        { src: '14', headline: 'Port', why },
      ],
      stories: [{ reason: 'It has no text.' }],
    },
  });
});

it('names the sounds, films and players that were left, of stories that came', () => {
  const lines: string[] = [];
  const out = { write: (text: string) => lines.push(text) };
  const report = new ImportReport(false, out, out);
  report.item(item({ leftPlayers: ['a.mp3'] }));
  report.item(item({ status: 'refused', reason: 'It has no text.', leftPlayers: ['b.mp4'] }));
  report.end(COUNTS, false);
  expect(lines.join('')).toMatch(/players left +1 /);
  expect(report.whole(COUNTS, undefined)).toMatchObject({
    left: { players: [{ src: 'a.mp3', headline: 'Port' }] },
  });
});

it('says why what was taken is a draft, and why what came late is left, by how often', () => {
  const lines: string[] = [];
  const out = { write: (text: string) => lines.push(text) };
  const report = new ImportReport(false, out, out);
  const why = 'It has no text, so it becomes a draft.';
  report.item(item({ reason: why }));
  report.item(item({ reason: why }));
  report.item(item({ status: 'same', reason: 'It is older.' }));
  report.item(item({ dated: false, reason: 'It has no date, so it becomes a draft.' }));
  report.end({ ...COUNTS, taken: 3, same: 1 }, false);
  const said = lines.join('');
  expect(said).toMatch(/ 2 {2}It has no text.*\n *1 {2}It is older\.\n1 had no date/);
  expect(report.whole(COUNTS, undefined)).toMatchObject({
    notes: { [why]: 2, 'It is older.': 1 },
    undated: 1,
  });
});
