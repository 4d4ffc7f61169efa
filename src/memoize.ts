/**
 * `work`, whose answers are cached by `keyOf` (by default its first argument): texts repeat most of their words. Beyond
 * `most` answers the cache starts anew, so that hostile copy cannot fill it. An answer of `undefined` is not cached.
 */
export function memoize<Arguments extends readonly [unknown, ...unknown[]], Answer>(
  most: number,
  work: (...asked: Arguments) => Answer,
  keyOf: (...asked: Arguments) => unknown = (...[first]) => first,
): (...asked: Arguments) => Answer {
  const answers = new Map<unknown, Answer>();
  return (...asked) => {
    const key = keyOf(...asked);
    const cached = answers.get(key);
    if (cached !== undefined) return cached;
    const answer = work(...asked);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
