import { describe, expect, it } from 'vitest';
import type { CubeDimension, CubeMeasure, CubeMember } from './cube.ts';
import { addsOver } from './partition.ts';

const member = (code: string, ages: CubeMember['ages'] = null): CubeMember => ({
  code,
  labels: [code],
  area: null,
  ages,
  aggregate: false,
});
const sexes = (label = 'Sex', names = ['Men', 'Women']): CubeDimension => ({
  column: label.toLowerCase(),
  role: 'category',
  label,
  members: names.map((name) => member(name)),
  whole: null,
});
const ages = (label = 'Age group'): CubeDimension => ({
  ...sexes(label, []),
  members: [member('0-14', [0, 15]), member('15-64', [15, 65]), member('65+', [65, null])],
});
const counted = (
  label: string,
  unit: string | null = null,
  more: Partial<CubeMeasure> = {},
): CubeMeasure => ({
  columns: [{ column: 'v', period: null }],
  label,
  unit,
  multiplier: 1,
  kind: 'count',
  concept: null,
  also: [],
  confidence: 1,
  whole: true,
  parts: [],
  ...more,
});

describe('the two sexes', () => {
  it.each([
    ['Persons', 'person'],
    ['Employed (thousands)', 'person'],
    ['Deaths', 'death'],
    ['Population on 1 January', null],
    ['Number of students', null],
    ['Students enrolled in higher education', null],
    ['Asylum applicants', 'application'],
    ['Total labour force', null],
    ['Road deaths', null],
  ])('are added up where persons are counted: %s', (label, unit) => {
    expect(addsOver(counted(label, unit), sexes())).toBe(true);
  });

  it.each([
    ['businesses', null],
    ['First names given to newborn babies', null],
    ['Marriages', 'marriage'],
    ['Persons in civil partnerships', 'person'],
    ['Couples', 'person'],
    ['People who were married twice', 'person'],
    ['Student loans', null],
    ['Turnover of firms by owner', 'EUR'],
    ['Crimes', 'crime'],
    ['Population growth', null],
    ['Hours worked by employees', 'hour'],
  ])('are not where something is that they may share: %s', (label, unit) => {
    expect(addsOver(counted(label, unit), sexes())).toBe(false);
    // Nor where the table has a third.
    expect(addsOver(counted(label, unit), sexes('Sex', ['Men', 'Women', 'Mixed']))).toBe(false);
  });

  it.each(['Sex of owner', 'Owner’s gender', 'parent sex', 'Sex of the head of household'])(
    'are not where they are those of somebody else: %s',
    (label) => {
      expect(addsOver(counted('Employees', 'person'), sexes(label))).toBe(false);
    },
  );

  it.each(['Sex', 'gender', 'Sex of employee', 'Student sex', 'Entity', 'C02199', 'age and sex'])(
    'are where nothing says that they are not their own: %s',
    (label) => {
      expect(addsOver(counted('Employees who are students', 'person'), sexes(label))).toBe(true);
    },
  );

  it('are not where the kind allows no sum', () => {
    expect(addsOver(counted('Persons', 'person', { kind: 'mean' }), sexes())).toBe(false);
  });
});

describe('ages', () => {
  it.each([
    ['Deaths', 'death', 'Age', true],
    ['Dwellings', 'dwelling', 'Age of dwelling', true],
    ['Measles cases', 'case', '5-year age group', true],
    ['Marriages', 'marriage', 'Age', false],
    ['Businesses', null, 'Age of owner', false],
    ['Businesses', null, "Owner's age", false],
  ])('of %s (%s) by “%s”: %s', (label, unit, header, expected) => {
    expect(addsOver(counted(label, unit), ages(header))).toBe(expected);
  });
});

it('kinds and places are added up whatever is counted', () => {
  expect(addsOver(counted('Marriages', 'marriage'), sexes('Type', ['Civil', 'Religious']))).toBe(true);
});
