// The page a story is written on: the editor in the place of the plain field, and what hangs on it.
import { openEditor } from './editor/open-editor.ts';
import { saveByButton } from './editor/save-by-button.ts';

const root = document.querySelector<HTMLFormElement>('form[data-writing]');
if (root && !root.hasAttribute('data-read-only')) {
  const editing = openEditor(root);
  saveByButton(editing);
}
