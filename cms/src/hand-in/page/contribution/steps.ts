import type { ContributionView } from '../../view.ts';
import { neededUses } from '../../needed-uses.ts';
import { kindOf } from './kind.ts';

/** The steps of making a contribution. Before them the link is handed over, which is no step of its own. */
export const steps = ['files', 'words', 'people', 'consent', 'check'] as const;
export type Step = (typeof steps)[number];

/** A place on the way: the link, or a step; `at` is the screen within the step. */
export interface Place {
  step: Step | 'link';
  at: number;
}

export const hashOf = ({ step, at }: Place): string => `#${step}${at === 0 ? '' : `-${at + 1}`}`;

/** The place that the end of an address names. */
export function readHash(hash: string): Place | undefined {
  const [, name, number] = /^#([a-z]+)(?:-(\d{1,2}))?$/.exec(hash) ?? [];
  const step = (['link', ...steps] as const).find((each) => each === name);
  return step && { step, at: Math.max(0, Number(number ?? 1) - 1) };
}

/** Where somebody goes on who opens the link without saying where. */
export function firstPlace({ title, files, people }: ContributionView): Place {
  const hasYes = people.some(({ uses }) => uses.length > 0);
  if (files.length === 0) return { step: title === '' && !hasYes ? 'link' : 'files', at: 0 };
  if (files.some(({ state }) => state === 'uploading' || state === 'refused'))
    return { step: 'files', at: 0 };
  if (title === '') return { step: 'words', at: 0 };
  if (!hasYes) return { step: 'people', at: 0 };
  const needed = neededUses[kindOf(files) ?? 'picture'];
  const missing = people.findIndex(({ uses }) => needed.some((use) => !uses.includes(use)));
  return missing === -1 ? { step: 'check', at: 0 } : { step: 'consent', at: missing };
}
