import { describe, expect, it } from 'vitest';
import { type Likeness, likenessOf, type Named, nameKey, ownDomain } from './duplicates.ts';

const named = (name: string, more: Partial<Named> = {}): Named => ({ names: [name], links: [], ...more });

describe('names of one and the same', () => {
  it.each<[string, string, Likeness[]]>([
    ['Qendra „Ylberi“', 'qendra ylberi', ['name']],
    ['Fëmijët në Qendër', 'FEMIJET NE QENDER', ['name']],
    ['Çlirim & Liri', 'Clirim Liri', ['name']],
    ['Ylberi Sh.p.k.', 'Ylberi shpk', ['name']],
    ['Ylberi SH.A', 'OJF Ylberi', ['name']],
    ['Shoqata t’i dëgjojmë', "Shoqata t'i dëgjojmë", ['name']],
    ['Qendra Ylberi', 'Fondacioni „Ylberi“ (FY)', ['similar-name']],
    ['Dr. Ana Hoxha', 'Hoxha Ana', ['similar-name']],
    ['Qendra e Gruas', 'Qendra e Gruas Tiranë', []],
    ['Qendra e Rinisë Berat', 'Qendra e Rinisë Vlorë', []],
    ['Shoqata', 'Qendra', []],
    ['OJF', 'Sh.p.k.', []],
    ['Ana Hoxha', 'Ana Hoxhaj', []],
    ['Qendra ABC', 'Fondacioni ABC', []],
    ['???', '!!!', []],
  ])('%s and %s: %j', (one, other, expected) => {
    expect(likenessOf(named(one), named(other))).toEqual(expected);
    expect(likenessOf(named(other), named(one))).toEqual(expected);
  });

  it('are looked for in every language', () => {
    const member = { names: ['Qendra Ylberi', 'Rainbow Centre'], links: [] };
    expect(likenessOf(named('rainbow centre'), member)).toEqual(['name']);
  });
  it('keep a form of law that is all there is', () => {
    expect(nameKey('OJF')).toBe('ojf');
    expect(nameKey('Sh.p.k. OJF')).not.toBe('');
  });
});

describe('websites', () => {
  it.each([
    ['https://www.ylberi.al/rreth-nesh', 'ylberi.al'],
    ['http://YLBERI.al.', 'ylberi.al'],
    ['https://ylberi.wordpress.com', 'ylberi.wordpress.com'],
    ['https://www.facebook.com/ylberi', undefined],
    ['https://m.facebook.com/ylberi', undefined],
    ['https://instagram.com/ylberi', undefined],
    ['ylberi', undefined],
    ['', undefined],
  ])('%s belongs to %s', (address, domain) => expect(ownDomain(address)).toBe(domain));

  it('are told by the whole host: ministries share one ending', () => {
    const at = (link: string) => named(link, { links: [link] });
    expect(likenessOf(at('https://arsimi.gov.al'), at('https://mb.gov.al'))).toEqual([]);
    expect(
      likenessOf(
        named('Një', { links: ['https://www.ylberi.al'] }),
        named('Dy', { links: ['https://x.com/a', 'https://ylberi.al/en'] }),
      ),
    ).toEqual(['domain']);
  });
});

it('one address is one, whatever its capitals', () => {
  const one = named('Një', { email: 'Info@ylberi.al' });
  expect(likenessOf(one, named('Dy', { email: 'info@Ylberi.al' }))).toEqual(['email']);
  expect(likenessOf(one, named('Dy', { email: null }))).toEqual([]);
});
