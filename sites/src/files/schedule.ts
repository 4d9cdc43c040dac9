import { textFile } from './text-file.ts';
import type { FileMaker } from './index.ts';

export const schedule: FileMaker = (view) =>
  Promise.resolve(textFile('application/xml', view.summit.acronym));
