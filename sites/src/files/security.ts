import type { View } from '@bashke/content';
import { publicAddress } from '../rendering/links.ts';
import type { FileMaker } from './index.ts';
import { textFile } from './text-file.ts';

/** Whom to tell about a hole in the site (RFC 9116). */
export const security: FileMaker = async (view) => {
  const { campaign, route } = view;
  const { email, phone } = campaign.contact;
  const contacts = [email && `mailto:${email}`, phone && `tel:${phone}`].filter(Boolean);
  const lines = [
    ...(contacts.length > 0 ? contacts : [`${campaign.origin}/`]).map((contact) => `Contact: ${contact}`),
    `Expires: ${expiry(view)}`,
    `Preferred-Languages: ${campaign.languages.join(', ')}`,
    `Canonical: ${publicAddress(view, route.path)}`,
  ];
  return textFile('text/plain', `${lines.join('\n')}\n`);
};

/** A year after the newest page: equal content has an equal day. */
function expiry(view: View): string {
  const newest = view
    .allPages()
    .reduce((latest, { updatedAt }) => Math.max(latest, Date.parse(updatedAt)), 0);
  const day = new Date(newest);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString();
}
