import type { TestStudio } from './studio.ts';

/** A published campaign with a help line, for forms to be sent from. @returns its id */
export async function publishCampaign(
  { payload }: TestStudio,
  more: { slug?: string; theme?: 'loje' | 'bashke' | 'raport' | 'ze' | 'forum'; contact?: string } = {},
): Promise<string> {
  const help = await payload.create({
    collection: 'help-services',
    data: {
      name: 'ALO 116 111',
      kind: 'helpline',
      phone: '116111',
      phoneText: '116 111',
      _status: 'published',
    },
    locale: 'sq',
  });
  const { slug = 'fushata', theme = 'forum', contact } = more;
  const { id } = await payload.create({
    collection: 'campaigns',
    data: {
      slug,
      theme,
      title: 'Samiti <b>2026</b> & më tej',
      summary: 'Një fushatë.',
      status: 'running',
      languages: ['sq', 'en'],
      helpServices: [help.id],
      contact: { email: contact },
      _status: 'draft',
    },
    draft: true,
    locale: 'sq',
  });
  await payload.update({
    collection: 'campaigns',
    id,
    data: { title: 'The <b>Summit</b>', summary: 'A campaign.' },
    draft: true,
    locale: 'en',
  });
  await payload.update({ collection: 'campaigns', id, data: { _status: 'published' }, locale: 'sq' });
  return id;
}
