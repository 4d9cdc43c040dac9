import type { OrganisationContent } from './types.ts';

/** Who stands behind the campaigns. */
export const organisations = {
  isigurt: {
    kind: 'civil-society',
    url: 'https://isigurt.al/',
    name: {
      sq: 'Qendra për Internet të Sigurt në Shqipëri – iSIGURT.al',
      en: 'Safer Internet Centre Albania – iSIGURT.al',
    },
    about: {
      sq: 'Platforma kombëtare për sigurinë, të nxënit dhe pjesëmarrjen e fëmijëve e të rinjve në internet. U krijua në vitin 2015.',
      en: 'The national platform for the safety, learning and participation of children and young people online. Founded in 2015.',
    },
  },
  crca: {
    kind: 'civil-society',
    name: { sq: 'CRCA/ECPAT Albania', en: 'CRCA/ECPAT Albania' },
    about: {
      sq: 'Drejton Qendrën për Internet të Sigurt. Që nga viti 2005 punon që interneti të jetë më i sigurt për fëmijët dhe të rinjtë.',
      en: 'Runs the Safer Internet Centre. It has worked since 2005 to make the internet safer for children and young people.',
    },
  },
  'alo-116': {
    kind: 'civil-society',
    name: { sq: 'ALO 116 111', en: 'ALO 116 111' },
    about: {
      sq: 'Linja kombëtare e ndihmës për fëmijët, partnere e Qendrës që nga fillimi.',
      en: 'The national child helpline, the Centre’s partner from the start.',
    },
  },
  'education-authorities': {
    kind: 'public-institution',
    name: { sq: 'Autoritetet publike të arsimit', en: 'Public education authorities' },
    about: {
      sq: 'Hapin dyert e shkollave publike për mësimin e parë dhe për takimet me prindër e mësues.',
      en: 'They open the doors of public schools to the first lesson and to meetings with parents and teachers.',
    },
  },
  akcesk: {
    kind: 'public-institution',
    name: { sq: 'AKCESK', en: 'AKCESK' },
    about: {
      sq: 'Autoriteti Kombëtar për Certifikimin Elektronik dhe Sigurinë Kibernetike. Bashkë me iSIGURT, pjesë e Komitetit Kombëtar për Internet të Sigurt.',
      en: 'The National Authority for Electronic Certification and Cyber Security. With iSIGURT, part of the National Committee on Internet Safety.',
    },
  },
  'european-union': {
    kind: 'european-union',
    name: { sq: 'Bashkimi Evropian', en: 'European Union' },
    about: {
      sq: 'Bashkëfinancon Qendrën përmes programit „Evropa Digjitale“ që nga shtatori 2024.',
      en: 'Has co-funded the Centre through the Digital Europe Programme since September 2024.',
    },
  },
} satisfies Record<string, OrganisationContent>;

export type OrganisationKey = keyof typeof organisations;
