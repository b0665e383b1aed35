import { useLocale, useTranslate } from 'react-admin';
import { isPlace, PlaceName } from './PlaceName.tsx';
import { inWords } from './settingWords.ts';

export function SettingValue({ field, value }: { field: string; value: unknown }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  return isPlace(field) && typeof value === 'number' ? (
    <PlaceName field={field} id={`${value}`} />
  ) : (
    inWords(field, value, { translate, locale })
  );
}
