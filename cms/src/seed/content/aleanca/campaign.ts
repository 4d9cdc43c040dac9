import type { CampaignContent } from '../types.ts';
import { home } from './home.ts';
import { statement } from './statement.ts';
import { what } from './what-it-is.ts';
import { join } from './who-can-join.ts';

/** A small site that introduces the Alliance. */
export const aleanca: CampaignContent = {
  slug: 'aleanca',
  status: 'running',
  theme: 'bashke',
  languages: ['sq', 'en'],
  starts: '2026-02-17',
  title: {
    sq: 'Aleanca Kombëtare kundër Bullizmit Kibernetik',
    en: 'National Alliance against Cyberbullying',
  },
  slogan: { sq: 'Shumë duar, një fjalë: mjaft', en: 'Many hands, one word: enough' },
  summary: {
    sq: 'Rrjeti i organizatave, ekspertëve dhe institucioneve kundër bullizmit kibernetik: çfarë është, kush mund të hyjë, deklarata.',
    en: 'The network of organisations, experts and institutions against cyberbullying: what it is, who can join, the statement.',
  },
  postalAddress: { sq: 'Tiranë, Shqipëri', en: 'Tirana, Albania' },
  helpServices: ['alo-116', 'online-safety', 'hate-speech'],
  partners: [
    { role: 'organiser', organisation: 'isigurt' },
    { role: 'partner', organisation: 'crca' },
    { role: 'partner', organisation: 'alo-116' },
    { role: 'co-funder', organisation: 'european-union' },
  ],
  hashtags: ['AleancaKundërBullizmit'],
  contact: { email: 'aleanca@shembull.al' },
  navigation: [
    { label: { sq: 'Çfarë është', en: 'What it is' }, target: { page: 'what' } },
    { label: { sq: 'Anëtarët', en: 'Members' }, target: { group: 'alliance' } },
    { label: { sq: 'Bëhuni pjesë', en: 'Join' }, target: { page: 'join' } },
    { label: { sq: 'Deklarata', en: 'Statement' }, target: { page: 'statement' } },
  ],
  pages: [home, what, join, statement],
};
