const LINES = 24;
const LETTERS = 200;

/** What was expected and what came, cut to a screen: the difference where there is one, then where in our code it was. */
export function onOneScreen(error: { message: string; diff?: string; stack?: string }): string[] {
  const told = (error.diff ? `${firstLine(error.message)}\n${error.diff}` : error.message).split('\n');
  const ours = error.stack?.split('\n').find((line) => /[\\/](?:src|tests)[\\/]/.test(line));
  return [...shorten(told), ...(ours ? [ours.trim()] : [])].map((line) => `    ${cut(line)}`);
}

/** The first lines, and the last: an assertion says at either end what it wanted. */
function shorten(lines: readonly string[]): string[] {
  if (lines.length <= LINES) return [...lines];
  const half = LINES / 2;
  return [...lines.slice(0, half), `… ${lines.length - LINES} lines …`, ...lines.slice(-half)];
}

function cut(line: string): string {
  if (line.length <= LETTERS) return line;
  const half = LETTERS / 2;
  return `${line.slice(0, half)} … ${line.slice(-half)}`;
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';
