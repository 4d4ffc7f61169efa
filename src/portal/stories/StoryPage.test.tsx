import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { sampleRecord } from '../gallery/evidence-samples.ts';
import { sampleStory } from '../gallery/gallery.samples.ts';
import { editionOf } from '../site/edition.ts';
import { StoryPage } from './StoryPage.tsx';
import { storyView } from './story.view.ts';

const config = readConfig({ PUBLIC_URL: 'https://news.example', PORTAL_NAME: 'The Paper' });
const edition = editionOf({ config, clock: fixedClock('2026-11-24T15:00:00Z') }, 'en');
const HEADLINE = 'Exports reach €2.7 billion';
const STANDFIRST = 'It was €2.7 billion, twice as much as before.';
const EXACT = '€2.7 billion';

const record = (id: string, place: 'headline' | 'standfirst', text: string) => {
  const start = text.indexOf(EXACT);
  return sampleRecord({}, { id, place, exact: EXACT, start, end: start + EXACT.length, sentence: text });
};
const draw = (more: Parameters<typeof sampleStory>[0], records = [record('one', 'headline', HEADLINE)]) =>
  render(<StoryPage view={storyView(sampleStory(more), edition, records)} />);
const link = (id: string) =>
  `<a class="figure h" id="figure-${id}" href="/figure/${id}" data-figure="${id}">${EXACT}<sup class="sign" role="img" aria-label="holds"></sup></a>`;

it('a figure in the headline and one in the standfirst lead to their sources', () => {
  const records = [record('one', 'headline', HEADLINE), record('two', 'standfirst', STANDFIRST)];
  const page = draw({ headline: HEADLINE, standfirst: STANDFIRST }, records);
  expect(page).toContain(`<h1>Exports reach ${link('one')}</h1>`);
  expect(page).toContain(`<p class="stand">It was ${link('two')}, twice as much as before.</p>`);
});

it('words of the headline that changed since have no mark, and none of it stands in the text', () => {
  const page = draw({ headline: 'Exports reach nearly €2.7 billion' });
  expect(page).toContain('<h1>Exports reach nearly €2.7 billion</h1>');
  expect(page).not.toContain('figure-one');
});

it('a headline that was put right has the sign of its correction', () => {
  const correction = {
    id: 'c1',
    at: new Date('2026-11-21T09:30:00Z'),
    kind: 'correction' as const,
    text: 'It was less.',
    passageBefore: 'Exports reach €3 billion',
    passageAfter: HEADLINE,
    claimId: null,
  };
  const page = draw({ headline: HEADLINE, corrections: [correction] });
  expect(page).toMatch(/<h1>Exports reach .*<a class="corrected" id="passage-c1" href="#correction-c1">/);
});
