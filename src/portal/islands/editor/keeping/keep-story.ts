import type { Editing } from '../editing.ts';
import { announceWindow, forgetOldWindows } from './browser-keep.ts';
import { holdStory } from './hold-story.ts';
import { KeepText } from './keep-text.ts';
import { KeepingLine } from './keeping-line.ts';

/** Sees to it that nothing written in this window is lost, and that no two windows write over one another. */
export function keepStory(editing: Editing): void {
  const { root, windowId } = editing;
  const place = root.querySelector<HTMLElement>('[data-keeping]');
  if (!place) return;
  const line = new KeepingLine(place);
  const text = new KeepText(editing, line);
  announceWindow(windowId);
  forgetOldWindows();
  const story = holdStory(editing, text, line);
  void text.recover().then(() => story.hold());

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    void text.save();
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key.toLowerCase() !== 's' || !(ctrlKey || metaKey) || altKey || shiftKey) return;
    event.preventDefault();
    root.requestSubmit();
  });
  // Whatever else of the page is sent, such as a move of the story, is about what is written: that is saved first.
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (form === root || !(form instanceof HTMLFormElement)) return;
      if (!text.isDirty && !text.isSending) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      void text.save().then(() => {
        // What could not be saved now is kept: the page may be left all the same.
        if (!text.isDirty) form.requestSubmit(submitter);
      });
    },
    true,
  );
}
