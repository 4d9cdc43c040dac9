import type { Words } from '../../fields/words.ts';

/** What the panel of an invitation says. */
export const invitationWords = {
  heading: { sq: 'Lidhja për të rinjtë', en: 'The link for young people' },
  unsaved: {
    sq: 'Lidhja dhe kodi QR bëhen kur ta ruani ftesën.',
    en: 'The link and the QR code are made when you save the invitation.',
  },
  code: { sq: 'Kodi: {code}', en: 'Code: {code}' },
  copy: { sq: 'Kopjo lidhjen', en: 'Copy the link' },
  copied: { sq: 'U kopjua.', en: 'Copied.' },
  notCopied: {
    sq: 'Nuk u kopjua. Shënojeni lidhjen dhe kopjojeni vetë.',
    en: 'It was not copied. Select the link and copy it yourself.',
  },
  open: { sq: 'Shihe siç e shohin të rinjtë', en: 'See it as young people do' },
  printSq: { sq: 'Fleta për printim (shqip)', en: 'Sheet to print (Albanian)' },
  printEn: { sq: 'Fleta për printim (anglisht)', en: 'Sheet to print (English)' },
  alt: { sq: 'Kodi QR i ftesës', en: 'QR code of the invitation' },
  download: { sq: 'Shkarko kodin QR (SVG)', en: 'Download the QR code (SVG)' },
  used: { sq: 'Përdorur {used} nga {uses} herë.', en: 'Used {used} of {uses} times.' },
} as const satisfies Record<string, Words>;
