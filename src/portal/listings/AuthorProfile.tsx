import { Picture } from '../ui/Picture.tsx';
import type { AuthorProfileView } from './author-profile.view.ts';

/** What readers learn about an author, above the stories. */
export function AuthorProfile({ profile }: { profile: AuthorProfileView }) {
  const { portrait, biography, expertise, contacts } = profile;
  if (!portrait && !biography && !expertise && !contacts) return null;
  return (
    <section class="author-profile" aria-label={profile.label}>
      {portrait && (
        <figure>
          <Picture picture={portrait.picture} sizes="10rem" first />
          {portrait.credit && <figcaption>{portrait.credit}</figcaption>}
        </figure>
      )}
      <div>
        {biography && (
          <div class="body" lang={biography.lang} dir={biography.lang ? 'auto' : undefined}>
            {biography.paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </div>
        )}
        {expertise && (
          <p class="meta">
            <b>{expertise.label}</b> <bdi lang={expertise.lang}>{expertise.text}</bdi>
          </p>
        )}
        {contacts && (
          <ul class="meta" aria-label={contacts.label}>
            {contacts.links.map(({ text, href, rel }) => (
              <li>
                <a class="more" href={href} rel={rel}>
                  <bdi>{text}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
