import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';

/** What the figures of a text are of: the words for each, and whose. */
const subjectsOf = (text: string, headline = '') =>
  findFigures(text, { language: 'en', date: '2024-05-09', headline }).map(({ subject: { words, of } }) => [
    words,
    of ?? null,
  ]);

describe('what a figure measures', () => {
  it.each([
    ['The jobless rate rose to 5.2 percent in March.', ['jobless rate', null]],
    ['Vishay paid a quarterly dividend of 10 cents.', ['quarterly dividend of Vishay', 'Vishay']],
    ['A ticket for the concert cost $150.', ['ticket for the concert', null]],
    ['Norwold said the stake amounts to about 15 percent.', ['stake', null]],
    ['Duties of 8.54 percent had been set last October.', ['Duties', null]],
    ['The package should save Jamaica about $3.3 million.', ['package should save', null]],
    ['This would cost the government $2 billion.', ['would cost government', null]],
    [
      'Norwold bought 43,000 tonnes of number two yellow corn.',
      ['number two yellow corn of Norwold', 'Norwold'],
    ],
    ['Pressure to cut output of 256 kilobit chips could speed the change, analysts said.', ['output', null]],
    ['Shares of Norwold were up 2.5 percent.', ['Shares of Norwold', 'Norwold']],
    ['Norwold cut its forecast to $3 billion.', ['forecast of Norwold', 'Norwold']],
    ['Norwold has 13,000 workers in Kenya.', ['workers of Norwold', 'Norwold']],
    ['The bank lost 60 percent of its market value last year.', ['market value of bank', null]],
    ['It moved to a 5,000 square meter warehouse.', ['warehouse', null]],
    ['Base price: $59,995.', ['Base price', null]],
    ['The debt service ratio exceeds 20 percent.', ['debt service ratio', null]],
    ['Terms have been agreed for an offer worth around $94.8 million.', ['offer', null]],
    ['It agreed to merge with a bank in a transaction valued at $5 million.', ['transaction', null]],
    ['He said 80% of medium and large companies had been victims.', ['medium and large companies', null]],
    ['Product rose by 8.2 percent in real terms last year.', ['Product', null]],
    ['It had a plan to raise $72 million in equity.', ['equity', null]],
    ['Northern Ireland led the way with a 262% rise.', ['rise of Northern Ireland', 'Northern Ireland']],
    ['It will report a gain of $5 million on the sale.', ['gain', null]],
    ['Bond prices recovered to bring the yield down sharply by 63 basis points.', ['yield', null]],
    ['Pernod shares rose 4% by 1200 GMT.', ['Pernod shares', 'Pernod']],
    ['Robert Napier won $2,450 last week after that claim.', ['Robert Napier won', 'Robert Napier']],
    [
      'Gulf Applied Technologies Inc will earn $5 million.',
      ['Gulf Applied Technologies Inc will earn', 'Gulf Applied Technologies Inc'],
    ],
    ['Mr Brown surprised some experts by forecasting UK growth at 3 percent.', ['UK growth', 'UK']],
    ['Norwold has received an $8 million bid from Tottenham.', ['bid from Tottenham', 'Tottenham']],
    ['Norwold has raised millions of dollars.', ['Norwold has raised', 'Norwold']],
    ['He said 10 percent of the bank’s sales force was involved.', ['bank’s sales force', null]],
    ['The company sold the stake for $40 million.', ['stake of company', null]],
    ['The plant, which opened in May, produced 300 tonnes.', ['plant', null]],
    ['Sales at the airline, which flies to Oslo, grew by 7 percent.', ['Sales at the airline', null]],
  ])('%s', (text, expected) => {
    expect(subjectsOf(text)).toContainEqual(expected);
  });

  it.each([
    ['Norwold has taken $75 million so far.', ['Norwold has taken', 'Norwold']],
    ['Norwold was fined $5 million.', ['Norwold was fined', 'Norwold']],
    ['Norwold is being sued for $5 million.', ['Norwold is being sued', 'Norwold']],
    [
      'The film topped the charts, raising $5 million for famine relief.',
      ['film raising for famine relief', null],
    ],
    ['The bank will spend $5 million on new branches.', ['bank will spend on new branches', null]],
  ])('is what somebody does with money: %s', (text, expected) => {
    expect(subjectsOf(text)).toEqual([expected]);
  });

  it.each([
    // Names that "and" and "&" join are one.
    [
      'The Grain and Feed Board said its stocks rose 5 percent.',
      ['stocks of Grain and Feed Board', 'Grain and Feed Board'],
    ],
    ['Roe & Poe has 300 stores.', ['stores of Roe & Poe', 'Roe & Poe']],
    // Who has it stands right before the quantity.
    ['Norwold agreed to the sale of Holbrook’s 50 percent interest.', ['interest of Holbrook', 'Holbrook']],
    // What a quantity is compared with.
    ['The index fell to 51.8 from a revised 53.3.', ['index', null]],
    // A result has its noun behind it.
    ['After Norwold’s 3-0 win the coach was glad.', ['win of Norwold', 'Norwold']],
    // Money before a noun that nobody knows.
    ['Norwold is issuing an 80 million dollar eurobond, a bank said.', ['eurobond of Norwold', 'Norwold']],
    // Words that "and" joins before the plural.
    [
      'Norwold will idle six car and truck assembly plants.',
      ['car and truck assembly plants of Norwold', 'Norwold'],
    ],
    // Of two, who is named first.
    ['Jane Roe and her family hold a 28.1% stake.', ['stake of Jane Roe', 'Jane Roe']],
    // What rises is no name.
    [
      'The government set its level of aid to Kenya, which fell to $53 million.',
      ['level of aid to Kenya', 'government'],
    ],
    // A sum stands before what it came from.
    [
      'Net includes a loss from discontinued operations of $726,000.',
      ['loss from discontinued operations', null],
    ],
    ['Deliveries were up from November’s rate of 1.8 million vehicles.', ['November’s rate', null]],
    ['With the division’s sales jumping by 21.1%, it grew.', ['division’s sales', 'division']],
    ['Norwold received 37 percent.', ['Norwold received', 'Norwold']],
    // What is cut on the routes is not the routes.
    ['The merger will reduce competition on the four routes on which they fly.', ['routes', null]],
    // A part without "of".
    ['Roe will provide about half the financing needed to build it.', ['financing', null]],
    // What kind of money it is.
    ['Another $20 million in Adelson money is headed to it.', ['Adelson money', 'Adelson']],
    // A rise without a verb.
    ['The date preyed on shares with the Nikkei down 1% in afternoon trade.', ['Nikkei', null]],
    // A noun that looks like a verb, and the other way round.
    [
      'Economists’ forecasts range from $20 billion to nearly $30 billion.',
      ['Economists’ forecasts', 'Economists'],
    ],
    [
      'The offer covers Sharon’s outstanding 13.5 percent subordinated sinking fund debentures.',
      ['sinking fund debentures', null],
    ],
    // Times that are counted for what they were.
    ['Thompson savoured seven title-winning seasons.', ['title-winning seasons of Thompson', 'Thompson']],
    // What is counted before the same verb.
    [
      'Ciara has four nominations, while Alicia Keys has three.',
      ['nominations of Alicia Keys', 'Alicia Keys'],
    ],
    // A share in brackets is of the noun before.
    ['A majority of Republican statements (52%) were rated as false.', ['Republican statements', null]],
    // Who says it in a quotation has nothing of it.
    ['Roe told analysts, "if it is settled in the $2 billion range, they are wrong."', [null, null]],
    // A noun of money before its sum, which the tagger may take for a verb.
    ['Net excludes tax charges of $115,000 and credits $8,096,000 in the year.', ['credits', null]],
    ['The loss excludes income from closed plants equal to $0.11.', ['income from closed plants', null]],
    // What is kept in common stock is nobody's.
    ['It filed for an offering of four million shares of common stock.', ['shares of common stock', null]],
    // The rise of a year before is of the same thing.
    [
      'The authority plans to raise tolls by eight percent, compared to last year’s 15 percent rise.',
      ['tolls', null],
    ],
    ['Norwold is seeking a $26 million buyers’ credit.', ['buyers’ credit', 'buyers']],
    ['Roe lost $916 million in a year.', ['Roe lost', 'Roe']],
    ['Those in the city paid 8.9 percent.', ['paid', null]],
    // Of those that the sentence begins with.
    ['Of the 20 manufacturing sectors surveyed, 13 reported growth.', ['manufacturing sectors', null]],
    // What happened so often.
    ['Diallo was shot at 41 times by officers.', ['Diallo was shot', 'Diallo']],
    ['Clinton debated Obama four times in 2008.', ['Clinton debated Obama', 'Clinton']],
    // Points are a score, or a level.
    ['Williams won nine consecutive points.', ['consecutive points of Williams', 'Williams']],
    // A wire's brackets.
    ['The retailer <Mrs Fields Inc> has 500 shops.', ['shops of Mrs Fields Inc', 'Mrs Fields Inc']],
    // Who says it opens the sentence.
    ['According to analysts at Norwold, users view an average of 1,444 pages.', ['pages of users', 'users']],
  ])('of a class: %s', (text, expected) => {
    expect(subjectsOf(text)).toContainEqual(expected);
  });

  it('of a share is who does what the sentence says', () => {
    expect(subjectsOf('Among likely voters, 46 percent would choose Roe.')).toEqual([
      ['likely voters would choose Roe', null],
    ]);
    expect(subjectsOf('It suggests that 45% of people would vote against the treaty.')).toEqual([
      ['people that would vote against treaty', null],
    ]);
  });

  it('makes a percentage of those who do something a share', () => {
    const measures = (text: string) =>
      findFigures(text, { language: 'en', date: '2024-05-09' }).map(({ measure }) => measure);
    expect(measures('Roe received 37 percent.')).toEqual(['share']);
    expect(measures('Less than 10 percent selected Jane Roe.')).toEqual(['share']);
    expect(measures('The rate was 37 percent.')).toEqual(['level']);
  });

  it('is of nobody where what is named can have nothing', () => {
    expect(subjectsOf('Each bond has 400 warrants.')).toEqual([['warrants of bond', null]]);
  });

  it('of a result is what happened', () => {
    expect(subjectsOf('Schnyder will face Jane Roe of Kenya, who defeated Li Na 6-3 on Friday.')).toEqual([
      ['Jane Roe of Kenya defeated Li Na', 'Jane Roe of Kenya'],
    ]);
    expect(subjectsOf('The committee voted 19-15 to send it on.')).toEqual([
      ['committee voted', 'committee'],
    ]);
  });

  it('is not who only tells it', () => {
    expect(subjectsOf('Mr Trotter said more than 13,000 people.')).toEqual([['people', null]]);
    expect(subjectsOf('The paper said 43,000 hectares were seriously short of water.')).toEqual([
      [null, null],
    ]);
  });

  it('is said of a count in passing, and whose it is where the text says so', () => {
    expect(subjectsOf('Norwold has two factories.')).toEqual([['factories of Norwold', 'Norwold']]);
    expect(subjectsOf('There are two ways.')).toEqual([['ways', null]]);
  });

  it('is that of its own clause', () => {
    expect(subjectsOf('Exxon climbed 4.3 percent as Shell lost 2.7 percent.')).toEqual([
      ['Exxon', null],
      ['Shell', null],
    ]);
  });

  it('is the same for a value and what it is in another currency', () => {
    expect(subjectsOf('The fine was 333.6 million yen ($3.1 million).')).toEqual([
      ['fine', null],
      ['fine', null],
    ]);
  });
});

describe('words that stand for others', () => {
  it('mean what the sentence before named', () => {
    expect(subjectsOf('Norwold opened in 1998. It employs 7,200 people.')).toEqual([
      ['people of Norwold', 'Norwold'],
    ]);
  });

  it('mean who says the sentence where they do something', () => {
    expect(
      subjectsOf('TMOC opened in 1998. Santos said it had a good year, finding 172 billion cubic feet.'),
    ).toContainEqual(['Santos', null]);
    expect(subjectsOf('The index opened. The bank said it fell to 9%.')).toContainEqual(['index', null]);
  });

  it('mean the person who says the sentence', () => {
    expect(subjectsOf('The medallist says Conte lied and she is seeking $25 million.')).toContainEqual([
      'medallist is seeking',
      'medallist',
    ]);
  });

  it('mean what the paragraph before named', () => {
    expect(subjectsOf('Norwold opened in 1998.\nThe company employs 7,200 people.')).toEqual([
      ['people of Norwold', 'Norwold'],
    ]);
  });

  it('mean what the headline named', () => {
    expect(subjectsOf('The company will cut 7,200 jobs.', 'Norwold plans to shrink')).toEqual([
      ['jobs of Norwold', 'Norwold'],
    ]);
  });

  it('mean no regulator or exchange that is named in passing', () => {
    expect(
      subjectsOf(
        'A group of investors cut its stake.\nIn a filing with the Grain Exchange Commission, the group said it sold 31,858 shares.',
      ),
    ).toContainEqual(['shares of group of investors', 'group of investors']);
  });

  it('mean the country, or the state, that was named', () => {
    expect(
      subjectsOf('Ohio votes in May. It is a new rule.\nThe state’s three largest counties vote.'),
    ).toContainEqual(['largest counties of Ohio', 'Ohio']);
  });

  it('mean nothing where nothing was named', () => {
    expect(subjectsOf('It rose 7 percent.')).toEqual([[null, null]]);
    expect(subjectsOf('Up 4 percent.')).toEqual([[null, null]]);
  });
});
