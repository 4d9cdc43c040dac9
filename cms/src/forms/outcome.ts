import type { Language } from '@bashke/content';
import type { FieldErrors } from './explain.ts';
import { TooOften } from './limits.ts';
import { formsWord, type FormsWord } from './words.ts';

/** Why a form is not taken as a whole, whatever is in it. */
type RefusalName = 'broken' | 'large' | 'foreign' | 'proof' | 'noCampaign' | 'failed';

/** What became of a form that was sent. */
export type Outcome =
  | { kind: 'done' }
  /** Something in it is to be mended, or it cannot be taken now: it is shown again. */
  | {
      kind: 'again';
      status: 403 | 422 | 429 | 500;
      message?: string | undefined;
      fields: FieldErrors;
      /** Seconds until it can be sent again. */
      after?: number | undefined;
    }
  /** Nothing can be shown again. */
  | { kind: 'refused'; status: number; title: string; text: string; after?: number | undefined };

const statuses: Record<RefusalName, number> = {
  broken: 400,
  large: 413,
  foreign: 403,
  proof: 403,
  noCampaign: 404,
  failed: 500,
};

/** A refusal of the form as a whole. */
export const refuse = (name: RefusalName, language: Language): Outcome => ({
  kind: 'refused',
  status: statuses[name],
  title: formsWord(`${name}.title`, language),
  text: formsWord(`${name}.text`, language),
});

const sentences = {
  visitor: 'often.text',
  unproven: 'often.text',
  challenge: 'often.text',
  link: 'often.text',
  unprovenInAll: 'oftenAll.text',
  recipient: 'oftenRecipient.text',
} as const satisfies Record<TooOften['limit'], FormsWord>;

/** What somebody reads who has asked too often. */
export const sayTooOften = ({ limit, seconds }: TooOften, language: Language): string =>
  formsWord(sentences[limit], language, { minutes: Math.ceil(seconds / 60) });
