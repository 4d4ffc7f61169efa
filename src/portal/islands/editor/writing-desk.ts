import type { Known } from '../../desk/writing/writing.view.ts';
import type { Editing } from './editing.ts';

/** What the tools of the editor work with. */
export interface WritingDesk {
  readonly editing: Editing;
  readonly words: Known['words'];
  /** Says something beside the button that saves. */
  say(text: string): void;
}

/** The tools' side of a story that is being written. */
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
