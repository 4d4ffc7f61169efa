import { PRESENTATION_TEXTS, type PresentationText } from '../../../stories/presentation.ts';
import { Choice, Field, TextArea } from '../../ui/form/Field.tsx';
import { mostOfShown } from './presentation.view.ts';
import type { WritingView } from './writing.view.ts';

/** Previews of the story elsewhere than on its page, and the fields that change them. */
export function PresentationPart({
  previews,
  lang,
  dir,
}: {
  previews: WritingView['previews'];
  lang: string;
  dir: 'ltr' | 'rtl';
}) {
  const { search, card } = previews;
  return (
    <details class="writing-more" open={previews.open} data-previews>
      <summary>{previews.title}</summary>
      <div class="writing-previews" lang={lang} dir={dir}>
        <div class="writing-in-search">
          <p class="writing-in-search-where" dir="ltr">
            {previews.where}
          </p>
          <p class="writing-in-search-title" data-preview="search-headline">
            {search.title}
          </p>
          <p data-preview="description">{search.text}</p>
        </div>
        <div class="writing-as-card">
          <p class="writing-as-card-title" data-preview="headline">
            {card.title}
          </p>
          <p data-preview="standfirst">{card.text}</p>
        </div>
      </div>
      <p class="hint">
        {previews.about} <a href={previews.whole.href}>{previews.whole.text}</a>
      </p>
      {previews.groups.map(({ title, texts, picture }) => (
        <fieldset class="writing-shown">
          <legend>{title}</legend>
          {texts.map((field) =>
            isLong(field.name) ? (
              <TextArea {...field} dir={dir} maxLength={mostOfShown(field.name)} />
            ) : (
              <Field {...field} dir={dir} maxLength={mostOfShown(field.name)} autocomplete="off" />
            ),
          )}
          {picture && (
            <div class="desk-grid" data-chosen={picture.name}>
              {picture.fields.map((field) => (
                <Field
                  {...field}
                  dir={field.name === picture.name ? 'ltr' : dir}
                  maxLength={mostOfShown(field.name)}
                  autocomplete="off"
                />
              ))}
            </div>
          )}
        </fieldset>
      ))}
      <div class="desk-grid">
        <Field {...previews.canonical} dir="ltr" maxLength={mostOfShown('canonical')} autocomplete="off" />
        <Choice {...previews.indexing} />
      </div>
    </details>
  );
}

function isLong(name: string): boolean {
  const [, text] = Object.entries<PresentationText>(PRESENTATION_TEXTS).find(([one]) => one === name) ?? [];
  return text?.isLong === true;
}
