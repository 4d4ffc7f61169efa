import type { Inline } from '../../stories/body.ts';
import type { BodyFigure } from './body-figures.view.ts';
import type { BodyCorrection } from './corrected.view.ts';

import { Runs } from './Runs.tsx';

/** A headline or a standfirst with its figures, each a link to its source. */
export function MarkedLine({ line: { text, marked } }: { line: MarkedLineView }) {
  if (marked.length === 0) return <>{text}</>;
  const run: Inline = { type: 'text', text };
  return (
    <Runs
      runs={[run]}
      marking={{ figures: marked, names: [], notes: new Map(), offsets: new Map([[run, 0]]) }}
    />
  );
}

/** A line of a story's head, with its marks. */
export interface MarkedLineView {
  readonly text: string;
  readonly marked: readonly (BodyFigure | BodyCorrection)[];
}
