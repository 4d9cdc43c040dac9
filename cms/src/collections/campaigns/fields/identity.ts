import type { Field } from 'payload';
import { line, prose } from '../../../fields/text.ts';

/** What the campaign is called and what it is about. */
export const identityFields: Field[] = [
  line({
    name: 'title',
    label: { sq: 'Titulli', en: 'Title' },
    max: 80,
    required: true,
    example: { sq: 'Bullizmi kibernetik nuk është lojë', en: 'Cyberbullying is not a game' },
  }),
  line({
    name: 'slogan',
    label: { sq: 'Slogani', en: 'Slogan' },
    max: 120,
    help: {
      sq: 'Pak fjalë nën titull: një premtim ose një thirrje.',
      en: 'A few words under the title: a promise or a call.',
    },
  }),
  prose({
    name: 'summary',
    label: { sq: 'Përmbledhja', en: 'Summary' },
    max: 300,
    required: true,
    help: {
      sq: 'Çfarë është fushata, me dy fjali. Kjo shihet te motorët e kërkimit dhe kur faqja shpërndahet.',
      en: 'What the campaign is, in two sentences. Search engines and shared links show it.',
    },
  }),
];
