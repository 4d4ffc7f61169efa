import { EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { expect, it } from 'vitest';
import { PasteLink } from './paste-link.ts';
import { storySchema } from './story-schema.ts';

const schema = storySchema();
const plugins = PasteLink.config.addProseMirrorPlugins?.call({} as never) as Plugin[];
const plugin = plugins[0] as Plugin;

const text = (words: string, href?: string) =>
  schema.text(words, href ? [schema.mark('link', { href })] : []);
const doc = (type: 'paragraph' | 'codeBlock', ...runs: ReturnType<typeof text>[]) =>
  schema.node('doc', null, [schema.node(type, null, runs)]);

/** The result of pasting `copied` over the letters from `from` to `to`; null if it is pasted as usual. */
function paste(before: ReturnType<typeof doc>, copied: string, from: number, to: number): unknown {
  const selection = TextSelection.create(before, from, to);
  const view = {
    state: EditorState.create({ doc: before, selection }),
    dispatch(tr: Transaction) {
      this.state = this.state.apply(tr);
    },
  };
  const event = { clipboardData: { getData: (type: string) => (type === 'text/plain' ? copied : '') } };
  const took = plugin.props.handlePaste?.call(
    plugin,
    view as unknown as EditorView,
    event as unknown as ClipboardEvent,
    undefined as never,
  );
  return took ? view.state.doc.firstChild?.toJSON().content : null;
}

const ADDRESS = 'https://example.org/report?a=1';

it('an address pasted on chosen words links them and leaves them', () => {
  expect(paste(doc('paragraph', text('the report says')), ` ${ADDRESS}\n`, 5, 11)).toEqual([
    { type: 'text', text: 'the ' },
    { type: 'text', text: 'report', marks: [{ type: 'link', attrs: { href: ADDRESS } }] },
    { type: 'text', text: ' says' },
  ]);
});

it('it takes the place of the address they had', () => {
  expect(paste(doc('paragraph', text('report', 'https://example.com/')), ADDRESS, 1, 7)).toEqual([
    { type: 'text', text: 'report', marks: [{ type: 'link', attrs: { href: ADDRESS } }] },
  ]);
});

it.each<[string, ReturnType<typeof doc>, string, number, number]>([
  ['where nothing is chosen', doc('paragraph', text('report')), ADDRESS, 3, 3],
  ['in code, which has no links', doc('codeBlock', text('report')), ADDRESS, 1, 7],
  ['on a space alone', doc('paragraph', text('a b')), ADDRESS, 2, 3],
  ['when it is words', doc('paragraph', text('report')), `see ${ADDRESS}`, 1, 7],
  ['when it leads nowhere safe', doc('paragraph', text('report')), 'javascript:alert(1)', 1, 7],
])('it is pasted as usual %s', (_where, before, copied, from, to) => {
  expect(paste(before, copied, from, to)).toBeNull();
});
