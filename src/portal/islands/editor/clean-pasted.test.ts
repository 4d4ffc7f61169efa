import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { cleanPasted } from './clean-pasted.ts';

beforeAll(() => vi.stubGlobal('DOMParser', DOMParser));
afterAll(() => vi.unstubAllGlobals());

const pasted = (inside: string, head = '') => {
  const { body } = new DOMParser().parseFromString(
    `<html><body>${cleanPasted(`<html><head>${head}</head><body>${inside}</body></html>`)}</body></html>`,
    'text/html',
  );
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const WORD_STYLES = `<style><!-- p.MsoNormal {margin:0} span.msoIns {mso-style-type:export-only; color:teal}
  span.msoDel {mso-style-type:export-only; text-decoration:line-through; color:red;} .gone {display:none} --></style>`;

it.each([
  [
    'a deletion',
    '<p>It rose by <del cite="mailto:a" datetime="2026-01-01T10:00">30</del><ins>12</ins>%.</p>',
  ],
  ['a struck word', '<p>It rose by <s>30</s>12%.</p>'],
  ['a struck word of old', '<p>It rose by <strike>30</strike>12%.</p>'],
  [
    'what Google Docs strikes out',
    '<b style="font-weight:normal"><p>It rose by <span style="font-weight:400;text-decoration:line-through;color:#000">30</span>12%.</p></b>',
  ],
  [
    'what is underlined and struck out',
    '<p>It rose by <span style="text-decoration:underline line-through">30</span>12%.</p>',
  ],
  [
    'a line of its own name',
    '<p>It rose by <span style="text-decoration-line: line-through">30</span>12%.</p>',
  ],
  [
    'what Word tracks',
    '<p class=MsoNormal>It rose by <span class=msoDel><del cite="mailto:Ann" datetime="T1"><span lang=EN-GB>30</span></del></span><span class=msoIns><ins>12</ins></span>%.</p>',
  ],
  [
    'a class of the styles that come along',
    '<p>It rose by <span class="msoDel x">30</span>12%.<i class=gone>5</i></p>',
  ],
  ['what is a deletion to those who listen', '<p>It rose by <span role="deletion">30</span>12%.</p>'],
  [
    'a comment of Word',
    '<p>It rose by 12%.<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[A1]</a></span></p><div style="mso-element:comment-list"><div style="mso-element:comment"><p class=MsoCommentText>Sure? 30?</p></div></div>',
  ],
])('%s is no part of what is pasted', (_what, html) => {
  expect(pasted(html, WORD_STYLES)).toBe('It rose by 12%.');
});

it('what was put in is, and so is everything else', () => {
  expect(pasted('<p>It <u>rose</u> by <ins>12</ins>%, <b>they</b> said.</p>', WORD_STYLES)).toBe(
    'It rose by 12%, they said.',
  );
  // CSS that a browser would not parse hides nothing.
  expect(pasted('<p>It rose.</p>', '<style>p[[ {display:none} </style>')).toBe('It rose.');
});
