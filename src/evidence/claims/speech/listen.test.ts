import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';

const said = (text: string) =>
  findFigures(text, { language: 'en', date: '2024-05-09' }).map(({ attribution }) => attribution);
const whoOf = (text: string) => said(text).map((one) => one?.who ?? null);

describe('who says a figure', () => {
  it.each([
    ['According to Eurostat, the share of China is 24 percent.', 'Eurostat', null],
    [
      'According to Jane Roe, the head of the agency, the share is 24 percent.',
      'Jane Roe',
      'the head of the agency',
    ],
    [
      'The share is 24 percent, according to Jane Roe, an analyst at the bank.',
      'Jane Roe',
      'an analyst at the bank',
    ],
    ['Airbus said the share is 24 percent.', 'Airbus', null],
    [
      'Two officials, who declined to be named, said 70 tons came from China.',
      'two officials',
      'who declined to be named',
    ],
    [
      '“We lost 40 percent,” said Jane Roe, 54, the head of the agency.',
      'Jane Roe',
      'the head of the agency',
    ],
    ['In 2004, according to the ministry, China’s imports will be 110 million tons.', 'ministry', null],
    ['The plant would close by May and 300 jobs would go, the mayor said on Friday.', 'mayor', null],
    ['Trade, Roe said, fell by 12 percent.', 'Roe', null],
    ['As the ministry noted, imports fell 12 percent.', 'ministry', null],
    ['A survey by the institute last month found 38 percent in favor.', 'survey by the institute', null],
    ['In a poll conducted by Ipsos, 38 percent were in favor.', 'poll conducted by Ipsos', null],
    ['Figures released by the ministry show 4,000 arrivals.', 'figures', 'released by the ministry'],
    ['The bank’s report, which notes that loans fell 5 percent, came out in May.', 'bank’s report', null],
    ['Jane Roe criticized the plan and said it would cost $5 million.', 'Jane Roe', null],
    ['The minister spoke in Lyon, saying that exports fell 5 percent.', 'minister', null],
    ['The minister’s claim that exports fell 5 percent was disputed.', 'minister', null],
    ['Jane Roe promised Monday to spend $5 million.', 'Jane Roe', null],
    ['The senator called for a tax of 5 percent.', 'senator', null],
    ['Analysts put the cost at $5 million.', 'Analysts', null],
    ['The China Daily said it cost $5 million.', 'China Daily', null],
    ['It was the best in 10 years, said David Healy at the bank.', 'David Healy at the bank', null],
    [
      'Last month London broker C Czarnikow put the crop at 5 million tonnes.',
      'London broker C Czarnikow',
      null,
    ],
    [
      'After the hearing, John Nabors, a lawyer for the firm, said it would seek $5 million.',
      'John Nabors',
      'a lawyer for the firm',
    ],
    ['Roe and Roe Co Plc <ROE.N> said it would pay $5 million.', 'Roe and Roe Co Plc', null],
    ['The fund has pointed out that it lost $5 million.', 'fund', null],
    [
      'The Lending Association, Fannie Roe, announced an offering of $5 million.',
      'Lending Association',
      'Fannie Roe',
    ],
    [
      'The average of polls taken in the past two weeks shows Roe at 47 percent.',
      'average of polls taken in the past two weeks',
      null,
    ],
    [
      'In a filing with the regulator, Roe Ltd, which is owned by Doe Inc, a Kenyan firm, said it bought 500 shares.',
      'Roe Ltd',
      null,
    ],
    [
      'A spokesman of Roe (Holdings) Ltd <ROE.HKG> told Reuters it would pay $5 million.',
      'spokesman of Roe .Holdings. Ltd',
      null,
    ],
    ['Swissair said that the order for jets confirmed this morning was worth $5 million.', 'Swissair', null],
    ['Roe Inc said its board declared a dividend of 10 cents.', 'Roe Inc', null],
    [
      'The study found that in three counties, which include Lyon, Nice and Metz, voters have lost 5 percent.',
      'study',
      null,
    ],
    ['Roe Corp opened two plants, it said. The company said costs rose 5 percent.', 'Roe Corp', null],
    ['There were two banks, Mr Roe told BBC Radio 4’s Today programme.', 'Mr Roe', null],
    ['Red Lion said it filed a statement covering a proposed offering of 500 units.', 'Red Lion', null],
    [
      'It grew 7.5 pct, unchanged from the 7.5 pct reported in January, data from the bank showed.',
      'data from the bank',
      null,
    ],
    [
      'The agency’s director, Jane Roe, told reporters on Monday that 40 people died.',
      'Jane Roe',
      'agency’s director',
    ],
  ])('%s', (sentence, who, role) => {
    expect(said(sentence).at(-1)).toMatchObject({
      who: expect.stringMatching(new RegExp(`^${who}$`, 'i')),
      role,
    });
  });

  it.each([
    'EU exports in 2022, the latest year there is, were now put at 24 percent of the whole.',
    'Contrary to what John Roe said, the share is 24 percent.',
    'Did John Roe say the share is 24 percent?',
    'Airbus never said the share is 24 percent.',
    'Airbus denied that it reported 24 percent.',
    'The ministry has not confirmed that 24 percent left.',
    'According to our calculations, the share is 24 percent.',
    'The company added 500 jobs.',
    'The reports fill 500 pages.',
    'Prices rose 5 percent in line with the plan of the bank.',
    'The storm was expected to bring 5 inches of rain.',
  ])('is nobody: %s', (sentence) => {
    expect(said(sentence).every((one) => one === null)).toBe(true);
  });

  it('is not who speaks in another part of the sentence', () => {
    expect(whoOf('“It was hard,” said Jane Roe, who ran the bank for 20 years.')).toEqual([null]);
    expect(whoOf('Roe said prices rose 5 percent, but Doe said they fell 3 percent.')).toEqual([
      'Roe',
      'Doe',
    ]);
    expect(whoOf('Roe said exports would fall in May, when 300 jobs go; imports rose 5 percent.')).toEqual([
      'Roe',
      null,
    ]);
    expect(whoOf('Roe told them of the primary in Ohio, which she lost by 5 percent.')).toEqual([null]);
  });

  it('is the one named before, after or within a quotation of several sentences', () => {
    expect(whoOf('“We lost 40 percent. We closed 12 shops,” Jane Roe said. “We owe $5 million.”')).toEqual([
      'Jane Roe',
      'Jane Roe',
      'Jane Roe',
    ]);
    expect(whoOf('“We lost 40 percent?” Jane Roe asked.')).toEqual(['Jane Roe']);
    expect(whoOf('Jane Roe said it was hard.\n\n“We lost 40 percent and closed the shop.”')).toEqual([
      'Jane Roe',
    ]);
    expect(whoOf('The paper had this to say of it: “It cost the town $5 million.”')).toEqual(['paper']);
  });

  it('is nobody if a quotation has a speaker who cannot be found, even where the next one names somebody', () => {
    expect(
      whoOf('“We sold 30 cars,” he said. “They bought 50 trucks last year,” said the buyer, Tom Lee.'),
    ).toEqual([null, 'Tom Lee']);
    expect(whoOf('“We sold 30 cars last year.” She said no more.\n\n“We owe 50 million dollars.”')).toEqual([
      null,
      null,
    ]);
    expect(whoOf('He had this to say of it: “We sold 30 cars.” Tom Lee said no.')).toEqual([null]);
  });

  it('is the speaker of the rest of the sentence, where a word within it means nobody known', () => {
    expect(whoOf('Airbus said it expects to sell 300 planes.')).toEqual(['Airbus']);
    expect(
      whoOf('Airbus said it expects to sell 300 planes.\n\n“We want to sell 400 of them this year.”'),
    ).toEqual(['Airbus', 'Airbus']);
    expect(whoOf('Airbus said its forecast of 300 planes was too high.')).toEqual(['Airbus']);
  });

  it('is not who speaks next, if the quotation is part of another sentence', () => {
    expect(whoOf('The shop made “30 cars a year.” Tom Lee said no.')).toEqual([null]);
    expect(whoOf('“We made 30 cars a year.” Tom Lee said no.')).toEqual(['Tom Lee']);
  });

  it('is whom a pronoun or an office means', () => {
    expect(whoOf('Jane Roe spoke in Lyon. She said exports fell 5 percent.')).toEqual(['Jane Roe']);
    expect(
      whoOf('A spokesman for Airbus, John Roe, said no.\n\nThe spokesman added that 500 jobs would go.'),
    ).toEqual(['John Roe']);
    expect(whoOf('Two officials said the deal was off. They said 500 jobs would go.').at(-1)).toBe(
      'two officials',
    );
    expect(whoOf('Mrs. Roe spoke in Lyon. He said exports fell 5 percent.')).toEqual([null]);
  });

  it('ends with the paragraph, and where the newsroom speaks itself', () => {
    expect(whoOf('Jane Roe said exports fell 5 percent. Imports rose 3 percent.')).toEqual([
      'Jane Roe',
      null,
    ]);
    const unnamed = 'Two sources said exports fell 5 percent. Imports rose 3 percent.';
    expect(whoOf(unnamed).slice(-2)).toEqual(['two sources', 'two sources']);
    expect(whoOf(`${unnamed} But prices fell 2 percent.`).at(-1)).toBeNull();
    expect(whoOf(`${unnamed}\n\nPrices fell 2 percent.`).at(-1)).toBeNull();
  });
});
