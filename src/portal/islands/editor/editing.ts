import type { Editor } from '@tiptap/core';
import type { Draft } from '../../../desk/draft.ts';

/** A text that is being edited, of a story or of one of the newsroom's own pages. */
export interface TextEditing {
  /** The form of the page. */
  readonly root: HTMLFormElement;
  /** The editor of the text. */
  readonly editor: Editor;
}

/** A story that is being edited in this window. */
export interface Editing extends TextEditing {
  readonly storyId: string;
  /** This window's id: one person may have the story open in two. */
  readonly windowId: string;
  /** The version of the draft that this text is based on; 0 before the first. Updated by every save. */
  version: number;
  /** Waits for pending look-ups of names, so that `read` knows them. */
  ready(): Promise<void>;
  /** The current content of all fields. */
  read(): Draft;
  /** Replaces it with another draft, as one change that can be undone in the text. */
  write(draft: Draft): void;
  /** Calls `told` after each change of the text or of a field; returns a function that stops it. */
  onChange(told: () => void): () => void;
}
