import { explainProblem, type Language, type Place, type Problem } from '@bashke/content';
import type { Block, Field, SanitizedConfig, Tab } from 'payload';

/** A problem as its reader needs it. */
export interface ExplainedProblem {
  sentence: string;
  /** The field that mends it, in the studio; without an address where no field does. */
  link?: string;
}

type Path = readonly (string | number)[];

interface FoundField {
  labels: string[];
  /** The part of the path that is fields of the form: what is inside running text is not. */
  path: (string | number)[];
}

/** Says problems in the reader's language, with the labels and the address of the fields that mend them. */
export function explainProblems(
  problems: readonly Problem[],
  language: Language,
  config: SanitizedConfig,
): ExplainedProblem[] {
  const explained = problems.map((problem) => explain(problem, language, config));
  return explained.filter(
    ({ sentence }, index) => explained.findIndex((each) => each.sentence === sentence) === index,
  );
}

function explain(problem: Problem, language: Language, config: SanitizedConfig): ExplainedProblem {
  const { place } = problem;
  const collection = config.collections.find(({ slug }) => slug === place?.collection);
  const found = place?.field && collection && findField(collection.fields, place.field, language);
  const params = { ...problem.params };
  if (found && found.labels.length > 0) params['field'] = found.labels.join(' › ');
  const named = config.collections.find(({ slug }) => slug === params['collection']);
  if (named) params['collection'] = wordIn(named.labels.singular, language).toLowerCase();
  const sentence = explainProblem({ ...problem, params }, language);
  return place && collection ? { sentence, link: linkTo(place, found?.path ?? [], config) } : { sentence };
}

function linkTo(place: Place, path: Path, config: SanitizedConfig): string {
  const locale = place.language ? `?locale=${place.language}` : '';
  const field = path.length > 0 ? `#field-${path.join('__')}` : '';
  const id = encodeURIComponent(place.id);
  return `${config.routes.admin}/collections/${place.collection}/${id}${locale}${field}`;
}

const wordIn = (label: unknown, language: Language): string => {
  if (typeof label === 'string') return label;
  const words = label as Record<string, string> | null | undefined;
  return words?.[language] ?? '';
};

/** Follows a path of the contract through the fields of the form, which have the same names. */
function findField(fields: readonly Field[], path: Path, language: Language): FoundField | undefined {
  const [name, index, ...rest] = path;
  const field = namedFields(fields).find((each) => each.name === name);
  if (!field || name === undefined) return undefined;
  const label = 'label' in field ? wordIn(field.label, language) : '';
  const here: FoundField = { labels: label ? [label] : [], path: [name] };
  if (index === undefined) return here;
  if ('fields' in field && typeof index === 'string') {
    return join(here, findField(field.fields, path.slice(1), language));
  }
  if ((field.type === 'array' || field.type === 'blocks') && typeof index === 'number') {
    here.labels.push(String(index + 1));
    here.path.push(index);
    const inside =
      field.type === 'array'
        ? findField(field.fields, rest, language)
        : findInBlocks(field.blocks, rest, language);
    return join(here, inside);
  }
  return here;
}

/** The path does not say which block it is: of those that have such fields, the most usual label names them. */
function findInBlocks(blocks: readonly Block[], path: Path, language: Language): FoundField | undefined {
  const all = blocks.flatMap((block) => findField(block.fields, path, language) ?? []);
  const longest = Math.max(0, ...all.map((found) => found.path.length));
  const named = Map.groupBy(
    all.filter((found) => found.path.length === longest),
    (found) => found.labels.join(' › '),
  );
  return [...named.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
}

const join = (outer: FoundField, inner: FoundField | undefined): FoundField =>
  inner ? { labels: [...outer.labels, ...inner.labels], path: [...outer.path, ...inner.path] } : outer;

/** The fields that hold data, out of the rows and tabs that only arrange them. */
function namedFields(fields: readonly (Field | Tab)[]): Extract<Field, { name: string }>[] {
  return fields.flatMap((field) => {
    if ('name' in field && typeof field.name === 'string') return [field as Extract<Field, { name: string }>];
    if ('tabs' in field) return namedFields(field.tabs);
    return 'fields' in field ? namedFields(field.fields) : [];
  });
}
