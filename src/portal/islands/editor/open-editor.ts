import type { Draft } from '../../../desk/draft.ts';
import { directionOf } from '../../../words/direction.ts';
import type { Known } from '../../desk/writing/writing.view.ts';
import { bodyOfDoc, docOfBody } from './body-doc.ts';
import type { Editing } from './editing.ts';
import { fieldOf, fillFields, readFields } from './form-draft.ts';
import { growLines } from './grow-lines.ts';
import { followNames } from './named-fields.ts';
import { openTextEditor } from './text-editor.ts';

/** Replaces the plain text field with the editor, and returns the story being edited. */
export function openEditor(root: HTMLFormElement): Editing {
  const known = JSON.parse(root.dataset.known ?? '{}') as Known;
  let filled = JSON.parse(fieldOf(root, 'base').value) as Draft;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const told of listeners) told();
  };
  const { editor, place } = openTextEditor(root, known.words, filled.body, tell);
  const names = followNames(root, known.names, filled, known.words, tell);
  root.addEventListener('input', ({ target }) => {
    if (!(target instanceof Node) || !place.contains(target)) tell();
  });
  const sheet = root.querySelector<HTMLElement>('.writing-sheet');
  const speak = (language: string) => {
    sheet?.setAttribute('lang', language);
    sheet?.setAttribute('dir', directionOf(language));
  };
  fieldOf(root, 'language').addEventListener('change', ({ target }) => {
    speak((target as HTMLSelectElement).value);
  });
  growLines(root, () => {
    editor.commands.setTextSelection(1);
    // Synchronously: the editor's own command waits for a frame, in which fast typing loses a letter.
    editor.view.focus();
  });

  let version = Number(fieldOf(root, 'version').value);
  return {
    root,
    storyId: root.dataset.writing ?? '',
    windowId: windowId(),
    get version() {
      return version;
    },
    set version(now) {
      version = now;
      // A member who moves the story from this page has seen the text displayed here.
      const seen = document.querySelector<HTMLInputElement>('.flow-part input[name="seen"]');
      if (seen) seen.value = seen.value.replace(/^\d+/, String(now));
    },
    editor,
    read: () => ({
      ...readFields(root, filled, names.named, known),
      body: bodyOfDoc(editor.getJSON()),
    }),
    write(draft) {
      filled = draft;
      names.fill(draft);
      fillFields(root, draft, null);
      speak(draft.language);
      editor.commands.setContent(docOfBody(draft.body), { emitUpdate: false });
      tell();
    },
    ready: () => names.ready(),
    onChange(told) {
      listeners.add(told);
      return () => listeners.delete(told);
    },
  };
}

/** Not crypto.randomUUID, which is missing on a local network without TLS. */
function windowId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
