import { Box, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, Loading, ResourceContextProvider, SaveButton, Title, useGetIdentity, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { Section } from '../layout/Section.tsx';
import type { Grant } from '../signin/session.ts';
import { ApplicantInputs } from './ApplicantInputs.tsx';
import { ChannelChoice } from './ChannelChoice.tsx';
import { ChecklistInputs } from './ChecklistInputs.tsx';
import { ConsentInputs } from './ConsentInputs.tsx';
import { CounterInputs } from './CounterInputs.tsx';
import { DocumentInputs } from './DocumentInputs.tsx';
import { type Channel, initialIntake } from './intake.ts';
import { PaymentInputs } from './PaymentInputs.tsx';
import { PlaceInputs } from './PlaceInputs.tsx';
import { RepresentativeInputs } from './RepresentativeInputs.tsx';
import { useIntake } from './useIntake.ts';

/** A new application, as the clerk at the counter or the portal hands it in. */
export function IntakePage() {
  const { identity } = useGetIdentity();
  const grants: readonly Grant[] | undefined = identity?.['grants'];
  return (
    <ResourceContextProvider value="Application">
      {grants ? <IntakeForm grants={grants} /> : <Loading />}
    </ResourceContextProvider>
  );
}

function IntakeForm({ grants }: { grants: readonly Grant[] }) {
  const translate = useTranslate();
  const roles = grants.map(grant => grant.role);
  const [channel, setChannel] = useState<Channel>(roles.includes('clerk') ? 'corporation' : 'portal');
  const { hand, problem } = useIntake(channel);
  return (
    <Box sx={{ maxWidth: '60rem', mt: 1 }}>
      <Title title={translate('intake.menu')} />
      <Typography variant="h5" component="h1" sx={{ mb: 0.5 }}>
        {translate(`act.${channel === 'corporation' ? 'acceptApplication' : 'submitApplication'}`)}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate(`intake.hint.${channel}`)}
      </Typography>
      {roles.includes('clerk') && roles.includes('portal') ? (
        <ChannelChoice channel={channel} onChange={setChannel} />
      ) : null}
      <Form
        key={channel}
        defaultValues={initialIntake(channel, grants, translate('intake.consentText'))}
        onSubmit={hand}
        mode="onSubmit"
        noValidate
      >
        <Stack gap={2}>
          <Section title={translate('intake.place')}>
            <PlaceInputs channel={channel} />
          </Section>
          <Section title={translate('case.applicant')}>
            <ApplicantInputs />
          </Section>
          <RepresentativeInputs />
          <Section title={translate('case.documents')}>
            <DocumentInputs channel={channel} />
          </Section>
          <Section title={translate('case.checklist')}>
            <ChecklistInputs channel={channel} />
          </Section>
          <Section title={translate('case.payments')}>
            <PaymentInputs />
          </Section>
          <Section title={translate('intake.consent')}>
            <ConsentInputs channel={channel} />
          </Section>
          {channel === 'corporation' ? (
            <Section title={translate('intake.counter')}>
              <CounterInputs />
            </Section>
          ) : null}
          {problem ? <Problem error={problem} /> : null}
          <Box>
            <SaveButton
              label={translate(`act.${channel === 'corporation' ? 'acceptApplication' : 'submitApplication'}`)}
              size="large"
              alwaysEnable
              icon={<></>}
            />
          </Box>
        </Stack>
      </Form>
    </Box>
  );
}
