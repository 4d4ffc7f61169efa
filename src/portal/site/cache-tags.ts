/**
 * The tags of cached pages and their parts: what each shows, and what a change affects. A page is outdated, or removed, when
 * something with one of its tags changes; a part that has the tag is rendered again without the rest.
 */
export const cacheTags = {
  /** One story, in full or as a card or list item. */
  story: (id: string) => `story:${id}`,
  /** A list that any new or changed story of this language may enter: front page, feeds. */
  language: (language: string) => `language:${language}`,
  /** The lists of one section in one language. */
  section: (slug: string, language: string) => `section:${slug}:${language}`,
  /**
   * The lists of one topic or author, and whether it exists: a story in any language may be the only one that names it.
   */
  topic: (slug: string) => `topic:${slug}`,
  author: (slug: string) => `author:${slug}`,
  /** What the newsroom says about one author: on their page, and in the data of their stories. */
  profile: (slug: string) => `profile:${slug}`,
  /** What editors placed on the front page, or on the page of a section, in one language. */
  board: (section: string | null, language: string) => `board:${section ?? ''}:${language}`,
  /** Which sections have stories in one language, as every page header lists them. */
  sections: (language: string) => `sections:${language}`,
  /** A file of the sitemap: the stories after one id, up to another or to the newest. */
  sitemap: (after: string | null, to: string | null) => `sitemap:${after ?? ''}:${to ?? ''}`,
  /** Any story at all. */
  everything: 'everything',
  /** The results of searches. */
  searched: 'searched',
  /** Which stories are most read, in one language. */
  mostRead: (language: string) => `most-read:${language}`,
  /** What is recommended to strangers, in one language. */
  recommended: (language: string) => `recommended:${language}`,
  /** The list of related stories of one story. */
  related: (id: string) => `related:${id}`,
  /** A URL with nothing at it yet. */
  slug: (slug: string) => `slug:${slug}`,
  /** One dataset: its versions, and what depends on its newest. */
  dataset: (slug: string) => `dataset:${slug}`,
  /** One entity as others show it: its dossier, and the dossiers of related entities. */
  entity: (id: string) => `entity:${id}`,
  /** The URL of an entity, which may lead to it, to another, or to nothing yet. */
  entitySlug: (slug: string) => `entity-slug:${slug}`,
  /** Which entities with a page one story names. */
  namesIn: (storyId: string) => `names-in:${storyId}`,
  /** Which entities have a page. */
  entities: 'entities',
  /** One watch list: its versions, and its age. */
  watchList: (slug: string) => `watch-list:${slug}`,
  /** The baskets of products, and everything summed over them. */
  baskets: 'baskets',
  /** One of the newsroom's own pages, or that its URL has none. */
  newsroomPage: (slug: string) => `page:${slug}`,
  /** Which datasets exist. */
  datasets: 'datasets',
} as const;
