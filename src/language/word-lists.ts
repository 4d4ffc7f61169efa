/** What is wrong with a file of words, for whoever edits it. */
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
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WordListError(`${place}: lists by their keys are expected`);
  for (const [key, list] of Object.entries(value)) wordList(list, `${place}, ${key}`);
  return value as Record<string, string[]>;
}

/** So many lists, each of the forms of one thing: of months, of weekdays. */
export function listsInOrder(value: unknown, count: number, place: string): readonly (readonly string[])[] {
  if (!Array.isArray(value) || value.length !== count)
    throw new WordListError(`${place}: ${count} lists are expected`);
  return value.map((list, i) => wordList(list, `${place}, ${i + 1}`));
}
