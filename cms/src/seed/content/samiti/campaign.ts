import type { CampaignContent } from '../types.ts';
import { contact } from './pages/contact.ts';
import { home } from './pages/home.ts';
import { participants } from './pages/participants.ts';
import { registration } from './pages/registration.ts';

/** The microsite of the summit. */
export const samiti: CampaignContent = {
  slug: 'samiti',
  status: 'running',
  theme: 'forum',
  languages: ['sq', 'en'],
  starts: '2026-12-09',
  ends: '2026-12-10',
  title: { sq: 'Samiti i parë për Siguri Online', en: '1st Safe Online Summit' },
  slogan: {
    sq: 'Forumi i 11-të Kombëtar për Internet më të Sigurt',
    en: '11th National Forum on Safer Internet',
  },
  summary: {
    sq: 'Autoritete, shoqëri civile, industri dhe ekspertë kundër bullizmit kibernetik: program, folës, vend, regjistrim.',
    en: 'Authorities, civil society, industry and experts against cyberbullying: agenda, speakers, venue, registration.',
  },
  postalAddress: { sq: 'Tiranë, Shqipëri', en: 'Tirana, Albania' },
  helpServices: ['alo-116', 'online-safety', 'hate-speech'],
  partners: [
    { role: 'organiser', organisation: 'isigurt' },
    { role: 'organiser', organisation: 'crca' },
    { role: 'partner', organisation: 'alo-116' },
    { role: 'partner', organisation: 'akcesk' },
    { role: 'partner', organisation: 'education-authorities' },
    { role: 'co-funder', organisation: 'european-union' },
  ],
  hashtags: ['SamitiSiguriOnline', 'SafeOnlineSummit'],
  contact: { email: 'samiti@shembull.al' },
  navigation: [
    { label: { sq: 'Programi', en: 'Agenda' }, target: { summit: 'samiti', part: 'agenda' } },
    { label: { sq: 'Folësit', en: 'Speakers' }, target: { summit: 'samiti', part: 'speakers' } },
    { label: { sq: 'Vendi', en: 'Venue' }, target: { summit: 'samiti', part: 'venue' } },
    { label: { sq: 'Regjistrimi', en: 'Register' }, target: { page: 'registration' } },
    {
      label: { sq: 'Pjesëmarrja dhe mediat', en: 'Taking part and media' },
      target: { page: 'participants' },
    },
    { label: { sq: 'Kontakti', en: 'Contact' }, target: { page: 'contact' } },
  ],
  pages: [home, registration, participants, contact],
};
