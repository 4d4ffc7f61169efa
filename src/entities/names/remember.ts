/** So many texts: the words of one list of names, without holding more than a few hundred kilobytes. */
const MOST = 4096;

/** `work`, whose answers to the last texts are kept: names share their words, and each is looked at again and again. */
export function remember<Found>(work: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const worked = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, worked);
    return worked;
  };
}
