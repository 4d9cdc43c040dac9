import {
  type Document,
  type Place,
  type Problem,
  ProblemError,
  type RenderOptions,
  titleOf,
  type View,
} from '@bashke/content';
import { renderPage } from './page.ts';

/** An error of a file as problems that name the document, and the block where it is one that fails. */
export async function explainFailure(
  view: View,
  options: RenderOptions,
  error: unknown,
): Promise<ProblemError> {
  const place = await placeOf(view, options);
  return new ProblemError(
    problemsOf(error).map((problem) => ({ ...problem, place: problem.place ?? place })),
  );
}

function problemsOf(error: unknown): readonly Problem[] {
  // The publisher's classes are not this bundle's: what counts is what the error holds.
  if (error instanceof Error && 'problems' in error) return error.problems as readonly Problem[];
  const detail = error instanceof Error ? error.message : String(error);
  return [{ code: 'render-failed', params: { detail } }];
}

async function placeOf(view: View, options: RenderOptions): Promise<Place> {
  const document = documentOf(view);
  const { collection, id } = document;
  const place: Place = { collection, id, title: titleOf(document), language: view.language };
  if (view.route.kind !== 'page') return place;
  const block = await failingBlock(view, options);
  return block === undefined ? place : { ...place, field: ['blocks', block] };
}

/** The document that a file shows; the campaign where it shows none of its own. */
function documentOf(view: View): Document {
  const { route } = view;
  if (route.kind === 'page') return view.page;
  if ('episode' in route && route.episode !== undefined) return view.episode;
  if ('series' in route && route.series !== undefined) return view.series;
  if ('resource' in route && route.resource !== undefined) return view.resource;
  return view.campaign;
}

/** Makes the page with one block at a time; `undefined` when what fails is not a block. */
async function failingBlock(view: View, options: RenderOptions): Promise<number | undefined> {
  const fails = (index: number) =>
    renderPage(view, options, index).then(
      () => false,
      () => true,
    );
  // Without any block: when even that fails, the block is not to blame.
  if (await fails(-1)) return undefined;
  for (const index of view.page.texts[view.language]!.blocks.keys()) {
    if (await fails(index)) return index;
  }
  return undefined;
}
