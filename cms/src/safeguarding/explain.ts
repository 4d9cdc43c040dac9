import type { Language } from '@bashke/content';
import type { Finding } from './finding.ts';
import { sentence } from './sentences.ts';

const longest = 80;

/** A finding as one sentence for a reviewer: what it is, how it may tell who a child is, what to do. */
export function explainFinding({ kind, params }: Finding, language: Language): string {
  const found = params['found'] ?? '';
  const shown = found.length > longest ? `${found.slice(0, longest - 1).trimEnd()}…` : found;
  return sentence(`finding.${kind}`, language, { ...params, found: shown });
}
