/** Finds what identifies a child in a text, a file name or an alias. Pure: no database, no network, no disk. */
export { checkAlias, type AliasCheck, type AliasRefusal } from './alias.ts';
export { suggestAliases } from './alias-suggestions.ts';
export { explainFinding } from './explain.ts';
export { findIdentifying } from './find.ts';
export {
  findingKinds,
  type Certainty,
  type Finding,
  type FindingKind,
  type FindOptions,
  type TextKind,
} from './finding.ts';
export { markFindings, type MarkedPiece } from './mark.ts';
