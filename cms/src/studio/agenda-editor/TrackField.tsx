'use client';
import { FieldLabel, SelectInput, useField, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import type { Words } from '../../fields/words.ts';
import { useStudioLanguage } from '../language.ts';
import { chosenIn, useAgendaView } from './use-agenda-view.ts';

const words = {
  none: {
    sq: 'Samiti nuk ka tema. Shtojini te „Ditët dhe vendi“.',
    en: 'The summit has no tracks. Add them under “Days and place”.',
  },
  choose: { sq: 'Zgjidhni më parë samitin.', en: 'Choose the summit first.' },
  gone: { sq: 'Temë që nuk është më', en: 'A track that is gone' },
} satisfies Record<string, Words>;

/** Chooses one of the tracks of the session's summit. */
export const TrackField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const language = useStudioLanguage();
  const { value, setValue, showError } = useField<string | null>({ path });
  const summit = chosenIn(useFormFields(([fields]) => fields['summit']?.value));
  const view = useAgendaView(summit);
  const tracks = view?.tracks ?? [];
  const options = tracks.map(({ id, name }) => ({ value: id, label: name }));
  // What is chosen stays to be seen until it is changed, though the summit does not have it any more.
  if (value && view && !tracks.some(({ id }) => id === value)) {
    options.push({ value, label: words.gone[language] });
  }
  const help = summit === undefined ? words.choose : view && tracks.length === 0 ? words.none : undefined;
  return (
    <SelectInput
      path={path}
      name={path}
      Label={<FieldLabel label={field.label} path={path} />}
      description={help?.[language]}
      options={options}
      value={value ?? undefined}
      isClearable
      readOnly={readOnly}
      showError={showError}
      onChange={(option) => {
        const [first] = Array.isArray(option) ? option : [option];
        setValue((first as { value?: string } | undefined)?.value ?? null);
      }}
    />
  );
};
