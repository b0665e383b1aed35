import { Alert, Box, Chip, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useLocale, useTranslate } from 'react-admin';
import { formatDay, formatShortDay, formatTime, formatWeekday, dayOf } from '../dates/format.ts';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import type { HearingPlan } from './hearingPlan.ts';

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.875rem',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '6px 10px 6px 0',
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  '& tbody th': { fontWeight: 400, color: theme.palette.text.secondary, width: '24%', minWidth: '6rem' },
  '& thead th': { fontWeight: 600, minWidth: '7rem', borderTop: 0 },
}));

const days = ['notifiedOn', 'hearingBy', 'objectionsUntil', 'earliestActOn', 'signBy', 'dispatchBy'] as const;

/** "What if the notice goes out now": channels that lead to the same dates share a column. */
export function PlanTable({ plans }: { plans: readonly HearingPlan[] }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const nameOf = ({ channel }: HearingPlan) => translate(`noticeChannel.${channel}`, { _: channel });
  const counting = plans.filter(({ counts }) => counts).toSorted((a, b) => a.notifiedOn.localeCompare(b.notifiedOn));
  const columns = [...Map.groupBy(counting, ({ notifiedOn }) => notifiedOn).values()];
  const extras = plans.filter(({ counts }) => !counts).map(nameOf);
  const [any] = plans;
  if (!any) {
    return null;
  }
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {translate('desk.planAt', { day: formatDay(dayOf(any.sentAt), locale), time: formatTime(any.sentAt) })}{' '}
        {translate('desk.nothingRecorded')}
      </Typography>
      {any.needsSupervisor ? (
        <Alert severity={any.allowedBySupervisor ? 'info' : 'warning'}>
          {translate(any.allowedBySupervisor ? 'desk.supervisorAllowed' : 'desk.supervisorNeeded')}
        </Alert>
      ) : null}
      {any.provisional ? <Alert severity="warning">{translate('why.provisional')}</Alert> : null}
      <Box
        component="section"
        aria-label={translate('desk.plans')}
        tabIndex={0}
        sx={{ overflowX: 'auto', scrollbarWidth: 'thin' }}
      >
        <Table aria-label={translate('desk.plans')}>
          <thead>
            <tr>
              <th scope="col">{translate('notices.channel')}</th>
              {columns.map(way => (
                <th key={keyOf(way)} scope="col">
                  {way.map(nameOf).join(', ')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(day => (
              <tr key={day}>
                <th scope="row">{translate(`desk.${day}`)}</th>
                {columns.map(way => (
                  <td key={keyOf(way)}>{way[0] ? <PlanDay on={way[0][day]} /> : null}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{translate('desk.verdict')}</th>
              {columns.map(way => (
                <td key={keyOf(way)}>{way[0] ? <Verdict plan={way[0]} /> : null}</td>
              ))}
            </tr>
          </tbody>
        </Table>
      </Box>
      {extras.length > 0 ? (
        <Typography variant="body2" color="text.secondary">
          {extras.join(', ')}: {translate('desk.countsNot')}
        </Typography>
      ) : null}
    </Box>
  );
}

const keyOf = (way: readonly HearingPlan[]) => way.map(({ channel }) => channel).join();

function PlanDay({ on }: { on: string }) {
  const locale = useLocale() ?? 'kk';
  return (
    <time dateTime={on}>
      {formatWeekday(on, locale)}, {formatShortDay(on, locale)}
    </time>
  );
}

/** Whether every rule is kept; else which are broken, and what remains. */
function Verdict({ plan: { lawful, route, breaches } }: { plan: HearingPlan }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <span>
        <Chip
          size="small"
          variant="outlined"
          color={lawful ? 'success' : 'error'}
          label={translate(lawful ? 'desk.lawful' : 'desk.tooLate')}
        />
      </span>
      <span>{translate(`hearingRoute.${route}`, { _: route })}</span>
      {breaches.map(({ id, text, provision }) => (
        <Box key={id}>
          {text}
          <ProvisionNote provision={{ ...provision, text: null }} />
        </Box>
      ))}
    </Box>
  );
}
