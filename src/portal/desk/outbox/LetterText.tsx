import type { Part } from '../../../words/message.ts';
import { Line } from '../../ui/Line.tsx';

/** The text of an email, with working links. */
export function LetterText({ text, language }: { text: readonly Part[]; language: string }) {
  return (
    <div class="desk-letter" lang={language} dir="auto">
      <Line parts={text} />
    </div>
  );
}
