import type { Known } from '../../desk/writing/writing.view.ts';
import type { Editing, TextEditing } from './editing.ts';
import { fieldOf } from './form-draft.ts';
import type { ChoosingPictures } from './send-picture.ts';

/** What the tools of a text work with. */
export interface TextDesk extends ChoosingPictures {
  readonly editing: TextEditing;
  readonly words: Known['words'];
}

/** What the tools of a story work with; messages are shown beside the save button. */
export interface WritingDesk extends TextDesk {
  readonly editing: Editing;
}

/** The tools' interface to a story that is being edited. */
export function writingDesk(editing: Editing): WritingDesk {
  const { words } = JSON.parse(editing.root.dataset.known ?? '{}') as Known;
  const place = editing.root.querySelector<HTMLElement>('[data-writing-said]');
  return {
    editing,
    words,
    host: editing.root,
    get language() {
      return fieldOf(editing.root, 'language').value;
    },
    say: (text) => {
      if (place) place.textContent = text;
    },
  };
}
