import type { CollectionAfterErrorHook, CollectionBeforeChangeHook } from 'payload';
import { fieldsOf, filesOf } from '../accepted.ts';
import { keepFile } from '../store.ts';
import { removeUnused } from './remove-files.ts';

/** Keeps the cleaned file and its sizes, and records what they are. A document never names a file that is not there. */
export const keepFiles: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { accepted } = req.context;
  if (!accepted) return data;
  const files = filesOf(accepted.file);
  req.context.kept = files.map(({ name }) => name);
  for (const file of files) await keepFile(file);
  return { ...data, ...fieldsOf(accepted.file, accepted.uploadedName) };
};

/** Takes back what was kept for a request that came to nothing. */
export const dropKeptFiles: CollectionAfterErrorHook = async ({ req }) => {
  const { accepted, kept } = req.context ?? {};
  if (!accepted || !kept) return;
  delete req.context.kept;
  const [file] = kept;
  if (file) await removeUnused(req.payload, { file, names: kept });
};
