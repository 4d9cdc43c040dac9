/** What the search knows of a page; `search/<language>.json` is a list of these. */
export interface SearchRecord {
  /** From the root of the microsite. */
  path: string;
  title: string;
  summary: string;
  /** Its headings, as written. */
  headings: string;
  /** Every other word of it once, folded. */
  words: string;
}
