import type { PayloadRequest } from 'payload';
import { videoAt } from '@bashke/content';
import { picture } from '../../fields/picture.ts';
import { richText } from '../../fields/rich-text/config.ts';
import { line } from '../../fields/text.ts';
import { defineBlock } from '../define.ts';

const lengthForm = /^\d{1,3}:[0-5]\d$/;

export const videoConfig = defineBlock({
  type: 'video',
  interfaceName: 'VideoBlock',
  singular: { sq: 'Video', en: 'Video' },
  plural: { sq: 'Video', en: 'Videos' },
  group: 'show',
  drawing:
    '<rect class="c" x="36" y="24" width="168" height="96" rx="6"/><path class="a" d="m104 50 38 22-38 22z"/><path class="b" d="M36 130h120v7H36z"/>',
  fields: [
    line({
      name: 'title',
      label: { sq: 'Titulli i videos', en: 'Title of the video' },
      max: 160,
      required: true,
    }),
    {
      name: 'url',
      type: 'text',
      label: { sq: 'Adresa e videos', en: 'Address of the video' },
      required: true,
      maxLength: 2000,
      validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) => {
        if (!value) return req.t('validation:required');
        if (videoAt(value)) return true;
        return req.i18n.language === 'en'
          ? 'Copy the address of a video’s page on YouTube or Vimeo.'
          : 'Kopjoni adresën e faqes së videos në YouTube ose Vimeo.';
      },
      admin: {
        placeholder: { sq: 'https://www.youtube.com/watch?v=…', en: 'https://www.youtube.com/watch?v=…' },
        description: {
          sq: 'Faqja e videos në YouTube ose Vimeo. Asgjë nuk ngarkohet prej andej derisa vizitori ta kërkojë.',
          en: 'The video’s page on YouTube or Vimeo. Nothing is loaded from there before the visitor asks for it.',
        },
      },
    },
    {
      name: 'length',
      type: 'text',
      label: { sq: 'Kohëzgjatja', en: 'Length' },
      validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) => {
        if (!value || lengthForm.test(value)) return true;
        return req.i18n.language === 'en'
          ? 'Minutes and seconds, as in 2:35.'
          : 'Minuta dhe sekonda, si 2:35.';
      },
      admin: { placeholder: { sq: '2:35', en: '2:35' } },
    },
    picture({
      name: 'picture',
      label: { sq: 'Fotografia para nisjes', en: 'Picture before it starts' },
    }),
    richText({
      name: 'transcript',
      label: { sq: 'Transkripti', en: 'Transcript' },
      help: {
        sq: 'Çfarë thuhet dhe shihet, për ata që nuk mund ta dëgjojnë ose ta shohin.',
        en: 'What is said and shown, for those who cannot hear or see it.',
      },
    }),
  ],
});
