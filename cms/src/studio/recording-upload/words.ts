import type { Words } from '../../fields/words.ts';

/** What the upload of a recording says. */
export const uploadWords = {
  choose: { sq: 'Ngarko një regjistrim', en: 'Upload a recording' },
  help: {
    sq: 'Zë ose film. Kontrollohet, pastrohet nga të dhënat e fshehura dhe sillet në nivel të barabartë zëri. Nëse lidhja ndërpritet, vazhdon vetë.',
    en: 'Sound or film. It is checked, cleaned of hidden data and made equally loud. If the connection breaks, it goes on by itself.',
  },
  uploading: { sq: 'Po ngarkohet „{name}“: {percent} %', en: 'Uploading “{name}”: {percent} %' },
  queued: { sq: '„{name}“ pret radhën e kontrollit …', en: '“{name}” waits to be checked …' },
  working: { sq: 'Po kontrollohet „{name}“: {percent} %', en: 'Checking “{name}”: {percent} %' },
  ready: { sq: '„{name}“ është gati.', en: '“{name}” is ready.' },
  open: {
    sq: 'Hapeni dhe thoni kush dëgjohet në të',
    en: 'Open it and say who is heard in it',
  },
  failed: {
    sq: 'Ngarkimi u ndërpre. Zgjidhni përsëri të njëjtin skedar: vazhdon ku mbeti.',
    en: 'The upload broke off. Choose the same file again: it goes on where it stopped.',
  },
} as const satisfies Record<string, Words>;
