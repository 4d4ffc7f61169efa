/**
 * Legal forms specific to one country's law, or to a few neighbours', as written in a name without spaces. A company
 * with one of them is under that law; English words (Ltd, LLC, Company) translate many forms and indicate none.
 * Compiled by us.
 */
const LAWS = `
german: gmbh mbh gesmbh ggmbh ug ughaftungsbeschrankt ag kg ohg gbr kgaa gmbhcokg gmbhundcokg ev ek aktiengesellschaft
french: sarl sas sasu eurl scs sprl srl
iberian: sl slu slne sadecv sderl sderldecv srl sas ltda lda eireli limitada sociedadlimitada
italian: srl srls spa sas
romanian: srl
dutch: bv nv bvba
nordic: ab aps as asa oy oyj ehf aktiebolag
freezone: fze fzc fzco fzllc dmcc
gulf: wll est spc
malay: sdnbhd bhd
singapore: pteltd
australian: ptyltd
indian: pvtltd
russian: ooo ao zao pao oao nao tov too prat pat gup mup fgup chup rup
baltic: sia uab ou
balkan: ood eood ead ad doo
central: spzoo sro kft zrt nyrt as
turkish: as ltdsti limitedsirketi anonimsirketi
`;

/** Laws whose forms companies keep when writing in English; others write Ltd or JSC. */
const KEPT: ReadonlySet<string> = new Set(['german', 'french', 'iberian', 'italian', 'dutch', 'freezone']);

/** Forms used by companies under English law, and by those under laws whose forms are translated. */
const ENGLISH =
  /^(?:limited|ltd|coltd|companylimited|llc|lc|inc|incorporated|corp|plc|llp|limitedliabilitycompany)$/;

let laws: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * Whether two legal forms cannot belong to the same company: they are from two laws, or one is never translated as the
 * other.
 */
export function areOfTwoLaws(one: string, other: string): boolean {
  const [ours, theirs] = [lawsOf(one), lawsOf(other)];
  if (ours.length > 0 && theirs.length > 0) return !ours.some((law) => theirs.includes(law));
  return (ENGLISH.test(one) && isKept(theirs)) || (ENGLISH.test(other) && isKept(ours));
}

function isKept(of: readonly string[]): boolean {
  return of.length > 0 && of.every((law) => KEPT.has(law));
}

function lawsOf(form: string): readonly string[] {
  laws ??= read();
  return laws.get(form) ?? [];
}

function read(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of LAWS.trim().split('\n')) {
    const [law = '', forms = ''] = line.split(': ');
    for (const form of forms.split(' ')) found.set(form, [...(found.get(form) ?? []), law]);
  }
  return found;
}
