import type { Group, Member, View } from '@bashke/content';
import { publicAddress } from '../../rendering/links.ts';
import { largestPlain } from '../../elements/picture.ts';
import { facetWord } from '../groups/directory.ts';
import { groupData } from '../groups/data.ts';

/** A member as search engines read it: an expert is a person. */
export function memberData(view: View, member: Member, group: Group): object {
  const { language } = view;
  const text = member.texts[language];
  const logo = member.logo === undefined ? undefined : view.get('media', member.logo);
  const picture =
    logo?.kind === 'image' ? publicAddress(view, `media/${largestPlain(logo).file}`) : undefined;
  const about = {
    name: text?.name,
    description: text?.about,
    ...(member.links.length > 0 && { sameAs: member.links }),
    knowsAbout: facetWord('sector', member.sector, language),
    memberOf: groupData(view, group),
  };
  return member.kind === 'expert'
    ? { '@type': 'Person', ...about, image: picture }
    : { '@type': 'Organization', ...about, logo: picture };
}
