import { expect, test } from 'vitest';
import { otherKindNames } from './kind-names.ts';

test('kinds are called as texts call them, whatever code their names end with', () => {
  const [suicides, cancers] = otherKindNames([
    ['Intentional self-harm (X60-X84)'],
    ['Malignant neoplasms (C00-C97)'],
  ]);
  expect(suicides).toContain('suicides');
  expect(cancers).toContain('cancer');
});

test('a name that another kind has, or that two would share, is neither of theirs', () => {
  const [all, farming] = otherKindNames([['Agriculture, forestry and fishing'], ['Farming']]);
  expect(all).not.toContain('farming');
  expect(farming).not.toContain('agriculture, forestry and fishing');
  const shared = otherKindNames([['Agriculture'], ['Agriculture, forestry and fishing']]);
  expect(shared.every((names) => !names.includes('farming'))).toBe(true);
});
