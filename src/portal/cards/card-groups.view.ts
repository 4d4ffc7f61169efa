import type { StoryCard } from '../../stories/card.queries.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import type { Edition } from '../site/edition.ts';
import { type CardView, cardOf } from './card.view.ts';

/** Stories by language: the page's first, then the others, each under its own name. */
export function cardGroups(stories: readonly StoryCard[], edition: Edition) {
  const own: CardView[] = [];
  const others = new Map<string, CardView[]>();
  for (const story of stories) {
    const language = interfaceLanguage(story.language) ?? story.language;
    const card = cardOf(story, edition);
    if (language === edition.language) own.push(card);
    else others.set(language, [...(others.get(language) ?? []), card]);
  }
  const named = [...others].map(([tag, cards]) => {
    const name = edition.words.nameOfLanguage(tag);
    return { language: name.charAt(0).toLocaleUpperCase(edition.language) + name.slice(1), cards };
  });
  return own.length > 0 ? [{ language: null, cards: own }, ...named] : named;
}
