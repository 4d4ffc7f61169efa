import { Time } from '../ui/Time.tsx';
import type { CorrectedView } from './corrected.view.ts';

interface Props extends NonNullable<CorrectedView['notes']> {
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** What was changed in a story besides corrections, and when. */
export function NotesOfStory({ title, label, items, lang, dir }: Props) {
  return (
    <section class="citations notes-of-story" id="changes">
      <h2>{title}</h2>
      <ul>
        {items.map(({ stamp, text }) => (
          <li>
            {`${label} `}
            <Time stamp={stamp} />
            {': '}
            <span lang={lang} dir={dir}>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
