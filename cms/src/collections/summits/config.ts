import type { CollectionConfig } from 'payload';
import { gatedAccess } from '../../access/document-access.ts';
import { forgetAgendas } from '../../agenda/forget.ts';
import { giveGuid } from '../../fields/give-identity.ts';
import { publishing } from '../../publishing/triggers.ts';
import { fillSeatsOfSummit, forgetRegistrations } from '../../registrations/hooks.ts';
import { drafts } from '../drafts.ts';
import { menu } from '../menu.ts';
import { placeFields } from './fields/place.ts';
import { registrationFields } from './fields/registration.ts';
import { summitSidebar } from './fields/sidebar.ts';
import { textFields } from './fields/texts.ts';

const summitPublishing = publishing('summits');

/** The agenda beside the form: it needs all the space there is. */
const agendaView = {
  path: '/agenda',
  Component: '/studio/agenda-editor/AgendaEditor.tsx#AgendaEditor',
  tab: {
    label: ({ t }: { t: (key: string) => string }) => t('studio:agenda'),
    href: '/agenda',
    order: 200,
  },
} as const;

/** A conference of one or more days, with its agenda, its speakers and those who register. */
export const summits: CollectionConfig = {
  slug: 'summits',
  labels: { singular: { sq: 'Samit', en: 'Summit' }, plural: { sq: 'Samite', en: 'Summits' } },
  access: gatedAccess,
  ...drafts,
  hooks: {
    ...summitPublishing,
    beforeChange: [giveGuid],
    afterChange: [...summitPublishing.afterChange, fillSeatsOfSummit],
    beforeDelete: [forgetAgendas, forgetRegistrations],
  },
  admin: {
    group: menu.summit,
    useAsTitle: 'title',
    defaultColumns: ['title', 'agenda', 'campaign', 'state', '_status', 'updatedAt'],
    components: { views: { edit: { agenda: agendaView } } },
    description: {
      sq: 'Konferenca me seanca, folës dhe regjistrim. Programi bëhet publik vetëm kur e publikoni.',
      en: 'Conferences with sessions, speakers and registration. The agenda becomes public only when you release it.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { sq: 'Tekstet', en: 'Texts' }, fields: textFields },
        { label: { sq: 'Ditët dhe vendi', en: 'Days and place' }, fields: placeFields },
        { label: { sq: 'Regjistrimi', en: 'Registration' }, fields: registrationFields },
      ],
    },
    ...summitSidebar,
  ],
};
