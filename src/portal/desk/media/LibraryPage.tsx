import { Choice, Field, TextArea } from '../../ui/form/Field.tsx';
import { DeskList } from '../frame/DeskList.tsx';
import type { LibraryView, MediaRow, UploadView } from './library.view.ts';

/** The media library: its pictures, their filters, and the upload form. */
export function LibraryPage({ library }: { library: LibraryView }) {
  const { search, rows, asList } = library;
  return (
    <>
      <DeskList
        list={library}
        before={
          <p class="acts">
            <a class="act" href="#upload">
              {library.upload.title}
            </a>
          </p>
        }
        fields={
          <>
            <Field {...search.q} type="search" maxLength={200} autocomplete="off" />
            <Choice {...search.kind} options={search.kinds} />
          </>
        }
        notes={<Came lines={library.upload.came} />}
      >
        {rows.length > 0 && (
          <p class="desk-data">
            <a href={library.look.href}>{library.look.text}</a>
          </p>
        )}
        <ul class={asList ? 'media-lines' : 'media-grid'}>
          {rows.map((row) => (
            <MediaTile row={row} />
          ))}
        </ul>
      </DeskList>
      <Upload upload={library.upload} />
    </>
  );
}

function MediaTile({ row }: { row: MediaRow }) {
  const { image } = row;
  return (
    <li class="media-tile">
      <div class="media-frame">
        <img
          src={image.src}
          srcset={image.srcset}
          sizes="(min-width: 60rem) 16rem, 45vw"
          width={image.width}
          height={image.height}
          alt=""
          loading="lazy"
          decoding="async"
        />
      </div>
      <div>
        <h2>
          <a href={row.href}>
            <bdi>{row.title}</bdi>
          </a>
        </h2>
        <p class="desk-meta">
          {row.meta.map((word) => (
            <bdi>{word}</bdi>
          ))}
        </p>
        {row.state.length > 0 && (
          <p class="desk-state">
            {row.state.map(({ text, look }) => (
              <span class={look}>{text}</span>
            ))}
          </p>
        )}
        {row.code && (
          <p class="media-code">
            {row.code.label}: <code dir="ltr">{row.code.text}</code>
          </p>
        )}
      </div>
    </li>
  );
}

function Came({ lines }: { lines: UploadView['came'] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="media-came" role="alert">
      {lines.map(({ text, wrong }) => (
        <li class={wrong ? 'wrong' : undefined}>{text}</li>
      ))}
    </ul>
  );
}

function Upload({ upload }: { upload: UploadView }) {
  return (
    <section id="upload">
      <h2>{upload.title}</h2>
      <p class="desk-about">{upload.hint}</p>
      <form method="post" action={upload.action} enctype="multipart/form-data">
        <input type="hidden" name="language" value={upload.language} />
        <div class="desk-grid">
          <Field
            name="file"
            label={upload.files.label}
            wrong={upload.files.wrong ?? undefined}
            type="file"
            multiple
            required
            accept=".jpg,.jpeg,.png,.webp,.avif,.gif,.svg,image/*"
          />
          <Field {...upload.credit} maxLength={300} autocomplete="off" />
          <TextArea {...upload.alt} maxLength={2_000} />
          <TextArea {...upload.caption} maxLength={2_000} />
        </div>
        <div class="acts">
          <button class="act" type="submit">
            {upload.button}
          </button>
        </div>
      </form>
    </section>
  );
}
