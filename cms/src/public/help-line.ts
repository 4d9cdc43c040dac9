import type { HelpService } from '@bashke/content';

/** Whom to call, as pages and mails for the public say it. */
export interface HelpLine {
  name: string;
  /** As it is dialled. */
  phone: string;
  /** As it is read. */
  phoneText: string;
}

/** The child helpline, for what is shown where no campaign names another. */
export const helpLine: HelpLine = { name: 'ALO 116 111', phone: '116111', phoneText: '116 111' };

/** The first of a campaign's services that can be called. */
export const helpLineOf = (
  services: readonly Partial<Pick<HelpService, 'phone' | 'phoneText'> & { name: string }>[],
): HelpLine => {
  const service = services.find(({ name, phone }) => name && phone);
  if (!service?.name || !service.phone) return helpLine;
  return { name: service.name, phone: service.phone, phoneText: service.phoneText ?? service.phone };
};
