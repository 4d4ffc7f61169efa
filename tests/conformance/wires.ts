import { basename, join, relative } from 'node:path';
import type { ImportedItem } from '../../src/intake/take-findings.ts';
import type { CorpusResult } from './corpus.ts';
import { dryImport } from './dry-import.ts';
import { checkMutations } from './ninjs-mutations.ts';

/** The IPTC's own cases and examples of its formats, as an import reads them. */
export async function checkWires(corpora: string): Promise<CorpusResult[]> {
  const formats = join(corpora, 'formats');
  return [
    await checkCases(join(formats, 'ninjs/validation')),
    checkMutations(corpora),
    await checkExamples(formats),
  ];
}

async function checkCases(folder: string): Promise<CorpusResult> {
  const items = await dryImport([folder]);
  const pass = items.filter(({ file }) => file.includes('should_pass'));
  const fail = items.filter(({ file }) => file.includes('should_fail'));
  const isTaken = ({ status }: ImportedItem) => status !== 'refused';
  const wrong = [...pass.filter((item) => !isTaken(item)), ...fail.filter(isTaken)];
  return {
    name: 'ninjs, should pass and should fail',
    measure: 'of the IPTC’s cases are taken and refused as they should be',
    rate: items.length === 0 ? 0 : (items.length - wrong.length) / items.length,
    floor: 1,
    lines: [
      `${pass.filter(isTaken).length} of ${pass.length} that should pass are taken`,
      `${fail.filter((item) => !isTaken(item)).length} of ${fail.length} that should fail are refused`,
      ...wrong.map((item) => lineOf(item, folder)),
      ...fail.filter((item) => !isTaken(item)).map((item) => lineOf(item, folder)),
    ],
  };
}

/**
 * Files among the examples that no schema of the IPTC takes, that are of other formats, that are a part of an item, or that
 * say what words mean and tell of no news.
 */
const NO_ITEMS =
  /extension-schema\.json$|event-timeline-sample\.json$|README\.md$|\.xsd$|\/NewsML\/|Group_Set|_Located_Subject_|(?:Abstract|Person)_Concept|Knowledge_Item|Catalog_Item/;

async function checkExamples(formats: string): Promise<CorpusResult> {
  const folders = ['ninjs/examples', 'newsml-g2/examples'].map((folder) => join(formats, folder));
  const items = (await dryImport(folders)).filter(({ file }) => !NO_ITEMS.test(file));
  const taken = items.filter(({ status }) => status !== 'refused');
  const isNinjs = ({ file }: ImportedItem) => file.endsWith('.json');
  const isXml = (item: ImportedItem) => !isNinjs(item);
  const counts = (of: (item: ImportedItem) => boolean) => {
    const kept = taken.filter(of);
    const stories = kept.filter(({ draft }) => draft?.state === 'published').length;
    return `${kept.length} of ${items.filter(of).length} are taken, ${stories} as stories, the others as drafts`;
  };
  return {
    name: 'wires, examples',
    measure: 'of the IPTC’s examples of news are taken',
    rate: items.length === 0 ? 0 : taken.length / items.length,
    floor: 1,
    lines: [
      `ninjs 1, 2 and 3: ${counts(isNinjs)}`,
      `NewsML-G2, some with NITF: ${counts(isXml)}`,
      ...items.filter(({ status }) => status === 'refused').map((item) => lineOf(item, formats)),
    ],
  };
}

function lineOf({ file, status, reason }: ImportedItem, folder: string): string {
  return `${status.padEnd(8)} ${relative(folder, file) || basename(file)}: ${reason ?? ''}`;
}
