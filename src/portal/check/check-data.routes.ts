import type { Problem } from '../../errors.ts';
import type { UnreadFigures } from '../../evidence/claims/read-claims.ts';
import { listBaskets } from '../../evidence/codes/baskets.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { OPEN_TO_ALL } from '../http/json-page.ts';
import type { Act, ActContext, ActRequest } from '../http/own-page.ts';
import { editionOf } from '../site/edition.ts';
import { MOST_CHARACTERS, MOST_OF_HEADLINE } from './check.fields.ts';
import { checkedFigures } from './checked-figure.ts';
import { type CheckedJson, checkedCsv, checkedJson } from './checked-json.ts';
import { askOpenDatasets, type CheckWrong, readCheck, refuseWhereOff } from './read-check.ts';

/** POST /api/v1/check: the figures of a text with what the open datasets say about them. */
export const checkData: Act = async (context, request) => {
  const { figures, unread } = await check(context, request);
  return {
    status: 200,
    type: 'application/json; charset=utf-8',
    text: JSON.stringify({ figures, unread }),
    cacheTags: null,
    headers: OPEN_TO_ALL,
  };
};

/** POST /api/v1/check.csv: the same figures as a table. */
export const checkCsv: Act = async (context, request) => {
  const { figures } = await check(context, request);
  return checkedCsv(figures);
};

async function check(
  context: ActContext,
  request: ActRequest,
): Promise<{ figures: CheckedJson[]; unread: UnreadFigures | null }> {
  refuseWhereOff(context);
  const { config, reading } = context;
  const text = readCheck(request.form, config.PORTAL_LANGUAGE);
  if ('wrong' in text) throw checkRefusal(text.wrong);
  const { words, language } = editionOf(context, request.asked);
  const checked = await askOpenDatasets(context, text, language);
  if ('wrong' in checked) throw checkRefusal(checked.wrong);
  const figures = checkedFigures(checked, await listBaskets(reading), words);
  return {
    figures: figures.map((one) => checkedJson(one, text.parts[one.found.place], config.PUBLIC_URL, language)),
    unread: checked.unread,
  };
}

function checkRefusal(wrong: CheckWrong): Problem {
  switch (wrong.is) {
    case 'empty':
      return refusal('checkTextMissing');
    case 'too long':
      return refusal('checkTextLong', { length: wrong.characters, most: MOST_CHARACTERS });
    case 'bad headline':
      return refusal('checkHeadlineWrong', { most: MOST_OF_HEADLINE });
    case 'bad date':
      return refusal('checkDateWrong');
    case 'bad language':
      return refusal('languageWrong');
    case 'too much':
      return refusal('checkSlow');
    case 'busy':
      return refusal('checksMany', {}, { retryAfter: 60 });
  }
}
