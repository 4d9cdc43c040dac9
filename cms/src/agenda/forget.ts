import type { CollectionBeforeDeleteHook } from 'payload';

/** The agendas of a summit go with it: one belongs to one. */
export const forgetAgendas: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'agendas', where: { summit: { equals: id } }, req });
};
