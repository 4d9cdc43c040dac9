import { id } from '../text.ts';

/** What every block has. */
export const blockBase = {
  /** Its identity on the page; also the place that a problem is reported at. */
  id,
};
