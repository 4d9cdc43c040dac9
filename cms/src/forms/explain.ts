import { type FormName, formFields, type Language, plainText } from '@bashke/content';
import type { z } from 'zod';
import { formsWord, missingWord } from './words.ts';

/** What is to be mended: a sentence for each field, in the order of the form. */
export type FieldErrors = Readonly<Record<string, string>>;

type Issue = z.core.$ZodIssue;

/** Says what is wrong with a form, field by field: what it is, and what to do. */
export function explainIssues(
  form: FormName,
  raw: Readonly<Record<string, unknown>>,
  issues: readonly Issue[],
  language: Language,
): FieldErrors {
  const errors: Record<string, string> = {};
  for (const { name } of formFields[form]) {
    const issue = issues.find(({ path }) => path[0] === name);
    if (issue) errors[name] = explain(form, name, raw[name], issue, language);
  }
  return errors;
}

function explain(form: FormName, name: string, value: unknown, issue: Issue, language: Language): string {
  const field = formFields[form].find((each) => each.name === name);
  const isEmpty =
    value === undefined || value === false || (typeof value === 'string' && plainText(value) === '');
  const missing = missingWord(form, name, language);
  if (missing !== undefined && (isEmpty || field?.input === 'tick')) return missing;
  if (field?.input === 'sessions') {
    return issue.code === 'too_big' && issue.origin === 'array'
      ? formsWord('sessionsMany', language, { max: Number(issue.maximum) })
      : formsWord('sessions', language);
  }
  if (field?.input === 'choice') return formsWord('choice', language);
  if (typeof value !== 'string') return formsWord('notText', language);
  if (issue.code === 'too_big') {
    return formsWord('tooLong', language, {
      length: plainText(value).normalize().length,
      max: field?.max ?? Number(issue.maximum),
    });
  }
  if (issue.code === 'too_small') return formsWord('tooShort', language, { min: Number(issue.minimum) });
  return formsWord(field?.input === 'address' ? 'addressForm' : 'emailForm', language);
}
