import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CheckboxGroupInput, Loading, useShowContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { AllowedAct } from '../acts/act.ts';
import { ActInput } from '../acts/ActInput.tsx';
import { needed } from '../acts/needed.ts';
import { Problem } from '../acts/Problem.tsx';
import type { Application } from '../applications/application.ts';
import { toRequestError } from '../data/errors.ts';
import { Letter } from '../notices/Letter.tsx';
import { Choices } from '../layout/Choices.tsx';
import { askPreview } from '../notices/notice.ts';
import { useHearingPlans } from './hearingPlan.ts';

/** The channels, those that count as notification first, and the notice as it will be read. */
export function NoticeFields({ act }: { act: AllowedAct }) {
  const translate = useTranslate();
  const { record } = useShowContext<Application>();
  const { data: plans } = useHearingPlans(record?.id ?? '');
  const offered = act.fields.find(({ name }) => name === 'channels')?.choices ?? [];
  const channels = offered.map(({ value }) => ({ value, plan: plans?.find(({ channel }) => channel === value) }));
  const counting = channels.toSorted((a, b) => Number(b.plan?.counts ?? 0) - Number(a.plan?.counts ?? 0));
  return (
    <>
      <CheckboxGroupInput
        source="channels"
        label={translate('fieldOf.sendHearingNotice.channels')}
        helperText={false}
        row={false}
        translateChoice={false}
        validate={needed}
        choices={counting.map(({ value, plan }) => ({
          id: value,
          name: [
            translate(`noticeChannel.${value}`, { _: value }),
            plan ? translate(plan.counts ? 'desk.counts' : 'desk.countsNot') : '',
            plan?.channelProvision && !plan.channelProvision.notFromTheOrders ? plan.channelProvision.id : '',
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      {record?.channel === 'portal'
        ? act.fields
            .filter(({ name }) => name === 'callForOriginals')
            .map(field => <ActInput key={field.name} field={field} />)
        : null}
      {record ? <Preview application={record} /> : null}
    </>
  );
}

const languages = ['kk', 'ru', 'en'] as const;

/** Made by the server from what makes the notice itself. */
function Preview({ application }: { application: Application }) {
  const translate = useTranslate();
  const chosen: unknown = useWatch({ name: 'channels' });
  const callForOriginals = Boolean(useWatch({ name: 'callForOriginals' }));
  const channels = Array.isArray(chosen) ? chosen.map(String) : [];
  const [wanted, setWanted] = useState<string>();
  const [language, setLanguage] = useState<string>(application.applicant?.language === 'kk' ? 'kk' : 'ru');
  const channel = channels.find(each => each === wanted) ?? channels[0];
  const { data, error } = useQuery({
    queryKey: ['noticePreview', application.id, application.version, channel, language, callForOriginals],
    queryFn: ({ signal }) =>
      askPreview(
        { applicationId: application.id, kind: 'hearing', channel: channel ?? '', language, callForOriginals },
        signal,
      ),
    enabled: channel !== undefined,
    retry: false,
  });
  return (
    <Box component="section" aria-label={translate('desk.preview')} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="subtitle2" component="h3">
        {translate('desk.preview')}
      </Typography>
      {channel === undefined ? (
        <Typography variant="body2" color="text.secondary">
          {translate('desk.previewNoChannel')}
        </Typography>
      ) : (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Choices
            label={translate('notices.channel')}
            options={channels.map(id => ({ id, name: translate(`noticeChannel.${id}`, { _: id }) }))}
            chosen={channel}
            onChoose={setWanted}
          />
          <Choices
            label={translate('notices.language')}
            options={languages.map(id => ({ id, name: translate(`languageName.${id}`) }))}
            chosen={language}
            onChoose={setLanguage}
          />
        </Box>
      )}
      {channel && language === 'en' ? (
        <Typography variant="body2" color="text.secondary">
          {translate('desk.previewForStaff')}
        </Typography>
      ) : null}
      {error ? <Problem error={toRequestError(error)} /> : null}
      {channel && data ? <Letter letter={data} lang={language} /> : null}
      {channel && !data && !error ? <Loading /> : null}
    </Box>
  );
}

/** Where the applicant can be reached by a channel that needs no person. */
export function useNoticeDefaults() {
  const { record } = useShowContext<Application>();
  const { phone = null, email = null } = record?.applicant ?? {};
  const portal = record?.channel === 'portal';
  return { channels: [...(portal ? ['cabinet'] : []), ...(phone ? ['sms'] : []), ...(email ? ['email'] : [])] };
}
