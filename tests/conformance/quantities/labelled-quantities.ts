import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a label says that a value is bounded or softened; null where the labels do not say. */
type LabelledHedge = '=' | '~' | '>' | '<' | null;

/** A quantity as the labels of a corpus give it. */
export interface LabelledQuantity {
  /** Null where only its place and hedge are labelled. */
  readonly value: number | null;
  /** As the corpus writes it; undefined where it labels no units, null where there is none. */
  readonly unit?: string | null;
  readonly hedge: LabelledHedge;
  /** The words it is about; none where the text does not say, undefined where the corpus does not label them. */
  readonly concept?: readonly string[];
  /** Where it stands, where the corpus says so. */
  readonly start?: number;
  readonly end?: number;
}

/** A text of a corpus with its quantities. */
export interface LabelledText {
  readonly text: string;
  readonly quantities: readonly LabelledQuantity[];
}

/** A corpus of labelled quantities. */
export interface QuantityCorpus {
  readonly name: string;
  /** Whether every quantity of its texts is labelled, so that what is found besides is wrong. */
  readonly isWhole: boolean;
  readonly folder: string;
  read(folder: string): LabelledText[];
}

/** The corpora at hand; their licences are in the README beside them. */
export const QUANTITY_CORPORA: readonly QuantityCorpus[] = [
  { name: 'news', isWhole: true, folder: 'newsquant-open', read: readNews },
  { name: 'quantulum', isWhole: false, folder: 'quantulum3', read: readQuantulum },
  {
    name: 'numbers',
    isWhole: false,
    folder: 'recognizers-english/Number',
    read: (folder) => readRecognizers(folder, ['NumberModel', 'PercentModel']),
  },
  {
    name: 'measures',
    isWhole: false,
    folder: 'recognizers-english/NumberWithUnit',
    read: (folder) => readRecognizers(folder, ['CurrencyModel', 'DimensionModel', 'TemperatureModel']),
  },
  { name: 'science', isWhole: false, folder: 'measeval-train/train', read: readScience },
];

interface NewsSentence {
  readonly text: string;
  readonly quantities: readonly {
    readonly change: string;
    readonly value: string;
    readonly normalized_unit: string;
    readonly referred_concepts: string;
  }[];
}

/** News sentences. Of a range the first end is scored: the labels take "from X to Y" for a range as well. */
function readNews(folder: string): LabelledText[] {
  const sentences = JSON.parse(readFileSync(join(folder, 'sentences.json'), 'utf8')) as NewsSentence[];
  return sentences.map(({ text, quantities }) => ({
    text: text.replace(/\s+/g, ' '),
    quantities: quantities.flatMap(({ change, value, normalized_unit: unit, referred_concepts: about }) => {
      const number = Number(/^-?[\d.]+/.exec(value.replaceAll(' ', ''))?.[0]);
      const hedge = change === '~' || change === '>' || change === '<' ? change : '=';
      if (!Number.isFinite(number)) return [];
      const concept =
        about === '-'
          ? []
          : about
              .toLowerCase()
              .split(/[,\s]+/)
              .filter(Boolean);
      return [{ value: number, unit: unit === '-' ? null : unit, hedge, concept }];
    }),
  }));
}

interface QuantulumCase {
  readonly req: string;
  readonly res: readonly { readonly value: number; readonly unit: string; readonly surface: string }[];
}

function readQuantulum(folder: string): LabelledText[] {
  const cases = JSON.parse(readFileSync(join(folder, 'quantities.json'), 'utf8')) as QuantulumCase[];
  return cases.map(({ req, res }) => ({
    text: req,
    quantities: res.map(({ value, unit }) => ({
      value,
      unit: unit === 'dimensionless' ? null : unit,
      hedge: null,
    })),
  }));
}

interface RecognizerCase {
  readonly Input: string;
  readonly Results: readonly { readonly Resolution?: Readonly<Record<string, string | null>> | null }[];
}

function readRecognizers(folder: string, files: readonly string[]): LabelledText[] {
  return files
    .map((file) => join(folder, `${file}.json`))
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as RecognizerCase[])
    .map(({ Input, Results }) => ({
      text: Input,
      quantities: Results.flatMap(({ Resolution }) => {
        const written = Resolution?.value ?? '';
        const value = written === '' ? Number.NaN : Number(written.replace('%', ''));
        if (Number.isNaN(value)) return [];
        const unit = written.endsWith('%') ? '%' : Resolution?.unit;
        return [{ value, ...(unit == null ? {} : { unit }), hedge: null }];
      }),
    }));
}

/** Paragraphs of science, whose labels give the place of a quantity and whether it is approximate. */
function readScience(folder: string): LabelledText[] {
  return readdirSync(join(folder, 'tsv'))
    .sort()
    .map((name) => {
      const table = readFileSync(join(folder, 'tsv', name), 'utf8');
      return {
        text: readFileSync(join(folder, 'text', name.replace('.tsv', '.txt')), 'utf8'),
        quantities: table.split('\n').flatMap((line) => {
          const [, , kind, start, end, , , other = ''] = line.split('\t');
          if (kind !== 'Quantity') return [];
          const hedge = /IsApproximate/.test(other) ? ('~' as const) : /IsRange/.test(other) ? null : '=';
          return [{ value: null, hedge, start: Number(start), end: Number(end) }];
        }),
      };
    });
}
