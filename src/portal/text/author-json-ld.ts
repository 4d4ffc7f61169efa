import type { Names } from '../../store/tables.ts';
import { isDesk } from '../../stories/authors/author-profile.ts';
import { type NamedRef, nameIn } from '../../stories/story.ts';

/** An author in structured data: a person with their job, or a desk of the newsroom. */
export function authorJsonLd(
  { slug, names, roles = {} }: NamedRef & { readonly roles?: Names },
  language: string,
  publicUrl: string,
): object {
  const role = nameIn(roles, language);
  return {
    '@type': isDesk(slug) ? 'Organization' : 'Person',
    name: nameIn(names, language),
    ...(role && !isDesk(slug) && { jobTitle: role }),
    url: `${publicUrl}/author/${slug}`,
  };
}
