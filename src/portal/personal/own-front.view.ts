import type { FrontStories } from '../../readers/front/front.queries.ts';
import type { NamedThing } from '../../readers/front/names.queries.ts';
import { type Mute, type OwnFront, type Ref, writeRef } from '../../readers/front/own-front.ts';
import { nameIn } from '../../stories/story.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';
import { cardOf } from '../cards/card.view.ts';
import { borrowedNote } from '../front/front.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';

/** A personal front page, ready to display. */
export type OwnFrontView = ReturnType<typeof ownFrontView>;

/** The name of something in the language of a page; its slug if it no longer exists. */
export function thingName(
  { kind, target }: Ref | Mute,
  names: ReadonlyMap<string, NamedThing>,
  edition: Edition,
): string {
  if (kind === 'language') return edition.words.nameOfLanguage(target);
  const thing = names.get(writeRef({ kind, target } as Mute));
  return (thing && nameIn(thing.names, edition.language)) || target;
}

/** The kind of a thing, in a word. */
export function kindWord(kind: Mute['kind'], words: Words): string {
  switch (kind) {
    case 'section':
      return words.say('section');
    case 'topic':
      return words.say('topic');
    case 'author':
      return words.say('author');
    case 'entity':
      return words.say('followedEntity');
    case 'language':
      return words.say('language');
    case 'source':
      return words.say('source');
    case 'story':
      return words.say('story');
  }
}

/** Shapes a personal front page; `storyLanguage` is the language of its sections and topics. */
export function ownFrontView(
  front: OwnFront,
  stories: FrontStories,
  names: ReadonlyMap<string, NamedThing>,
  edition: Edition,
  storyLanguage: string,
) {
  const { words } = edition;
  const muted = new Set(front.mutes.map(writeRef));
  const compose = { text: words.say('changeOwnFront'), href: hrefIn(edition, '/front-page') };
  const none = front.blocks.length === 0;
  return {
    title: words.say('ownFrontPage'),
    links: [compose, { text: words.say('seeCommonFront'), href: hrefIn(edition, '/', { front: 'common' }) }],
    note: storyLanguage === edition.language ? null : borrowedNote(edition, storyLanguage),
    lead: stories.lead && cardOf(stories.lead, edition),
    blocks: front.blocks.map((block, at) => {
      const cards = (stories.blocks[at] ?? []).map((story) => {
        return cardOf(story, edition, block.kind === 'section' ? block.target : undefined);
      });
      return {
        title: thingName(block, names, edition),
        href: hrefOf(block, edition),
        cards,
        empty:
          cards.length > 0
            ? null
            : muted.has(writeRef(block))
              ? words.say('emptyBlockMuted')
              : words.say('emptyBlock'),
      };
    }),
    empty: none
      ? {
          text: words.say('ownFrontEmpty'),
          advice: words.say('ownFrontEmptyAdvice'),
          link: { ...compose, text: words.say('composeIt') },
        }
      : null,
  };
}

function hrefOf({ kind, target }: Ref, edition: Edition): string | null {
  switch (kind) {
    case 'section':
    case 'topic':
    case 'author':
    case 'entity':
      return hrefIn(edition, `/${kind}/${target}`);
    case 'language': {
      const language = interfaceLanguage(target);
      return language === target ? hrefIn({ ...edition, language }, '/', { front: 'common' }) : null;
    }
    case 'source':
      return null;
  }
}
