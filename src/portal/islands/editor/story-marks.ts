import { Mark, mergeAttributes } from '@tiptap/core';
import { safeLink } from '../../../stories/safe-link.ts';

/** Marks may stand on the same words in any combination, as in a story. */
const together = { excludes: '' } as const;

const Bold = Mark.create({
  name: 'bold',
  ...together,
  parseHTML: () => [
    { tag: 'strong' },
    // Google Docs puts a whole text into one <b> that is not bold.
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
  // Before all others, so that a link is one piece whatever stands on its words.
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
  // A link in the editor is written, not followed.
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener' }), 0],
});

/** What can be done to words of a story. */
export const STORY_MARKS = [Link, Bold, Italic, Code, Subscript, Superscript];
