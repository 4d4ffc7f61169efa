import { MOVES, type MoveRule } from '../../src/desk/workflow.ts';
import { PERMISSIONS } from '../../src/readers/permission.ts';

/** The table of docs/workflow.md that says who may move what, from the one table of moves. */
export function movesTable(): string {
  const rows = Object.entries(MOVES).map(([name, move]) => {
    const rule: MoveRule = move;
    const asks = [
      ...(rule.note ? ['a note'] : []),
      ...(rule.time ? ['a time'] : []),
      ...(rule.out ? ['a second pair of eyes, nothing in the way'] : []),
      ...(rule.seen ? ['the text that was looked at'] : []),
      ...(rule.own ? ['of those who may not approve, that they started it'] : []),
    ];
    const who = PERMISSIONS[rule.who].join(', ');
    return `| ${name} | ${rule.from.join(', ')} | ${rule.to} | ${who} | ${asks.join('; ')} |`;
  });
  return `| move | from | to | who | asks for |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}
