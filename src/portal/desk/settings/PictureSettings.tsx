import { Field } from '../../ui/form/Field.tsx';
import type { PictureSetting, PicturesView } from './pictures.view.ts';

/** The newsroom's logo and icon: each with a form that uploads another or removes it. */
export function PictureSettings({ view }: { view: PicturesView }) {
  return (
    <section class="settings-pictures" aria-labelledby="part-pictures">
      <h2 id="part-pictures">{view.title}</h2>
      <p class="desk-about">{view.about}</p>
      {view.items.map((item) => (
        <Item item={item} action={view.action} seen={view.seen} />
      ))}
    </section>
  );
}

function Item({ item, action, seen }: { item: PictureSetting; action: string; seen: string }) {
  const { key, label, help, picture, none, ground, form } = item;
  return (
    <div class="settings-picture" id={`picture-${key}`}>
      <h3>{label}</h3>
      <p class="hint">{help}</p>
      {picture ? (
        <figure class={`settings-shown ${ground}`}>
          <img
            src={picture.src}
            srcset={picture.srcset ?? undefined}
            sizes="16rem"
            width={picture.width}
            height={picture.height}
            alt={picture.alt}
          />
          <figcaption>
            <bdi>{picture.name}</bdi>
          </figcaption>
        </figure>
      ) : (
        <p class="settings-none">{none}</p>
      )}
      {form && (
        <>
          <form method="post" action={action} enctype="multipart/form-data">
            <input type="hidden" name="key" value={key} />
            <input type="hidden" name="seen" value={seen} />
            <Field
              {...form.field}
              type="file"
              required
              accept=".svg,.png,.jpg,.jpeg,.webp,.avif,.gif,image/*"
            />
            <button class="act" type="submit">
              {form.upload}
            </button>
          </form>
          {form.remove && (
            <form class="inline-form" method="post" action={action}>
              <input type="hidden" name="key" value={key} />
              <input type="hidden" name="seen" value={seen} />
              <input type="hidden" name="remove" value="yes" />
              <button class="word" type="submit" aria-label={form.remove.label}>
                {form.remove.text}
              </button>
            </form>
          )}
        </>
      )}
    </div>
  );
}
