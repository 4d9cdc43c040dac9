import type { Words } from '../../fields/words.ts';

/** What the player in the studio says. */
export const playerWords = {
  waveform: {
    sq: 'Vala e zërit: klikoni për të shkuar te një çast i incizimit',
    en: 'Waveform: click to go to a moment of the recording',
  },
  failed: {
    sq: 'Incizimi nuk u hap. Ringarkoni faqen; nëse nuk ndihmon, skedari mund të jetë hequr.',
    en: 'The recording did not open. Reload the page; if that does not help, the file may have been removed.',
  },
} as const satisfies Record<string, Words>;
