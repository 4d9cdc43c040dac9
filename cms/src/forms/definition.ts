import type { FormEnvelope, FormName, FormValues, Language } from '@bashke/content';
import type { Payload } from 'payload';

/** A form that was sent, checked field by field. */
export interface Sent<F extends FormName> {
  payload: Payload;
  values: FormValues<F>;
  envelope: FormEnvelope;
}

/** What a visitor reads on a plain page, in the language of the site. Plain text; it is escaped where it is shown. */
export interface PageWords {
  title: string;
  paragraphs: readonly string[];
  /** Things to look at: what was registered, when and where. */
  facts?: readonly { term: string; text: string }[];
}

/** What stands behind a private link before its button is pressed, and with what it is pressed. */
export interface ActionPage extends PageWords {
  /** The campaign in whose look it is shown. */
  campaign: string;
  language: Language;
  /** The label of the button; without one there is nothing to do, and the page only tells. */
  button?: string | undefined;
  /** A text that may be written along with it, such as an answer to a question. */
  question?: { label: string; max: number } | undefined;
  /** Other things that the same link can do, each with a button: to cancel, to move. */
  others?: readonly { action: string; label: string }[] | undefined;
}

/**
 * What a link in a mail does. Opening it changes nothing, since mail programs open links by themselves: the button on
 * its page does.
 */
export interface FormAction {
  /** What the page shows; `undefined` when the link leads to nothing (any more). */
  look(payload: Payload, token: string, language: Language): Promise<ActionPage | undefined>;
  /** Does it, as often as it is asked for with the same outcome. `undefined` as above. */
  act(payload: Payload, token: string, language: Language, answer?: string): Promise<ActionPage | undefined>;
}

/** What a form holds besides its fields when it is shown anew on a page of the studio. */
export interface FormChoices {
  /** What can be chosen in fields that are filled from the studio, such as sessions, by the name of the field. */
  options?: Readonly<Record<string, readonly { value: string; label: string; note?: string | undefined }[]>>;
  /** What is signed with the form, to be read before it: a heading and paragraphs. */
  statement?: { title: string; paragraphs: readonly string[] } | undefined;
}

/** One form: what becomes of what was sent, what its links do, and when it is deleted. */
export interface FormDefinition<F extends FormName = FormName> {
  name: F;
  /**
   * Stores what was sent and has a mail sent to confirm the address. Whether the address was known already is not told
   * to whoever sends: the answer is the same.
   * @throws FormRefusal where it cannot be taken: what is wrong, and with which field
   */
  receive(sent: Sent<F>): Promise<void>;
  /** What the form holds besides its fields; it is shown anew where something is to be mended. */
  choices?(payload: Payload, envelope: FormEnvelope): Promise<FormChoices>;
  /** By the name in the address: `…/api/forms/registration/confirm/<token>`. */
  actions: Readonly<Record<string, FormAction>>;
  /** Deletes what was kept long enough; runs once a day. */
  expire(payload: Payload): Promise<void>;
  /** Everything that is kept of an address, for the person who asks for it. */
  find(payload: Payload, email: string): Promise<object[]>;
  /** Erases all of it. @returns how many records went */
  erase(payload: Payload, email: string): Promise<number>;
}

/** Keeps the type of the form while it is defined. */
export const defineForm = <F extends FormName>(definition: FormDefinition<F>): FormDefinition<F> =>
  definition;
