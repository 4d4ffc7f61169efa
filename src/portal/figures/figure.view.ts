import { periodWords } from '../../evidence/checks/query-words.ts';
import type { FigureMark, Judgement } from '../../evidence/checks/verdict.ts';
import { acceptedIn, inputsIn, unitSaid, valueIn } from '../../evidence/checks/verdict-words.ts';
import type { FigureRecord, KeptVerdict } from '../../evidence/claims/claim.ts';
import type { FigureCorrection } from '../../evidence/claims/figure-places.queries.ts';
import type { Dataset, DatasetVersion } from '../../evidence/datasets/dataset.ts';
import { nameIn } from '../../stories/story.ts';
import type { Part } from '../../words/message.ts';
import type { Words } from '../../words/words.ts';
import { type Edition, hrefIn, storyHref } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { figureHref, figurePlaceHref } from '../text/body-figures.view.ts';
import { figureWord, judgedWord, markWord, signWord, verdictWord } from '../text/mark-words.ts';
import { fullStamp } from '../ui/times.ts';
import { chartView } from './chart.view.ts';
import { embedCode } from './embed-code.ts';
import { rowsView } from './rows.view.ts';
import type { RowsBehind } from './rows-behind.ts';
import { versionDate } from './version-date.ts';

/** The data a figure's page is built from, besides its record. */
export interface FigurePageInput {
  readonly record: FigureRecord;
  /** The dataset behind it; null if there is none. */
  readonly dataset: Dataset | null;
  /** The second dataset that its question needs: the population an amount is divided by; left out if it needs none. */
  readonly second?: Dataset | null;
  readonly corrections: readonly FigureCorrection[];
  /** A verdict as a sentence. */
  why(judgement: Judgement): string;
  /** The question to the data, as a sentence; null if there was none. */
  readonly question: string | null;
  /** The check whose permalink this page is; null on the figure's own page. */
  readonly fixed: string | null;
  /** The rows behind its value, if they are shown. */
  readonly behind?: RowsBehind | null;
}

/** One fact about a figure: a term and its value. */
export interface FactView {
  readonly term: string;
  readonly parts: readonly Part[];
  readonly lang?: string | undefined;
  /** Whether it is also on cards, which have little room. */
  readonly onCard?: boolean;
}

/** A figure, ready to display. */
export type FigurePageView = ReturnType<typeof figureView>;

/** The letter of a verdict, for its style; a figure that cannot be checked has its own. */
export function letterOf(verdict: KeptVerdict['verdict'], mark: FigureMark): FigureMark {
  switch (verdict) {
    case 'holds':
      return 'h';
    case 'holds with hedge':
      return 'w';
    case 'differs':
      return 'd';
    case 'cannot be checked':
      return mark === 'a' ? 'a' : 'u';
  }
}

/** A sentence with its figure highlighted. */
export function sentenceOf(claim: FigureRecord['claim']) {
  const { sentence, exact, prefix } = claim;
  // The same words may occur twice in a sentence: the text before them tells which is meant.
  const tail = prefix.slice(-24);
  const near = tail ? sentence.indexOf(tail + exact) : -1;
  const at = near >= 0 ? near + tail.length : sentence.indexOf(exact);
  if (at < 0) return { before: '', exact: sentence, after: '' };
  return { before: sentence.slice(0, at), exact, after: sentence.slice(at + exact.length) };
}

/** Shapes a figure for its page, its panel and its card elsewhere. */
export function figureView(given: FigurePageInput, edition: Edition) {
  const { record, corrections, fixed } = given;
  const { claim, story, verdicts } = record;
  const { words, zone } = edition;
  const [current] = verdicts;
  const shown = verdicts.find(({ checkId }) => fixed !== null && checkId === fixed) ?? current;
  const mark = fixed === null || !shown ? (claim.mark ?? 'u') : letterOf(shown.verdict, claim.mark ?? 'u');
  const at = (tail = '') => figureHref(edition, claim.id, story.language, tail);
  const place = { text: words.say('figureInPlace'), href: figurePlaceHref(edition, { claim, story }) };
  const fixedCheck = shown?.checkId ?? null;
  const path = fixedCheck ? `/figure/${claim.id}/check/${fixedCheck}` : `/figure/${claim.id}`;
  const own = fixed === null ? `/figure/${claim.id}` : `/figure/${claim.id}/check/${fixed}`;
  return {
    id: claim.id,
    /** The language of these words: a panel may be in a story in another language. */
    language: edition.language,
    direction: words.direction,
    mark,
    /** The mark as a word, in large type. */
    word: fixed === null ? figureWord(record, words) : signWord(mark, shown, words),
    kicker: [
      { text: `${words.say('figureIn')} ` },
      { text: story.headline, href: place.href, lang: markOf(story.language, edition).lang },
    ],
    sentence: sentenceOf(claim),
    ...markOf(story.language, edition),
    why: whyOf(given, shown, edition),
    /** The language of `why`, if it is not the page's. */
    note: shown?.note ? words.say('editorNote', { note: shown.note }) : null,
    chart:
      shown?.verdict === 'cannot be checked'
        ? null
        : chartView({ ...record, verdicts: shown ? [shown] : [] }, edition),
    facts: factsOf(given, shown, edition),
    readings: readingsOf(shown, claim.figure.unit, words),
    sql: record.check ? { title: words.say('questionAsSql'), text: record.check.sql } : null,
    rows: rowsView(
      given.behind ?? null,
      { record, dataset: given.dataset?.slug ?? '', second: given.second?.slug, path: own },
      edition,
    ),
    history: {
      title: words.say('historyOfVerdicts'),
      items: verdicts.map((verdict) => ({
        stamp: fullStamp(verdict.at, true, words, zone),
        word: judgedWord(verdict, words),
        mark: letterOf(verdict.verdict, claim.mark ?? 'u'),
        why: given.why(verdict),
        by: signedBy(verdict, words),
        note: verdict.note || null,
        href: verdict.checkId ? at(`/check/${verdict.checkId}`) : null,
      })),
    },
    corrections:
      corrections.length > 0
        ? {
            title: words.say('correctionsOfFigure', { count: corrections.length }),
            items: corrections.map(({ at: when, text }) => ({
              stamp: fullStamp(when, true, words, zone),
              text,
            })),
          }
        : null,
    links: linksOf(given, fixedCheck, own, edition),
    embed: {
      title: words.say('embedFigure'),
      help: words.say('embedHelp'),
      code: embedCode(`${edition.publicUrl}${path}/embed`, claim.exact),
    },
    place,
    all: {
      text: words.say('allFigures'),
      href: `${storyHref(edition, { ...story, slug: `${story.slug}/figures` })}`,
    },
    /** Shown on a check's permalink if a newer check exists, with whether it agrees. */
    older:
      fixed !== null && shown !== current
        ? words.line('olderCheck', { newest: { text: words.say('newestCheck'), href: at() } })
        : null,
    close: words.say('closePanel'),
    whole: { text: words.say('wholeFigure'), href: at() },
  };
}

/** A figure derived from others is no stronger than the weakest of them, in this order. */
const WEAKEST_FIRST: readonly FigureMark[] = ['d', 'u', 'a', 'w', 'h'];

function whyOf({ record, why }: FigurePageInput, shown: KeptVerdict | undefined, { words }: Edition): string {
  const { claim, evidence, inputs = [] } = record;
  if (inputs.length > 0) {
    const figures = words.list(inputs.map(({ exact }) => `“${exact}”`));
    const weakest = WEAKEST_FIRST.find((mark) => inputs.some((one) => one.mark === mark));
    const firm = weakest && words.say('reckonedFirm', { word: markWord(weakest, words) });
    return [words.say('reckonedFrom', { figures }), firm].filter(Boolean).join(' ');
  }
  const said = evidence?.rests.kind === 'source' ? evidence.rests.source : claim.figure.attribution;
  const reason = shown ? why(shown) : '';
  if (claim.mark === 'a' && said)
    return [words.say('restsOnWord', { who: said.who }), reason].filter(Boolean).join(' ');
  if (claim.mark === 'u') return [words.say('restsOnNothing'), reason].filter(Boolean).join(' ');
  return reason;
}

/** Who is responsible for a verdict. */
export function signedBy({ by, signed }: Pick<KeptVerdict, 'by' | 'signed'>, words: Words): string {
  if (signed && by) return words.say('signedBy', { name: by });
  return signed ? words.say('signedByEditor') : words.say('notSigned');
}

function factsOf(given: FigurePageInput, shown: KeptVerdict | undefined, edition: Edition): FactView[] {
  const { record, dataset, second, question } = given;
  const { claim, evidence, check, verdicts } = record;
  const { words, zone, language } = edition;
  const unit = unitSaid(claim.figure, shown?.details);
  const facts: FactView[] = [];
  const add = (term: string, ...parts: Part[]) => void facts.push({ term, parts });
  const value = shown?.details.value ?? null;
  if (value !== null)
    add(words.say('termData'), { text: valueIn(value, unit, language, shown?.details ?? null) });
  const revised = shown?.reason === 'revised' ? shown.details.revised : undefined;
  const revisedOf = revised?.second ? second : dataset;
  if (revised)
    facts.push({
      term: words.say('termDataThen'),
      onCard: true,
      parts: [
        { text: `${valueIn(revised.value, unit, language)} (` },
        {
          text: `${words.say('termVersion')} ${words.number(revised.version)}`,
          ...(revisedOf && {
            href: hrefIn(edition, `/dataset/${revisedOf.slug}/versions/${revised.version}`),
          }),
        },
        { text: ')' },
      ],
    });
  const allowed = shown ? acceptedIn(shown.details, unit, language) : null;
  // Without a value there is nothing to compare the words with; the sentence above says what is missing.
  if (allowed && value !== null) add(words.say('termAllowed'), { text: allowed });
  const later = shown?.reason === 'stale' ? shown.details.stale : undefined;
  if (later)
    facts.push({
      term: words.say('termLater'),
      onCard: true,
      parts: [
        { text: `${valueIn(later.value, unit, language)} (${periodWords(later.period, words.locale)})` },
      ],
    });
  // Values that may not be redistributed are not listed.
  const behind = shown && !check?.isClosed ? inputsIn(shown.details, language) : [];
  if (behind.length > 0) add(words.say('termInputs'), { text: behind.join(' · ') });
  const inputs = record.inputs ?? [];
  if (inputs.length > 0)
    facts.push({
      term: words.say('termInputs'),
      onCard: true,
      lang: markOf(record.story.language, edition).lang,
      parts: inputs.flatMap(({ id, exact, mark }, at) => [
        ...(at > 0 ? [{ text: ' · ' }] : []),
        { text: exact, ...(mark && { href: figureHref(edition, id, record.story.language) }) },
        ...(mark ? [{ text: ` (${markWord(mark, words)})`, lang: words.language }] : []),
      ]),
    });
  const said = evidence?.rests.kind === 'source' ? evidence.rests.source : claim.figure.attribution;
  if (said)
    facts.push({ ...saidBy(said, words), onCard: true, lang: markOf(record.story.language, edition).lang });
  if (question) facts.push({ term: words.say('termQuestion'), parts: [{ text: question }], onCard: true });
  if (dataset && check?.version)
    facts.push({
      term: words.say('termDataset'),
      onCard: true,
      parts: versionLine(dataset, check.version, edition),
    });
  if (second && check?.second)
    facts.push({
      term: words.say('termPeople'),
      onCard: true,
      parts: versionLine(second, check.second, edition),
    });
  if (shown) {
    const earlier = verdicts.length - 1;
    const text = [fullStamp(shown.at, true, words, zone).text, signedBy(shown, words)];
    if (earlier > 0) text.push(words.say('earlierVerdicts', { count: earlier }));
    add(words.say('termChecked'), { text: text.join(' · ') });
  }
  return facts;
}

/** A dataset with the version that was queried, when it was fetched, and its licence. */
function versionLine(dataset: Dataset, version: DatasetVersion, edition: Edition): Part[] {
  const { words, zone, language } = edition;
  const days = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: zone });
  const at = (path: string) => hrefIn(edition, path);
  return words.line('datasetVersion', {
    dataset: { text: nameIn(dataset.names, language), href: at(`/dataset/${dataset.slug}`) },
    version: {
      text: words.number(version.number),
      href: at(`/dataset/${dataset.slug}/versions/${version.number}`),
    },
    sha: version.sha256.slice(0, 12),
    date: versionDate(version, words, (day) => days.format(day)),
    licence: {
      text: dataset.licence,
      href: dataset.licenceUrl ?? undefined,
      rel: dataset.licenceUrl ? 'license external' : undefined,
    },
  });
}

function saidBy(
  said: { kind: string; who: string; role: string | null; title?: string | null; url?: string | null },
  words: Words,
): FactView {
  const who = said.role ? `${said.who}, ${said.role}` : said.who;
  const parts: Part[] = [{ text: `${who} (${sourceKind(said.kind, words)})` }];
  if (said.title || said.url) {
    const href = said.url ?? undefined;
    parts.push({ text: ' · ' }, { text: said.title ?? said.url ?? '', href, rel: href && 'external' });
  }
  return { term: words.say('termSaidBy'), parts };
}

function sourceKind(kind: string, words: Words): string {
  switch (kind) {
    case 'on record':
      return words.say('saidOnRecord');
    case 'background':
      return words.say('saidOnBackground');
    case 'anonymous':
      return words.say('saidAnonymously');
    default:
      return words.say('saidInDocument');
  }
}

function readingsOf(shown: KeptVerdict | undefined, unit: string | null, words: Words) {
  const readings = shown?.details.readings ?? [];
  if (readings.length < 2) return null;
  return {
    title: words.say('readingsTitle', { count: readings.length }),
    head: [words.say('columnReading'), words.say('columnValue'), words.say('columnVerdict')],
    rows: readings.map((reading) => ({
      words: reading.words ?? words.say('plainReading'),
      value:
        reading.value === null ? '–' : valueIn(reading.value, unit, words.language, shown?.details ?? null),
      verdict: verdictWord(reading.verdict, words),
      mark: letterOf(reading.verdict, 'u'),
    })),
  };
}

function linksOf(
  { record, dataset }: FigurePageInput,
  check: string | null,
  rows: string,
  edition: Edition,
): Part[] {
  const { words } = edition;
  const path = `/figure/${record.claim.id}`;
  return [
    { text: words.say('dataAsJson'), href: `${path}/data.json` },
    ...(record.check && !record.check.isClosed && dataset
      ? [{ text: words.say('rowsAsCsv'), href: `${rows}/rows.csv` }]
      : []),
    { text: words.say('asCard'), href: `${path}/embed` },
    ...(check ? [{ text: words.say('permanentLink'), href: `${path}/check/${check}` }] : []),
  ];
}
