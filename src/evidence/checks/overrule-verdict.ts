import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import type { Permitted } from '../../store/permitted.ts';
import { announce } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import { refreshMarks } from '../claims/refresh-marks.ts';
import { claimWithVerdict } from './sign-verdict.ts';
import type { Verdict } from './verdict.ts';

/** Sets a data editor's verdict above the machine's, with a note that says why; it stands until the data say something new. */
export async function overruleVerdict(
  writing: Writing,
  claimId: string,
  verdict: Verdict,
  note: string,
  by: Permitted<'sign verdicts'>,
  now: Date,
): Promise<{ verdictId: string; storyId: string }> {
  const why = note.trim();
  if (!why) throw refusal('overruleNoteMissing');
  await actAs(writing, by.member.id);
  const claim = await claimWithVerdict(writing, claimId);
  const verdictId = newId();
  await writing
    .insertInto('verdicts')
    .values({
      id: verdictId,
      claim_id: claimId,
      check_id: claim.verdict.checkId,
      verdict,
      reason: 'overruled',
      details: json<unknown>({ ...claim.verdict.details, changesSense: false, alsoSay: null }),
      made_by: by.member.id,
      signed: true,
      note: why,
      at: now,
    })
    .execute();
  await refreshMarks(writing, [claim.storyId]);
  await announce(writing, [claim.storyId]);
  return { verdictId, storyId: claim.storyId };
}
