const LONGEST = 160;
/** Controls, and the marks that turn the direction of text, by which a name can be made to look like another. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu;

/** The name of a file without its folders, whichever system it comes from, and without what cannot be seen. */
export function plainFileName(sent: string): string {
  const name = (sent.split(/[/\\]/).at(-1) ?? '').replace(HIDDEN, '').replace(/\s+/g, ' ').trim();
  if (name === '' || /^\.+$/.test(name)) return 'picture';
  if ([...name].length <= LONGEST) return name;
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  return [...name].slice(0, LONGEST - ending.length).join('') + ending;
}
