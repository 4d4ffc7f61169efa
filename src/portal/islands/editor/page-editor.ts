import type { PageText } from '../../desk/newsroom-pages/page.view.ts';
import { element } from './ask.ts';
import { bodyOfDoc } from './body-doc.ts';
import { TEXT_COMMANDS } from './commands.ts';
import { saveKey } from './keeping/save-key.ts';
import { keyHelp } from './key-help.ts';
import { linkKey } from './link-command.ts';
import { commandPalette } from './palette.ts';
import { pictureDrops } from './picture-command.ts';
import { toolStrip } from './strip.ts';
import { openTextEditor } from './text-editor.ts';
import type { TextDesk } from './writing-desk.ts';

/** The editor of one of the newsroom's own pages: its text is sent with the form, and leaving unsaved changes is asked. */
export function pageEditor(root: HTMLFormElement): void {
  const { words, body } = JSON.parse(root.dataset.pageText ?? '{}') as PageText;
  let isDirty = false;
  const change = () => {
    isDirty = true;
  };
  const { editor, place } = openTextEditor(root, words, body, change);
  const said = element('p', { class: 'hint', role: 'status' });
  place.after(said);
  const desk: TextDesk = {
    ...{ editing: { root, editor }, words, host: root },
    language: place.lang || document.documentElement.lang,
    say: (text) => {
      said.textContent = text;
    },
  };
  toolStrip(desk, TEXT_COMMANDS, commandPalette(desk, TEXT_COMMANDS).open);
  linkKey(desk);
  pictureDrops(desk);
  saveKey(root);
  keyHelp(desk, TEXT_COMMANDS);

  root.addEventListener('input', change);
  root.addEventListener('formdata', ({ formData }) => {
    formData.set('document', JSON.stringify(bodyOfDoc(editor.getJSON())));
  });
  root.addEventListener('submit', ({ submitter }) => {
    // A preview opens beside the form, and saves nothing.
    if (!submitter?.hasAttribute('formtarget')) isDirty = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
}
