import type { Words } from '../../i18n/index.ts';

/** What the script of a form says, under the names that it knows. */
export interface ScriptWords {
  missing: string;
  choice: string;
  tick: string;
  email: string;
  one: string;
  other: string;
  sending: string;
  offline: string;
  unreachable: string;
  slow: string;
  kept: string;
  full: string;
}

/** The words of a language as the attribute of a form. */
export const wordsForScript = (words: Words): string =>
  JSON.stringify({
    missing: words['form.error-missing'],
    choice: words['form.error-choice'],
    tick: words['form.error-tick'],
    email: words['form.error-email'],
    one: words['form.error-one'],
    other: words['form.error-other'],
    sending: words['form.sending'],
    offline: words['form.offline'],
    unreachable: words['form.unreachable'],
    slow: words['form.slow'],
    kept: words['form.kept'],
    full: words['form.session-full'],
  } satisfies ScriptWords);
