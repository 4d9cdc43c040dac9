import { z } from 'zod';
import { id } from '../text.ts';
import { names } from './names.ts';

/** A document to download, a media document, with what it is called: files are named for machines. */
export const titledDocumentSchema = z.strictObject({ file: id, titles: names(160) });
export type TitledDocument = z.infer<typeof titledDocumentSchema>;
