import { Mark, mergeAttributes } from '@tiptap/core';
import { safeLink } from '../../../stories/safe-link.ts';

/** Marks may be combined freely on the same words, as in a story. */
const together = { excludes: '' } as const;

const Bold = Mark.create({
  name: 'bold',
  ...together,
  parseHTML: () => [
    { tag: 'strong' },
    // Google Docs wraps a whole text in a <b> that is not bold.
    { tag: 'b', getAttrs: (node) => !/^(normal|400)$/.test(node.style.fontWeight) && null },
    { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[6-9]\d{2,})$/.test(value) && null },
  ],
  renderHTML: () => ['strong', 0],
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleMark('bold') };
  },
});

const Italic = Mark.create({
  name: 'italic',
  ...together,
  parseHTML: () => [
    { tag: 'i', getAttrs: (node) => node.style.fontStyle !== 'normal' && null },
    { tag: 'em' },
    { tag: 'cite' },
    { style: 'font-style=italic' },
  ],
  renderHTML: () => ['em', 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark('italic') };
  },
});

const Code = Mark.create({
  name: 'code',
  ...together,
  parseHTML: () => [{ tag: 'code' }, { tag: 'kbd' }, { tag: 'samp' }, { tag: 'tt' }],
  renderHTML: () => ['code', 0],
  addKeyboardShortcuts() {
    return { 'Mod-e': () => this.editor.commands.toggleMark('code') };
  },
});

const Subscript = Mark.create({
  name: 'subscript',
  ...together,
  parseHTML: () => [{ tag: 'sub' }, { style: 'vertical-align=sub' }],
  renderHTML: () => ['sub', 0],
  addKeyboardShortcuts() {
    return { 'Mod-,': () => this.editor.commands.toggleMark('subscript') };
  },
});

const Superscript = Mark.create({
  name: 'superscript',
  ...together,
  parseHTML: () => [{ tag: 'sup' }, { style: 'vertical-align=super' }],
  renderHTML: () => ['sup', 0],
  addKeyboardShortcuts() {
    return { 'Mod-.': () => this.editor.commands.toggleMark('superscript') };
  },
});

const Link = Mark.create({
  name: 'link',
  ...together,
  // Before all others, so that a link is one piece whatever marks its words have.
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (node) => {
        const href = safeLink(node.getAttribute('href') ?? '');
        return href ? { href } : false;
      },
    },
  ],
  // Links in the editor are edited, not followed.
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener' }), 0],
});

/** The marks of a story's words. */
export const STORY_MARKS = [Link, Bold, Italic, Code, Subscript, Superscript];
