import { writeSearchIndex } from '../search/records.ts';
import type { FileMaker } from './index.ts';
import { textFile } from './text-file.ts';

export const searchIndex: FileMaker = async (view) => textFile('application/json', writeSearchIndex(view));
