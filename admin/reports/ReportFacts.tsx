import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment, momentNow } from '../dates/format.ts';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { Facts } from '../layout/Facts.tsx';
import type { ReportHead } from './report.ts';
import type { Asked } from './reportAddress.ts';
import { useAskedInWords } from './useAskedInWords.ts';

/** What is counted and how, up to when, and what was asked for: on the page and on paper. */
export function ReportFacts({ asked, head }: { asked: Asked; head: ReportHead }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const inWords = useAskedInWords();
  const { definition, provisions, countedUntil, threshold, unit } = head;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Facts
        facts={[
          ...inWords(asked),
          [translate('reports.unit'), unit],
          [
            translate('reports.countedUntil'),
            countedUntil === null ? translate('reports.notCounted') : formatMoment(countedUntil, locale),
          ],
        ]}
      />
      <Typography variant="body2" sx={{ display: 'none', displayPrint: 'block' }}>
        {translate('reports.printedAt')}: {formatMoment(momentNow(), locale)}
      </Typography>
      <Typography variant="body2" sx={{ maxWidth: '60rem' }}>
        {definition[locale === 'ru' || locale === 'en' ? locale : 'kk']}
      </Typography>
      {provisions.length > 0 ? (
        <Box component="details" sx={{ '& summary': { cursor: 'pointer', fontWeight: 600, fontSize: '0.875rem' } }}>
          <summary>{translate('reports.provisions')}</summary>
          <Box sx={{ display: 'grid', gap: 0.75, mt: 0.75 }}>
            {provisions.map(provision => (
              <ProvisionNote key={provision.id} provision={provision} />
            ))}
          </Box>
        </Box>
      ) : null}
      {threshold === null ? null : (
        <Typography variant="body2" color="text.secondary">
          {translate('reports.hiddenWhy', { count: threshold })}
        </Typography>
      )}
    </Box>
  );
}
