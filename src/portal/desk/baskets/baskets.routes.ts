import { h } from 'preact';
import { makeBasket } from '../../../desk/baskets/make-basket.ts';
import { reviseBasket } from '../../../desk/baskets/revise-basket.ts';
import type { Problem } from '../../../errors.ts';
import { basketVersions, findBasket, listBaskets } from '../../../evidence/codes/baskets.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { fieldOf, refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { BasketPage, BasketsPage } from './BasketsPage.tsx';
import { basketsView, basketView, type Typed } from './baskets.view.ts';
import { checkFiguresOn } from './check-figures-on.ts';

type Keeper = PermittedVisitor<'change baskets'>;

const PATH = '/desk/baskets';
const codes = { most: 20_000, lines: true } as const;

/** The fields of the form that creates a basket. */
export const BASKET_FORM: Form = {
  name: { most: 120 },
  slug: { most: 80 },
  source: { most: 300 },
  about: { most: 2000, lines: true },
  codes,
};
/** The fields of the form that creates a new version of a basket. */
export const REVISE_FORM: Form = { codes, source: { most: 300 }, note: { most: 500 }, after: { most: 9 } };

/** GET /desk/baskets */
export const basketsPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawBaskets(context, request, visitor, null);

/** GET /desk/baskets.json */
export const basketsJson: MakeOwnPage<Keeper> = async (context) =>
  deskJson({ baskets: await listBaskets(context.reading) });

/** GET /desk/baskets/:slug */
export const basketPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawBasket(context, request, visitor, null);

/** POST /desk/baskets/add */
export const addBasketAct: Act<Keeper> = async (context, request, visitor) => {
  const { form } = request;
  const { name = '', slug = '', source = '', about = '', codes: given = '' } = form;
  const basket = { slug, names: { en: name }, about, codes: linesOf(given), source, note: '' };
  try {
    await context.store.write((writing) => makeBasket(writing, basket, visitor.by, context.clock.now()));
  } catch (error) {
    const status = statusOf(error);
    const { words } = ownEdition(context, request, visitor);
    return drawBaskets(context, request, visitor, typedOf(form, error, 'slug', words), status);
  }
  context.log.info({ by: visitor.by.member.id, basket: slug }, 'a basket was made');
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `${PATH}/${slug}`, { done: 'made' }) };
};

/** POST /desk/baskets/:slug/revise */
export const reviseBasketAct: Act<Keeper> = async (context, request, visitor) => {
  const { form } = request;
  const slug = request.params.slug ?? '';
  const revision = {
    codes: linesOf(form.codes ?? ''),
    source: form.source ?? '',
    note: form.note ?? '',
    after: wholeNumberIn(form, 'after'),
  };
  if (!(await findBasket(context.reading, slug))) throw noSuchBasket();
  try {
    await context.store.write((writing) =>
      reviseBasket(writing, slug, revision, visitor.by, context.clock.now()),
    );
  } catch (error) {
    const status = statusOf(error);
    const { words } = ownEdition(context, request, visitor);
    return drawBasket(context, request, visitor, typedOf(form, error, 'codes', words), status);
  }
  await checkFiguresOn(context, slug);
  context.log.info({ by: visitor.by.member.id, basket: slug }, 'a basket was revised');
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `${PATH}/${slug}`, { done: 'revised' }) };
};

async function drawBaskets(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  typed: Typed | null,
  status: Page['status'] = 200,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const baskets = basketsView(await listBaskets(context.reading), typed, edition);
  const head = { path: PATH, title: words.say('deskBaskets'), intro: words.say('basketsIntro'), status };
  return deskPage(context, edition, visitor, request, head, h(BasketsPage, { baskets }));
}

async function drawBasket(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  typed: Typed | null,
  status: Page['status'] = 200,
): Promise<Page> {
  const slug = request.params.slug ?? '';
  const basket = await findBasket(context.reading, slug);
  if (!basket) throw noSuchBasket();
  const edition = ownEdition(context, request, visitor);
  const view = basketView(basket, await basketVersions(context.reading, slug), typed, edition);
  const title = nameIn(basket.names, edition.language);
  const head = {
    path: PATH,
    at: `${PATH}/${slug}`,
    title,
    status,
    notice: typed ? null : noticeOf(request.query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(BasketPage, { basket: view }));
}

function typedOf(values: Typed['values'], error: unknown, otherwise: string, words: Words): Typed {
  return { values, wrong: { [fieldOf(error) ?? otherwise]: lineOf(error, words) } };
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean);
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  if (done === 'made') return { text: words.say('basketMade'), wrong: false };
  return done === 'revised' ? { text: words.say('basketRevised'), wrong: false } : null;
}

/** The error for a basket that does not exist. */
export function noSuchBasket(): Problem {
  return refusal('basketUnknown');
}
