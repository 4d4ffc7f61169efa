import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** Updates the editor's selection: browsers report keyboard selections only after a moment. */
export function takeSelection(editor: Editor): void {
  const { state, view } = editor;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  if (!(anchorNode && focusNode && view.dom.contains(anchorNode) && view.dom.contains(focusNode))) return;
  if (!(state.selection instanceof TextSelection)) return;
  const anchor = view.posAtDOM(anchorNode, anchorOffset ?? 0);
  const head = view.posAtDOM(focusNode, focusOffset ?? 0);
  const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)];
  if (from !== state.selection.from || to !== state.selection.to)
    editor.commands.setTextSelection({ from, to });
}
