import type { Language } from '@bashke/content';

/** A mail to one person, in words. How it looks as a mail is for `send` to say. */
export interface Letter {
  to: string;
  language: Language;
  subject: string;
  /** Plain text, paragraph by paragraph. */
  paragraphs: readonly string[];
  /** Things to look at: when, where. */
  facts?: readonly { term: string; text: string }[];
  /** A link of its own, such as the one that confirms. */
  link?: { label: string; url: string };
  /** Further links, below. */
  links?: readonly { label: string; url: string }[];
  attachments?: readonly { filename: string; content: string; contentType: string }[];
  /** The campaign in whose name it is written; that of the document it is about, where that says one. */
  campaign?: string | undefined;
  /** The document that it is about, `registrations/<id>`: when that is erased, its mails go too. */
  about: string;
}
