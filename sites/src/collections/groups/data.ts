import { type Group, groupPath, type View } from '@bashke/content';

/** A group as search engines read it. */
export function groupData(view: View, group: Group): object {
  const { language } = view;
  const path = groupPath(group, language);
  return {
    '@type': 'Organization',
    '@id': `${group.origin}/#${group.id}`,
    name: group.texts[language]?.name,
    description: group.texts[language]?.summary,
    url: path && `${group.origin}/${path}`,
  };
}
