import { LinearProgress, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { daysFromToday, formatMonth } from '../dates/format.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { askAbsences } from './absence.ts';
import { AbsenceLine } from './AbsenceLine.tsx';
import { firstOf, lastOf } from './month.ts';
import { MonthStrip } from './MonthStrip.tsx';
import { MonthSwitch } from './MonthSwitch.tsx';
import { RecordAbsenceButton } from './RecordAbsenceButton.tsx';

/** Who is away in a month, which stands in the address; whoever leads a unit sees all of it, others themselves. */
export function AbsencesPage() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [params, setParams] = useSearchParams();
  const given = params.get('month') ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(given) ? given : daysFromToday(0).slice(0, 7);
  const { data, error, isFetching } = useQuery({
    queryKey: ['absences', month],
    queryFn: ({ signal }) => askAbsences(firstOf(month), lastOf(month), signal),
    placeholderData: keepPreviousData,
  });
  const title = capitalised(`${formatMonth(month, locale)} ${month.slice(0, 4)}`);
  return (
    <PageFrame title={translate('staffing.absencesMenu')} hint={translate('staffing.absencesHint')}>
      <Section title={title} tools={<RecordAbsenceButton />}>
        <MonthSwitch month={month} onMonth={chosen => setParams(chosen ? { month: chosen } : {})} />
        <LinearProgress sx={{ visibility: isFetching ? 'visible' : 'hidden', my: 1 }} />
        {error ? <Problem error={toRequestError(error)} /> : null}
        {data?.length === 0 ? <Nobody /> : null}
        {data?.length ? (
          <>
            <MonthStrip month={month} absences={data.filter(({ state }) => state !== 'cancelled')} />
            <Rows>
              {data.map(absence => (
                <AbsenceLine key={absence.id} absence={absence} />
              ))}
            </Rows>
          </>
        ) : null}
      </Section>
    </PageFrame>
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Nobody() {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h6" component="p" sx={{ textAlign: 'center', pt: 3 }}>
        {translate('staffing.noneInMonth')}
      </Typography>
      <Typography color="text.secondary" sx={{ textAlign: 'center', pb: 3 }}>
        {translate('staffing.noneHint')}
      </Typography>
    </>
  );
}
