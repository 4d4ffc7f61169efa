import { Node, nodeInputRule, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core';
import { embedOf } from '../../../stories/embed-of.ts';
import { pictureAddress } from '../../../stories/safe-link.ts';

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode('paragraph') };
  },
});

const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hardBreak' }) };
  },
});

const LEVELS = [2, 3, 4] as const;

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  // The headline is a story's only first-level heading.
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 3 } },
    { tag: 'h4', attrs: { level: 4 } },
    { tag: 'h5', attrs: { level: 4 } },
    { tag: 'h6', attrs: { level: 4 } },
  ],
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
  addKeyboardShortcuts() {
    const level = (to: number) => () =>
      this.editor.commands.toggleNode('heading', 'paragraph', { level: to });
    return Object.fromEntries(LEVELS.map((to) => [`Mod-Alt-${to}`, level(to)]));
  },
  addInputRules() {
    return [
      ...LEVELS.map((level) =>
        textblockTypeInputRule({
          find: new RegExp(`^#{${level}}\\s$`),
          type: this.type,
          getAttributes: { level },
        }),
      ),
    ];
  },
});

const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleWrap('blockquote') };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

const CodeBlock = Node.create({
  name: 'codeBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: () => ['pre', ['code', 0]],
  addInputRules() {
    return [textblockTypeInputRule({ find: /^```\s$/, type: this.type })];
  },
});

const HorizontalRule = Node.create({
  name: 'horizontalRule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
  addInputRules() {
    return [nodeInputRule({ find: /^---$/, type: this.type })];
  },
});

const BulletList = Node.create({
  name: 'bulletList',
  group: 'block',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-8': () => this.editor.commands.toggleList('bulletList', 'listItem') };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-+*]\s$/, type: this.type })];
  },
});

const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element) => {
        const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
        return start >= 0 && start <= 100_000 ? start : 1;
      },
      renderHTML: ({ start }) => (start === 1 ? {} : { start }),
    },
  }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleList('orderedList', 'listItem') };
  },
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,5})\.\s$/,
        type: this.type,
        getAttributes: ([, start]) => ({ start: Number(start) }),
      }),
    ];
  },
});

const ListItem = Node.create({
  name: 'listItem',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem('listItem'),
      Tab: () => this.editor.commands.sinkListItem('listItem'),
      'Shift-Tab': () => this.editor.commands.liftListItem('listItem'),
    };
  },
});

const attribute = <Value>(value: Value) => ({ default: value, rendered: false });

/** A picture in the text. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: attribute(null),
    src: attribute(null),
    alt: attribute(''),
    caption: attribute(null),
    credit: attribute(null),
    width: attribute(null),
    height: attribute(null),
  }),
  parseHTML: () => [
    {
      tag: 'figure',
      getAttrs: (node) => pictureOf(node.querySelector('img'), node.querySelector('figcaption')),
    },
    { tag: 'img', getAttrs: (node) => pictureOf(node, null) },
  ],
  renderHTML: ({ node }) => {
    const { mediaId, src, alt, caption } = node.attrs;
    const address = mediaId ? `/media/${mediaId}` : src;
    return [
      'figure',
      ['img', { src: address ?? '', alt, 'data-media': mediaId ?? '' }],
      ['figcaption', caption ?? ''],
    ];
  },
});

/** A player from an allowed site. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ provider: attribute(''), url: attribute(''), title: attribute(null) }),
  parseHTML: () => [
    {
      tag: 'iframe[src]',
      getAttrs: (node) => embedOf(node.getAttribute('src') ?? '', node.getAttribute('title')) ?? false,
    },
    {
      tag: 'p[data-embed]',
      priority: 60,
      getAttrs: (node) => embedOf(node.getAttribute('data-embed') ?? '', node.textContent || null) ?? false,
    },
  ],
  renderHTML: ({ node }) => ['p', { 'data-embed': node.attrs.url }, node.attrs.title ?? ''],
});

/** The blocks of a story except its tables. */
export const STORY_NODES = [
  Doc,
  Text,
  Paragraph,
  HardBreak,
  Heading,
  Blockquote,
  CodeBlock,
  HorizontalRule,
  BulletList,
  OrderedList,
  ListItem,
  Figure,
  Embed,
];

/** A pasted picture: from our library if it says so, or else by its URL alone; tracking pixels are ignored. */
function pictureOf(image: HTMLElement | null, caption: HTMLElement | null) {
  const size = (name: string) => {
    const value = Number.parseInt(image?.getAttribute(name) ?? '', 10);
    return value > 0 && value <= 20_000 ? value : null;
  };
  const [width, height] = [size('width'), size('height')];
  if (!image || (width !== null && width <= 2) || (height !== null && height <= 2)) return false;
  const mediaId = image.getAttribute('data-media') || null;
  const src = mediaId ? null : pictureAddress(image.getAttribute('src') ?? '');
  if (!mediaId && !src) return false;
  const words = caption?.textContent?.replace(/\s+/g, ' ').trim() || null;
  return { mediaId, src, alt: image.getAttribute('alt') ?? '', caption: words, credit: null, width, height };
}
