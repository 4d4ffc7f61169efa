import { Field } from '../../ui/form/Field.tsx';
import type { PreviewView } from './preview.view.ts';

/** The page at three widths, each in a frame without scripts; `form` is the board's form, if there is one to submit. */
export function PreviewPart({ preview, form }: { preview: PreviewView; form: string | null }) {
  const { turns } = preview;
  return (
    <section id="preview" class="board-preview">
      <h2>{preview.title}</h2>
      <p class="desk-about">{preview.about}</p>
      {form && (
        <div class="board-look">
          <div class="board-look-at">
            <Field {...preview.at} type="datetime-local" form={form} />
            <button class="act quiet" type="submit" form={form} name="step" value="show">
              {preview.show}
            </button>
          </div>
          {turns.buttons.length > 0 && (
            <p class="board-turns">
              <span>{turns.label}</span>
              {turns.buttons.map(({ at, text, current }) => (
                <button
                  class="word"
                  type="submit"
                  form={form}
                  name="step"
                  value={`at ${at}`.trim()}
                  aria-pressed={current ? 'true' : 'false'}
                >
                  {text}
                </button>
              ))}
            </p>
          )}
        </div>
      )}
      <p class="desk-data">
        <a href={preview.open.href} data-open>
          {preview.open.text}
        </a>
      </p>
      <div class="board-frames">
        {preview.frames.map(({ width, text, src }) => (
          <figure class={`frame-${width}`}>
            <figcaption>{text}</figcaption>
            <div>
              <iframe
                src={src}
                title={`${preview.frameTitle}, ${text}`}
                width={width}
                sandbox="allow-same-origin"
                tabIndex={-1}
                loading="lazy"
              />
            </div>
          </figure>
        ))}
      </div>
    </section>
  );
}
