/** What changed between two texts, as one stretch: `text` takes the place of what was from `from` up to `to`. */
export function changeBetween(
  before: string,
  after: string,
): { readonly from: number; readonly to: number; readonly text: string } {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  return { from: head, to: before.length - tail, text: after.slice(head, after.length - tail) };
}
