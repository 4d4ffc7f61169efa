import { Problem } from '../../errors.ts';
import type { UnreadFigures } from '../../evidence/claims/read-claims.ts';
import { listBaskets } from '../../evidence/codes/baskets.queries.ts';
import { OPEN_TO_ALL } from '../http/json-page.ts';
import type { Act, ActContext, ActRequest } from '../http/own-page.ts';
import { editionOf } from '../site/edition.ts';
import { MOST_CHARACTERS, MOST_OF_HEADLINE } from './check.fields.ts';
import { checkedFigures } from './checked-figure.ts';
import { type CheckedJson, checkedCsv, checkedJson } from './checked-json.ts';
import { askOpenDatasets, type CheckWrong, readCheck, refuseWhereOff } from './read-check.ts';

/** POST /api/v1/check: the figures of a text with what the open datasets say of them. */
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
  return {
    status: 200,
    type: 'text/csv; charset=utf-8; header=present',
    text: checkedCsv(figures),
    cacheTags: null,
    headers: { ...OPEN_TO_ALL, 'Content-Disposition': 'inline; filename="checked-figures.csv"' },
  };
};

async function check(
  context: ActContext,
  request: ActRequest,
): Promise<{ figures: CheckedJson[]; unread: UnreadFigures | null }> {
  refuseWhereOff(context);
  const { config, reading } = context;
  const text = readCheck(request.form, config.PORTAL_LANGUAGE);
  if ('wrong' in text) throw refusal(text.wrong);
  const { words, language } = editionOf(context, request.asked);
  const checked = await askOpenDatasets(context, text, language);
  if ('wrong' in checked) throw refusal(checked.wrong);
  const figures = checkedFigures(checked, await listBaskets(reading), words);
  return {
    figures: figures.map((one) => checkedJson(one, text.parts[one.found.place], config.PUBLIC_URL, language)),
    unread: checked.unread,
  };
}

function refusal(wrong: CheckWrong): Problem {
  const inParts = 'Check it in parts.';
  switch (wrong.is) {
    case 'empty':
      return new Problem('bad input', 'There is no text.', 'Send it as the field text.');
    case 'too long':
      return new Problem(
        'bad input',
        `The text has ${wrong.characters} characters, and ${MOST_CHARACTERS} is the most we check at once.`,
        inParts,
      );
    case 'bad headline':
      return new Problem('bad input', `A headline has at most ${MOST_OF_HEADLINE} characters, on one line.`);
    case 'bad date':
      return new Problem('bad input', 'The date is not a day.', 'Give it as YYYY-MM-DD, or leave it out.');
    case 'bad language':
      return new Problem(
        'bad input',
        'The language is not a language tag.',
        'Give one such as en or zh-Hans.',
      );
    case 'too much':
      return new Problem('too large', 'This text takes too long to check.', inParts);
    case 'busy':
      return new Problem('unavailable', 'Too many texts are being checked.', 'Try again in a minute.', {
        retryAfter: 60,
      });
  }
}
