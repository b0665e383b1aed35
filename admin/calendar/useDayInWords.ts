import { useTranslate } from 'react-admin';

interface SpecialDay {
  readonly reason: string | null;
  readonly name: string | null;
  readonly decree?: string | null;
}

/** What makes a day other than its weekday, its name, and the act that says so. */
export function useDayInWords() {
  const translate = useTranslate();
  return ({ reason, name, decree }: SpecialDay): string =>
    [translate(`dayReason.${reason}`), name, decree && translate('why.decree', { decree })].filter(Boolean).join(' · ');
}
