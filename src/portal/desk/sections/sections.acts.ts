import { makeSection } from '../../../desk/sections/make-section.ts';
import { moveSection } from '../../../desk/sections/order-sections.ts';
import { removeSection } from '../../../desk/sections/remove-section.ts';
import { renameSection } from '../../../desk/sections/rename-section.ts';
import { INTERFACE_LANGUAGES } from '../../../words/languages.ts';
import { refusal } from '../../../words/refusal.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { nameField } from './section.view.ts';
import { drawSection, drawSections, type Keeper, sectionOf } from './sections.routes.ts';
import { SECTIONS_PATH } from './sections.view.ts';

/** The fields of the form that creates a section: its name in the portal's language, and its slug. */
export const NEW_SECTION_FORM: Form = { name: { most: 200 }, slug: { most: 120 } };
/** The fields of the form that names a section: one for each language. */
export const NAMES_FORM: Form = {
  version: { most: 9 },
  ...Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [nameField(language), { most: 200 }])),
};
/** The fields of the form that moves a section: `up` or `down`, and the order that was displayed. */
export const MOVE_SECTION_FORM: Form = { step: { most: 4 }, seen: { most: 16 } };
/** The field of the form that removes a section. */
export const REMOVE_SECTION_FORM: Form = { version: { most: 9 } };

/** POST /desk/sections */
export const makeSectionAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { name = '', slug: asked = '' } = request.form;
  const { by } = visitor;
  let slug: string;
  try {
    const wanted = { names: { [edition.standard]: name }, slug: asked };
    slug = await context.store.write((writing) => makeSection(writing, by, wanted));
  } catch (error) {
    if (request.wantsJson) throw error;
    const text = lineOf(error, edition.words);
    const field = /\bname\b/.test(text) ? 'name' : 'slug';
    return drawSections(context, request, visitor, {
      typed: request.form,
      wrong: { field, text },
      status: statusOf(error),
    });
  }
  context.log.info({ by: by.member.id, section: slug }, 'a section was made');
  if (request.wantsJson) return { json: { slug }, status: 201 };
  return { seeOther: hrefIn(edition, `${SECTIONS_PATH}/${slug}`, { done: 'made' }) };
};

/** POST /desk/sections/:slug */
export const nameSectionAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { slug, names: standing } = await sectionOf(context, request);
  const { form } = request;
  const ours: readonly string[] = INTERFACE_LANGUAGES;
  // Names in languages that the desk has no field for are kept.
  const others = Object.entries(standing).filter(([language]) => !ours.includes(language));
  const typed = INTERFACE_LANGUAGES.map((language) => [language, form[nameField(language)] ?? ''] as const);
  const names = Object.fromEntries([...others, ...typed]);
  try {
    const version = wholeNumberIn(request.form, 'version');
    await context.store.write((writing) => renameSection(writing, visitor.by, { slug, version, names }));
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawSection(context, request, visitor, { typed: form, notice, status: statusOf(error) });
  }
  context.log.info({ by: visitor.by.member.id, section: slug }, 'a section was named');
  return { seeOther: hrefIn(edition, `${SECTIONS_PATH}/${slug}`, { done: 'named' }) };
};

/** POST /desk/sections/:slug/move */
export const moveSectionAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { slug } = await sectionOf(context, request);
  const { step, seen = '' } = request.form;
  if (step !== 'up' && step !== 'down') {
    throw refusal('sectionStepWrong');
  }
  try {
    await context.store.write((writing) => moveSection(writing, visitor.by, { slug, step, seen }));
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawSections(context, request, visitor, { notice, status: statusOf(error) });
  }
  const said = { done: 'moved', moved: slug, step };
  return { seeOther: `${hrefIn(edition, SECTIONS_PATH, said)}#section-${slug}` };
};

/** POST /desk/sections/:slug/remove */
export const removeSectionAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { slug } = await sectionOf(context, request);
  try {
    const version = wholeNumberIn(request.form, 'version');
    await context.store.write((writing) =>
      removeSection(writing, visitor.by, { slug, version }, context.clock.now()),
    );
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawSection(context, request, visitor, { notice, status: statusOf(error) });
  }
  context.log.info({ by: visitor.by.member.id, section: slug }, 'a section was removed');
  return { seeOther: hrefIn(edition, SECTIONS_PATH, { done: 'removed' }) };
};
