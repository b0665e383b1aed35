import { Box } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useLocale, useTranslate } from 'react-admin';
import { formatDay } from '../dates/format.ts';
import { formatNumber } from '../layout/number.ts';
import { Section } from '../layout/Section.tsx';
import type { LoadChange } from './reassignment.ts';

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.875rem',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    textAlign: 'left',
    padding: '6px 12px 6px 0',
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  '& thead th': { fontWeight: 600, borderTop: 0 },
  '& tbody th': { fontWeight: 400, overflowWrap: 'anywhere' },
  '& .number': { textAlign: 'right', width: '4.5rem' },
  '& .bars': { width: '40%', [theme.breakpoints.down('sm')]: { display: 'none' } },
}));

/** What each officer has before and after, and who is away. */
export function Loads({ loads }: { loads: readonly LoadChange[] }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const most = Math.max(1, ...loads.flatMap(({ before, after }) => [before, after]));
  if (loads.length === 0) {
    return null;
  }
  return (
    <Section title={translate('reassignments.loads')}>
      <Table aria-label={translate('reassignments.loads')}>
        <thead>
          <tr>
            <th scope="col">{translate('reassignments.officer')}</th>
            <th scope="col" className="number">
              {translate('reassignments.before')}
            </th>
            <th scope="col" className="number">
              {translate('reassignments.after')}
            </th>
            <th scope="col" className="bars">
              {translate('reassignments.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {loads.map(({ officer, before, after, absent, absentUntil }) => (
            <tr key={officer?.id ?? `${before} ${after}`}>
              <th scope="row">
                {officer?.name ?? '–'}
                {absent && absentUntil ? (
                  <Box sx={{ color: 'warning.main', fontSize: '0.8125rem' }}>
                    {translate('reassignments.awayUntil', { day: formatDay(absentUntil, locale) })}
                  </Box>
                ) : null}
              </th>
              <td className="number">{formatNumber(before, locale)}</td>
              <td className="number">
                <strong>{formatNumber(after, locale)}</strong>
              </td>
              <td className="bars">
                <Bar of={before} most={most} color="text.secondary" />
                <Bar of={after} most={most} color="primary.main" />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

/** The figures stand beside it: it is for the eye alone. */
const Bar = ({ of, most, color }: { of: number; most: number; color: string }) => (
  <Box
    aria-hidden
    sx={{ height: 6, my: 0.25, borderRadius: 1, bgcolor: color, width: `${(100 * of) / most}%`, minWidth: '2px' }}
  />
);
