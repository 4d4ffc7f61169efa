import type { Copy } from '../../../desk/copy.ts';
import { readCopyInTurns } from '../../../desk/read-copy.ts';
import { AT_ONCE, nextTurn } from '../../../stories/take-turns.ts';
import { refusal } from '../../../words/refusal.ts';

/** Parses a draft that a form or an island sends as JSON; a long one yields to other requests between steps. */
export async function readSentCopy(text: string): Promise<Copy> {
  const turn = async () => {
    if (text.length > AT_ONCE) await nextTurn();
  };
  await turn();
  const given = parsed(text);
  await turn();
  const copy = await readCopyInTurns(given);
  await turn();
  return copy;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('copyNotJson');
  }
}
