import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';

const figuresOf = (text: string) => findFigures(text, { language: 'en', date: '2024-05-09' });
const whoOf = (text: string) => figuresOf(text).map(({ attribution }) => attribution?.who ?? null);
const kindsOf = (text: string) => figuresOf(text).map(({ attribution }) => attribution?.kind ?? null);

describe('a subject with a relative clause', () => {
  it.each([
    ['Officials who spoke on condition of anonymity said 300 people died.', 'Officials'],
    ['An official who was not authorized to speak said 300 people died.', 'official'],
    ['Witnesses who saw the attack said 300 people died.', 'Witnesses'],
    ['The analyst who covers Ford said sales fell 12 percent.', 'analyst'],
    ['The bank that lent the money said it lost 12 percent.', 'bank'],
    ['The company that Tom Lee founded said it lost 12 percent.', 'company'],
    [
      'A spokesman for the company that Tom Lee founded said it lost 12 percent.',
      'spokesman for the company',
    ],
    ['Officers whose names were not released said 300 people died.', 'Officers'],
    ['Doctors who have treated the wounded said 300 people died.', 'Doctors'],
    ['Residents who fled the town told reporters that 300 people died.', 'Residents'],
  ])('%s', (sentence, who) => {
    expect(whoOf(sentence)).toEqual([who]);
  });

  it('is not what such a clause says', () => {
    expect(whoOf('The bank that lent $4 million said it lost 12 percent.').at(-1)).toBe('bank');
    expect(whoOf('The bank that lent $4 million said it lost 12 percent.')[0]).toBeNull();
    expect(whoOf('The man who senior officials said killed 30 people was arrested.')).toEqual([null]);
  });

  it('stays the one within a clause that says what was said', () => {
    expect(whoOf('The plan, which the ministry said would cost $5 million, was dropped.')).toEqual([
      'ministry',
    ]);
    expect(whoOf('The man who police said killed 30 people was arrested.')).toEqual(['police']);
    expect(whoOf('It was clear that the ministry said imports fell 12 percent.')).toEqual(['ministry']);
    expect(whoOf('Critics complained of a raid in which the army said 30 people died.')).toEqual(['army']);
  });

  it('holds no verb of saying', () => {
    expect(whoOf('Smith said Jones, who said 30 people died, was there.')).toEqual(['Jones']);
    expect(whoOf('Smith told Jones, who said 30 people died.')).toEqual(['Jones']);
  });

  it('is anonymous where its clause says so', () => {
    expect(kindsOf('Officials who spoke on condition of anonymity said 300 people died.')).toEqual([
      'anonymous',
    ]);
    expect(kindsOf('An official who was not authorized to speak said 300 people died.')).toEqual([
      'anonymous',
    ]);
    expect(kindsOf('Officials who saw the attack said 300 people died.')).toEqual(['background']);
  });
});

describe('", which said" and ", who said"', () => {
  it.each([
    ['Shares in Tesla, which said it delivered 380,000 cars, fell 5 percent.', ['Tesla', null]],
    ['Revenue at the company, which reported a loss of $5 million, fell 12 percent.', ['company', null]],
    ['The trial of the man, who said he stole $4 million, lasted 40 weeks.', ['man', null]],
    ['The trial of Tom Lee, who said he stole $4 million, cost 80,000 euros.', ['Tom Lee', null]],
    ['The head of the agency, which said exports fell 5 percent, resigned.', ['agency']],
    ['The head of the agency, who said exports fell 5 percent, resigned.', ['head of the agency']],
    ['A spokesman for Tesla, who said it delivered 380,000 cars, resigned.', ['spokesman for Tesla']],
    ['It met the Bank of England, which said prices rose 5 percent.', ['Bank of England']],
    ['It hired Tom Lee, a broker at the bank, who said prices rose 5 percent.', ['Tom Lee']],
    ['Shares in Tesla, the carmaker, which said it sold 300 cars, fell 5 percent.', ['Tesla', null]],
    ['A lawyer for Tom Lee, who said he stole $4 million, resigned.', [null]],
    [
      'The agency, which said exports fell 5 percent, and that imports rose 3 percent, is new.',
      ['agency', 'agency'],
    ],
    ['Tesla, which said it delivered 380,000 cars, and Ford lost $4 million.', ['Tesla', null]],
    ['Tom Lee, who said that if prices rose, costs would go up 5 percent, resigned.', ['Tom Lee']],
  ])('%s', (sentence, who) => {
    expect(whoOf(sentence)).toEqual(who);
  });
});
