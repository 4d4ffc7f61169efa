import { findShownProfile } from '../../stories/authors/author-profile.queries.ts';
import { findNamed } from '../../stories/catalogue.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { jsonPage, missingJson } from '../http/json-page.ts';
import type { MakePage } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { mediaPath } from '../ui/media-path.ts';

/** `/api/v1/authors/:slug`: an author whose stories readers see, and what the newsroom says about them. */
export const apiAuthor: MakePage = async ({ reading, clock, config }, { params }) => {
  const slug = params.slug ?? '';
  const now = clock.now();
  const author = await findNamed(reading, 'authors', slug, now);
  const tags = [cacheTags.author(slug), cacheTags.profile(slug)];
  if (!author) return missingJson(refusal('authorUnknown'), tags);
  const profile = await findShownProfile(reading, slug, { now, zone: config.PORTAL_ZONE });
  const site = config.PUBLIC_URL;
  const portrait = profile?.portrait;
  const headers = { Link: `<${site}/author/${slug}>; rel="alternate"; type="text/html"` };
  const data = {
    slug,
    url: `${site}/author/${slug}`,
    names: author.names,
    roles: profile?.roles ?? {},
    biographies: profile?.biographies ?? {},
    expertise: profile?.expertise ?? {},
    picture: portrait
      ? {
          url: `${site}${mediaPath(portrait.id, portrait.file, '')}`,
          alt: portrait.alt,
          credit: portrait.credit || null,
          width: portrait.file.width,
          height: portrait.file.height,
        }
      : null,
    email: profile?.email ?? null,
    links: profile?.links ?? [],
    stories: `${site}/api/v1/stories?author=${slug}`,
  };
  return jsonPage(data, tags, { headers });
};
