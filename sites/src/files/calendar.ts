import { textFile } from './text-file.ts';
import type { FileMaker } from './index.ts';

export const calendar: FileMaker = (view) => Promise.resolve(textFile('text/calendar', view.summit.acronym));
