import type { SaidStatement, StoryRef } from '../../entities/dossier/dossier.ts';
import { nameIn } from '../../stories/story.ts';
import { keptApart } from '../../words/kept-apart.ts';
import type { Part } from '../../words/message.ts';
import type { Words } from '../../words/words.ts';
import { type Edition, hrefIn, storyHref } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { monthName } from '../ui/times.ts';

/** Isolates text that may run in the other direction from the line around it. */
export function bidiIsolate(text: string, words: Words): string {
  return words.direction === 'rtl' ? keptApart(text) : text;
}

/** A story as a link. */
export function storyPart(story: Pick<StoryRef, 'slug' | 'headline' | 'language'>, edition: Edition): Part {
  return {
    text: bidiIsolate(story.headline, edition.words),
    href: storyHref(edition, story),
    lang: markOf(story.language, edition).lang,
  };
}

/** The source of a statement, as a line: a story, a version of a dataset, a list, a document, or the newsroom. */
export function sourceOf(statement: SaidStatement, edition: Edition): Part[] {
  const { words, language } = edition;
  const { story, dataset, origin, listSlug, listNames, entryKey, source, row } = statement;
  if (story) return words.line('dosByStory', { story: storyPart(story, edition) });
  if (dataset) {
    const link: Part = {
      text: bidiIsolate(nameIn(dataset.names, language), words),
      href: hrefIn(
        edition,
        row !== null && dataset.open
          ? rowPath(dataset, row)
          : `/dataset/${dataset.slug}/versions/${dataset.version}`,
      ),
    };
    const number = words.number(dataset.version);
    return row === null
      ? words.line('dosByDataset', { dataset: link, number })
      : words.line('dosByDatasetRow', { dataset: link, number, row: words.number(row) });
  }
  if (origin === 'list') {
    const list = listNames ? nameIn(listNames, language) : (listSlug ?? '');
    return words.line('dosByList', { list: bidiIsolate(list, words), entry: entryKey ?? '' });
  }
  if (!source) return [{ text: words.say('dosByNewsroom') }];
  return [
    source.url
      ? { text: bidiIsolate(source.title, words), href: source.url, rel: 'external' }
      : { text: bidiIsolate(source.title, words) },
  ];
}

/** The page of a row of a version. */
export function rowPath({ slug, version }: { slug: string; version: number }, row: number): string {
  return `/dataset/${slug}/versions/${version}/rows/${row}`;
}

/** A day, a month or a year in words. */
export function dateText(value: string, { words }: Edition): string {
  if (/^\d{4}-\d{2}$/.test(value)) return monthName(value, words, true);
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!at || Number.isNaN(at.getTime())) return value;
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
