import { examineCatalogues } from '../../words/examine-catalogues.ts';
import type { Report } from './finding.ts';

const MOST = 10;

/** Checks the operator's own languages of the interface: what they lack, and which messages cannot be used. */
export function examineWords(report: Report): void {
  const examined = examineCatalogues();
  if (!examined) return;
  const { languages, wrong } = examined;
  for (const { language, said, of } of languages)
    report.ok('catalogues', `${language} says ${said} of ${of} messages; the others are in English`);
  for (const line of wrong.slice(0, MOST))
    report.warning('catalogues', line, 'Correct it, and restart the portal. Until then, it is not used.');
  if (wrong.length > MOST)
    report.warning('catalogues', `${wrong.length - MOST} more are wrong`, 'Correct those above first.');
}
