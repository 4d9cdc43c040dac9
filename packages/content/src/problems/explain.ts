import type { Language } from '../language.ts';
import en from './en.json' with { type: 'json' };
import type { Problem } from './problem.ts';
import sq from './sq.json' with { type: 'json' };

const words: Record<Language, Record<string, string>> = { sq, en };

const fill = (sentence: string, params: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));

/**
 * A problem as one or two sentences in the reader's language: where, what, and what to do.
 * Parameters that name a language (`sq`, `en`) are written out.
 */
export function explainProblem(problem: Problem, language: Language): string {
  const dictionary = words[language];
  const spoken = (name: string) => dictionary[`language.${name}`] ?? name;
  const { place } = problem;
  const title = place?.title ?? place?.id ?? '';
  const params: Record<string, string | number> = {
    field: place?.field?.join(' › ') ?? '',
    ...problem.params,
    place: place?.language
      ? fill(dictionary['place.language']!, { title, language: spoken(place.language) })
      : fill(dictionary['place']!, { title }),
  };
  for (const name of ['missing', 'found', 'expected'] as const) {
    if (typeof params[name] === 'string') params[name] = spoken(params[name]);
  }
  if (typeof params['use'] === 'string') params['use'] = dictionary[`use.${params['use']}`] ?? params['use'];
  return fill(dictionary[problem.code]!, params);
}
