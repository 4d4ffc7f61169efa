/** Sentences as news has them, made up: most with figures, some without. Said to nobody, checked by nobody. */
const FRAMES = [
  '{Country} exported {about} {money} of {goods} to {country} in {year}, {percent} more than the year before.',
  'Exports of {goods} from {country} to {country} rose from {money} in {year} to {over} {money} in {year}.',
  '{Nearly} {percent} of the {goods} sold in the {quarter} of {year} came from {country}.',
  'The ministry said on Tuesday that it would publish the tables when the review is done.',
  'Two people familiar with the talks said the plan would cost {money} over {small} years.',
  'Shares in the company fell {percent} to {price}, the lowest close since {month} {year}.',
  'At least {count} people work in the {goods} plants, according to the statistics office, down from {count} in {year}.',
  'Officials, who asked not to be named, put the number of trucks at between {count} and {count} a month.',
  'The court heard that the order had been cancelled before any goods were shipped.',
  'Unemployment stood at {percent} in {month}, up {points} percentage points, the third-highest rate in the region.',
  'The team won {small}-{small} in front of {count} spectators.',
  'Production doubled to {tons} million tonnes, while prices slipped by {percent}.',
  'Nobody at the agency could say when the next figures will come out, or who will sign them.',
  'One in {small} firms said that it had stopped buying {goods} from {country}.',
] as const;

const WORDS: Readonly<Record<string, readonly string[]>> = {
  country: ['Kyrgyzstan', 'Germany', 'China', 'Kazakhstan', 'Armenia', 'Italy', 'the EU', 'Russia'],
  goods: ['machine tools', 'semiconductors', 'steel', 'timber', 'optical instruments', 'vehicles'],
  about: ['about', 'approximately', 'roughly', 'some', ''],
  over: ['over', 'more than', 'at least', ''],
  nearly: ['nearly', 'almost', 'about', 'up to'],
  quarter: ['first quarter', 'last quarter', 'third quarter'],
  month: ['January', 'May', 'October', 'December'],
  small: ['two', 'three', 'four', 'five', 'six', 'ten'],
};

/** `count` sentences, always the same ones. */
export function newsSentences(count: number): string[] {
  let state = 20_240_229;
  const random = (below: number) => {
    // The generator of Park and Miller: the same sentences on every machine.
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const filled: Readonly<Record<string, () => string>> = {
    money: () =>
      [`$${1 + random(900)} million`, `€${(10 + random(90)) / 10} billion`, `${random(900)}m euros`][
        random(3)
      ] ?? '',
    percent: () => (random(2) ? `${1 + random(98)}%` : `${(1 + random(300)) / 10} percent`),
    year: () => String(2015 + random(10)),
    price: () => `$${1 + random(400)}.${10 + random(90)}`,
    count: () => (1_000 + random(90_000)).toLocaleString('en'),
    points: () => `${(1 + random(20)) / 10}`,
    tons: () => `${(10 + random(90)) / 10}`,
  };
  const word = (name: string) => {
    const lower = name.toLowerCase();
    const list = WORDS[lower];
    const text = filled[lower]?.() ?? list?.[random(list.length)] ?? '';
    return lower === name ? text : text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, at) => {
    const frame = FRAMES[at % FRAMES.length] ?? '';
    return frame.replace(/\{(\w+)\}/g, (_whole, name: string) => word(name)).replace(/ {2,}/g, ' ');
  });
}
