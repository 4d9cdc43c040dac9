import { type HelpService, Site, View } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { describe, expect, it } from 'vitest';
import { callName, phoneText } from './help-services.ts';

const site = new Site(exampleSnapshot({ theme: 'loje' }));
const view = new View(site, site.routeAt('index.html')!);
const service = (name: string, phone: string, text?: string): HelpService => ({
  collection: 'help-services',
  id: 'line',
  kind: 'helpline',
  phone,
  ...(text !== undefined && { phoneText: text }),
  languages: ['sq'],
  testing: false,
  texts: { sq: { name } },
});

describe('the number of a help line', () => {
  it.each([
    // name, phone, text, on the button of the bar, as the number alone
    ['ALO 116 111', '116111', undefined, 'ALO 116 111', '116 111'],
    ['ALO 116 111', '116111', '116 111', 'ALO 116 111', '116 111'],
    ['ALO 116 111', '116111', '116-111', 'ALO 116 111', '116-111'],
    ['ALO 116111', '116111', '116 111', 'ALO 116111', '116 111'],
    ['ALO 116-111, pa pagesë', '116111', undefined, 'ALO 116-111, pa pagesë', '116-111'],
    ['Linja e ndihmës', '116111', undefined, 'Linja e ndihmës 116 111', '116 111'],
    ['Linja e ndihmës', '116111', '116 111', 'Linja e ndihmës 116 111', '116 111'],
    ['Linja 1161110', '116111', undefined, 'Linja 1161110 116 111', '116 111'],
    ['Policia', '129', undefined, 'Policia 129', '129'],
    ['Qendra', '+35542242264', '04 2242 264', 'Qendra 04 2242 264', '04 2242 264'],
    ['Qendra +355 4 2242264', '+35542242264', undefined, 'Qendra +355 4 2242264', '+355 4 2242264'],
  ])('of „%s“, %s, written %s, is said once', (name, phone, text, button, number) => {
    expect(callName(service(name, phone, text), view)).toBe(button);
    expect(phoneText(service(name, phone, text), view)).toBe(number);
  });

  it('stands alone where the service has no name in the language', () => {
    const nameless = { ...service('', '116111'), texts: {} };
    expect(callName(nameless, view)).toBe('116 111');
  });
});
