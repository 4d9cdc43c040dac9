import type { FormName, View } from '@bashke/content';

/** The anchor of the first form of its name on a page; the next ones are numbered. */
export const formAnchor = (form: FormName): string => `${form}-form`;

/**
 * The link to the form about a summit or a group, on whichever page of this campaign staff placed it; `undefined` where
 * no page in the language of this file holds one.
 */
export function formPageOf(
  view: View,
  form: Extract<FormName, 'registration' | 'application'>,
  about: string,
): string | undefined {
  const path = view.formPageOf(form, about);
  if (path === undefined) return undefined;
  const anchor = `#${formAnchor(form)}`;
  return path === view.route.path ? anchor : `${view.href(path)}${anchor}`;
}
