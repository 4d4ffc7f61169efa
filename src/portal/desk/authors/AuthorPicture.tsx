import type { LinkView } from '../../site/frame.view.ts';
import { Picture } from '../../ui/Picture.tsx';
import type { PictureView } from '../../ui/picture.view.ts';

interface AuthorPictureProps {
  readonly title: string;
  readonly picture: PictureView | null;
  readonly link: LinkView;
}

/** The picture of an author below the form, with the way to its page in the library. */
export function AuthorPicture({ title, picture, link }: AuthorPictureProps) {
  return (
    <section class="author-picture">
      <h2>{title}</h2>
      {picture && <Picture picture={picture} sizes="10rem" first />}
      <p class="desk-data">
        <a href={link.href}>{link.text}</a>
      </p>
    </section>
  );
}
