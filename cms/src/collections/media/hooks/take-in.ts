import { acceptDocument, acceptImage, explainRefusal, IntakeRefusal } from '@bashke/intake';
import { type CollectionBeforeOperationHook, MissingFile } from 'payload';
import { canHandIn } from '../../../access/can-hand-in.ts';
import { isAuthor } from '../../../access/is-author.ts';
import { languageOf } from '../../../i18n/say.ts';
import { Refusal } from '../../../refusal.ts';
import { type Accepted, masterFile } from '../accepted.ts';

/**
 * Sends what was uploaded through the intake before anything else sees it. From here on the request carries the
 * cleaned file; what is refused goes back as a sentence, and nothing of it is kept.
 */
export const takeIn: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  delete req.context.accepted;
  const { file } = req;
  // Cleaning is costly: those who may not upload are turned away by access control without it.
  const isAllowed = operation === 'create' ? canHandIn({ req }) : isAuthor({ req });
  if (!overrideAccess && !isAllowed) return args;
  if (!file) {
    // Payload would fetch one from an address in the data, past the intake.
    if (operation === 'create') throw new MissingFile(req.t);
    delete req.query['uploadEdits'];
    return args;
  }
  try {
    const accepted = await accept(file.data, file.name);
    req.context.accepted = { file: accepted, uploadedName: file.name };
    req.file = masterFile(accepted);
  } catch (error) {
    if (!(error instanceof IntakeRefusal)) throw error;
    const { code, params } = error;
    throw new Refusal(explainRefusal(error, languageOf(req)), { code, params });
  }
  return args;
};

/** What begins as a PDF or is called one is a document; everything else has to be a picture. */
function accept(bytes: Uint8Array, fileName: string): Promise<Accepted> {
  const isPdf = /\.pdf$/i.test(fileName) || Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  return isPdf ? acceptDocument(bytes, { fileName }) : acceptImage(bytes, { fileName });
}
