import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { findDeskStory } from '../../../desk/draft.queries.ts';
import { nextTurn } from '../../../stories/take-turns.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import { PanelPart } from '../panel/PanelPart.tsx';
import { readPanel } from '../panel/read-panel.ts';
import { DRAFT_FORM_BYTES } from './draft-fields.ts';
import { readSentDraft } from './sent-draft.ts';
import { noSuchStory, storyIdOf } from './story.routes.ts';

type Writer = PermittedVisitor<'write stories'>;

/** The field of a reading: the current draft as JSON. */
export const READING_FORM: Form = { copy: { most: DRAFT_FORM_BYTES, lines: true } };

/** POST /desk/stories/:id/reading: the findings in the text sent, as data and as HTML. Nothing is stored. */
export const readingAct: Act<Writer> = async (context, request, visitor) => {
  const id = storyIdOf(request);
  const story = await findDeskStory(context.reading, id);
  if (!story) throw noSuchStory();
  const draft = await readSentDraft(request.form.copy ?? '');
  const edition = ownEdition(context, request, visitor);
  const panel = await readPanel(context, story, draft, edition, visitor.by.member.role);
  const { figures, names, copies, related } = panel;
  await nextTurn();
  const html = render(h(PanelPart, { panel }));
  await nextTurn();
  return {
    json: {
      figures: figures.rows,
      unread: figures.unread,
      names: names.rows,
      copies: copies.rows,
      related: related.rows,
      blocks: panel.blocks.groups,
      html,
    },
  };
};
