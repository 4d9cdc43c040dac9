import type { Language } from '@bashke/content';
import { handInMessages } from './messages.ts';

export type HandInCode = keyof typeof handInMessages;

/** Something that cannot be taken from a contributor, said to them; `field` is where on the page it belongs. */
export class HandInRefusal extends Error {
  readonly code: HandInCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly field: string | undefined;
  /** A sentence that says more than the code's own. */
  readonly sentence: string | undefined;

  constructor(
    code: HandInCode,
    {
      params = {},
      field,
      sentence,
    }: { params?: Record<string, string | number>; field?: string; sentence?: string } = {},
  ) {
    super(code);
    this.code = code;
    this.params = params;
    this.field = field;
    this.sentence = sentence;
  }
}

/** The sentence of a refusal in the reader's language. */
export function explainHandIn(
  { code, params, sentence }: Pick<HandInRefusal, 'code' | 'params' | 'sentence'>,
  language: Language,
): string {
  if (sentence !== undefined) return sentence;
  return handInMessages[code].words[language].replace(/\{(\w+)\}/g, (gap, name: string) =>
    String(params[name] ?? gap),
  );
}
