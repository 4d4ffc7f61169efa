const RUNS_RIGHT =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Georgian}\p{Script=Armenian}]/u;
/** What programs read: an address, a path, a mail address, a name in braces that a script puts something in for. */
const FOR_MACHINES = /^(?:\{\w+\}|\S+:\/\/\S*|\/\S*|\S+@\S+)$/;

/**
 * Words that run from left to right, kept apart in a line that runs from right to left: without that a number after
 * them would stand on their wrong side (https://www.w3.org/International/articles/inline-bidi-markup/).
 */
export function keptApart(text: string): string {
  if (!RUNS_RIGHT.test(text) || FOR_MACHINES.test(text) || text.startsWith('\u2068')) return text;
  return `\u2068${text}\u2069`;
}

/** Words without what keeps them apart: for programs, which compare and copy them. */
export function forMachines(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}
