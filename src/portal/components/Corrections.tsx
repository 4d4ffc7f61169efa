import type { Part } from '../messages/message.ts';
import type { Stamp } from '../times.ts';
import { Line } from './Line.tsx';
import { Time } from './Time.tsx';

/** One correction: when, what, and the figure it was about. */
export interface CorrectionItem {
  readonly stamp: Stamp;
  readonly text: string;
  readonly figure?: Part | null | undefined;
}

interface Props {
  readonly title: string;
  readonly items: readonly CorrectionItem[];
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** What was wrong in a story, and when it was put right. */
export function Corrections({ title, items, lang, dir }: Props) {
  return (
    <section class="corrections" id="corrections">
      <h2>{title}</h2>
      {items.map((item) => (
        <div class="correction">
          <p class="meta">
            <Time stamp={item.stamp} />
            {item.figure && <Line parts={[item.figure]} />}
          </p>
          <p lang={lang} dir={dir}>
            {item.text}
          </p>
        </div>
      ))}
    </section>
  );
}
