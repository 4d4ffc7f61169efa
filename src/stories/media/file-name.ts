const LONGEST = 160;
/** Control characters and bidirectional marks, which can disguise a name. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu;

/** The name of a file without its folders, from any system, and without invisible characters. */
export function plainFileName(sent: string): string {
  const name = (sent.split(/[/\\]/).at(-1) ?? '').replace(HIDDEN, '').replace(/\s+/g, ' ').trim();
  if (name === '' || /^\.+$/.test(name)) return 'picture';
  if ([...name].length <= LONGEST) return name;
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  return [...name].slice(0, LONGEST - ending.length).join('') + ending;
}
