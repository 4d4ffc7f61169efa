import type { Names } from '../../store/tables.ts';
import type { ShownProfile } from '../../stories/authors/author-profile.queries.ts';
import { isDesk, paragraphsOf } from '../../stories/authors/author-profile.ts';
import { type NamedRef, nameIn } from '../../stories/story.ts';
import type { Edition } from '../site/edition.ts';
import { organisationOf } from '../site/page-links.ts';
import { authorJsonLd } from '../text/author-json-ld.ts';
import { mediaPath } from '../ui/media-path.ts';
import { type PictureView, pictureOf, sharedImageProperties, socialPicture } from '../ui/picture.view.ts';
import { pictureSize } from '../ui/picture-size.ts';

/** What readers learn about an author, above the stories. */
export type AuthorProfileView = ReturnType<typeof profileView>;

/** Descriptions in search results are cut off at about this length. */
const LONGEST_DESCRIPTION = 200;

/** Shapes the profile of an author. */
export function authorParts(author: NamedRef, profile: ShownProfile, edition: Edition) {
  const view = profileView(author, profile, edition);
  const description = view.biography && shortened(view.biography.paragraphs[0] ?? '');
  return { view, description, head: headOf(author, profile, description, edition) };
}

function profileView(author: NamedRef, profile: ShownProfile, edition: Edition) {
  const { words, language } = edition;
  const name = nameIn(author.names, language);
  const { email, links } = profile;
  const biography = textIn(profile.biographies, language);
  const expertise = textIn(profile.expertise, language);
  const picture = portraitOf(profile, name, language);
  const contacts = [
    ...(email ? [{ text: email, href: `mailto:${email}`, rel: undefined }] : []),
    ...links.map(({ label, url }) => ({ text: label, href: url, rel: 'me noopener' as const })),
  ];
  return {
    /** The heading for screen readers. */
    label: words.say('authorAbout', { name }),
    role: textIn(profile.roles, language),
    portrait: picture && { picture, credit: profile.portrait?.credit || null },
    biography: biography && {
      paragraphs: paragraphsOf(biography.text),
      ...(biography.lang && { lang: biography.lang }),
    },
    expertise: expertise && { ...expertise, label: words.say('authorExpertise') },
    contacts: contacts.length > 0 ? { label: words.say('authorContacts', { name }), links: contacts } : null,
  };
}

/** A picture without a description in the library is described by the author's name. */
function portraitOf({ portrait }: ShownProfile, name: string, language: string): PictureView | null {
  if (!portrait) return null;
  const alt = nameIn(portrait.alt, language) || name;
  return pictureOf({ mediaId: portrait.id, alt, width: null, height: null }, portrait.file);
}

function headOf(author: NamedRef, profile: ShownProfile, description: string | null, edition: Edition) {
  const { language, publicUrl } = edition;
  const { portrait, email, links } = profile;
  const name = nameIn(author.names, language);
  const expertise = nameIn(profile.expertise, language);
  const image = portrait && {
    mediaId: portrait.id,
    alt: nameIn(portrait.alt, language) || name,
    width: null,
    height: null,
  };
  const more = {
    ...(description && { description }),
    ...(portrait && {
      image: {
        '@type': 'ImageObject',
        url: `${publicUrl}${mediaPath(portrait.id, portrait.file, '')}`,
        ...pictureSize(portrait.file),
        ...(portrait.credit && { creditText: portrait.credit }),
      },
    }),
    ...(email && { email }),
    ...(links.length > 0 && { sameAs: links.map((link) => link.url) }),
    ...(expertise && { knowsAbout: expertise }),
  };
  return {
    properties: [
      { property: 'og:type', content: 'profile' },
      ...sharedImageProperties(image && portrait ? socialPicture(image, portrait.file) : null, publicUrl),
    ],
    data: [profilePage({ ...author, roles: profile.roles }, more, edition)],
  };
}

/** What structured data say of an author without a profile. */
export function bareAuthorHead(author: NamedRef, edition: Edition) {
  return { data: [profilePage(author, {}, edition)] };
}

/** https://schema.org/ProfilePage */
function profilePage(author: NamedRef & { readonly roles?: Names }, more: object, edition: Edition): object {
  const { language, publicUrl } = edition;
  const url = `${publicUrl}/author/${author.slug}`;
  const organisation = organisationOf(edition);
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': url,
    url,
    name: nameIn(author.names, language),
    inLanguage: language,
    mainEntity: {
      '@id': `${url}#author`,
      ...authorJsonLd(author, language, publicUrl),
      ...more,
      ...(isDesk(author.slug) ? { parentOrganization: organisation } : { worksFor: organisation }),
    },
  };
}

/** A text in the reader's language, or else in another. */
function textIn(texts: Names, language: string) {
  const text = nameIn(texts, language);
  if (!text) return null;
  const lang = Object.keys(texts).find((tag) => texts[tag] === text);
  return lang && lang !== language ? { text, lang } : { text };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  const cut = text.slice(0, LONGEST_DESCRIPTION).replace(/\s\S*$/, '');
  return `${cut.replace(/[\s,;:،；：，\p{Surrogate}]+$/u, '')}…`;
}
