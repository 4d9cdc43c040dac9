import type { Folded } from '../fold.ts';
import type { Match } from '../finding.ts';

// Decade, year, month (+50 for women, +30 and +80 for those born elsewhere), day, number, check letter.
const personal = /(?<![a-z0-9])[a-t]\d{8}[a-w](?![a-z0-9])/g;
const plate = /(?<![A-Z0-9])[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}(?![A-Z0-9])/g;
const oldPlate =
  /(?<![A-Z0-9])(?:TR|DR|VL|SH|EL|FR|KO|BR|GJ|KU|LE|DI|LU|KJ|PO|SR|KR|MA) ?\d{4} ?[A-Z](?![A-Z0-9])/g;

/** Personal numbers of Albanian identity documents, and plates of cars. */
export function findDocumentNumbers({ plain, cased }: Folded): Match[] {
  const matches: Match[] = [];
  for (const match of plain.matchAll(personal)) {
    const month = Number(match[0].slice(2, 4)) % 50;
    const day = Number(match[0].slice(4, 6));
    const dated = ((month >= 1 && month <= 12) || (month >= 31 && month <= 42)) && day >= 1 && day <= 31;
    matches.push({
      kind: 'id-number',
      start: match.index,
      end: match.index + match[0].length,
      certainty: dated ? 'likely' : 'possible',
    });
  }
  for (const pattern of [plate, oldPlate]) {
    for (const match of cased.matchAll(pattern)) {
      const start = match.index;
      matches.push({ kind: 'licence-plate', start, end: start + match[0].length, certainty: 'possible' });
    }
  }
  return matches;
}
