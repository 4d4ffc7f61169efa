import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTypeScript from 'dependency-cruiser/config-utl/extract-ts-config';

/** What dependency-cruiser found in `src`. */
export async function cruiseRooms(): Promise<ICruiseResult> {
  const { options, ...ruleSet } = await extractConfig('./.dependency-cruiser.cjs');
  const { output } = await cruise(['src'], { ...options, validate: true, ruleSet }, undefined, {
    tsConfig: extractTypeScript('tsconfig.json'),
  });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with text where a result was asked for');
  return output;
}

/** The TypeScript files below `src`, as dependency-cruiser names them; islands are the browser's and stand apart. */
export function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(join('portal', 'islands')))
    .map((name) => `src/${name.replaceAll('\\', '/')}`);
}
