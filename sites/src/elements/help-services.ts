import type { HelpService, View } from '@bashke/content';

/** The services of the help bar: the first with a phone, and the first hotline with an address. */
export function helpRoute(view: View): { line: HelpService | undefined; report: HelpService | undefined } {
  const services = view.helpServices();
  return {
    line: services.find((service) => service.phone !== undefined),
    report: services.find((service) => service.kind === 'hotline' && service.url !== undefined),
  };
}

/** The number as people know it. */
export const phoneText = ({ phone, phoneText: text }: HelpService): string => text ?? phone ?? '';

/**
 * What to call a service on a button: its name, with the number unless the name says it already.
 * A service without texts in the language of the file is called by its number.
 */
export function callName(service: HelpService, view: View): string {
  const name = service.texts[view.language]?.name ?? '';
  const number = phoneText(service);
  return name.includes(number) ? name : `${name} ${number}`.trim();
}
