import type { TextareaField, TextField } from 'payload';
import type { Words } from './words.ts';

interface TextOptions {
  name: string;
  label: Words;
  /** Most characters, as in the contract. */
  max: number;
  required?: boolean;
  /** False for what reads the same in every language: a name, an address. */
  localized?: boolean;
  /** What to write, and how. */
  help?: Words;
  /** An example of a good text, shown while the field is empty. */
  example?: Words;
}

const common = ({ name, label, max, required = false, localized = true, help, example }: TextOptions) => ({
  name,
  label,
  required,
  localized,
  maxLength: max,
  admin: { ...(help && { description: help }), ...(example && { placeholder: example }) },
});

/** A text field that holds one text. */
type LineField = Extract<TextField, { hasMany?: false | undefined }>;

/** One line of text, written anew in each language. */
export const line = (options: TextOptions): LineField => ({ ...common(options), type: 'text' });

/** Plain text of a few sentences, written anew in each language. */
export const prose = (options: TextOptions): TextareaField => ({ ...common(options), type: 'textarea' });

/** The optional heading that most blocks begin with. */
export const heading = (example: Words): LineField =>
  line({ name: 'heading', label: { sq: 'Titulli', en: 'Heading' }, max: 120, example });

/** The optional sentences under the heading of a block. */
export const intro = (): TextareaField =>
  prose({
    name: 'intro',
    label: { sq: 'Hyrja', en: 'Introduction' },
    max: 400,
    help: { sq: 'Një ose dy fjali nën titull.', en: 'One or two sentences under the heading.' },
  });
