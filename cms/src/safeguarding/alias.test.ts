import { describe, expect, it } from 'vitest';
import { checkAlias, suggestAliases, type AliasRefusal } from './index.ts';

const welcome = [
  'Yll',
  'Ylli i Detit',
  'Drita',
  'Bora 47',
  'Luan',
  'Flutur 35',
  'Ketri i Kuq',
  'zeri_i_heshtur',
  'Valë.e.Kaltër',
  'DJ Panda',
  'Çamarok',
  'Ëndrra',
  'Comet 52',
  'Moonlight',
  'Blue Wave',
  'Captain Maple',
  'x-ray',
  'Agent 007',
  'Luani i Tiranës',
  'Ëngjëll i Vogël',
  'Re e Bardhë',
  'pa-emër',
  'Grace',
  'Zog Mali',
  'Vesë',
];

const refused: [alias: string, code: AliasRefusal][] = [
  ['', 'too-short'],
  ['  a ', 'too-short'],
  ['Një pseudonim shumë shumë i gjatë', 'too-long'],
  ['<b>Yll</b>', 'characters'],
  ['Yll & Re', 'characters'],
  ['Yll 🌟', 'characters'],
  ['Yll\u202Ellib', 'hidden-characters'],
  ['Y\u200Bll', 'hidden-characters'],
  ['Yll\nRe', 'hidden-characters'],
  ['Yl\u04CF', 'mixed-letters'],
  ['\u0410na Hoxha', 'mixed-letters'],
  ['Ｙll', 'mixed-letters'],
  ['...', 'no-letter'],
  ['47', 'no-letter'],
  ['Ana Krasniqi', 'full-name'],
  ['ana krasniqi', 'full-name'],
  ['AnaKrasniqi', 'full-name'],
  ['anahoxha', 'full-name'],
  ['ana_hoxha', 'full-name'],
  ['Hoxha.Ana', 'full-name'],
  ['Drita Hoxha', 'full-name'],
  ['Ardit Panda', 'full-name'],
  ['Xhulieta Prenga', 'full-name'],
  ['Emily Watson', 'full-name'],
  ['Ana K.', 'name-initial'],
  ['ana_k', 'name-initial'],
  // A first name alone: nobody real by their real name.
  ['Ana', 'given-name'],
  ['ardit', 'given-name'],
  ['Emily', 'given-name'],
  ['ana e vogel', 'given-name'],
  ['ana@gmail.com', 'email'],
  ['@ana_k', 'handle'],
  ['luani#4821', 'handle'],
  ['insta ylli_x', 'handle'],
  ['yll.com', 'link'],
  ['0692123456', 'phone'],
  ['Yll 069 212', 'phone'],
  ['ana2012', 'birth-year'],
  ['Yll 2011', 'birth-year'],
  ['Yll 13', 'age'],
  ['Ana 13 vjeç', 'age'],
  ['yll12vjec', 'age'],
  ['shkolla Edith Durham', 'school'],
  ['Gjimnazi Partizani', 'school'],
  ['Yll 8b', 'class'],
  ['Klasa VII b', 'class'],
  ['Yll nga fshati Vuno', 'place'],
  ['L25512034K', 'id-number'],
];

it.each(welcome)('„%s“ is welcome', (alias) => {
  expect(checkAlias(alias, 'sq')).toEqual({ ok: true });
  expect(checkAlias(alias.normalize('NFD'), 'sq')).toEqual({ ok: true });
});

describe('refused, with a reason and three others', () => {
  it.each(refused)('„%s“: %s', (alias, code) => {
    for (const language of ['sq', 'en'] as const) {
      const check = checkAlias(alias, language);
      expect(check).toMatchObject({ ok: false, code });
      if (check.ok) return;
      for (const suggestion of check.suggestions) expect(check.message).toContain(suggestion);
      expect(check.message).not.toMatch(/[{}]/);
    }
  });

  it('speaks to a child in its language', () => {
    const [one, two, three] = suggestAliases('Ana Krasniqi', 'sq');
    expect(checkAlias('Ana Krasniqi', 'sq')).toMatchObject({
      message: `Kjo duket si emër dhe mbiemër. Që të mos të gjejë kushdo, zgjidh diçka që nuk është emri yt. Provo „${one}“, „${two}“ ose „${three}“.`,
    });
    expect(checkAlias('Yll 13', 'en')).toMatchObject({
      message: expect.stringMatching(/^“13” may be your age/),
    });
  });
});

it('what is suggested passes itself, differs, and is the same for the same seed', () => {
  for (const language of ['sq', 'en'] as const) {
    for (let seed = 0; seed < 400; seed++) {
      const suggestions = suggestAliases(`a${seed}`, language);
      expect(new Set(suggestions).size).toBe(3);
      expect(suggestions).toEqual(suggestAliases(`a${seed}`, language));
      for (const suggestion of suggestions)
        expect([suggestion, checkAlias(suggestion, language)]).toEqual([suggestion, { ok: true }]);
    }
  }
});
