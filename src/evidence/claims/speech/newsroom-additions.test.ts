import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';

const whoOf = (text: string) =>
  findFigures(text, { language: 'en', date: '2024-05-09' }).map(
    ({ attribution }) => attribution?.who ?? null,
  );

describe('what the newsroom adds to what somebody said', () => {
  it.each([
    'Tesla said it delivered 380,000 cars, and its shares fell 5 percent.',
    'Tesla said it delivered 380,000 cars, and shares in the company fell 5 percent.',
    'Tesla said it delivered 380,000 cars, and its shares have since fallen 5 percent.',
    'Tesla said it delivered 380,000 cars, but its stock was down 5 percent.',
    'Tesla said it delivered 380,000 cars, sending its shares down 5 percent.',
    'Tesla said it delivered 380,000 cars, wiping $5 billion off its market value.',
    'Tesla said it delivered 380,000 cars, lifting the stock by 5 percent.',
    'Tesla said it delivered 380,000 cars, more than the 360,000 that analysts had expected.',
    'Tesla said it delivered 380,000 cars, beating the 360,000 that analysts had expected.',
    'Tesla said it delivered 380,000 cars, compared with analysts’ forecasts of 360,000 cars.',
    'Tesla said it delivered 380,000 cars and its shares fell 5 percent.',
    'According to Tesla, it delivered 380,000 cars, sending its shares down 5 percent.',
    'Deliveries, Tesla said, came to 380,000 cars, sending its shares down 5 percent.',
    'It delivered 380,000 cars, Tesla said, and its shares fell 5 percent.',
    'Tesla, which said it delivered 380,000 cars and its shares fell 5 percent, closed early.',
  ])('is nobody’s: %s', (sentence) => {
    expect(whoOf(sentence)).toEqual(['Tesla', null]);
  });

  it.each([
    'Tesla said it delivered 380,000 cars, and its margins rose 5 percent.',
    'Tesla said it delivered 380,000 cars, more than the 360,000 of the year before.',
    'Tesla said it delivered 380,000 cars, raising its income by 5 percent.',
    'Tesla said it delivered 380,000 cars, above its own forecast of 360,000.',
    'Tesla said it delivered 380,000 cars, lifting stocks of cars by 5 percent.',
    'Tesla said it delivered 380,000 cars, and its shares would fall 5 percent.',
    'Tesla said it delivered 380,000 cars, and that its shares were worth 5 percent more.',
  ])('is not all that follows a comma: %s', (sentence) => {
    expect(whoOf(sentence)).toEqual(['Tesla', 'Tesla']);
  });
});
