import type { Part } from '../../words/message.ts';
import { Line } from '../ui/Line.tsx';
import { Time } from '../ui/Time.tsx';
import type { Stamp } from '../ui/times.ts';

/** One correction: its time, kind, text, and the figure it was about. */
export interface CorrectionItem {
  readonly stamp: Stamp;
  readonly text: string;
  /** Its anchor. */
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
  /** The passage before and after. */
  readonly passages?: readonly string[] | undefined;
  readonly figure?: Part | null | undefined;
  /** Where the passage is in the text. */
  readonly place?: Part | null | undefined;
}

interface Props {
  readonly title: string;
  readonly items: readonly CorrectionItem[];
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** The anchor of a story's corrections; by default the standard one. */
  readonly id?: string | null | undefined;
}

/** What was wrong in a story, and when it was corrected. */
export function Corrections({ title, items, lang, dir, id = 'corrections' }: Props) {
  return (
    <section class="corrections" id={id ?? undefined}>
      <h2>{title}</h2>
      {items.map((item) => (
        <div class="correction" id={item.id && `correction-${item.id}`}>
          <p class="meta">
            {item.kind && item.kind !== title && <span>{item.kind}</span>}
            <Time stamp={item.stamp} />
            {item.figure && <Line parts={[item.figure]} />}
            {item.place && <Line parts={[item.place]} />}
          </p>
          <p lang={lang} dir={dir}>
            {item.text}
          </p>
          {(item.passages ?? []).map((passage) => (
            <p class="correction-passage" dir="auto">
              {passage}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
