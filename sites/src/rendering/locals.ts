import type { RenderOptions, View } from '@bashke/content';
import { dictionaries, type Words } from '../i18n/index.ts';
import { Anchors } from './anchors.ts';

/** What every component of one file can ask for, as `Astro.locals`. */
export interface RenderLocals {
  view: View;
  /** The interface words in the language of the file. */
  words: Words;
  /** Gives out the anchors of headings; each once. */
  anchors: Anchors;
  preview: boolean;
  /** Shows this block of the page and no other: to find the one that fails. */
  onlyBlock?: number | undefined;
}

export function localsOf(view: View, options: RenderOptions, onlyBlock?: number): RenderLocals {
  return {
    view,
    words: dictionaries[view.language],
    anchors: new Anchors(),
    preview: options.preview ?? false,
    onlyBlock,
  };
}
