import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../stories/body.ts';
import type { Draft } from '../draft.ts';
import { writtenDraft } from '../testing.ts';
import { alignBlocks, type Comparison, compareDrafts } from './compare-drafts.ts';
import type { Piece } from './compare-words.ts';
import { mergeDrafts } from './merge-drafts.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const texts = (...lines: string[]): Draft => ({
  ...writtenDraft('Steel'),
  body: { type: 'doc', content: lines.map(paragraph) },
});
const shown = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
const body = ({ blocks }: Comparison) =>
  blocks.map(({ lines }) => lines.map(({ pieces }) => shown(pieces)).join('/'));

describe('compareDrafts', () => {
  it('says word by word what went and what came', () => {
    const was = texts('Exports rose by 12 % in 2023.', 'Officials said so.');
    const is = texts('Exports rose by 14 % in 2023.', 'Officials said so.', 'A new one stands here.');
    const compared = compareDrafts(was, { ...is, headline: 'Steel rises' });
    expect(body(compared)).toEqual([
      'Exports rose by [-12-]{+14+} % in 2023.',
      'Officials said so.',
      '{+A new one stands here.+}',
    ]);
    expect(compared.fields.map(({ field, pieces }) => `${field}: ${shown(pieces)}`)).toEqual([
      'headline: Steel{+ rises+}',
    ]);
    expect(compared.words).toEqual({ gone: 1, new: 7 });
  });

  it('reads a phrase written anew as one phrase, and words where a script puts no spaces', () => {
    expect(body(compareDrafts(texts('He saw the big dog run.'), texts('He saw the small cat run.')))).toEqual(
      ['He saw the [-big dog-]{+small cat+} run.'],
    );
    const chinese = (line: string) => ({ ...texts(line), language: 'zh' });
    expect(body(compareDrafts(chinese('俄罗斯从中国进口机床'), chinese('俄罗斯从德国进口机床')))).toEqual([
      '俄罗斯从[-中国-]{+德国+}进口机床',
    ]);
  });

  it('finds a paragraph that was moved past others as gone and come, and never the wrong one as changed', () => {
    const compared = compareDrafts(
      texts('One is here.', 'Two is there.', 'Three.'),
      texts('Two is there.', 'Three.'),
    );
    expect(compared.blocks.map(({ change }) => change)).toEqual(['gone', 'same', 'same']);
  });

  it('shows a link that leads elsewhere, and rows of a table', () => {
    const linked = (href: string): Draft => ({
      ...texts(),
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'See ' },
              { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] },
            ],
          },
        ],
      },
    });
    const [block] = compareDrafts(linked('https://a.example/'), linked('https://b.example/')).blocks;
    expect(block?.lines[0]?.pieces.map(({ kind }) => kind)).toEqual(['same', 'gone', 'new']);
    const table = (value: string): Draft => ({
      ...texts(),
      body: {
        type: 'doc',
        content: [
          {
            type: 'table',
            content: [
              {
                type: 'tableRow',
                content: ['China', value].map((text) => ({ type: 'tableCell', content: [paragraph(text)] })),
              },
            ],
          },
        ],
      },
    });
    expect(body(compareDrafts(table('12'), table('13')))).toEqual(['China | [-12-]{+13+}']);
  });

  it('gives back either text, whatever they are', () => {
    const lines = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ж', '机', '.'), maxLength: 12 }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const [was, is] = [texts(...one), texts(...other)];
        const { blocks } = compareDrafts(was, is);
        const side = (without: Piece['kind']) =>
          blocks
            .filter(({ change }) => change !== without)
            .map(({ lines: all }) =>
              all
                .flatMap(({ pieces }) =>
                  pieces.filter(({ kind }) => kind !== without).map(({ text }) => text),
                )
                .join(''),
            );
        expect(side('new')).toEqual(one);
        expect(side('gone')).toEqual(other);
        const choose = (choice: 'standing' | 'aside') => ({
          fields: {},
          blocks: Object.fromEntries(alignBlocks(was, is).map((_, at) => [at, choice])),
        });
        expect(mergeDrafts(was, is, choose('standing')).body).toEqual(was.body);
        expect(mergeDrafts(was, is, choose('aside')).body).toEqual(is.body);
      }),
    );
  });
});

it('a merge takes each part from where it was chosen', () => {
  const standing = texts('Exports rose by 12 %.', 'Both have this.');
  const aside = {
    ...texts('Exports rose by 13 %.', 'Both have this.', 'Only aside.'),
    headline: 'Aside',
    standfirst: 'Said aside',
  };
  const merged = mergeDrafts(standing, aside, {
    fields: { headline: 'aside' },
    blocks: { 0: 'both', 2: 'aside' },
  });
  expect(merged.headline).toBe('Aside');
  expect(merged.standfirst).toBeNull();
  expect(merged.body.content).toEqual(
    ['Exports rose by 12 %.', 'Exports rose by 13 %.', 'Both have this.', 'Only aside.'].map(paragraph),
  );
});
