import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../store/migrate.ts';
import { VERSION } from '../version.ts';
import { examineProcess } from './examine-process.ts';
import { type Finding, reportTo } from './finding.ts';
import type { ProcessFacts } from './process-facts.ts';

const now = new Date('2026-11-24T12:00:00Z');
const WELL: ProcessFacts = {
  pid: 7,
  command: 'serve',
  program: VERSION,
  migrations: MIGRATIONS.length,
  since: '2026-11-24T10:00:00Z',
  descriptors: { used: 60, limit: 1024 },
  heard: 3,
};
const found = (facts: Partial<ProcessFacts>) => {
  const findings: Finding[] = [];
  examineProcess(
    { ...WELL, ...facts },
    now,
    reportTo((finding) => findings.push(finding)),
  );
  return findings
    .filter(({ state }) => state !== 'ok')
    .map(({ name, state, todo }) => [name, state, todo !== '']);
};

test('a process is judged by what it says of itself', () => {
  expect(found({})).toEqual([]);
  expect(found({ descriptors: { used: 800, limit: 1024 } })).toEqual([['process 7: files', 'warning', true]]);
  expect(found({ descriptors: { used: 1000, limit: 1024 } })).toEqual([['process 7: files', 'fault', true]]);
  expect(found({ descriptors: { used: 60, limit: 256 } })).toEqual([['process 7: files', 'warning', true]]);
  expect(found({ descriptors: null })).toEqual([['process 7: files', 'unknown', false]]);
  expect(found({ heard: null })).toEqual([['process 7: listener', 'fault', true]]);
  expect(found({ migrations: 3 })).toEqual([['process 7', 'warning', true]]);
});
