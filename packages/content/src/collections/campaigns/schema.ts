import { z } from 'zod';
import { languageSchema } from '../../language.ts';
import { targetSchema } from '../../link.ts';
import { day, email, id, line, phone, prose, slug, webAddress } from '../../text.ts';
import { perLanguage } from '../base.ts';

/** The looks a microsite can have; each is a folder in the renderer. */
export const themes = ['loje', 'bashke', 'raport', 'ze', 'forum'] as const;
export const themeSchema = z.enum(themes);
export type Theme = z.infer<typeof themeSchema>;

/** `archived` campaigns stay readable, with a banner that says they have ended. */
export const campaignStatusSchema = z.enum(['planned', 'running', 'ended', 'archived']);

export const partnerRoles = ['organiser', 'partner', 'co-funder'] as const;
export const partnerRoleSchema = z.enum(partnerRoles);
export type PartnerRole = z.infer<typeof partnerRoleSchema>;

export const networks = ['facebook', 'instagram', 'tiktok', 'youtube', 'linkedin', 'x'] as const;

const navigationLink = { label: line(40), target: targetSchema };

/** An entry of the main navigation: a link, with at most one level below it. */
export const navigationEntrySchema = z.strictObject({
  ...navigationLink,
  children: z.array(z.strictObject(navigationLink)).max(12),
});
export type NavigationEntry = z.infer<typeof navigationEntrySchema>;

export const campaignTextSchema = z.strictObject({
  title: line(80),
  /** A few words under the title: a promise or a call. */
  slogan: line(120).optional(),
  /** What the campaign is, for search engines and cards. */
  summary: prose(300),
  navigation: z.array(navigationEntrySchema).max(8),
  /** Where the organisers sit, as it is written on an envelope. */
  postalAddress: prose(200).optional(),
});
export type CampaignText = z.infer<typeof campaignTextSchema>;

export const campaignSchema = z.strictObject({
  collection: z.literal('campaigns'),
  id,
  /** Its folder among the microsites and the name before `.localhost`. */
  slug,
  status: campaignStatusSchema,
  theme: themeSchema,
  /** The languages that are switched on, the default first. */
  languages: z.array(languageSchema).min(1),
  /** Where the public finds it, without a slash at the end; for canonical links, feeds and cards. */
  origin: webAddress.regex(/[^/]$/),
  starts: day.optional(),
  ends: day.optional(),
  /** An image document shown beside the title. */
  logo: id.optional(),
  /** An image document used as social card instead of the drawn one. */
  card: id.optional(),
  /** Help services of this campaign; the first with a phone is the help line of every page. */
  helpServices: z.array(id).min(1).max(12),
  partners: z.array(z.strictObject({ role: partnerRoleSchema, organisation: id })).max(60),
  /** Without `#`. */
  hashtags: z.array(z.string().regex(/^[\p{L}\p{N}_]{2,50}$/u)).max(5),
  accounts: z.array(z.strictObject({ network: z.enum(networks), url: webAddress })).max(8),
  /** Where the forms of the microsite are sent, without a slash at the end: the studio. */
  forms: webAddress.regex(/[^/]$/).optional(),
  contact: z.strictObject({ email: email.optional(), phone: phone.optional() }),
  texts: perLanguage(campaignTextSchema),
});
export type Campaign = z.infer<typeof campaignSchema>;
