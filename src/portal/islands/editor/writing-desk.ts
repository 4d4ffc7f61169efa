import type { Known } from '../../desk/writing/writing.view.ts';
import type { Editing } from './editing.ts';

/** What the editor's tools work with. */
export interface WritingDesk {
  readonly editing: Editing;
  readonly words: Known['words'];
  /** Shows a message beside the save button. */
  say(text: string): void;
}

/** The tools' interface to a story that is being edited. */
export function writingDesk(editing: Editing): WritingDesk {
  const { words } = JSON.parse(editing.root.dataset.known ?? '{}') as Known;
  const place = editing.root.querySelector<HTMLElement>('[data-writing-said]');
  return {
    editing,
    words,
    say: (text) => {
      if (place) place.textContent = text;
    },
  };
}
