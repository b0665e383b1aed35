import { useEffect } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { localeNames, locales } from '../i18n/locale.ts';
import type { Names } from './draft.ts';
import { areUsual, usualNames } from './usualNames.ts';

/** The name of the day in each language, and the act where it is not that of the year. */
export function DayNameInputs({ reason }: { reason: string }) {
  const translate = useTranslate();
  const { getValues, setValue } = useFormContext();
  useEffect(() => {
    const names = getValues('name') as Names;
    if (areUsual(names)) {
      setValue('name', usualNames(reason));
    }
  }, [reason, getValues, setValue]);
  return (
    <>
      {locales.map(locale => (
        <TextInput
          key={locale}
          source={`name.${locale}`}
          label={`${translate('planning.nameOfDay')}: ${localeNames[locale]}`}
          validate={needed}
          helperText={false}
        />
      ))}
      <TextInput source="decree" label="planning.ownAct" helperText="planning.ownActHint" />
    </>
  );
}
