import type { Part } from '../../words/message.ts';
import { Line } from './Line.tsx';

/** Something a reader should know about the page before reading it. */
export function Note({ parts }: { parts: readonly Part[] }) {
  return (
    <p class="note" role="note">
      <Line parts={parts} />
    </p>
  );
}
