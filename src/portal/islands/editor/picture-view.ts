import type { Editor, NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Known } from '../../desk/writing/writing.view.ts';
import { element } from './ask.ts';

type Words = Known['words'];

const FIELDS = ['alt', 'caption', 'credit'] as const;

/** A picture in the text, with fields for its description, caption and credit below it. */
export function pictureView(words: Words): NodeViewRenderer {
  return ({ node, getPos, editor }) => {
    let shown = node;
    const dom = element('figure', { class: 'writing-picture', contenteditable: 'false' });
    dom.dataset.picture = String(node.attrs.mediaId ?? '');
    dom.append(imageOf(node, words));
    const inputs = FIELDS.map((name) => {
      const label = element('label', {}, labelOf(name, words));
      const input = element('input', {
        type: 'text',
        maxlength: name === 'credit' ? '500' : '2000',
        dir: 'auto',
      });
      if (name === 'alt') input.setAttribute('aria-required', 'true');
      input.value = String(node.attrs[name] ?? '');
      input.addEventListener('input', () => {
        const value = name === 'alt' ? input.value : input.value || null;
        setAttribute(editor, getPos(), name, value);
      });
      input.addEventListener('keydown', (event) => leave(event, editor, getPos()));
      label.append(input);
      dom.append(label);
      return [name, input] as const;
    });
    const { mediaId } = node.attrs;
    if (mediaId) {
      const attributes = { href: `/desk/media/${mediaId}`, target: '_blank', class: 'writing-picture-page' };
      dom.append(element('a', attributes, words.picturePage));
    }
    const mark = () => dom.toggleAttribute('data-lacks', !shown.attrs.alt || !shown.attrs.credit);
    mark();
    return {
      dom,
      update: (next: Node) => {
        if (next.type !== shown.type || next.attrs.mediaId !== shown.attrs.mediaId) return false;
        shown = next;
        for (const [name, input] of inputs) {
          const value = String(next.attrs[name] ?? '');
          if (input.value.trim() !== value.trim()) input.value = value;
        }
        mark();
        return true;
      },
      // Events in its fields belong to them; dragging and selecting it belong to the editor.
      stopEvent: (event: Event) =>
        event.target instanceof HTMLInputElement || event.target instanceof HTMLAnchorElement,
      ignoreMutation: () => true,
    };
  };
}

/** An embedded player, shown in the text as its title and URL. */
export function embedView(): NodeViewRenderer {
  return ({ node }) => {
    const dom = element('p', { class: 'embed', contenteditable: 'false' });
    dom.append(
      element('span', { class: 'embed-label' }, String(node.attrs.provider)),
      document.createTextNode(String(node.attrs.title ?? node.attrs.url)),
    );
    return { dom, ignoreMutation: () => true };
  };
}

function imageOf(node: Node, words: Words): HTMLElement {
  const { mediaId, src, width, height } = node.attrs;
  if (!mediaId) {
    const host = URL.canParse(String(src)) ? new URL(String(src)).host : '';
    return element('p', { class: 'writing-away' }, words.pictureAway.replace('{host}', host));
  }
  const image = element('img', { src: `/media/${mediaId}?w=800`, alt: '' });
  if (width && height) {
    image.width = Number(width);
    image.height = Number(height);
  }
  return image;
}

function labelOf(name: (typeof FIELDS)[number], words: Words): string {
  return { alt: words.alt, caption: words.caption, credit: words.credit }[name];
}

function setAttribute(editor: Editor, at: number | undefined, name: string, value: string | null): void {
  if (at === undefined) return;
  editor.view.dispatch(editor.state.tr.setNodeAttribute(at, name, value));
}

/** Enter and Escape return to the text, after the picture. */
function leave(event: KeyboardEvent, editor: Editor, at: number | undefined): void {
  if ((event.key !== 'Enter' && event.key !== 'Escape') || event.isComposing || at === undefined) return;
  event.preventDefault();
  const after = at + 1;
  const isLast = after >= editor.state.doc.content.size;
  const chain = isLast ? editor.chain().insertContentAt(after, { type: 'paragraph' }) : editor.chain();
  chain.setTextSelection(after + 1).run();
  editor.view.focus();
}
