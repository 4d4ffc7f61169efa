import { expect, it } from 'vitest';
import { faultOfSubject } from '../scripts/commit-subject.ts';

it.each([
  'fix(store): survive a PostgreSQL restart',
  'perf(screening): cache near tokens, skip scores below threshold',
  'test(url-walk): check HEAD and 404 as three roles',
  'feat!: process wires in order',
  'fix(intake): say which story is the original',
  'test(journeys): wait until a topic is followed',
  'fix(store): answer while the index is built',
  'docs: say how statements take turns at the built-in database',
])('takes %s', (subject) => {
  expect(faultOfSubject(subject)).toBeNull();
});

it.each([
  ['fix(store): survive a PostgreSQL restart, whatever else the machine is doing just then', /86 characters/],
  ['survive a restart', /no "type\(scope\): subject"/],
  ['fixed(store): survive a restart', /no "type/],
  ['fix(store): Survive a restart', /capitals/],
  ['fix(store): survive a restart.', /full stop/],
  ['fix(store): survived a restart', /"survived"/],
  ['fix(store): surviving a restart', /"surviving"/],
  ['refactor(desk): sources and places share their rows', /"sources"/],
  ['perf(entities): a name is screened for half the work', /"a"/],
  ['test: hostile texts are weighed in the full run', /is a statement/],
  ['test(portal): five more pages are read by role', /"five"/],
  ['test: HEAD is walked by three', /"HEAD"/],
])('refuses %s', (subject, says) => {
  expect(faultOfSubject(subject)).toMatch(says);
});
