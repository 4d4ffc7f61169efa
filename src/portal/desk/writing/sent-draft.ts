import type { Draft } from '../../../desk/draft.ts';
import { parseDraftInTurns } from '../../../desk/parse-draft.ts';
import { AT_ONCE, nextTurn } from '../../../stories/take-turns.ts';
import { refusal } from '../../../words/refusal.ts';

/** Parses a draft that a form or an island sends as JSON; a long one yields to other requests between steps. */
export async function readSentDraft(text: string): Promise<Draft> {
  const turn = async () => {
    if (text.length > AT_ONCE) await nextTurn();
  };
  await turn();
  const given = parsed(text);
  await turn();
  const draft = await parseDraftInTurns(given);
  await turn();
  return draft;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('copyNotJson');
  }
}
