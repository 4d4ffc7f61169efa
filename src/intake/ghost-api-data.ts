import { z } from 'zod';

const text = z.string().nullish().catch(null);
const named = z.object({ name: z.string(), slug: text, visibility: text });
/** Migration tools wrap each thing with the address that it came from. */
const wrapped = z.object({ data: z.unknown() }).transform(({ data }) => data);
const oneOf = <T extends z.ZodType>(of: T) => z.union([of, wrapped.pipe(of)]);
const namedList = z
  .array(z.unknown())
  .nullish()
  .catch(null)
  .transform((rows) => (rows ?? []).flatMap((row) => oneOf(named).safeParse(row).data ?? []));

const post = oneOf(
  z.looseObject({
    title: z.string(),
    slug: z.string(),
    id: z.union([z.string(), z.number()]).nullish().catch(null),
    tags: namedList,
    authors: namedList,
    author: z.unknown().optional(),
  }),
);
const answer = z.union([
  z.object({ posts: z.array(z.unknown()).min(1) }),
  z.object({ pages: z.array(z.unknown()).min(1) }),
  z.object({ result: z.object({ posts: z.array(z.unknown()).min(1) }) }).transform(({ result }) => result),
]);

/**
 * Posts or pages as Ghost’s API answers them, and as its migration tools write them, in the layout of an export: there
 * each post has its tags and authors inside. Null if `value` is neither. https://ghost.org/docs/content-api/
 */
export function ghostApiData(value: unknown): unknown {
  const read = answer.safeParse(value);
  if (!read.success) return null;
  const isOfPages = 'pages' in read.data;
  const rows = 'pages' in read.data ? read.data.pages : read.data.posts;
  const posts = rows.map((row) => post.safeParse(row).data);
  // Another program’s JSON may have posts as well.
  if (posts.every((one) => one === undefined)) return null;
  const known = posts.flatMap((one) => {
    if (!one) return [];
    const { author, ...rest } = one;
    const alone = oneOf(named).safeParse(author).data;
    const authors = rest.authors.length > 0 ? rest.authors : alone ? [alone] : [];
    return [{ ...rest, authors, id: String(rest.id ?? rest.slug), ...(isOfPages && { page: true }) }];
  });
  return {
    posts: known,
    tags: known.flatMap(({ tags }) => tags.map((tag) => ({ ...tag, id: tag.name }))),
    posts_tags: known.flatMap(({ id, tags }) =>
      tags.map(({ name }, at) => ({ post_id: id, tag_id: name, sort_order: at })),
    ),
    users: known.flatMap(({ authors }) => authors.map((one) => ({ ...one, id: one.name }))),
    posts_authors: known.flatMap(({ id, authors }) =>
      authors.map(({ name }, at) => ({ post_id: id, author_id: name, sort_order: at })),
    ),
  };
}
