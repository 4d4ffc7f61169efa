import { type DataInput, type FigureMark, MARKS } from '../../evidence/checks/verdict.ts';
import { verdictSentence } from '../../evidence/checks/verdict-words.ts';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import { type Body, bodyText, type Inline } from '../../stories/body.ts';
import { cardSourceline, sourcelineOf } from '../cards/sourceline.view.ts';
import { coverageView } from '../datasets/coverage.view.ts';
import { figureView } from '../figures/figure.view.ts';
import type { Edition } from '../site/edition.ts';
import type { BodyFigure } from '../text/body-figures.view.ts';
import { markWord } from '../text/mark-words.ts';
import {
  SAMPLE_COVERAGE,
  SAMPLE_QUERY,
  sampleAttributed,
  sampleCheck,
  sampleDataset,
  sampleDetails,
  sampleEvidence,
  sampleFigure,
  sampleRecord,
  sampleVerdict,
} from './evidence-samples.ts';

/** The components of evidence in every state. */
export type EvidenceGalleryView = ReturnType<typeof evidenceGallery>;

const SAMPLES = ['', 'h', 'hhhhwhhahhdh', 'hhwhdahhuhha'.repeat(5)];
const PIECES: readonly (readonly [text: string, mark: FigureMark | null, link?: boolean])[] = [
  ['In 2021 it was ', null],
  ['€263 million', 'h'],
  [', two years later ten times that: ', null],
  ['over 900 percent', 'w'],
  [' more. It is not ', null],
  ['almost 30 percent', 'd'],
  [' that came from one member. Officials said ', null],
  ['about 90 percent', 'a'],
  [' of the chips do; nobody said who counted ', null],
  ['1,200 firms', 'u'],
  [', or the ', null],
  ['$500 million', 'h', true],
  [' of a report.', null],
];

/** Shapes the samples of evidence for the gallery. */
export function evidenceGallery(edition: Edition) {
  const { words } = edition;
  const story = { slug: 'sample', language: edition.language };
  return {
    marks: {
      ...markedSample(edition),
      words: { table: words.say('tableLabel'), embed: words.say('embedLabel') },
    },
    lines: SAMPLES.map((marks) => cardSourceline(marks, edition)),
    heads: SAMPLES.map((marks) => sourcelineOf({ ...story, marks }, edition)),
    panels: panelSamples().map((record) =>
      figureView(
        {
          record,
          dataset: record.check ? sampleDataset() : null,
          corrections: [],
          why: (judgement) => verdictSentence(judgement, record.claim.figure, edition.language),
          question: null,
          fixed: null,
        },
        edition,
      ),
    ),
    coverage: coverageView(SAMPLE_COVERAGE, edition),
  };
}

function markedSample(edition: Edition): { body: Body; figures: BodyFigure[] } {
  const content = PIECES.map(
    ([text, , link]): Inline =>
      link
        ? { type: 'text', text, marks: [{ type: 'link', attrs: { href: 'https://example.org/report' } }] }
        : { type: 'text', text },
  );
  const body: Body = { type: 'doc', content: [{ type: 'paragraph', content }] };
  const whole = bodyText(body);
  const figures = PIECES.flatMap(([text, mark], at): BodyFigure[] => {
    if (!mark) return [];
    const start = whole.indexOf(text);
    const word = markWord(mark, edition.words);
    return [
      {
        id: `sample-${at}`,
        start,
        end: start + text.length,
        mark,
        href: '/-/gallery',
        word,
        exactly: null,
        spans: null,
      },
    ];
  });
  return { body, figures };
}

function panelSamples(): FigureRecord[] {
  const share = sampleDetails({ value: 24.5, allowed: [24, 25], difference: -0.5, readings: [] });
  const ranks = sampleCheck({
    series: ['DE', 'PL', 'IT', 'LT', 'FR', 'NL'].map((code, at) => ({ code, value: 179_000_000 / (at + 1) })),
  });
  const asked = (query: Partial<typeof SAMPLE_QUERY>) =>
    sampleEvidence({
      rests: { kind: 'query', query: { ...SAMPLE_QUERY, ...query }, datasetId: sampleDataset().id },
    });
  const percent = (quote: string, value: number) =>
    sampleFigure({ quote, value, unit: '%', hedge: 'nearly', measure: 'share', grain: 5 });
  const said = (mark: FigureMark, exact: string) => ({
    id: `${MARKS.indexOf(mark)}`,
    mark,
    exact,
    sentence: `${exact} of it came from one member.`,
  });
  const attributed = sampleAttributed();
  const input = (value: number, flag: DataInput['flag']): DataInput => ({
    names: null,
    period: SAMPLE_QUERY.period,
    value,
    unit: 'EUR',
    cells: 1,
    flag,
  });
  return [
    sampleRecord(),
    sampleRecord(
      {
        evidence: asked({ statistic: 'share', part: SAMPLE_QUERY.filter }),
        verdicts: [
          sampleVerdict({ verdict: 'holds with hedge', reason: 'within wider rounding', details: share }),
        ],
      },
      { ...said('w', 'Nearly 25 percent'), figure: percent('Nearly 25 percent', 25) },
    ),
    sampleRecord(
      {
        evidence: asked({ statistic: 'share', part: SAMPLE_QUERY.filter }),
        verdicts: [
          sampleVerdict({
            verdict: 'differs',
            reason: 'too low',
            details: { ...share, allowed: [25, 30], difference: -5.5 },
            note: 'The sentence counted machines twice.',
          }),
          sampleVerdict({ id: 'earlier', signed: false, by: null, details: share }),
        ],
      },
      { ...said('d', 'Almost 30 percent'), figure: percent('Almost 30 percent', 30) },
    ),
    sampleRecord(
      {
        evidence: asked({ statistic: 'rank', rank: { along: 'reporter', of: 'PL' } }),
        check: ranks,
        verdicts: [
          sampleVerdict({
            details: sampleDetails({ value: 2, allowed: [2, 2], readings: [], difference: 0 }),
          }),
        ],
      },
      {
        ...said('h', 'The second largest share'),
        figure: sampleFigure({
          quote: 'second largest',
          value: 2,
          unit: 'rank',
          hedge: 'none',
          measure: 'rank',
          grain: 1,
        }),
      },
    ),
    sampleRecord(
      {
        verdicts: [
          sampleVerdict({
            reason: 'stale',
            signed: false,
            details: sampleDetails({
              readings: [],
              base: 'on the stated side',
              stale: { period: ['2024-01-01', '2025-01-01'], value: 2_910_400_000 },
            }),
          }),
        ],
      },
      said('h', 'Over €2.7 billion'),
    ),
    sampleRecord(
      {
        evidence: asked({ statistic: 'share', part: SAMPLE_QUERY.filter }),
        verdicts: [
          sampleVerdict({
            verdict: 'holds with hedge',
            reason: 'derived',
            details: {
              ...share,
              base: 'within wider rounding',
              inputs: [input(669_800_000, 'provisional'), input(2_733_800_000, null)],
            },
          }),
        ],
      },
      { ...said('w', 'Close to 25 percent'), figure: percent('Close to 25 percent', 25) },
    ),
    attributed,
    {
      ...attributed,
      evidence: null,
      verdicts: [
        sampleVerdict({
          checkId: null,
          verdict: 'cannot be checked',
          reason: 'ambiguous',
          signed: false,
          details: sampleDetails({
            value: null,
            readings: [],
            fits: [
              { names: { en: 'Share of microelectronics' }, dataset: 'sample-trade', value: 91 },
              { names: { en: 'Share of machine tools' }, dataset: 'sample-trade', value: 64 },
            ],
          }),
        }),
      ],
      claim: {
        ...attributed.claim,
        id: 'ambiguous',
        exact: '90 percent of the microelectronics',
        mark: 'u',
        figure: { ...attributed.claim.figure, attribution: null },
      },
    },
    {
      ...attributed,
      evidence: null,
      claim: {
        ...attributed.claim,
        exact: '90 percent',
        mark: 'u',
        figure: { ...attributed.claim.figure, attribution: null },
      },
    },
  ];
}
