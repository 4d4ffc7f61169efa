// What the tests consist of: each part once, with what it runs in the gate and what in the full run.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { needChromium, needPostgres } from './debian.mjs';
import { needNode24 } from './node-24.mjs';

/**
 * @typedef {object} Lane One command of a part; lanes of a part run beside one another.
 * @property {string[]} command
 * @property {Record<string, string>} [env]
 * @property {string} [records] The name of the record that our reporter leaves.
 * @property {(files: string[]) => Lane} [again] The same for a few of its files, one after the other.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {string} about
 * @property {readonly ('test' | 'gate' | 'full')[]} runs The runs it belongs to.
 * @property {() => string | null} [lacks] What it needs and cannot get, in words; null where it can run.
 * @property {readonly ('test' | 'gate' | 'full')[]} [besideIn] The runs in which it runs beside the part before it.
 * @property {(whole: boolean) => Lane[][]} steps Lanes, one step after the other.
 */

const corpora = () => process.env.SOURCELINE_CORPORA ?? join(ROOT, '..', 'shared', 'data');
/** The corpora, in words, where `folders` of them are not there. */
const lacksCorpora = (...folders) => {
  const missing = [corpora(), ...folders.map((folder) => join(corpora(), folder))].find(
    (path) => !existsSync(path),
  );
  return missing ? `the corpora: SOURCELINE_CORPORA names their folder, and ${missing} is not there` : null;
};

/** One run of Vitest, which leaves its record under `records`. */
function vitest(records, args, { whole = false, env = {}, node = process.execPath, before = [] } = {}) {
  const bin = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const lane = (name, more) => ({
    command: [...before, node, bin, 'run', ...args, ...more],
    env: { TEST_PART: name, TEST_DEPTH: whole ? 'full' : 'gate', ...env },
    records: name,
  });
  return {
    ...lane(records, []),
    again: (files) => lane(`${records}-again`, [...files, '--no-file-parallelism']),
  };
}

const DEEP = ['hostile', 'kill', 'timing', 'training', 'walks', 'week'];
const withoutDeep = { TEST_WITHOUT: DEEP.map((name) => `tests/${name}/**`).join() };
const rooms = (whole) => [
  [vitest('rooms', ['--project', 'rooms'], { whole, env: whole ? withoutDeep : {} })],
];
const deep = (name, about, args = []) => ({
  name,
  about,
  runs: ['full'],
  steps: () => [[vitest(name, ['--project', 'rooms', ...args, `tests/${name}/`], { whole: true })]],
});
const postgres = (script, records, args, whole) => ({
  command: [process.execPath, script, ...args],
  env: { TEST_PART: records, TEST_DEPTH: whole ? 'full' : 'gate' },
  records,
});
const conformance = (...names) => ({
  command: ['npx', 'tsx', 'tests/conformance/run.ts', ...names.flatMap((name) => ['--part', name])],
  env: { SOURCELINE_CORPORA: corpora() },
});

/** @type {readonly Part[]} */
export const PARTS = [
  {
    name: 'check',
    about: 'format, types, rooms, unused code, docs, commit subjects',
    runs: ['gate', 'full'],
    steps: () => [[{ command: [process.execPath, 'scripts/check.mjs'] }]],
  },
  {
    name: 'rooms',
    about: 'the tests beside the code, and those over several rooms',
    runs: ['test', 'gate', 'full'],
    steps: rooms,
  },
  deep('walks', 'every address, as everybody, in every way'),
  deep('hostile', 'files, pictures, texts and SQL of somebody who means harm'),
  deep('kill', 'processes killed at any moment'),
  {
    name: 'faults',
    about: 'PostgreSQL stopped, crashed, silent, slow, full and failed over, under load',
    runs: ['full'],
    lacks: needPostgres,
    steps: () => [[{ command: ['npx', 'tsx', 'tests/faults/run.ts'] }]],
  },
  {
    ...deep('week', 'a week of twelve sources, over killed portals and a restarted database'),
    lacks: needPostgres,
  },
  deep('timing', 'what an answer’s time gives away', ['--no-file-parallelism']),
  {
    ...deep('training', 'the taggers of names, trained again from the corpora'),
    lacks: () => lacksCorpora('ner', 'ud'),
  },
  {
    name: 'journeys',
    about: 'what people do, in a browser',
    runs: ['test', 'gate', 'full'],
    lacks: needChromium,
    // A journey waits more than it works: two of them take a core each.
    steps: (whole) => [
      [
        vitest('journeys', ['--project', 'journeys'], { whole }),
        vitest('own-journeys', ['--project', 'own-journeys'], { whole }),
      ],
    ],
  },
  {
    name: 'rooms-24',
    about: 'the tests of the rooms on Node 24',
    runs: ['full'],
    lacks: needNode24,
    steps: () => [[vitest('rooms-24', ['--project', 'rooms'], { node: needNode24.path() })]],
  },
  {
    name: 'postgres',
    about: 'what opens a database, on PostgreSQL',
    runs: ['gate', 'full'],
    lacks: needPostgres,
    steps: (whole) => [[postgres('scripts/test-postgres.mjs', 'postgres', whole ? [] : ['--gate'], whole)]],
  },
  {
    name: 'conformance',
    about: 'real files and labelled sets',
    runs: ['gate', 'full'],
    lacks: () => lacksCorpora(),
    besideIn: ['gate'],
    steps: (whole) =>
      whole
        ? // What is timed runs by itself.
          [
            [conformance('stories', 'search', 'lists', 'unseen', 'names'), conformance('screening')],
            [conformance('typing')],
          ]
        : [[conformance('stories'), conformance('lists')]],
  },
];
