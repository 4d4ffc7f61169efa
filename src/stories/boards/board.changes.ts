import { announceChange } from '../../store/changes.ts';
import type { Store, Writing } from '../../store/database.ts';
import type { BoardPlace } from './board.ts';

const CHANNEL = 'boards';

/** Tells every process, when this transaction commits, which board changed. */
export async function announceBoard(writing: Writing, { language, section }: BoardPlace): Promise<void> {
  await announceChange(writing, CHANNEL, `${language}:${section ?? ''}`);
}

/** Calls `changed` with the board that changed, in this process or another; null means any may have. */
export async function onBoardsChanged(
  store: Pick<Store, 'listen'>,
  changed: (place: BoardPlace | null) => void,
): Promise<void> {
  await store.listen(CHANNEL, (payload) => {
    const [language = '', section = ''] = payload.split(':');
    changed(language === '' ? null : { language, section: section || null });
  });
}
