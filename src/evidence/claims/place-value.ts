/** The place of the last digit that a whole number states: its closing zeros count only among its first two digits. */
export function placeOf(value: number): number {
  let rest = Math.abs(value);
  let place = 1;
  while (rest >= 100 && rest % 10 === 0 && place < 1e15) {
    rest /= 10;
    place *= 10;
  }
  return place;
}

/** The same of a number in words, whose last word may be a scale: "six million" states no more than "6 million" does. */
export function placeInWords(value: number, scale: number): number {
  const times = value / scale;
  return scale >= 1e6 && Number.isInteger(times) ? placeOf(times) * scale : placeOf(value);
}

/** Without the noise of binary fractions: 2.3 million is 2300000. */
export function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
