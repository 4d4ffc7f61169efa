/** A number with what it counts, in English: `1 member`, `2,000 members`. */
export function countOf(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;
}
