import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySketch } from '../../src/stories/copy-sketch.ts';
import type { IndexedStory } from '../../src/stories/indexing.queries.ts';

/** A story of a public collection with what its editors said it is about. */
export interface LabelledStory {
  row: IndexedStory;
  /** Its number in the collection (`NEWID` of Reuters-21578), or its file. */
  reference: string;
  labels: readonly string[];
  places: readonly string[];
  /** People and organisations, by the codes of the collection: `james-baker`, `opec`. */
  named: readonly string[];
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** The stories of Reuters-21578 (SGML in Latin-1) that have a text, labelled with their TOPICS. */
export function reutersStories(folder: string): LabelledStory[] {
  const stories: LabelledStory[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sgm'))) {
    const sgml = readFileSync(join(folder, file), 'latin1');
    for (const [story] of sgml.matchAll(/<REUTERS[\s\S]*?<\/REUTERS>/g)) {
      const body = inside(story, 'BODY') || /<TEXT[^>]*>([\s\S]*?)<\/TEXT>/.exec(story)?.[1] || '';
      const text = plain(body.replace(/<TITLE>[\s\S]*?<\/TITLE>/, '').replace(/<[^>]+>/g, ' '));
      const headline = plain(inside(story, 'TITLE'));
      const date = /(\d+)-([A-Z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d)/.exec(inside(story, 'DATE'));
      if (!text || !date) continue;
      const [, day, month, year, hour, minute, second] = date;
      const at = Date.UTC(
        Number(year),
        MONTHS.indexOf(month ?? ''),
        Number(day),
        Number(hour),
        Number(minute),
        Number(second),
      );
      const labels = listed(inside(story, 'TOPICS'));
      stories.push({
        row: rowOf(stories.length, headline, text, new Date(at), null),
        reference: /NEWID="(\d+)"/.exec(story)?.[1] ?? '',
        labels,
        places: listed(inside(story, 'PLACES')),
        named: [...listed(inside(story, 'PEOPLE')), ...listed(inside(story, 'ORGS'))],
      });
    }
  }
  return stories;
}

/** The BBC's stories, labelled with their section. */
export function bbcStories(folder: string): LabelledStory[] {
  const stories: LabelledStory[] = [];
  for (const section of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(join(folder, section.name)).sort()) {
      const [headline = '', ...paragraphs] = readFileSync(join(folder, section.name, file), 'latin1').split(
        /\n+/,
      );
      const row = rowOf(
        stories.length,
        headline,
        paragraphs.join('\n\n'),
        new Date('2005-03-01T00:00:00Z'),
        section.name,
      );
      stories.push({
        row,
        reference: `${section.name}/${file}`,
        labels: [section.name],
        places: [],
        named: [],
      });
    }
  }
  return stories;
}

function rowOf(
  number: number,
  headline: string,
  text: string,
  publishedAt: Date,
  section: string | null,
): IndexedStory {
  const id = `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
  return {
    id,
    groupId: id,
    slug: `story-${number}`,
    language: 'en',
    kind: 'news',
    headline,
    standfirst: null,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    section,
    topics: [],
    authors: [],
    entities: [],
    names: [],
    source: 'corpus',
    publishedAt,
    embargoUntil: null,
    changedAt: publishedAt,
    zoneStated: true,
    copySketch: copySketch(text),
  };
}

function inside(story: string, tag: string): string {
  return new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(story)?.[1] ?? '';
}

function listed(list: string): string[] {
  return [...list.matchAll(/<D>([^<]*)<\/D>/g)].map((match) => match[1] ?? '');
}

function plain(text: string): string {
  return text
    .replace(/&#(\d+);/g, ' ')
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
