import { type Extensions, getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import type { Known } from '../../desk/writing/writing.view.ts';
import { embedView, pictureView } from './picture-view.ts';
import { STORY_MARKS } from './story-marks.ts';
import { Embed, Figure, STORY_NODES } from './story-nodes.ts';
import { STORY_TABLES } from './story-tables.ts';

/** Everything a story can contain, and nothing else: the same as `stories/body.ts`. */
const STORY_PARTS = [...STORY_NODES, ...STORY_TABLES, ...STORY_MARKS];

/** The same, with the fields of pictures below them. */
export function storyParts(words: Known['words']): Extensions {
  const drawn: Extensions = [
    Figure.extend({ addNodeView: () => pictureView(words) }),
    Embed.extend({ addNodeView: embedView }),
  ];
  return STORY_PARTS.map((part) => drawn.find(({ name }) => name === part.name) ?? part);
}

/** The schema of a story's text. */
export function storySchema(): Schema {
  return getSchema(STORY_PARTS);
}
