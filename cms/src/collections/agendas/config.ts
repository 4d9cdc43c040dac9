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
    {
      name: 'summit',
      type: 'relationship',
      relationTo: 'summits',
      label: { sq: 'Samiti', en: 'Summit' },
      required: true,
      index: true,
      maxDepth: 0,
    },
    {
      name: 'version',
      type: 'number',
      label: { sq: 'Versioni', en: 'Version' },
      required: true,
      defaultValue: 0,
    },
    { name: 'releasedAt', type: 'date', label: { sq: 'U publikua më', en: 'Released on' } },
    {
      name: 'releasedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { sq: 'U publikua nga', en: 'Released by' },
      maxDepth: 0,
    },
    { name: 'entries', type: 'json', label: { sq: 'Seancat', en: 'Sessions' }, defaultValue: [] },
    { name: 'changes', type: 'json', label: { sq: 'Ndryshimet', en: 'Changes' }, defaultValue: [] },
  ],
};
