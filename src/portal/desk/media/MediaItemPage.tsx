import { Field, TextArea } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import type { CutView, MediaItemView } from './media-item.view.ts';
import type { NoteView } from './replace.view.ts';

/** One picture: its image, its description, its focal point, and its details. */
export function MediaItemPage({ view }: { view: MediaItemView }) {
  return (
    <>
      <p class="desk-meta">
        {view.facts.map((fact) => (
          <bdi>{fact}</bdi>
        ))}
      </p>
      {view.state.length > 0 && (
        <p class="desk-state">
          {view.state.map(({ text, look }) => (
            <span class={look}>{text}</span>
          ))}
        </p>
      )}
      {view.bringBack && (
        <form class="media-back" method="post" action={view.bringBack.action}>
          <p class="desk-about">{view.bringBack.hint}</p>
          <button class="act" type="submit">
            {view.bringBack.button}
          </button>
        </form>
      )}
      <div class="media-sheet">
        <Sight view={view} />
        <Words form={view.form} />
      </div>
      <Uses uses={view.uses} />
      <Files files={view.files} />
      {view.removing && (
        <section id="remove">
          <h2>{view.removing.title}</h2>
          <p class="desk-about">{view.removing.hint}</p>
          {!view.removing.isRefused && (
            <form method="post" action={view.removing.action}>
              <button class="act quiet" type="submit">
                {view.removing.button}
              </button>
            </form>
          )}
        </section>
      )}
      <section id="history">
        <h2>{view.history.title}</h2>
        {view.history.none && <p class="desk-about">{view.history.none}</p>}
        <ol class="desk-rows">
          {view.history.rows.map(({ text, more, at }) => (
            <li class="desk-row">
              <span>
                {text} {more && <span class="media-more">{more}</span>}
              </span>
              <Time stamp={at} />
            </li>
          ))}
        </ol>
      </section>
      <p class="desk-data">
        {view.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}

/** The picture with its focal point, the fields that move it, and a preview of each crop. */
function Sight({ view }: { view: MediaItemView }) {
  const { image, focal, cuts } = view;
  return (
    <section class="media-sight" data-focal>
      <div class="media-whole" data-focal-sheet data-label={focal.label} data-at={focal.at}>
        <img src={image.src} width={image.width} height={image.height} alt={image.alt} decoding="async" />
        <span
          class="media-point"
          aria-hidden="true"
          style={{ insetBlockStart: `${focal.top}%`, left: `${focal.left}%` }}
        />
      </div>
      <fieldset class="media-focal-fields">
        <legend>{focal.title}</legend>
        <p class="hint">{focal.hint}</p>
        <div>
          <FocalField field={focal.x} />
          <FocalField field={focal.y} />
        </div>
      </fieldset>
      <h2>{cuts.title}</h2>
      <ul class="media-cuts">
        {cuts.list.map((cut) => (
          <Cut cut={cut} image={image} />
        ))}
      </ul>
    </section>
  );
}

/** The fields belong to the form beside them: one button saves everything. */
function FocalField({ field }: { field: MediaItemView['focal']['x'] }) {
  return (
    <div class="field">
      <label for={field.name}>{field.label}</label>
      <input
        id={field.name}
        name={field.name}
        form="media-words"
        type="number"
        min="0"
        max="100"
        step="any"
        required
        value={field.value}
      />
    </div>
  );
}

function Cut({ cut, image }: { cut: CutView; image: MediaItemView['image'] }) {
  return (
    <li>
      <img
        src={image.src}
        width={image.width}
        height={image.height}
        alt=""
        loading="lazy"
        decoding="async"
        style={{ aspectRatio: String(cut.ratio), objectPosition: cut.position }}
        data-cut={cut.ratio}
        data-cut-by={cut.isServers ? 'server' : 'page'}
      />
      <span>{cut.name}</span>
    </li>
  );
}

function Words({ form }: { form: MediaItemView['form'] }) {
  return (
    <section id="words">
      <h2>{form.title}</h2>
      <nav class="media-languages" aria-label={form.languagesLabel}>
        {form.languages.map(({ text, href, current }) => (
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      <p class="hint">{form.wordsHint}</p>
      <form id="media-words" method="post" action={form.action}>
        <input type="hidden" name="seen" value={form.seen} />
        <input type="hidden" name="language" value={form.language} />
        <div lang={form.language} dir={form.direction} class="media-said">
          <TextArea {...form.alt} maxLength={2_000} />
          <TextArea {...form.caption} maxLength={2_000} />
        </div>
        <Field {...form.credit} maxLength={300} autocomplete="off" />
        <h3>{form.rightsTitle}</h3>
        {form.rights.map((field) => (
          <Field {...field} maxLength={300} autocomplete="off" />
        ))}
        <Field {...form.expires} type="date" />
        <TextArea {...form.note} maxLength={2_000} />
        {form.told && <p class="hint">{form.told}</p>}
        <Notes notes={form.notes} />
        <div class="acts">
          <button class="act" type="submit">
            {form.button}
          </button>
        </div>
      </form>
    </section>
  );
}

function Uses({ uses }: { uses: MediaItemView['uses'] }) {
  return (
    <section id="uses">
      <h2>{uses.title}</h2>
      {uses.none && <p class="desk-about">{uses.none}</p>}
      <ul class="desk-rows">
        {uses.rows.map(({ story, meta, page }) => (
          <li class="desk-row">
            <div>
              <h3 class="desk-name">
                <a href={story.href} lang={story.lang} dir="auto">
                  {story.text}
                </a>
              </h3>
              <p class="desk-meta">
                {meta.map((text) => (
                  <span>{text}</span>
                ))}
              </p>
            </div>
            {page && (
              <a class="media-out" href={page.href}>
                {page.text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Files({ files }: { files: MediaItemView['files'] }) {
  const { replace } = files;
  return (
    <section id="files">
      <h2>{files.title}</h2>
      {files.none && <p class="desk-about">{files.none}</p>}
      <ul class="desk-rows">
        {files.rows.map(({ link, meta }) => (
          <li class="desk-row">
            <a href={link.href} download>
              <bdi>{link.text}</bdi>
            </a>
            <span class="desk-meta">
              {meta.map((text) => (
                <span>{text}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {replace && <Replace replace={replace} />}
    </section>
  );
}

function Replace({ replace }: { replace: NonNullable<MediaItemView['files']['replace']> }) {
  const told = replace.told && <p class="desk-about">{replace.told}</p>;
  if (replace.isRefused) {
    return (
      <>
        <h3>{replace.title}</h3>
        {told}
      </>
    );
  }
  return (
    <form class="desk-form" method="post" action={replace.action} enctype="multipart/form-data">
      <input type="hidden" name="seen" value={replace.seen} />
      <h3>{replace.title}</h3>
      <p class="desk-about">{replace.hint}</p>
      <div class="field">
        <label for="file">{replace.file}</label>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".jpg,.jpeg,.png,.webp,.avif,.gif,.svg,image/*"
        />
      </div>
      {told}
      <Notes notes={replace.notes} />
      <button class="act quiet" type="submit">
        {replace.button}
      </button>
    </form>
  );
}

/** The notes to readers, in each language of the stories that show the picture. */
function Notes({ notes }: { notes: readonly NoteView[] }) {
  return (
    <>
      {notes.map(({ language, direction, note }) => (
        <>
          <input type="hidden" name={language.name} value={language.value} />
          <div lang={language.value} dir={direction} class="media-said">
            <TextArea {...note} maxLength={2_000} />
          </div>
        </>
      ))}
    </>
  );
}
