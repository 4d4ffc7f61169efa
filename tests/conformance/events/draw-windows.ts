import { randomOf } from '../../../scripts/random.ts';
import type { LabelledStory } from '../relatedness-corpora.ts';

/** How many consecutive stories a window has. */
const WINDOW = 260;
const SEED = 62;
/** Windows are this far apart, so that no event is in both. */
const APART = 5 * 86_400_000;

/** Two windows of consecutive stories, drawn by a seed: the same on every machine. The first is tuned on. */
export function drawWindows(stories: readonly LabelledStory[]): [LabelledStory[], LabelledStory[]] {
  const all = inOrder(stories);
  const random = randomOf(SEED);
  const draw = () => {
    const from = Math.floor(random() * (all.length - WINDOW));
    return all.slice(from, from + WINDOW);
  };
  const first = draw();
  for (;;) {
    const second = draw();
    const [early, late] = [first, second].sort((a, b) => startOf(a) - startOf(b)) as [
      LabelledStory[],
      LabelledStory[],
    ];
    if (startOf(late) - endOf(early) > APART) return [first, second];
  }
}

/** Stories in the order they were sent. */
export function inOrder(stories: readonly LabelledStory[]): LabelledStory[] {
  return [...stories].sort((a, b) => timeOf(a) - timeOf(b) || Number(a.reference) - Number(b.reference));
}

const timeOf = ({ row }: LabelledStory) => row.publishedAt.getTime();
const startOf = (window: readonly LabelledStory[]) => timeOf(window[0] as LabelledStory);
const endOf = (window: readonly LabelledStory[]) => timeOf(window.at(-1) as LabelledStory);
