import type { Stamp } from '../times.ts';
import { Time } from './Time.tsx';

interface Props {
  readonly title: string;
  readonly items: readonly { readonly stamp: Stamp; readonly text: string }[];
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
          </p>
          <p lang={lang} dir={dir}>
            {item.text}
          </p>
        </div>
      ))}
    </section>
  );
}
