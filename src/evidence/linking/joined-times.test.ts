import { describe, expect, it } from 'vitest';
import { joinedTimes } from './joined-times.ts';
import { timesIn } from './times.ts';

const read = (text: string) =>
  joinedTimes(timesIn(text, 0, text.length, 'en', '2024-06-01'), text).map(({ kind, period }) => [
    kind,
    ...period,
  ]);

describe('two times said as the ends of a span', () => {
  it.each([
    'Pay fell between the third quarter of 2019 and the second quarter of 2021.',
    'Pay fell from the third quarter of 2019 to the second quarter of 2021.',
    'From the third quarter of 2019 until the second quarter of 2021 pay fell.',
  ])('are one: %s', (text) => {
    expect(read(text)).toEqual([['span', '2019-07-01', '2021-07-01']]);
  });

  it.each([
    'Pay fell to 560 in the third quarter of 2019 and 540 in the second quarter of 2021.',
    'Pay fell from 560 in the third quarter of 2019 to 540 in the second quarter of 2021.',
    'Pay fell in the third quarter of 2019 and the second quarter of 2021.',
    'Pay fell from the second quarter of 2021 to the third quarter of 2019.',
  ])('are two where a number stands between them, or no word joins them: %s', (text) => {
    expect(read(text).map(([kind]) => kind)).toEqual(['point', 'point']);
  });
});
