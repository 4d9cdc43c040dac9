/** The words of the editor of running text in Albanian, by its features. */
export const lexicalSq = {
  general: {
    placeholder: 'Shkruani këtu, ose shtypni „/“ për komandat …',
    slashMenuBasicGroupLabel: 'Bazë',
    slashMenuListGroupLabel: 'Lista',
    toolbarItemsActive: '{{count}} aktive',
  },
  paragraph: { label: 'Paragraf', label2: 'Tekst i zakonshëm' },
  heading: { label: 'Titull {{headingLevel}}' },
  unorderedList: { label: 'Listë me pika' },
  orderedList: { label: 'Listë me numra' },
  blockquote: { label: 'Citim' },
  horizontalRule: { label: 'Vijë ndarëse' },
  link: { label: 'Lidhje', loadingWithEllipsis: 'Po ngarkohet …' },
};
