import type { Language } from '@bashke/content';

/** Why a form that is well filled in cannot be taken. The sentence is for the visitor: what is wrong, what to do. */
export class FormRefusal extends Error {
  override readonly name = 'FormRefusal';
  readonly words: Readonly<Record<Language, string>>;
  /** The field to mend; without one it is the form as a whole. */
  readonly field: string | undefined;

  constructor(words: Readonly<Record<Language, string>>, field?: string) {
    super(words.en);
    this.words = words;
    this.field = field;
  }
}
