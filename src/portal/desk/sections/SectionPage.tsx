import { Field } from '../../ui/form/Field.tsx';
import { StoryUses } from './StoryUses.tsx';
import type { SectionView } from './section.view.ts';

/** One section: its name in each language, and whether it can be removed. */
export function SectionPage({ view }: { view: SectionView }) {
  const { remove } = view;
  return (
    <>
      <form class="desk-form" method="post" action={view.action}>
        <input type="hidden" name="version" value={view.version} />
        {view.names.map(({ lang, ...field }) => (
          <div class="section-name" data-lang={lang}>
            <Field {...field} maxLength={80} autocomplete="off" />
          </div>
        ))}
        <div class="acts">
          <button class="act" type="submit">
            {view.save}
          </button>
        </div>
      </form>
      <section id="remove">
        <h2>{remove.title}</h2>
        <p class="desk-about">{remove.about}</p>
        {remove.uses.length > 0 && <StoryUses rows={remove.uses} />}
        {remove.all && (
          <p class="desk-data">
            <a href={remove.all.href}>{remove.all.text}</a>
          </p>
        )}
        {remove.button && (
          <form class="acts" method="post" action={remove.action}>
            <input type="hidden" name="version" value={view.version} />
            <button class="act grave" type="submit">
              {remove.button}
            </button>
          </form>
        )}
      </section>
      <p class="desk-data">
        {view.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}
