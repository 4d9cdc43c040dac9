/**
 * The forms that a name takes in an Albanian sentence, without marks: Agron, Agroni, Agronin, Agronit;
 * Drita, Dritën, Dritës; Hoxha, Hoxhën, Hoxhës; Shehu, Shehun, Shehut; Gjonaj, Gjonajt.
 */
export function formsOf(name: string): string[] {
  const without = name.slice(0, -1);
  const endings: Record<string, () => string[]> = {
    a: () => [`${without}e`, `${without}en`, `${without}es`, `${name}n`, `${name}s`],
    e: () => [
      `${name}n`,
      `${name}s`,
      `${without}ja`,
      `${without}jen`,
      `${without}jes`,
      `${name}ja`,
      `${name}ne`,
      `${name}se`,
    ],
    i: () => ['n', 't', 'u', 'un', 'ut', 'a', 'ne', 'se'].map((ending) => name + ending),
    o: () => ['ja', 'n', 's', 't', 'ne'].map((ending) => name + ending),
    u: () => ['n', 't', 'ja'].map((ending) => name + ending),
  };
  const forms =
    endings[name.at(-1) ?? '']?.() ?? ['i', 'in', 'it', 'u', 'un', 'ut'].map((ending) => name + ending);
  // Arbër, Arbrin: the vowel before the last consonant falls out.
  if (/[^aeiouy]er$/.test(name)) forms.push(...['ri', 'rin', 'rit'].map((end) => name.slice(0, -2) + end));
  return [name, ...forms];
}

/** Every form of many names, each with the name it belongs to. */
export function formsOfAll(names: readonly string[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const name of names) for (const form of formsOf(name)) if (!forms.has(form)) forms.set(form, name);
  // A form that is itself a name belongs to itself.
  for (const name of names) forms.set(name, name);
  return forms;
}
