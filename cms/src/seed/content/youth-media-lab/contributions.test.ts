import { describe, expect, it } from 'vitest';
import { checkAlias, findIdentifying, type TextKind } from '../../../safeguarding/index.ts';
import {
  contributions,
  type ContributionContent,
  cuesOf,
  episodes,
  recordings,
  resources,
  withdrawals,
} from './index.ts';
import { voices } from './voices.ts';

const allContributions = Object.entries(contributions);

describe('the contributions', () => {
  it('are there in every state', () => {
    const states = new Set(allContributions.map(([, { state }]) => state));
    expect([...states].toSorted()).toEqual(
      ['accepted', 'changes-asked', 'declined', 'draft', 'published', 'waiting'].toSorted(),
    );
  });

  it.each(allContributions)('%s names everyone who is heard', (_, { files, people, alias }) => {
    const aliases = people.map((person) => person.alias);
    expect(aliases).toContain(alias);
    const heard = files.flatMap((file) => ('recording' in file ? cuesOf(file.recording) : []));
    expect(heard.filter(({ voice }) => !aliases.includes(voice!))).toEqual([]);
  });

  it.each(allContributions)('%s says why where somebody waits for it', (_, contribution) => {
    const { state, message, handedInAt } = contribution;
    if (state === 'changes-asked' || state === 'declined') expect(message?.text).toBeTruthy();
    expect(handedInAt === undefined).toBe(state === 'draft');
    expect('becomes' in contribution).toBe(state === 'accepted' || state === 'published');
  });

  it('lead to every episode and resource with the consents that it needs', () => {
    const made = allContributions.flatMap(([, { becomes }]) => (becomes ? Object.values(becomes) : []));
    const there = [...Object.keys(episodes), ...Object.keys(resources)];
    expect(made.toSorted()).toEqual(there.toSorted());
    for (const [, { state, files, people }] of allContributions) {
      if (state !== 'published') continue;
      for (const { ageBand, consents } of people) {
        const asksGuardian = ageBand === 'under-13' || ageBand === '13-15';
        const given = consents.filter(
          ({ guardian }) => guardian === (asksGuardian ? 'approved' : 'not-needed'),
        );
        const uses = given.map(({ use }) => use);
        expect(uses).toContain('alias');
        for (const file of files) {
          if (!('recording' in file)) continue;
          expect(uses).toContain('voice');
          if (recordings[file.recording].kind === 'video') expect(uses).toContain('face');
        }
      }
    }
  });

  /** What the safeguarding check finds in what the contributor wrote and said. */
  const foundIn = ({ title, words, files, language }: ContributionContent) => {
    const texts: [string, TextKind][] = [
      [title, 'title'],
      [words, 'text'],
      ...files.flatMap((file): [string, TextKind][] => [
        [file.name, 'file-name'],
        ...('recording' in file
          ? cuesOf(file.recording).map(({ text }): [string, TextKind] => [text, 'transcript'])
          : []),
      ]),
    ];
    const found = texts.flatMap(([text, kind]) => findIdentifying(text, { language, kind }));
    return new Set(found.filter(({ certainty }) => certainty === 'likely').map(({ kind }) => kind));
  };

  it('hold one that names a school, and one that says where to meet, for the check to find', () => {
    expect(foundIn(contributions['chess-club']!)).toContain('school');
    expect(foundIn(contributions['invitation-to-meet']!)).toContain('whereabouts');
    expect(foundIn(contributions['invitation-to-meet']!)).toContain('handle');
  });

  it.each(allContributions.filter(([, { state }]) => state === 'published'))(
    '%s gives nobody away',
    (_, contribution) => expect([...foundIn(contribution)]).toEqual([]),
  );

  it.each(allContributions)('%s has aliases that the hand-in page accepts', (_, { people, language }) => {
    expect(people.filter(({ alias }) => !checkAlias(alias, language).ok)).toEqual([]);
  });

  it('leave nothing personal when they are taken back', () => {
    const left = JSON.stringify(withdrawals);
    for (const alias of Object.keys(voices)) expect(left).not.toContain(alias);
    expect(Object.values(withdrawals).map(({ state }) => state)).toEqual(['done']);
  });
});
