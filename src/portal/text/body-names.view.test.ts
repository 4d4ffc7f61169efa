import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../clock.ts';
import type { NamedInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import type { Body, Inline } from '../../stories/body.ts';
import { bodyText } from '../../stories/body.ts';
import { editionOf } from '../site/edition.ts';
import { testConfig } from '../testing/testing-parts.ts';
import type { BodyFigure } from './body-figures.view.ts';
import { bodyNames } from './body-names.view.ts';

const edition = editionOf({ config: testConfig(), clock: fixedClock('2026-11-25T12:00:00Z') }, 'en');
const plain = (text: string): Inline => ({ type: 'text', text });
const link = (text: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }],
});
const bodyOf = (...content: Body['content']): Body => ({ type: 'doc', content });
const paragraph = (...content: Inline[]): Body['content'][number] => ({ type: 'paragraph', content });

function named(body: Body, name: string, slug = 'acme'): NamedInStory {
  const text = bodyText(body);
  const places = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    places.push({ start: at, end: at + name.length, exact: name });
  return { id: slug, slug, label: name, names: {}, schema: 'Company', country: null, places };
}
const words = (body: Body, entities: NamedInStory[], figures: BodyFigure[] = []) =>
  bodyNames(entities, body, figures, edition).map(({ start, end, href }) => [
    start,
    bodyText(body).slice(start, end),
    href,
  ]);

describe('bodyNames', () => {
  it('links the first place in plain words: no heading, no link, no figure, not across runs', () => {
    const body = bodyOf(
      { type: 'heading', attrs: { level: 2 }, content: [plain('Acme grows')] },
      paragraph(
        link('Acme'),
        plain(' sold '),
        plain('Ac'),
        { type: 'text', text: 'me', marks: [{ type: 'bold' }] },
        plain(' shares.'),
      ),
      paragraph(plain('About 40 Acme plants; then Acme closed one, and Acme another.')),
    );
    const text = bodyText(body);
    const start = text.indexOf('About 40 Acme plants');
    const figure: BodyFigure = {
      id: 'f',
      start,
      end: start + 13,
      mark: 'h',
      href: '/',
      word: 'holds',
      exactly: null,
      spans: null,
    };
    expect(words(body, [named(body, 'Acme')], [figure])).toEqual([
      [text.indexOf('then Acme') + 5, 'Acme', '/entity/acme'],
    ]);
  });

  it('lets two names that overlap have one place, and leaves out what no longer stands there', () => {
    const body = bodyOf(paragraph(plain('The Acme Lens Works are in Wuhan.')));
    const moved = { ...named(body, 'Wuhan', 'wuhan'), places: [{ start: 0, end: 5, exact: 'Wuhan' }] };
    expect(words(body, [named(body, 'Acme Lens Works', 'works'), named(body, 'Acme'), moved])).toEqual([
      [4, 'Acme Lens Works', '/entity/works'],
    ]);
    expect(words(body, [])).toEqual([]);
  });
});
