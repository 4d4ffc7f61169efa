import { defaultModel, Model } from '@alephdata/followthemoney';
import { describe, expect, it } from 'vitest';
import { SCHEMATA } from '../entity.ts';
import { FTM_SCHEMA, NAME_PROPERTIES, PROPERTIES, propertiesOf, propertyOf } from './properties.ts';

const model = new Model(defaultModel);

describe('what can be stated of an entity', () => {
  it.each(SCHEMATA)('is, of a %s, what FollowTheMoney has a property for, of the same type', (schema) => {
    const ftm = model.getSchema(FTM_SCHEMA[schema]).getProperties();
    const types = { text: ['text', 'string', 'address'], identifier: ['identifier'] } as Record<
      string,
      string[]
    >;
    for (const property of propertiesOf(schema)) {
      const theirs = ftm.get(property.ftm);
      expect(theirs, property.ftm).toBeDefined();
      expect(theirs?.stub, property.ftm).toBe(false);
      // FollowTheMoney takes any text as the number of a paper.
      if (property.ftm !== 'idNumber')
        expect(types[property.type] ?? [property.type], property.ftm).toContain(theirs?.type.name);
    }
  });

  it('has names of its own only for numbers that FollowTheMoney has no property for', () => {
    const own = [...PROPERTIES.values()].filter(({ name, ftm }) => name !== ftm).map(({ name }) => name);
    const all = model.getSchema('Company').getProperties();
    expect(own).toEqual(['usccCode', 'edrpouCode', 'ofacNumber']);
    for (const name of own) expect(all.has(name)).toBe(false);
  });

  it('is nothing that is stated of something else', () => {
    expect(propertyOf('Company', 'birthDate')).toBeNull();
    expect(propertyOf('Place', 'innCode')).toBeNull();
    expect(propertyOf('Person', '__proto__')).toBeNull();
    for (const schema of SCHEMATA)
      for (const name of NAME_PROPERTIES) expect(propertyOf(schema, name)?.type).toBe('name');
  });
});
