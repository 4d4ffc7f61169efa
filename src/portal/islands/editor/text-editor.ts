import { Editor } from '@tiptap/core';
import type { Body } from '../../../stories/body.ts';
import type { Known } from '../../desk/writing/writing.view.ts';
import { docOfBody } from './body-doc.ts';
import { cleanPasted } from './clean-pasted.ts';
import { fieldOf } from './form-draft.ts';
import { PasteLink } from './paste-link.ts';
import { StoryHistory } from './story-history.ts';
import { storyParts } from './story-schema.ts';

/**
 * Replaces the plain field `body` of a form, which is then no longer submitted, with the editor. It has the language and
 * direction of the field.
 */
export function openTextEditor(
  root: HTMLFormElement,
  words: Known['words'],
  body: Body,
  onUpdate: () => void,
): { readonly editor: Editor; readonly place: HTMLElement } {
  const plain = fieldOf(root, 'body');
  const place = document.createElement('div');
  for (const name of ['lang', 'dir']) {
    const value = plain.getAttribute(name);
    if (value) place.setAttribute(name, value);
  }
  const editor = new Editor({
    element: place,
    extensions: [...storyParts(words), StoryHistory, PasteLink],
    content: docOfBody(body),
    // The page's policy allows styles only from files.
    injectCSS: false,
    editorProps: {
      transformPastedHTML: cleanPasted,
      attributes: {
        class: 'body writing-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.text,
        spellcheck: 'true',
      },
    },
    onUpdate,
  });
  // Only now: a text that the editor cannot show stays in the plain field.
  const around = plain.closest<HTMLElement>('.field');
  const title = document.createElement('p');
  title.className = 'writing-label';
  title.textContent = words.text;
  plain.disabled = true;
  around?.setAttribute('hidden', '');
  around?.after(title, place);
  return { editor, place };
}
