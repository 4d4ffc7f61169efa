import { describe, expect, it } from 'vitest';
import { STORY_STATES } from '../stories/story.ts';
import { MOVES, type MoveRule, mayEdit, movesFor } from './workflow.ts';

const story = { state: 'in review' as const, startedBy: 'a', changedBy: 'a', approvedBy: null };

describe('the workflow', () => {
  it('offers each only what they may do', () => {
    expect(movesFor({ id: 'a', role: 'reporter' }, story, true)).toEqual(['take back']);
    expect(movesFor({ id: 'a', role: 'editor' }, story, true)).toEqual(['take back', 'send back']);
    expect(movesFor({ id: 'b', role: 'editor' }, story, true)).toEqual(['take back', 'send back', 'approve']);
    expect(movesFor({ id: 'a', role: 'editor' }, story, false)).toContain('publish');
    expect(movesFor({ id: 'b', role: 'reader' }, story, false)).toEqual([]);
  });

  it('lets those who write delete and restore the drafts they began, and editors any', () => {
    for (const [state, move] of [
      ['draft', 'delete'],
      ['deleted', 'restore'],
    ] as const) {
      const there = { ...story, state };
      expect(movesFor({ id: 'a', role: 'reporter' }, there, true)).toContain(move);
      expect(movesFor({ id: 'b', role: 'reporter' }, there, true)).not.toContain(move);
      expect(movesFor({ id: 'b', role: 'editor' }, there, true)).toContain(move);
      const imported = { ...there, startedBy: null };
      expect(movesFor({ id: 'a', role: 'data editor' }, imported, true)).not.toContain(move);
    }
    const deletes = STORY_STATES.filter((state) =>
      movesFor({ id: 'a', role: 'administrator' }, { ...story, state }, false).includes('delete'),
    );
    expect(deletes).toEqual(['draft']);
  });

  it('leads out of every state but the last, and lets nobody write in what is scheduled or withdrawn', () => {
    const rules: MoveRule[] = Object.values(MOVES);
    const left = STORY_STATES.filter((state) => !rules.some(({ from }) => from.includes(state)));
    expect(left).toEqual(['withdrawn']);
    expect(STORY_STATES.filter((state) => mayEdit('administrator', state))).toEqual([
      'draft',
      'in review',
      'approved',
      'published',
    ]);
    expect(STORY_STATES.filter((state) => mayEdit('reporter', state))).toEqual(['draft', 'in review']);
  });
});
