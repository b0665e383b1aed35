import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day, Moment } from '../dates/Day.tsx';
import { useDeadlineLabel } from '../deadlines/useDeadlineLabel.ts';
import { WhyButton } from '../deadlines/WhyButton.tsx';
import { Facts } from '../layout/Facts.tsx';
import type { Applicant, CaseOutline } from './application.ts';
import { OutcomeChip } from './OutcomeChip.tsx';

/** Where the case is, and what it is. */
export function CaseChips({ application }: { application: CaseOutline }) {
  const translate = useTranslate();
  const { service, channel } = application;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Chip size="small" label={translate(`stage.${application.stage}`)} color="primary" />
      <OutcomeChip outcome={application.outcome} />
      {application.reopenedOn ? (
        <Chip size="small" color="warning" variant="outlined" label={translate('complaints.reopened')} />
      ) : null}
      <Chip size="small" variant="outlined" label={translate(`service.${service}`)} />
      <Chip size="small" variant="outlined" label={translate(`channel.${channel}`)} />
    </Box>
  );
}

/** Who applied, to whom, for where and until when; two abreast where there is room. */
export function CaseFacts({ application }: { application: CaseOutline }) {
  const translate = useTranslate();
  const label = useDeadlineLabel();
  const { number, receiptNumber, applicant } = application;
  const term = application.deadlines.findLast(({ kind, state }) => kind === 'term' && state !== 'void');
  const holder = application.stages.find(each => each.stage === application.stage)?.holder;
  const representative = applicant?.representative;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 22rem), 1fr))',
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
          [
            translate('complaints.reopened'),
            application.reopenedOn ? (
              <span key="reopened">
                <Day on={application.reopenedOn} /> ({translate('complaints.reopenedWhy')})
              </span>
            ) : null,
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
  );
}

/** The legal day, and the moment of filing where it was another day. */
function Accepted({ application: { acceptedOn, filedAt } }: { application: CaseOutline }) {
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
