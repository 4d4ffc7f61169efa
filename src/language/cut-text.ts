const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/**
 * A stretch of a text by UTF-16 units, as `slice` cuts it, but without half an emoji at either end: the database takes no JSON
 * with one.
 */
export function cutText(text: string, from: number, to = text.length): string {
  const start =
    from > 0 && isLow(text.charCodeAt(from)) && isHigh(text.charCodeAt(from - 1)) ? from + 1 : from;
  const end = to > 0 && isHigh(text.charCodeAt(to - 1)) && isLow(text.charCodeAt(to)) ? to - 1 : to;
  return text.slice(start, end);
}
