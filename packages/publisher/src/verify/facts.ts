/**
 * What a file says that other files must agree with. Kept in the release's manifest, so that a file that is
 * taken over need not be read again.
 */
export interface FileFacts {
  /**
   * Files of the microsite that it refers to, from its root, with `#part` where a part is meant. What leaves
   * the microsite or cannot be a file keeps a form that no file has: `/rooted`, `../above`.
   */
  refs: string[];
  /** Parts of it that a link can lead to. */
  ids: string[];
  /** Addresses outside that it links to, and `tel:`. */
  outside: string[];
  /** Scripts and styles written into it, as the sources that a content security policy names. */
  inline: string[];
}

export const noFacts: FileFacts = { refs: [], ids: [], outside: [], inline: [] };

/** The facts of one file, and what is wrong with it by itself. */
export interface Reading {
  facts: FileFacts;
  /** The language it says it is in; for HTML alone. */
  language?: string | undefined;
  /** What makes it invalid, in technical words. */
  faults: string[];
}
