import type { Writing } from '../store/database.ts';
import { keepBoard, lockBoard } from './boards/keep-board.ts';

/**
 * Pins `storyIds` to the front page in `language`, the first as its lead, for as long as nobody changes it; replaces
 * what was placed there. It is what a machine does: people arrange boards at the desk.
 */
export async function pinStories(
  writing: Writing,
  language: string,
  storyIds: readonly string[],
  now = new Date(),
): Promise<void> {
  const board = await lockBoard(writing, { language, section: null });
  const slots = [...new Set(storyIds)].map((storyId) => ({ storyId, startsAt: null, endsAt: null }));
  await keepBoard(writing, board, { slots, kind: 'import', by: null }, now);
}
