import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import {
  DETAILS_FORM,
  detailsAct,
  PUBLISH_FORM,
  publishAct,
  UNSPLIT_FORM,
  unmergeAct,
  unpublishAct,
  unsplitAct,
  WHY_FORM,
} from './entity.acts.ts';
import { entityPage } from './entity.routes.ts';
import { FIND_QUERY, findJson } from './find-entities.routes.ts';
import { acceptAct, kindAct, NAME_FORM, rejectAct } from './mention.acts.ts';
import { mentionPage, NAME_QUERY } from './mention.routes.ts';
import { mentionsJson, mentionsPage, NAMES_QUERY } from './mentions.routes.ts';
import { MERGE_FORM, MERGE_QUERY, mergeAct, mergePage } from './merge.routes.ts';
import { RELATE_FORM, RELATION_FORM, relateAct, relationAct } from './relation.acts.ts';
import { SPLIT_FORM, splitAct, splitPage } from './split.routes.ts';
import { restoreAct, STATE_FORM, STATEMENT_FORM, stateAct, withdrawAct } from './statement.acts.ts';

const { done, lang } = FIELDS;
const narrowed = { query: { ...NAMES_QUERY, lang } };

/** The desk's URLs for entities. */
export const DESK_ENTITY_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/mentions', 'Names found in stories, to be reviewed.', { ...NAMES_QUERY, done }),
    who: 'review entities',
    answer: { own: mentionsPage },
  },
  {
    ...atDesk('/desk/mentions.json', 'The same names as JSON.', NAMES_QUERY),
    who: 'review entities',
    answer: { own: mentionsJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/mentions/:id', 'One name, its mentions and possible matches.', NAME_QUERY),
    who: 'review entities',
    answer: { own: mentionPage },
  },
  {
    ...byDesk('/desk/mentions/accept', 'Matches mentions to an entity.', NAME_FORM),
    ...narrowed,
    who: 'review entities',
    answer: { act: acceptAct },
  },
  {
    ...byDesk('/desk/mentions/reject', 'Marks mentions as matching no entity.', NAME_FORM),
    ...narrowed,
    who: 'review entities',
    answer: { act: rejectAct },
  },
  {
    ...byDesk('/desk/mentions/kind', 'Sets the type of thing that mentions name.', NAME_FORM),
    ...narrowed,
    who: 'review entities',
    answer: { act: kindAct },
  },
  {
    ...atDesk('/desk/entities/find.json', 'Searches entities by part of a name.', FIND_QUERY),
    who: 'review entities',
    answer: { own: findJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/entities/:id', 'One entity: its statements and decisions.', { done }),
    who: 'review entities',
    answer: { own: entityPage },
  },
  {
    ...byDesk('/desk/entities/:id/details', 'Updates an entity’s names and type.', DETAILS_FORM),
    who: 'review entities',
    answer: { act: detailsAct },
  },
  {
    ...byDesk('/desk/entities/:id/state', 'Adds a statement with its source.', STATE_FORM),
    who: 'review entities',
    answer: { act: stateAct },
  },
  {
    ...byDesk('/desk/entities/:id/withdraw', 'Withdraws a statement.', STATEMENT_FORM),
    who: 'review entities',
    answer: { act: withdrawAct },
  },
  {
    ...byDesk('/desk/entities/:id/restore', 'Restores a withdrawn statement.', STATEMENT_FORM),
    who: 'review entities',
    answer: { act: restoreAct },
  },
  {
    ...byDesk('/desk/entities/:id/relate', 'Adds a relation with its source.', RELATE_FORM),
    who: 'review entities',
    answer: { act: relateAct },
  },
  {
    ...byDesk('/desk/entities/:id/relation', 'Accepts, rejects or corrects a relation.', RELATION_FORM),
    who: 'review entities',
    answer: { act: relationAct },
  },
  {
    ...byDesk('/desk/entities/:id/publish', 'Publishes an entity’s page.', PUBLISH_FORM),
    who: 'publish entities',
    answer: { act: publishAct },
  },
  {
    ...byDesk('/desk/entities/:id/unpublish', 'Unpublishes an entity’s page.', WHY_FORM),
    who: 'publish entities',
    answer: { act: unpublishAct },
  },
  {
    ...atDesk('/desk/entities/:id/merge', 'Compares two entities before a merge.', MERGE_QUERY),
    who: 'review entities',
    answer: { own: mergePage },
  },
  {
    ...byDesk('/desk/entities/:id/merge', 'Merges an entity into another.', MERGE_FORM),
    who: 'review entities',
    answer: { act: mergeAct },
  },
  {
    ...byDesk('/desk/entities/:id/unmerge', 'Undoes a merge.', WHY_FORM),
    who: 'review entities',
    answer: { act: unmergeAct },
  },
  {
    ...atDesk('/desk/entities/:id/split', 'Selects what to split off into a new entity.'),
    who: 'review entities',
    answer: { own: splitPage },
  },
  {
    ...byDesk('/desk/entities/:id/split', 'Splits the selection off into a new entity.', SPLIT_FORM),
    who: 'review entities',
    answer: { act: splitAct },
  },
  {
    ...byDesk('/desk/entities/:id/unsplit', 'Undoes a split.', UNSPLIT_FORM),
    who: 'review entities',
    answer: { act: unsplitAct },
  },
];
