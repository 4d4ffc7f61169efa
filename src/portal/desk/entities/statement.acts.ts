import { storyIdAt } from '../../../entities/queue/entity-at-desk.queries.ts';
import { stateProperty } from '../../../entities/statements/state-property.ts';
import type { StatementSource } from '../../../entities/statements/statement.ts';
import { restoreStatement, withdrawStatement } from '../../../entities/statements/withdraw-statement.ts';
import type { Writing } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { change } from './entity.acts.ts';
import { drawEntity, entityOf } from './entity.routes.ts';
import { entityChanger } from './entity-changer.ts';
import type { LookedAt } from './entity-parts.ts';
import { rowTyped } from './row-typed.ts';
import { sourceTyped } from './typed-values.ts';

type Reviewer = PermittedVisitor<'review entities'>;

/** The fields of the form that adds a statement. */
export const STATE_FORM: Form = {
  prop: { most: 40 },
  value: { most: 2000, lines: true },
  lang: { most: 35 },
  source: { most: 300 },
  url: { most: 1000 },
  story: { most: 200 },
  dataset: { most: 300 },
  row: { most: 10 },
  looked: { most: 50 },
};

/** The fields of the form that withdraws a statement or restores it. */
export const STATEMENT_FORM: Form = { statement: { most: 36 }, why: { most: 1000 } };

/** POST /desk/entities/:id/state */
export const stateAct: Act<Reviewer> = async (context, request, visitor) => {
  const { form } = request;
  let at: LookedAt | null = null;
  if (form.dataset) {
    try {
      at = await rowTyped(context, form.dataset, form.row ?? '');
    } catch (error) {
      const line = lineOf(error, ownEdition(context, request, visitor).words);
      const status = statusOf(error);
      if (request.wantsJson) throw error;
      const typed = { form: 'state', values: form, wrong: { dataset: line } } as const;
      return drawEntity(context, request, visitor, { typed, status });
    }
    // A row must be displayed before it can be used as a source.
    if (form.looked !== at.key) {
      const typed = { form: 'state', values: form, wrong: {}, row: at } as const;
      return drawEntity(context, request, visitor, { typed });
    }
  }
  return change(
    context,
    request,
    visitor,
    { form: 'state', field: 'value', done: 'stated', part: 'statements', looked: at ?? undefined },
    async (writing) => {
      const { prop = '', value = '', lang = '', source, url, story } = request.form;
      const entityId = entityOf(request);
      const statement = {
        entityId,
        prop,
        value,
        lang,
        source: at
          ? { datasetVersionId: at.version.id, row: at.row }
          : story
            ? await storySource(writing, story)
            : titled(sourceTyped(source, url)),
      };
      await stateProperty(writing, statement, entityChanger(visitor.by), context.clock.now());
    },
  );
};

/** POST /desk/entities/:id/withdraw */
export const withdrawAct: Act<Reviewer> = (context, request, visitor) => {
  const { statement = '', why = '' } = request.form;
  return change(
    context,
    request,
    visitor,
    { form: 'withdraw', field: 'why', row: statement, done: 'withdrawn', part: 'statements' },
    async (writing) => {
      const by = entityChanger(visitor.by);
      await withdrawStatement(writing, statement, by, context.clock.now(), why);
    },
  );
};

/** POST /desk/entities/:id/restore */
export const restoreAct: Act<Reviewer> = (context, request, visitor) => {
  const { statement = '', why = '' } = request.form;
  return change(
    context,
    request,
    visitor,
    { form: 'undo', field: 'why', row: statement, done: 'restored', part: 'statements' },
    async (writing) => {
      const by = entityChanger(visitor.by);
      await restoreStatement(writing, statement, by, context.clock.now(), why);
    },
  );
};

/** The story entered as a source: by slug or by URL. */
export async function storySource(writing: Writing, typed: string): Promise<{ storyId: string }> {
  const slug =
    typed
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  const story = await storyIdAt(writing, slug);
  if (!story) {
    throw refusal('storyAtUnknown', { slug });
  }
  return { storyId: story };
}

/** A required source. Throws a Problem if there is none. */
export function titled(source: StatementSource | null): StatementSource {
  if (source) return source;
  throw refusal('statementFromMissing');
}
