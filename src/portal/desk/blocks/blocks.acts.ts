import { isBlockKey } from '../../../desk/blocks/block.ts';
import { overrideBlocks, takeBackOverride } from '../../../desk/blocks/override-blocks.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { drawBlocks } from './blocks.routes.ts';
import type { BlocksPlace } from './blocks.view.ts';

type Publisher = PermittedVisitor<'publish stories'>;

/** The fields for overriding blocks: their keys separated by spaces, the reason, and the page to return to. */
export const PASS_FORM: Form = { keys: { most: 40_000 }, reason: { most: 1000 }, from: { most: 8 } };
/** The fields for revoking an override. */
export const TAKE_BACK_FORM: Form = { key: { most: 40 }, from: { most: 8 } };

/** POST /desk/stories/:id/blocks/pass */
export const passBlocksAct: Act<Publisher> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const storyId = idOf(request.params.id);
  const { keys = '', reason = '', from } = request.form;
  try {
    if (!reason) throw refusal('blockReasonMissing');
    const named = keys.split(' ').filter(isBlockKey);
    await context.store.write((writing) =>
      overrideBlocks(writing, { storyId, keys: named, reason }, visitor.by, {
        at: context.clock.now(),
        zone: context.config.PORTAL_ZONE,
      }),
    );
  } catch (error) {
    if (request.wantsJson) throw error;
    return drawBlocks(context, request, visitor, {
      status: statusOf(error),
      notice: { text: lineOf(error, edition.words), wrong: true },
    });
  }
  context.log.info({ by: visitor.by.member.id, story: storyId }, 'blocks of a story were overridden');
  if (request.wantsJson) return { json: { said: edition.words.say('doneBlocksPassed') } };
  return { seeOther: backTo(storyId, from, 'blocks-passed', edition) };
};

/** POST /desk/stories/:id/blocks/take-back */
export const takeBackAct: Act<Publisher> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const storyId = idOf(request.params.id);
  const { key = '', from } = request.form;
  await context.store.write((writing) =>
    takeBackOverride(writing, storyId, key, visitor.by, context.clock.now()),
  );
  if (request.wantsJson) return { json: { said: edition.words.say('doneBlocksTakenBack') } };
  return { seeOther: backTo(storyId, from, 'blocks-taken-back', edition) };
};

const PLACES: Readonly<Record<string, string>> = {
  blocks: '/blocks',
  writing: '',
  workflow: '/workflow',
} satisfies Record<BlocksPlace, string>;

function backTo(storyId: string, from: string | undefined, done: string, edition: Edition): string {
  const place = PLACES[from ?? ''] ?? PLACES.blocks;
  return `${hrefIn(edition, `/desk/stories/${storyId}${place}`, { done })}#blocks`;
}

function idOf(id: string | undefined): string {
  if (!id || !isId(id)) throw refusal('storyUnknown');
  return id;
}
