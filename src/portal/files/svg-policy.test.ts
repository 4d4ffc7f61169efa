import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { svgPolicy } from './svg-policy.ts';

const policyOf = (inside: string) =>
  svgPolicy(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`));
const hashOf = (sheet: string) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;

test('an SVG may use the style sheets that are in it, and nothing else', () => {
  const policy = policyOf('<style>.a{fill:red}</style><path/><style type="text/css">.b{}</style>');
  expect(policy).toContain(`style-src ${hashOf('.a{fill:red}')} ${hashOf('.b{}')};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/style-src '?unsafe|script-src|\*/);
});

test('an SVG without a style sheet may have none', () => {
  expect(policyOf('<path style="fill:red"/>')).toContain("style-src 'none';");
});

test.each([
  ['<style>a&gt;b{}</style>', 'a>b{}'],
  ['<style>a&#62;b{} c&#x3E;d{}</style>', 'a>b{} c>d{}'],
  ['<style><![CDATA[a>b{content:"&amp;"}]]></style>', 'a>b{content:"&amp;"}'],
  ['<style>a{}<![CDATA[b>c{}]]> d{}</style>', 'a{}b>c{} d{}'],
])('a style sheet is hashed as a browser reads it: %s', (inside, sheet) => {
  expect(policyOf(inside)).toContain(hashOf(sheet));
});
