import { expect, it } from 'vitest';
import { type Block, type Body, bodyText, type Inline } from '../../stories/body.ts';
import { replacePassage } from './replace-passage.ts';

const doc = (...content: Block[]): Body => ({ type: 'doc', content });
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const text = (words: string): Inline => ({ type: 'text', text: words });
const bold = (words: string): Inline => ({ type: 'text', text: words, marks: [{ type: 'bold' }] });

it('touches only what differs, and leaves the marks around it', () => {
  const body = doc(paragraph(text('In 2019 they were '), bold('€334 million'), text(' in all. More.')));
  const changed = replacePassage(
    body,
    'In 2019 they were €334 million in all.',
    'In 2019 they were €329 million in all.',
  );
  expect(changed).toEqual(
    doc(paragraph(text('In 2019 they were '), bold('€329 million'), text(' in all. More.'))),
  );
});

it('writes over several runs, at the ends, and in lists and quotations', () => {
  const over = doc(paragraph(text('a '), bold('b'), text(' c')));
  expect(bodyText(replacePassage(over, 'a b c', 'x') ?? doc())).toBe('x');
  expect(bodyText(replacePassage(over, 'a b c', 'a b c d') ?? doc())).toBe('a b c d');
  expect(bodyText(replacePassage(over, 'a b c', '0 a b c') ?? doc())).toBe('0 a b c');
  const nested = doc(
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one 1'))] }] },
    { type: 'blockquote', content: [paragraph(text('two 2'))] },
  );
  expect(bodyText(replacePassage(nested, 'two 2', 'two 3') ?? doc())).toBe('one 1\n\ntwo 3');
  expect(bodyText(replacePassage(nested, 'one 1', 'one 9') ?? doc())).toBe('one 9\n\ntwo 2');
});

it('changes nothing where the passage does not stand', () => {
  expect(replacePassage(doc(paragraph(text('one'))), 'two', 'three')).toBeNull();
  expect(replacePassage(doc(paragraph(text('one'))), '', 'three')).toBeNull();
});
