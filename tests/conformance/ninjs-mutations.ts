import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readNinjs } from '../../src/intake/wires/read-ninjs.ts';
import type { CorpusResult } from './corpus.ts';

/** A schema of the IPTC for each generation, and its examples; those of TT keep rules of their own. */
const GENERATIONS = [
  ['1.6', '1.4'],
  ['2.2', '2.1'],
  ['3.1', '3.0'],
] as const;
const OF_ITS_OWN = /^tt_/;
/** What is said of an item that breaks the standard, and not of one that is none of ours for another reason. */
const BREAKS = /which ninjs \d|what ninjs \d|not both\.$/;

/** Examples of the IPTC with one thing spoilt in each, decided by us as by its schemas. */
export function checkMutations(corpora: string): CorpusResult {
  const folder = join(corpora, 'formats/ninjs');
  let decided = 0;
  const differing: string[] = [];
  for (const [schema, examples] of GENERATIONS) {
    const isValid = compiled(join(folder, `specification/ninjs-schema_${schema}.json`));
    const files = readdirSync(join(folder, 'examples', examples)).filter(
      (name) => name.endsWith('.json') && !OF_ITS_OWN.test(name),
    );
    for (const name of files) {
      const item: Holder = JSON.parse(readFileSync(join(folder, 'examples', examples, name), 'utf8'));
      if (isValid(item) !== true) continue;
      for (const what of spoilt(item)) {
        decided += 1;
        const expected = isValid(item) === true;
        if (isTaken(item) !== expected) differing.push(`${expected ? 'refused' : 'taken'}: ${name} ${what}`);
      }
    }
  }
  return {
    name: 'ninjs, spoilt',
    measure: 'of the IPTC’s examples with one thing spoilt are decided as by its schemas',
    rate: decided === 0 ? 0 : (decided - differing.length) / decided,
    floor: 0.999,
    lines: [`${decided} items`, ...differing],
  };
}

function compiled(path: string) {
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv, ['date-time']);
  // The examples have bare names for addresses.
  ajv.addFormat('uri', true);
  const geo = { type: 'object', required: ['type'], properties: { type: { type: 'string' } } };
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', ...geo });
  return ajv.compile(schema);
}

function isTaken(item: unknown): boolean {
  const findings = readNinjs(structuredClone(item));
  return findings?.every((one) => !('refused' in one && BREAKS.test(one.refused))) ?? false;
}

type Holder = Record<string, unknown>;

/** Spoils each property and entry of an item in turn, says what, and puts it right again. */
function* spoilt(holder: Holder, path = ''): Generator<string> {
  for (const key of Object.keys(holder)) {
    const right = holder[key];
    const isHolder = typeof right === 'object' && right !== null;
    const wrong = [typeof right === 'string' ? 7 : 'x', { a: 1 }, [[]], null];
    if (isHolder && !Array.isArray(right)) wrong.push({ ...right, unheard: 1 } as never);
    for (const value of wrong) {
      holder[key] = value;
      yield `${path}${key} = ${JSON.stringify(value).slice(0, 20)}`;
    }
    if (!Array.isArray(holder)) {
      delete holder[key];
      yield `${path}${key} gone`;
    }
    holder[key] = right;
    if (isHolder) yield* spoilt(right as Holder, `${path}${key}.`);
  }
}
