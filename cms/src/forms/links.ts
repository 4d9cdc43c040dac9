import type { FormName } from '@bashke/content';
import { env } from '../env.ts';

/** Where a form is sent, and below which its links are. */
export const addressOf = (form: FormName): string => `${env.STUDIO_URL}/api/forms/${form}`;

/** The address of a private link for mails: it shows a page with a button, and changes nothing by being opened. */
export const linkTo = (form: FormName, action: string, token: string): string =>
  `${addressOf(form)}/${action}/${token}`;
