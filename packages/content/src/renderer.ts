import type { View } from './view.ts';

/** One file of a microsite. */
export interface RenderedFile {
  /** MIME type, with charset for text. */
  contentType: string;
  body: Uint8Array;
}

/**
 * The compiled renderer: what `sites/dist/server/entry.mjs` exports. It keeps no state between calls and may be
 * called for several files at a time.
 */
export interface Renderer {
  /** The contract it was compiled with. */
  contractVersion: number;
  /** Changes with every build whose output can differ: files of another build are made again. */
  buildId: string;
  /**
   * Makes the file of `view.route`. Style sheets, scripts and fonts it refers to lie in `clientFolder`
   * under the same names.
   * @throws ProblemError with the place in the page, when something that the file shows is missing.
   */
  render(view: View, options?: RenderOptions): Promise<RenderedFile>;
  /**
   * All that the card or icon of `view.route` shows, as text: with equal texts `render` gives equal bytes.
   * Quick, where drawing is slow: the publisher keeps drawings by it. Notes its inputs in the view.
   */
  sketch?(view: View): string;
  /** Absolute path of the folder that holds style sheets, scripts and fonts. */
  clientFolder: string;
}

export interface RenderOptions {
  /** Adds the banner of a draft and keeps search engines away. */
  preview?: boolean;
}
