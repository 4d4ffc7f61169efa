/** What is wrong with a file of words, worded for its editor. */
class WordListError extends Error {}

/** Words or phrases, each of them a text with nothing around it. */
export function wordList(value: unknown, place: string): readonly string[] {
  if (!Array.isArray(value)) throw new WordListError(`${place}: a list of texts is expected`);
  for (const word of value) {
    if (typeof word !== 'string' || word === '' || word !== word.trim())
      throw new WordListError(`${place}: ${JSON.stringify(word)} is no word`);
  }
  return value as string[];
}

/** Lists by a key. */
export function wordLists(value: unknown, place: string): Readonly<Record<string, readonly string[]>> {
  for (const [key, list] of Object.entries(recordOf(value, place))) wordList(list, `${place}, ${key}`);
  return value as Record<string, string[]>;
}

/** So many lists, each of the forms of one thing: of months, of weekdays. */
export function listsInOrder(value: unknown, count: number, place: string): readonly (readonly string[])[] {
  if (!Array.isArray(value) || value.length !== count)
    throw new WordListError(`${place}: ${count} lists are expected`);
  return value.map((list, i) => wordList(list, `${place}, ${i + 1}`));
}

/** A thing with keys. */
export function recordOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WordListError(`${place}: a thing with keys is expected`);
  return value as Record<string, unknown>;
}

/** A text that is not empty. */
export function textOf(value: unknown, place: string): string {
  if (typeof value !== 'string' || value === '') throw new WordListError(`${place}: a text is expected`);
  return value;
}

/** One of a few values. */
export function oneOf(value: unknown, choices: readonly unknown[], place: string): void {
  if (!choices.includes(value))
    throw new WordListError(`${place}: ${JSON.stringify(value)} is none of ${JSON.stringify(choices)}`);
}

/** The things of a list, each with its words, and where each is. */
export function itemsOf(
  lists: Readonly<Record<string, unknown>>,
  kind: string,
  place: string,
): { readonly at: string; readonly item: Readonly<Record<string, unknown>> }[] {
  const list = lists[kind];
  if (!Array.isArray(list)) throw new WordListError(`${place}, ${kind}: a list is expected`);
  return list.map((one, i) => {
    const at = `${place}, ${kind}, ${i + 1}`;
    const item = recordOf(one, at);
    wordList(item.words, `${at}, words`);
    return { at, item };
  });
}
