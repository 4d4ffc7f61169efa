import { findEntities } from '../../../entities/queue/entity-list.queries.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import { kindWord } from '../../text/entity-words.ts';
import { deskJson } from '../frame/desk-page.ts';
import { countryWord, entityStateWord } from './entity-choices.ts';

type Reviewer = PermittedVisitor<'review entities'>;

const MOST_FOUND = 12;

/** The fields of a search over names. */
export const FIND_QUERY: Query = {
  q: FIELDS.q,
  but: { pattern: /^[0-9a-f-]{36}$/, most: 36, takes: 'the id of an entity' },
};

/** GET /desk/entities/find.json: entities by part of a name, for autocompletion. */
export const findJson: MakeOwnPage<Reviewer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { q = '', but } = request.query;
  const found = await findEntities(context.reading, { text: q, but, most: MOST_FOUND });
  return deskJson({
    entities: found.map((entity) => ({
      id: entity.id,
      label: entity.label,
      name: entity.name,
      about: [
        kindWord(entity.schema, words),
        ...(entity.country ? [countryWord(entity.country, words)] : []),
        entityStateWord(entity.state, words),
        words.say('entStories', { count: entity.stories }),
      ].join(' · '),
    })),
  });
};
