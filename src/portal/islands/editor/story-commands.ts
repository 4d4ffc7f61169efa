import { type EditorCommand, TEXT_COMMANDS } from './commands.ts';
import { commentOn } from './comment-command.ts';
import type { WritingDesk } from './writing-desk.ts';

/** The commands of a story's text. */
export const STORY_COMMANDS: readonly EditorCommand<WritingDesk>[] = [
  ...TEXT_COMMANDS,
  { word: 'comment', keys: 'Mod-Alt-m', run: commentOn },
];
