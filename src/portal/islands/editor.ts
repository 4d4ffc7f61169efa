// The editor of a story, or of one of the newsroom's own pages: replaces the plain field with the editor, and attaches everything that depends on it.
import { chosenPictures } from './editor/chosen-pictures.ts';
import { commentKey } from './editor/comment-command.ts';
import { headlinePreview } from './editor/headline-preview.ts';
import { keepStory } from './editor/keeping/keep-story.ts';
import { keyHelp } from './editor/key-help.ts';
import { leadPicture } from './editor/lead-picture.ts';
import { linkKey } from './editor/link-command.ts';
import { openEditor } from './editor/open-editor.ts';
import { pageEditor } from './editor/page-editor.ts';
import { commandPalette } from './editor/palette.ts';
import { showPanel } from './editor/panel.ts';
import { pictureDrops } from './editor/picture-command.ts';
import { STORY_COMMANDS } from './editor/story-commands.ts';
import { toolStrip } from './editor/strip.ts';
import { suggestNames } from './editor/suggest-names.ts';
import { writingDesk } from './editor/writing-desk.ts';

const root = document.querySelector<HTMLFormElement>('form[data-writing]');
if (root && !root.hasAttribute('data-read-only')) {
  const editing = openEditor(root);
  keepStory(editing);
  const desk = writingDesk(editing);
  toolStrip(desk, STORY_COMMANDS, commandPalette(desk, STORY_COMMANDS).open);
  linkKey(desk);
  commentKey(desk);
  pictureDrops(desk);
  leadPicture(desk);
  chosenPictures(desk);
  headlinePreview(desk);
  suggestNames(desk);
  keyHelp(desk, STORY_COMMANDS);
  showPanel(editing);
}
const page = document.querySelector<HTMLFormElement>('form[data-page-text]');
if (page) pageEditor(page);
