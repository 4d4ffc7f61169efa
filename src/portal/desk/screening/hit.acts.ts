import type { HitDecision } from '../../../entities/screening/hit.ts';
import { nextWaiting } from '../../../entities/screening/hits.queries.ts';
import { decideAndTake } from '../../../entities/screening/take-facts.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { entityChanger } from '../entities/entity-changer.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { drawHit, noSuchHit } from './hit.routes.ts';
import { factTicked } from './hit.view.ts';
import { doneNotice } from './hit-words.ts';

type Decider = PermittedVisitor<'decide hits'>;

/** The fields of a decision: the decision, the reason, the last change displayed, and the page to continue on. */
export const DECIDE_FORM: Form = {
  decision: { most: 12 },
  note: { most: 2000, lines: true },
  seen: { most: 16 },
  from: { most: 5 },
  take: { most: 350, many: true },
};

const DECISIONS: Readonly<Record<string, HitDecision>> = {
  same: 'same',
  'not-the-same': 'not the same',
  unsure: 'unsure',
};

/** POST /desk/screening/:id/decide: redirects to the next open hit. */
export const decideHitAct: Act<Decider> = async (context, request, visitor) => {
  const id = request.params.id ?? '';
  if (!isId(id)) throw noSuchHit();
  const edition = ownEdition(context, request, visitor);
  const { decision: word = '', note = '', seen = '', from } = request.form;
  const { take = [] } = request.many;
  const decision = Object.hasOwn(DECISIONS, word) ? DECISIONS[word] : undefined;
  const at = /^\d{1,15}$/.test(seen) ? new Date(Number(seen)) : null;
  try {
    if (!decision || !at) {
      throw refusal('hitWrongDecision');
    }
    await context.store.write((writing) =>
      decideAndTake(
        writing,
        id,
        { decision, note, seen: at },
        take.map(factTicked),
        entityChanger(visitor.by),
        context.clock.now(),
      ),
    );
  } catch (error) {
    if (request.wantsJson) throw error;
    const status = statusOf(error);
    const wrong = lineOf(error, edition.words);
    // An error in the note is shown beside it; a concurrent decision at the top.
    return status === 400
      ? drawHit(context, request, visitor, { typed: { note, wrong, take }, status })
      : drawHit(context, request, visitor, {
          typed: { note, wrong: null, take },
          status,
          notice: { text: wrong, wrong: true },
        });
  }
  context.log.info({ by: visitor.by.member.id, hit: id, decision }, 'a hit was decided');
  if (request.wantsJson) return { json: { said: doneNotice(word, edition)?.text ?? '', gone: true } };
  const next = await nextWaiting(context.reading, id);
  const done = next ? word : `${word}-last`;
  const path = next && from !== 'queue' ? `/desk/screening/${next}` : '/desk/screening';
  return { seeOther: hrefIn(edition, path, { done }) };
};
