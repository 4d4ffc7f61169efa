import { readFileSync } from 'node:fs';
import type { Schema } from '../../src/entities/entity.ts';
import { NO_NAMES } from '../../src/entities/mentions/known-names.ts';
import { familyOf } from '../../src/entities/mentions/mention.ts';
import { readMentions } from '../../src/entities/mentions/read-mentions.ts';
import { countryCode } from '../../src/language/countries/country-code.ts';
import { draftOf } from '../../src/stories/testing.ts';

/** A sentence with everybody and everything it names, but for towns and regions. A country stands under its own name in any language. */
export interface LabelledNames {
  text: string;
  names: [schema: Schema, name: string][];
}

/** How a reading did. */
export interface NamesScore {
  sentences: number;
  labelled: number;
  found: number;
  precision: number;
  recall: number;
  f1: number;
  /** Of those found: how many are of the right kind, a company no public body. */
  schemaAccuracy: number;
}

/** Reads a labelled set. */
export function readLabelledNames(language: string): LabelledNames[] {
  return JSON.parse(readFileSync(new URL(`./labelled.${language}.json`, import.meta.url), 'utf8'));
}

/** Scores the reading of labelled sentences, each name once a sentence; `tell` hears of every sentence that is not wholly right. */
export function scoreNames(
  sentences: readonly LabelledNames[],
  language: string,
  tell: (line: string) => void = () => undefined,
): NamesScore {
  const counts = { labelled: 0, found: 0, matched: 0, schema: 0 };
  for (const { text, names } of sentences) {
    const { body } = draftOf({ headline: 'x', text });
    const read = readMentions({ language, headline: '', standfirst: null, body, caption: null }, NO_NAMES);
    const labelled = read.filter(({ schema, country }) => schema !== 'Place' || country !== null);
    const found = [...new Map(labelled.map((one) => [keyOf(one.schema, one.name), one])).values()];
    const wanted = new Map(names.map(([schema, name]) => [keyOf(schema, name), schema]));
    counts.labelled += wanted.size;
    counts.found += found.length;
    let right = found.length === wanted.size;
    for (const [key, schema] of wanted) {
      const match = found.find((one) => keyOf(one.schema, one.name) === key);
      if (match) counts.matched += 1;
      if (match?.schema === schema) counts.schema += 1;
      right &&= match?.schema === schema;
    }
    if (!right) {
      const said = found.map(({ schema, name, cue }) => `${schema} ${name} [${cue}]`).join(' | ');
      tell(
        `${text}\n    wanted ${names.map(([schema, name]) => `${schema} ${name}`).join(' | ')}\n    got ${said}`,
      );
    }
  }
  const { labelled, found, matched, schema } = counts;
  return {
    sentences: sentences.length,
    labelled,
    found,
    precision: found === 0 ? 1 : matched / found,
    recall: labelled === 0 ? 1 : matched / labelled,
    f1: (2 * matched) / (labelled + found),
    schemaAccuracy: matched === 0 ? 1 : schema / matched,
  };
}

function keyOf(schema: Schema, name: string): string {
  if (schema === 'Place') return `place ${countryCode(name) ?? name}`;
  return `${familyOf(schema)} ${name.toLowerCase().replace(/\.$/, '')}`;
}
