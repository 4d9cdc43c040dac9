import type { HelpService, View } from '@bashke/content';

/** The services of the help bar: the first with a phone, and the first hotline with an address. */
export function helpRoute(view: View): { line: HelpService | undefined; report: HelpService | undefined } {
  const services = view.helpServices();
  return {
    line: services.find((service) => service.phone !== undefined),
    report: services.find((service) => service.kind === 'hotline' && service.url !== undefined),
  };
}

/**
 * The number as people know it: as staff wrote it, else as the name of the service has it, else a European number of
 * six digits in two groups, `116 111`, and others as they are dialled.
 */
export function phoneText(service: HelpService, view: View): string {
  const { phone, phoneText: text } = service;
  if (text !== undefined || phone === undefined) return text ?? '';
  return numberIn(nameOf(service, view), phone) ?? phone.replace(/^(116)(\d{3})$/, '$1 $2');
}

/**
 * What to call a service on a button: its name, with the number unless the name says it already, grouped in
 * whatever way. A service without texts in the language of the file is called by its number.
 */
export function callName(service: HelpService, view: View): string {
  const name = nameOf(service, view);
  const { phone = '' } = service;
  const number = phoneText(service, view);
  const says = name.includes(number) || numberIn(name, phone) !== undefined;
  return says ? name : `${name} ${number}`.trim();
}

const nameOf = ({ texts }: HelpService, { language }: View) => texts[language]?.name ?? '';

/** A number as a text writes it, or `undefined` when the text does not have it. */
function numberIn(text: string, number: string): string | undefined {
  const digits = [...number].map((digit) => (digit === '+' ? '\\+' : digit)).join('[ \u00a0.\\/-]?');
  return number === '' ? undefined : new RegExp(`(?<!\\d)${digits}(?!\\d)`).exec(text)?.[0];
}
