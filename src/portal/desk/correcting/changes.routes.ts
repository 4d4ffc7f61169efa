import { h } from 'preact';
import { type Changes, changesOf } from '../../../desk/changes.ts';
import { knownNames } from '../../../desk/comparing/known-names.queries.ts';
import { type DeskStory, findDeskStory, findDraft } from '../../../desk/draft.queries.ts';
import type { StoredDraft } from '../../../desk/draft.ts';
import { moveSettings } from '../../../desk/move-story.ts';
import { needsSecondPair } from '../../../desk/only-editor.queries.ts';
import { publishChanges, type Telling } from '../../../desk/publish-changes.ts';
import { figureChoices, tellingsOf } from '../../../desk/tellings.queries.ts';
import { recheckStory } from '../../../evidence/checks/recheck-claims.ts';
import { roleMay } from '../../../readers/permission.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, ActRequest, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { MemberVisitor, PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { checkTools } from '../figures/decide-figure.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { ChangesPage } from './ChangesPage.tsx';
import { changesView } from './changes.view.ts';

const KINDS = ['correction', 'clarification', 'update'] as const;

/** The fields of the note to readers. */
export const CHANGES_FORM: Form = {
  version: { most: 9 },
  revision: { most: 9 },
  how: { most: 13 },
  text: { most: 2000, lines: true },
  passage: { most: 4 },
  before: { most: 4000, lines: true },
  after: { most: 4000, lines: true },
  figure: { most: 36 },
};

/** GET /desk/stories/:id/changes */
export const changesPage: MakeOwnPage<PermittedVisitor<'write stories'>> = (context, request, visitor) =>
  drawChanges(context, request, visitor, null);

/** GET /desk/stories/:id/changes.json */
export const changesJson: MakeOwnPage<PermittedVisitor<'write stories'>> = async (context, request) => {
  const { story, kept, changes } = await readChanges(context, request);
  return deskJson({
    story: { id: story.id, slug: story.slug, state: story.state, revision: story.revision },
    version: kept?.version ?? 0,
    baseRevision: kept?.baseRevision ?? null,
    savedAt: kept?.savedAt ?? null,
    changes,
    told: await tellingsOf(context.reading, story.id),
  });
};

/** POST /desk/stories/:id/changes */
export const publishChangesAct: Act<PermittedVisitor<'publish stories'>> = async (
  context,
  request,
  visitor,
) => {
  const { store, config, clock, log } = context;
  const { story, changes } = await readChanges(context, request);
  const { words } = ownEdition(context, request, visitor);
  const telling = tellingOf(request, changes);
  if (!telling) return drawChanges(context, request, visitor, words.say('changesHowNeeded'), 400);
  const settings = moveSettings(config);
  try {
    const sent = {
      storyId: story.id,
      version: wholeNumberIn(request.form, 'version'),
      revision: wholeNumberIn(request.form, 'revision'),
      telling,
    };
    await store.write((writing) => publishChanges(writing, sent, visitor.by, settings, clock.now()));
  } catch (error) {
    return drawChanges(context, request, visitor, lineOf(error, words), statusOf(error));
  }
  await recheckStory(store, checkTools(context), story.id, clock.now());
  log.info({ by: visitor.by.member.id, story: story.id }, 'changes of a published story went out');
  const edition = ownEdition(context, request, visitor);
  return {
    seeOther: hrefIn(edition, `/desk/stories/${story.id}/changes`, {
      done: 'quiet' in telling ? 'quiet' : 'published',
    }),
  };
};

/** The note to readers, from the form; null if the form does not choose one. */
function tellingOf({ form }: ActRequest, changes: Changes | null): Telling | null {
  const { how, text = '', passage = '', before = '', after = '', figure = '' } = form;
  if (how === 'note') return { note: text };
  if (how === 'quiet') return { quiet: true };
  const kind = KINDS.find((one) => one === how);
  if (!kind) return null;
  const chosen = before || after ? { before, after } : changes?.passages[Number(passage || -1)];
  return {
    kind,
    text,
    claimId: figure || null,
    ...(chosen && { passageBefore: chosen.before, passageAfter: chosen.after }),
  };
}

async function readChanges(
  { reading }: PageContext,
  { params }: Pick<PageRequest, 'params'>,
): Promise<{ story: DeskStory; kept: StoredDraft | null; changes: Changes | null }> {
  const id = params.id ?? '';
  const story = isId(id) ? await findDeskStory(reading, id) : null;
  if (!story) throw refusal('storyUnknown');
  const kept = await findDraft(reading, story.id);
  const known = kept && (await knownNames(reading, story.draft, kept.draft));
  return { story, kept, changes: kept && known && changesOf(story.draft, kept.draft, known) };
}

async function drawChanges(
  context: PageContext,
  request: PageRequest & { readonly form?: Readonly<Record<string, string>> },
  visitor: MemberVisitor,
  wrong: string | null,
  status: Page['status'] = 200,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { story, kept, changes } = await readChanges(context, request);
  const { member } = visitor.session;
  const view = changesView(
    {
      story,
      kept,
      changes,
      told: await tellingsOf(context.reading, story.id),
      figures: await figureChoices(context.reading, story.id),
      typed: request.form ?? {},
      wrong,
      mayPublish: roleMay(member.role, 'publish stories'),
      alone:
        kept?.savedBy?.id === member.id &&
        (await needsSecondPair(context.reading, context.config, member.id)),
    },
    edition,
  );
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${story.id}/changes`,
    title: words.say('changesTitle'),
    intro: words.say('changesIntro'),
    status,
    notice: wrong ? null : doneNotice(request.query.done, words),
  };
  return deskPage(context, edition, visitor, request, head, h(ChangesPage, { view }));
}

function doneNotice(done: string | undefined, words: Words): NoticeView | null {
  if (done === 'published') return { text: words.say('changesDone'), wrong: false };
  return done === 'quiet' ? { text: words.say('changesDoneQuietly'), wrong: false } : null;
}
