import { Box, Chip, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Day, Moment } from '../dates/Day.tsx';
import { useDeadlineLabel } from '../deadlines/useDeadlineLabel.ts';
import { WhyButton } from '../deadlines/WhyButton.tsx';
import { Facts } from '../layout/Facts.tsx';
import type { Applicant, Application } from './application.ts';
import { CaseNotices } from './CaseNotices.tsx';
import { OutcomeChip } from './OutcomeChip.tsx';

export function CaseHeader({ application }: { application: Application }) {
  const translate = useTranslate();
  const label = useDeadlineLabel();
  const { number, receiptNumber, service, channel, applicant } = application;
  const term = application.deadlines.find(deadline => deadline.kind === 'term');
  const holder = application.stages.find(each => each.stage === application.stage)?.holder;
  const name = number ?? receiptNumber;
  const representative = applicant?.representative;
  return (
    <Box component="header" sx={{ display: 'grid', gap: 1.5 }}>
      <Title title={`${translate('resources.Application.one')} ${name}`} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h5" component="h1" sx={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <Chip size="small" label={translate(`stage.${application.stage}`)} color="primary" />
        <OutcomeChip outcome={application.outcome} />
        <Chip size="small" variant="outlined" label={translate(`service.${service}`)} />
        <Chip size="small" variant="outlined" label={translate(`channel.${channel}`)} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Facts
          facts={[
            [translate('case.applicant'), applicant ? applicant.name : translate('case.applicantHidden')],
            [translate('case.nameLatin'), applicant?.nameLatin],
            [translate('case.iin'), applicant?.iin],
            [translate('case.bin'), applicant?.bin],
            [translate('case.contacts'), applicant ? contacts(applicant) : null],
            [translate('case.representative'), representative?.name],
            [
              translate('case.power'),
              representative
                ? [translate(`powerKind.${representative.powerKind}`), representative.powerNumber]
                    .filter(Boolean)
                    .join(', ')
                : null,
            ],
          ]}
        />
        <Facts
          facts={[
            [
              translate('case.termEnds'),
              <Box component="span" key="term">
                <strong>
                  <Day on={application.termEndsOn} />
                </strong>{' '}
                {term ? <WhyButton deadline={term} label={label(term)} /> : null}
              </Box>,
            ],
            [translate('case.accepted'), <Accepted key="accepted" application={application} />],
            [translate('case.receipt'), number ? receiptNumber : null],
            [translate('case.provider'), application.provider.name],
            [translate('case.office'), application.office?.name],
            [translate('case.heldBy'), holder ? translate(`holder.${holder}`) : null],
            [translate('case.destination'), application.destination.name],
            [translate('case.assignee'), application.assignee?.name ?? translate('case.unassigned')],
          ]}
        />
      </Box>
      <CaseNotices application={application} />
    </Box>
  );
}

/** The legal day, and the moment of filing where it was another day. */
function Accepted({ application: { acceptedOn, filedAt } }: { application: Application }) {
  const translate = useTranslate();
  return (
    <>
      <Day on={acceptedOn} /> ({translate('case.filed')} <Moment at={filedAt} />)
    </>
  );
}

function contacts({ phone, email, address }: Applicant): string {
  return [phone, email, address].filter(Boolean).join(' · ');
}
