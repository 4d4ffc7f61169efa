import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { STORY_MARKS } from './story-marks.ts';
import { STORY_NODES } from './story-nodes.ts';
import { STORY_TABLES } from './story-tables.ts';

/** All that can stand in a story, and nothing else: the same as `stories/body.ts`. */
export const STORY_PARTS = [...STORY_NODES, ...STORY_TABLES, ...STORY_MARKS];

/** The schema of a story's text. */
export function storySchema(): Schema {
  return getSchema(STORY_PARTS);
}
