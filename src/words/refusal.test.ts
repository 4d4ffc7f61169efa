import { expect, it } from 'vitest';
import { Problem } from '../errors.ts';
import advice from './catalogue/advice/en.json' with { type: 'json' };
import english from './catalogue/refusals/en.json' with { type: 'json' };
import { BUILT_IN_LANGUAGES } from './languages.ts';
import { parametersOf } from './parameters.ts';
import { fieldOf, problemLine, Refusal, refusal } from './refusal.ts';
import type { RefusalRule } from './refusals/refusal-rule.ts';
import { REFUSALS, type RefusalCode } from './refusals.ts';
import { plainWords, wordsIn } from './words.ts';

const CODES = Object.keys(REFUSALS) as RefusalCode[];

type Params = Record<string, string | number>;

/** Values for what the words of a code take: one set for each text that they can be. */
function samplesOf(code: RefusalCode): Params[] {
  const { advice: key }: RefusalRule = REFUSALS[code];
  const said = key ? advice[key as keyof typeof advice] : '';
  const types = [...parametersOf(english[code]), ...parametersOf(said)];
  const choices = types.flatMap(([name, type]) =>
    [...type.matchAll(/'(\w+)'/g)].map(([, choice = '']) => ({ [name]: choice })),
  );
  const plain = Object.fromEntries(
    types.map(([name, type]) => [name, type === 'number' ? 3 : (type.split("'").at(-2) ?? `<${name}>`)]),
  );
  return [...choices.map((choice) => ({ ...plain, ...choice })), plain];
}

it('has words for each code, and a code for all words', () => {
  expect(Object.keys(english)).toEqual(CODES);
  const advised = new Set(CODES.flatMap((code) => (REFUSALS[code] as RefusalRule).advice ?? []));
  expect(Object.keys(advice).sort()).toEqual([...advised].sort());
});

it.each(BUILT_IN_LANGUAGES)(
  'words every code in %s, each in its own way, with its parameters in it',
  (language) => {
    const said = CODES.map((code) => {
      const lines = samplesOf(code).map((params) => {
        const refused = new Refusal(code, params);
        const line = problemLine(refused, plainWords(language));
        expect(line, code).not.toMatch(/[{}]|undefined/);
        for (const value of Object.values(params))
          if (String(value).startsWith('<') && refused.line.includes(String(value)))
            expect(line, code).toContain(value);
        if (language === 'en') expect(line, code).toBe(refused.line);
        else expect(line, code).not.toBe(refused.line);
        return line;
      });
      return lines.at(-1);
    });
    // What another advice tells apart, such as two kinds of the same mistake, is the same in no language.
    expect(said.filter((line, at) => said.indexOf(line) !== at)).toEqual([]);
  },
);

it('is a problem in English, with the field that it is about', () => {
  const taken = refusal('sectionKnown', { slug: 'world' });
  expect(taken).toMatchObject({
    kind: 'conflict',
    status: 409,
    message: 'There is already a section at /section/world.',
    advice: 'Choose another address, or use that one.',
    code: 'sectionKnown',
    params: { slug: 'world' },
  });
  expect([fieldOf(taken), fieldOf(refusal('storyUnknown')), fieldOf(new Error('x'))]).toEqual([
    'slug',
    null,
    null,
  ]);
  expect(problemLine(taken, wordsIn('fr'))).toBe(
    'Il existe déjà une rubrique à /section/world. Choisissez une autre adresse, ou utilisez celle-là.',
  );
  expect(problemLine(new Problem('conflict', 'Taken.', 'Wait.'), wordsIn('fr'))).toBe('Taken. Wait.');
  // @ts-expect-error a parameter is missing
  refusal('sectionKnown');
  // @ts-expect-error there is no such code
  expect(() => refusal('noSuchCode')).toThrow();
});
