import { mute, unmute } from '../../readers/front/mute-things.ts';
import { readMute } from '../../readers/front/own-front.ts';
import { refusal } from '../../words/refusal.ts';
import type { Form } from '../http/form.ts';
import { nextPath } from '../http/next-path.ts';
import type { Act, Acted, ActRequest } from '../http/own-page.ts';
import type { PermittedVisitor } from '../http/visitor.ts';

/** The fields of "less like this": the story, and the page to continue on. */
export const LESS_FORM: Form = { story: { most: 120 }, next: { most: 500 } };

/** `/recommended/less`: this story and similar ones are no longer recommended. */
export const lessLikeThis: Act<PermittedVisitor<'use own account'>> = async (context, request, { by }) => {
  const { store, clock } = context;
  const story = storyIn(request);
  await store.write((writing) => mute(writing, by, story, clock.now()));
  return answer(request);
};

/** `/recommended/undo`: undoes that. */
export const undoLess: Act<PermittedVisitor<'use own account'>> = async ({ store }, request, { by }) => {
  const story = storyIn(request);
  await store.write((writing) => unmute(writing, by, story));
  return answer(request);
};

function storyIn({ form }: ActRequest) {
  const story = readMute(`story:${form.story}`);
  if (!story) throw refusal('recommendNone');
  return story;
}

function answer(request: ActRequest): Acted {
  return request.wantsJson ? { json: { done: true } } : { seeOther: nextPath(request.form.next, '/') };
}
