import type { CollectionConfig } from 'payload';
import { isNobody } from '../../access/is-nobody.ts';
import { isStaff } from '../../access/is-staff.ts';
import { agendaEndpoints } from '../../agenda/endpoints.ts';
import { publishing } from '../../publishing/triggers.ts';
import { tellOfRelease } from '../../registrations/hooks.ts';
import { menu } from '../menu.ts';

const { afterChange, afterDelete } = publishing('agendas');
const isReleased = (doc: unknown) => Number((doc as { version?: unknown }).version) > 0;

/**
 * The agendas of a summit: one that is worked on, version 0, and every one that was released. The agenda editor
 * writes them; what was released does not change.
 */
export const agendas: CollectionConfig = {
  slug: 'agendas',
  labels: { singular: { sq: 'Program', en: 'Agenda' }, plural: { sq: 'Programe', en: 'Agendas' } },
  access: { create: isNobody, read: isStaff, update: isNobody, delete: isNobody },
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: agendaEndpoints,
  hooks: {
    // What is worked on is nobody's outside.
    afterChange: [...afterChange, tellOfRelease].map(
      (hook) => (args) => (isReleased(args.doc) ? hook(args) : undefined),
    ),
    afterDelete: afterDelete.map((hook) => (args) => (isReleased(args.doc) ? hook(args) : undefined)),
  },
  admin: { group: menu.summit, hidden: true, useAsTitle: 'version' },
  fields: [
    { name: 'summit', type: 'relationship', relationTo: 'summits', required: true, index: true, maxDepth: 0 },
    { name: 'version', type: 'number', required: true, defaultValue: 0 },
    { name: 'releasedAt', type: 'date' },
    { name: 'releasedBy', type: 'relationship', relationTo: 'users', maxDepth: 0 },
    { name: 'entries', type: 'json', defaultValue: [] },
    { name: 'changes', type: 'json', defaultValue: [] },
  ],
};
