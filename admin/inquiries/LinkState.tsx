import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import type { AnswerLink } from './inquiry.ts';

/** Whether the organisation can still answer by itself, and where the letter went. */
export function LinkState({ link: { state, sentTo, expiresAt } }: { link: AnswerLink }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const said = translate(`answerLink.state.${state}`, { _: state });
  const works = state !== 'used' && state !== 'ended';
  return (
    <>
      {[
        sentTo ? translate('answerLink.to', { state: said, address: sentTo }) : said,
        works ? translate('answerLink.until', { at: formatMoment(expiresAt, locale) }) : null,
      ]
        .filter(Boolean)
        .join('; ')}
    </>
  );
}
