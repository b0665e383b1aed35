import { Box, Skeleton, Typography } from '@mui/material';
import { Link, useLocale, useTranslate } from 'react-admin';
import { useTimeLeft } from '../calendar/timeLeft.ts';
import { gql } from '../data/gql.ts';
import { formatMoment, formatWeekday, dayOf, momentNow } from '../dates/format.ts';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { type Place, useDeskPart } from './desk.ts';
import { PartProblem } from './PartProblem.tsx';

interface DeskHearing {
  readonly startsAt: string | null;
  readonly method: string | null;
  readonly kind: string | null;
  readonly dueOn: string | null;
  readonly dueAt: string | null;
  readonly application: { readonly id: string; readonly number: string | null; readonly receiptNumber: string } | null;
}

const hearingsQuery = gql`
  query DeskHearings($providerId: RecordId) {
    data: deskHearings(providerId: $providerId, first: 8) {
      startsAt
      method
      kind
      dueOn
      dueAt
      application {
        id
        number
        receiptNumber
      }
    }
  }
`;

/** Hearings with what must happen next by law and how long there is for it, the nearest first. */
export function HearingsSoon({ place }: { place: Place }) {
  const translate = useTranslate();
  const { data, error, refetch } = useDeskPart<readonly DeskHearing[]>('hearings', hearingsQuery, place);
  return (
    <Section title={translate('home.hearings')} tools={<Link to="/hearings">{translate('home.allHearings')}</Link>}>
      {error ? <PartProblem error={error} onAgain={refetch} /> : null}
      {data?.length === 0 ? <Nothing>{translate('home.noHearings')}</Nothing> : null}
      {data?.length ? <HearingRows hearings={data} /> : null}
      {data || error ? null : <Skeleton variant="rounded" height={120} />}
    </Section>
  );
}

function HearingRows({ hearings }: { hearings: readonly DeskHearing[] }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const dues = hearings.flatMap(({ dueOn, dueAt }) => (dueOn && dueAt ? [{ on: dueOn, at: dueAt }] : []));
  const timeLeft = useTimeLeft(momentNow(), dues);
  const said = (at: string) => `${formatWeekday(dayOf(at), locale)},\u00a0${formatMoment(at, locale)}`;
  return (
    <Rows>
      {hearings.map(({ application, startsAt, method, kind, dueOn, dueAt }, at) => (
        <Row key={application?.id ?? at}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
            <Link to={`/Application/${application?.id ?? ''}/show`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {application?.number ?? application?.receiptNumber ?? '–'}
            </Link>
            <Typography variant="body2">
              {startsAt ? translate('home.hearingAt', { at: said(startsAt) }) : translate('home.noHearing')}
              {method ? `, ${translate(`hearingMethod.${method}`, { _: method }).toLocaleLowerCase(locale)}` : ''}
            </Typography>
          </Box>
          {kind && dueOn && dueAt ? (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
              <Typography variant="body2" color="text.secondary">
                {translate('home.lastMoment', {
                  what: translate(`deadline.${kind}`, { _: kind }),
                  at: said(dueAt),
                })}
              </Typography>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {timeLeft({ on: dueOn, at: dueAt })}
              </Typography>
            </Box>
          ) : null}
        </Row>
      ))}
    </Rows>
  );
}
