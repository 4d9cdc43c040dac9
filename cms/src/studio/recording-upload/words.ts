import type { Words } from '../../fields/words.ts';

/** What the upload of a recording says. */
export const uploadWords = {
  choose: { sq: 'Ngarko një incizim', en: 'Upload a recording' },
  help: {
    sq: 'Zë ose video. Skedari kontrollohet, pastrohet nga të dhënat e fshehura dhe zëri sillet në nivelin e zakonshëm. Nëse lidhja ndërpritet, vazhdon vetë.',
    en: 'Sound or video. The file is checked, cleaned of hidden data and brought to the usual loudness. If the connection breaks, the upload carries on by itself.',
  },
  uploading: { sq: 'Po ngarkohet „{name}“: {percent} %', en: 'Uploading “{name}”: {percent} %' },
  queued: { sq: '„{name}“ pret radhën e kontrollit …', en: '“{name}” is waiting to be checked …' },
  working: { sq: 'Po kontrollohet „{name}“: {percent} %', en: 'Checking “{name}”: {percent} %' },
  ready: { sq: '„{name}“ është gati.', en: '“{name}” is ready.' },
  open: {
    sq: 'Hapeni dhe shënoni kush dëgjohet ose shihet në të',
    en: 'Open it and say who is heard or seen in it',
  },
  failed: {
    sq: 'Ngarkimi u ndërpre. Zgjidhni përsëri të njëjtin skedar: vazhdon aty ku mbeti.',
    en: 'The upload broke off. Choose the same file again: it carries on where it stopped.',
  },
} as const satisfies Record<string, Words>;
