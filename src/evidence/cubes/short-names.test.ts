import { describe, expect, it } from 'vitest';
import { shortNames, townNames, uniqueBeside } from './short-names.ts';

describe('short names', () => {
  it('leave out what many names end in', () => {
    const names = ['Denver International', 'Miami International', 'Boise International', 'LaGuardia'];
    expect(shortNames(names)).toEqual(
      new Map([
        ['Denver International', 'Denver'],
        ['Miami International', 'Miami'],
        ['Boise International', 'Boise'],
      ]),
    );
  });

  it('keep what would be the name of two', () => {
    const names = ['York North Hospital', 'York North', 'Leeds Hospital', 'Hull Hospital', 'Bath Hospital'];
    expect([...shortNames(names).values()]).toEqual(['Leeds', 'Hull', 'Bath']);
    expect(shortNames(['San Jose', 'San Juan', 'El Paso'])).toEqual(new Map());
  });

  it('are no words that mean something else, and stop at no "and"', () => {
    const names = [
      'World Theatre',
      'Globe Theatre',
      'Dance and Music Theatre',
      'Modern Art Theatre',
      'Playhouse',
    ];
    expect([...shortNames(names).values()]).toEqual(['Globe']);
    const banks = ['Severn and Wye Bank', 'Severn and Bank', 'Wye Bank', 'Wye Valley Bank', 'Fischer Bank'];
    expect([...shortNames(banks).values()]).toEqual(['Severn and Wye', 'Wye Valley', 'Fischer']);
  });

  it('are those of towns as texts name them', () => {
    const names = [
      'City of Edinburgh',
      'Glasgow City',
      'Aberdeen City',
      'Aberdeenshire',
      'Naha-shi',
      'Ku-area of Tokyo',
    ];
    expect([...townNames(names).values()]).toEqual(['Edinburgh', 'Glasgow', 'Aberdeen', 'Naha', 'Tokyo']);
    // A country, a part of one, another town, a word.
    expect(townNames(['Mexico City', 'New York City', 'Leeds City', 'Leeds North', 'Dundee City'])).toEqual(
      new Map([['Dundee City', 'Dundee']]),
    );
  });

  it('take the town that has one alone', () => {
    const towns = new Map([
      ['LaGuardia', 'New York'],
      ['John F. Kennedy', 'New York'],
      ['Logan', 'Boston'],
    ]);
    expect(uniqueBeside(towns)).toEqual(new Map([['Logan', 'Boston']]));
  });
});
