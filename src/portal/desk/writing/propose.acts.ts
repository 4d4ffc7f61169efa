import { topicsIn } from '../../../desk/choices.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import { storyIdOf, type Writer } from './story.routes.ts';

const MOST_PROPOSED = 8;

/** The text to propose topics for, and its language. */
export const PROPOSE_FORM: Form = { text: { most: 120_000, lines: true }, language: { most: 35 } };

/** POST /desk/stories/:id/propose: the topics named in a text. It changes nothing. */
export const proposeAct: Act<Writer> = async ({ reading }, request) => {
  storyIdOf(request);
  const { text = '', language = '' } = request.form;
  const tag = FIELDS.language.pattern.test(language) ? language : 'en';
  const found = await topicsIn(reading, text, tag, MOST_PROPOSED);
  return { json: { found: found.map((ref) => ({ ...ref, text: nameIn(ref.names, tag) })) } };
};
