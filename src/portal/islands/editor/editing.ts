import type { Editor } from '@tiptap/core';
import type { Copy } from '../../../desk/copy.ts';

/** A story that is being written in this window. */
export interface Editing {
  /** The form of the page. */
  readonly root: HTMLFormElement;
  readonly storyId: string;
  /** This window: one person may have the story open in two. */
  readonly windowId: string;
  /** The version of the working copy that what is written was begun from; 0 before the first. Whoever saves sets it. */
  version: number;
  /** The editor of the text. */
  readonly editor: Editor;
  /** Waits for the names in fields that are still being looked up, so that `read` knows them. */
  ready(): Promise<void>;
  /** All that is written now. */
  read(): Copy;
  /** Puts another copy in its place, as one change that can be undone in the text. */
  write(copy: Copy): void;
  /** Calls `told` after each change of the text or of a field; answers how to stop. */
  onChange(told: () => void): () => void;
}
