import type { BlockOf, BlockType } from '@bashke/content';

/** What the component of a block is given. */
export interface BlockProps<T extends BlockType> {
  block: BlockOf<T>;
  /** It opens the page: its heading is the page's, its picture is loaded at once. */
  first: boolean;
}
