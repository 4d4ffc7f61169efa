import { z } from 'zod';
import { FIGURE_NOTE_MOST, REASON_MOST } from '../../../desk/change-figure.ts';
import { verdictAsSeen } from '../../../evidence/checks/sign-verdict.ts';
import { figureRecord } from '../../../evidence/claims/claims.queries.ts';
import type { Figure } from '../../../evidence/claims/figure.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { Writing } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';
import { type Asked, tokenRoute } from '../../http/token-route.ts';
import { id } from '../../json/desk-schemas.ts';
import { ifUnmodified, seenIn, tagged } from '../../json/if-unmodified.ts';
import { isWebAddress } from '../datasets/upload.fields.ts';
import {
  acceptProposal,
  bindQuery,
  bindSource,
  checkNow,
  overruleFigure,
  rejectProposal,
  setHidden,
  signFigure,
} from './decide-figure.ts';
import { askable, deskFigureJson } from './desk-figure.ts';
import { readDeskLists } from './desk-lists.ts';
import { noSuchClaim } from './figure-parts.ts';
import { askedQuestion, figure, source, verdict } from './figure-schemas.ts';
import { trySql } from './try-sql.ts';

const SQL_A_MINUTE = 30;
const PATH = '/api/v1/desk/figures/:id';
// Each response includes the results of trying the proposals, which takes time, so there is no single transaction.
const at = { method: 'POST', scope: 'figures:decide', nonTransactional: true } as const;
const binder = { ...at, who: 'bind figures' } as const;
const signer = { ...at, who: 'sign verdicts' } as const;
// Signing a verdict requires saying which one was displayed.
const stands = { ...signer, takesVersion: true } as const;
const returns = { status: 200, about: 'The updated figure.', schema: figure } as const;
const proposal = z.strictObject({
  proposal: id.meta({ description: 'The id of one of the figure’s proposals.' }),
});
const telling = z.strictObject({
  reason: z.string().max(REASON_MOST).optional().meta({
    description: 'The reason, for the log. Required if readers can see the figure or its verdict is signed.',
  }),
  note: z.string().max(FIGURE_NOTE_MOST).optional().meta({
    description: 'A note to readers, in the language of the story. Required if they can see the figure.',
  }),
});
const ONLY_PROPOSED = 'If readers can see the figure or its verdict is signed, this only creates a proposal.';
const line = (most: number) => z.string().trim().min(1).max(most);

/** POST /api/v1/desk/figures/:id/accept */
export const acceptFigureCall = tokenRoute({
  ...binder,
  path: `${PATH}/accept`,
  about: 'Accepts a proposal: the figure is linked to it and checked immediately.',
  body: proposal.extend(telling.shape),
  returns,
  refuses: [404, 409],
  call: (asked) =>
    decided(asked, (context, claim, by) =>
      acceptProposal(context, by, claim, asked.body.proposal, asked.body),
    ),
});

/** POST /api/v1/desk/figures/:id/reject */
export const rejectFigureCall = tokenRoute({
  ...binder,
  path: `${PATH}/reject`,
  about: 'Rejects a proposal: it is kept on record and not suggested again.',
  body: proposal,
  returns,
  refuses: [404],
  call: (asked) =>
    decided(asked, (context, claim, by) => rejectProposal(context, by, claim, asked.body.proposal)),
});

/** POST /api/v1/desk/figures/:id/bind */
export const bindFigureCall = tokenRoute({
  ...binder,
  path: `${PATH}/bind`,
  about: `Links a figure to a dataset query and checks it immediately. ${ONLY_PROPOSED}`,
  body: z.strictObject({ query: askedQuestion }),
  returns,
  refuses: [404],
  call: (asked) =>
    decided(asked, async (context, claim, by) => {
      await bindQuery(context, by, claim, await askable(context, asked.body.query));
    }),
});

/** POST /api/v1/desk/figures/:id/bind-sql */
export const bindFigureSqlCall = tokenRoute({
  ...signer,
  path: `${PATH}/bind-sql`,
  about: `Links a figure to a single SELECT on a dataset that returns a number, and checks it immediately. ${ONLY_PROPOSED}`,
  perMinute: SQL_A_MINUTE,
  body: z.strictObject({
    dataset: z.string().max(120),
    sql: line(5000).meta({
      description: 'Query the table `data`; the column `value` of the first row is used.',
    }),
  }),
  returns,
  refuses: [404],
  call: (asked) =>
    decided(asked, async (context, claim, by, said) => {
      const { dataset: slug, sql } = asked.body;
      const dataset = (await readDeskLists(context)).datasets.find((one) => one.slug === slug);
      if (!dataset) {
        throw refusal('bindDatasetUnknown', { slug });
      }
      const { query, failure } = await trySql(context, said, dataset, sql);
      if (failure !== null) {
        throw refusal('sqlNoAnswer', { why: failure || '—' });
      }
      await bindQuery(context, by, claim, query);
    }),
});

/** POST /api/v1/desk/figures/:id/bind-source */
export const bindFigureSourceCall = tokenRoute({
  ...binder,
  path: `${PATH}/bind-source`,
  about: `Links a figure to a source: a person or a document. ${ONLY_PROPOSED}`,
  body: z.strictObject({
    kind: source.shape.kind,
    who: line(300),
    role: line(300).nullable().default(null),
    title: line(300).nullable().default(null),
    url: line(500).refine(isWebAddress, 'it is no address of a page').nullable().default(null),
  }),
  returns,
  refuses: [404],
  call: (asked) => decided(asked, (context, claim, by) => bindSource(context, by, claim, asked.body)),
});

/** POST /api/v1/desk/figures/:id/sign */
export const signFigureCall = tokenRoute({
  ...stands,
  path: `${PATH}/sign`,
  about: 'Signs off the verdict on a figure.',
  body: z.strictObject({ note: z.string().max(500).default('') }),
  returns,
  refuses: [404, 409],
  call: (asked) =>
    decided(asked, (context, claim, by) =>
      onVerdict(context, claim, asked.ifMatch, (check) =>
        signFigure(context, by, claim, asked.body.note, check),
      ),
    ),
});

/** POST /api/v1/desk/figures/:id/overrule */
export const overruleFigureCall = tokenRoute({
  ...stands,
  path: `${PATH}/overrule`,
  about: 'Overrides the automatic verdict, with a note that explains why.',
  body: z.strictObject({ verdict, note: line(1000) }),
  returns,
  refuses: [404, 409],
  call: (asked) =>
    decided(asked, (context, claim, by) =>
      onVerdict(context, claim, asked.ifMatch, (check) =>
        overruleFigure(context, by, claim, asked.body, check),
      ),
    ),
});

/** POST /api/v1/desk/figures/:id/hide */
export const hideFigureCall = tokenRoute({
  ...binder,
  path: `${PATH}/hide`,
  about: 'Hides something that is not a checkable figure from readers.',
  body: telling,
  returns,
  refuses: [404],
  call: (asked) => decided(asked, (context, claim, by) => setHidden(context, by, claim, true, asked.body)),
});

/** POST /api/v1/desk/figures/:id/show */
export const showFigureCall = tokenRoute({
  ...binder,
  path: `${PATH}/show`,
  about: 'Shows a hidden figure again, or marks a figure that is only mentioned as a claim of the story.',
  body: telling,
  returns,
  refuses: [404],
  call: (asked) => decided(asked, (context, claim, by) => setHidden(context, by, claim, false, asked.body)),
});

/** POST /api/v1/desk/figures/:id/recheck */
export const recheckFigureCall = tokenRoute({
  ...binder,
  path: `${PATH}/recheck`,
  about: 'Rechecks a figure against the latest version of its data.',
  returns,
  refuses: [404, 409],
  call: (asked) =>
    decided(asked, async (context, claim) => {
      const { checked } = await checkNow(context, claim);
      if (checked > 0) return;
      throw refusal('figureNoData');
    }),
});

/** Makes a decision on the figure of a URL, and answers its new state. */
async function decided<A extends 'bind figures' | 'sign verdicts', B>(
  { context, params, by }: Asked<A, B>,
  act: (context: ActContext, claim: string, by: Authorized<A>, said: Figure) => Promise<unknown>,
) {
  const record = await figureRecord(context.reading, params.id ?? '');
  if (!record) throw noSuchClaim();
  await act(context, record.claim.id, by, record.claim.figure);
  return tagged(await deskFigureJson(context, record.claim.id));
}

/** Makes a decision only on the verdict that If-Match names; otherwise answers the current one. */
async function onVerdict(
  context: ActContext,
  claim: string,
  ifMatch: string | null,
  act: (check: (writing: Writing) => Promise<void>) => Promise<void>,
): Promise<void> {
  const seen = seenIn(ifMatch);
  let hasPassed = false;
  const check = async (writing: Writing) => {
    hasPassed = true;
    await verdictAsSeen(writing, claim, seen);
    hasPassed = false;
  };
  try {
    await act(check);
  } catch (error) {
    if (!hasPassed) throw error;
    // Outside the transaction: the current state includes what the data say.
    await ifUnmodified(
      () => Promise.reject(error),
      async () => {
        const current = await deskFigureJson(context, claim);
        return { current, etag: current.etag };
      },
    );
  }
}
