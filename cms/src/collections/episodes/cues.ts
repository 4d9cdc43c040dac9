import { type Cue, cueSchema } from '@bashke/content';
import type { JSONFieldValidation } from 'payload';
import type { Words } from '../../fields/words.ts';
import { say } from '../../i18n/say.ts';

/** Rows that a transcript can have, as in the contract. */
export const CUES_LIMIT = 4000;
/** Characters of one row, as in the contract. */
export const CUE_TEXT_LIMIT = 300;

/** What can be wrong with a transcript; every sentence names the row and says what to do. */
export const cueMessages = {
  'no-list': {
    sq: 'Transkripti duhet të jetë një listë rreshtash. Importojeni përsëri nga një skedar VTT.',
    en: 'The transcript has to be a list of rows. Import it again from a VTT file.',
  },
  'too-many': {
    sq: 'Transkripti ka më shumë se {limit} rreshta. Bashkoni disa prej tyre.',
    en: 'The transcript has more than {limit} rows. Merge some of them.',
  },
  malformed: {
    sq: 'Rreshti {row} nuk kuptohet. Fshijeni dhe shkruajeni përsëri.',
    en: 'Row {row} is not understood. Delete it and write it again.',
  },
  start: {
    sq: 'Rreshti {row}: fillimi duhet të jetë kohë, p.sh. 1:05.2.',
    en: 'Row {row}: the beginning has to be a time, e.g. 1:05.2.',
  },
  end: {
    sq: 'Rreshti {row} duhet të mbarojë pasi fillon. Ndryshoni njërën nga kohët.',
    en: 'Row {row} has to end after it begins. Change one of the times.',
  },
  order: {
    sq: 'Rreshti {row} fillon para rreshtit të mëparshëm. Ndryshoni fillimin ose renditini sipas kohës.',
    en: 'Row {row} begins before the row above it. Change its beginning, or sort the rows by time.',
  },
  voice: {
    sq: 'Rreshti {row}: pseudonimi i zërit është më i gjatë se 30 shenja.',
    en: 'Row {row}: the alias of the voice is longer than 30 characters.',
  },
  empty: {
    sq: 'Rreshti {row} nuk ka tekst. Shkruani çfarë thuhet ose fshijeni.',
    en: 'Row {row} has no text. Write what is said, or delete it.',
  },
  'too-long': {
    sq: 'Rreshti {row} ka më shumë se {limit} shenja. Ndajeni në dy.',
    en: 'Row {row} has more than {limit} characters. Split it in two.',
  },
} as const satisfies Record<string, Words>;

export interface CueProblem {
  code: keyof typeof cueMessages;
  params: Record<string, number>;
}

/** What keeps a transcript from being published; empty when nothing does. */
export function problemsOfCues(value: unknown): CueProblem[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [{ code: 'no-list', params: {} }];
  if (value.length > CUES_LIMIT) return [{ code: 'too-many', params: { limit: CUES_LIMIT } }];
  const cues = value as unknown[];
  return cues.flatMap((cue, index): CueProblem[] => {
    const row = index + 1;
    const parsed = cueSchema.safeParse(cue);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const code = codeOf(issue?.path[0], issue?.code);
      return [{ code, params: { row, limit: CUE_TEXT_LIMIT } }];
    }
    const { start, end } = parsed.data;
    if (end <= start) return [{ code: 'end', params: { row } }];
    const before = cueSchema.safeParse(cues[index - 1]);
    if (before.success && start < before.data.start) return [{ code: 'order', params: { row } }];
    return [];
  });
}

function codeOf(field: PropertyKey | undefined, issue: string | undefined): CueProblem['code'] {
  if (field === 'start' || field === 'end' || field === 'voice') return field;
  if (field === 'text') return issue === 'too_big' ? 'too-long' : 'empty';
  return 'malformed';
}

/** Rows that can be worked on, out of whatever is stored. */
export function readCues(value: unknown): Cue[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((cue) => {
    if (typeof cue !== 'object' || cue === null) return [];
    const { start, end, voice, text } = cue as Record<string, unknown>;
    const seconds = (time: unknown) => (typeof time === 'number' && Number.isFinite(time) ? time : 0);
    return [
      {
        start: seconds(start),
        end: seconds(end),
        ...(typeof voice === 'string' && voice !== '' && { voice }),
        text: typeof text === 'string' ? text : '',
      },
    ];
  });
}

/** The transcript of an episode as it can be published. */
export const areCues: JSONFieldValidation = (value, { req }) => {
  const [problem] = problemsOfCues(value);
  return problem === undefined || say(req, cueMessages[problem.code], problem.params);
};
