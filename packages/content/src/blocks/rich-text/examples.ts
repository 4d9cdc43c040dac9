import { exampleIds, paragraphs, type Examples } from '../example.ts';

export const richTextExamples: Examples<'rich-text'> = {
  everything: {
    language: 'sq',
    block: {
      id: 'rich-text-everything',
      type: 'rich-text',
      body: [
        { type: 'heading', level: 1, children: [{ type: 'text', text: 'Çfarë është bullizmi kibernetik' }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Është ' },
            { type: 'text', text: 'dhunë e përsëritur', bold: true },
            { type: 'text', text: ' me anë të telefonit ose internetit: ' },
            { type: 'text', text: 'tallje, kërcënime, përjashtim', italic: true },
            { type: 'text', text: '.' },
            { type: 'line-break' },
            { type: 'text', text: 'Mund të ndodhë ' },
            { type: 'text', text: 'vetëm natën', strikethrough: true },
            { type: 'text', text: ' në çdo orë. Shkruaj ' },
            { type: 'text', text: 'NDAL', code: true },
            { type: 'text', text: ' ose lexo ' },
            {
              type: 'link',
              target: { kind: 'page', page: exampleIds.news },
              children: [{ type: 'text', text: 'lajmet e fushatës' }],
            },
            { type: 'text', text: '.' },
          ],
        },
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'Si ta dallosh' }] },
        {
          type: 'list',
          ordered: false,
          items: [
            { children: [{ type: 'text', text: 'Përsëritet.' }] },
            {
              children: [{ type: 'text', text: 'Të lëndon:' }],
              list: {
                type: 'list',
                ordered: true,
                items: [
                  { children: [{ type: 'text', text: 'në internet,' }] },
                  { children: [{ type: 'text', text: 'në shkollë,' }] },
                  { children: [{ type: 'text', text: 'në shtëpi.' }] },
                ],
              },
            },
          ],
        },
        { type: 'heading', level: 3, children: [{ type: 'text', text: 'Fjalët që mbajmë mend' }] },
        { type: 'quotation', children: [{ type: 'text', text: 'Nuk është faji yt.' }] },
        { type: 'rule' },
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              target: { kind: 'url', url: 'https://isigurt.al/' },
              children: [{ type: 'text', text: 'Raporto te iSIGURT.al', bold: true }],
            },
            { type: 'text', text: ', ' },
            {
              type: 'link',
              target: { kind: 'phone', phone: '116111' },
              children: [{ type: 'text', text: 'telefono 116 111' }],
            },
            { type: 'text', text: ', ' },
            {
              type: 'link',
              target: { kind: 'email', email: 'info@shembull.al' },
              children: [{ type: 'text', text: 'na shkruaj' }],
            },
            { type: 'text', text: ' ose merr ' },
            {
              type: 'link',
              target: { kind: 'document', media: exampleIds.document },
              children: [{ type: 'text', text: 'posterin' }],
            },
            { type: 'text', text: '.' },
          ],
        },
      ],
    },
  },
  plain: {
    language: 'en',
    block: {
      id: 'rich-text-plain',
      type: 'rich-text',
      body: paragraphs(
        'Cyberbullying is violence repeated by phone or on the internet. It is never the fault of the person it happens to.',
        'It stops sooner when somebody knows. Talk to an adult you trust, or call 116 111.',
      ),
    },
  },
};
