import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Row } from '../layout/Rows.tsx';
import type { SettingEvent } from './settingEvent.ts';
import { SettingValue } from './SettingValue.tsx';
import { type ChangedField, sidesOf } from './settingWords.ts';

/** One change: of what, from what to what, who made it and why. */
export function SettingEventRow({ event }: { event: SettingEvent }) {
  const translate = useTranslate();
  const { what, at, by, about, before, after, reason } = event;
  const { same, changed } = sidesOf(event);
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h2" variant="subtitle2">
          {[translate(`settingKind.${what}`), about?.name].filter(Boolean).join(': ')}
        </Typography>
        {before === null ? <Chip size="small" variant="outlined" label={translate('settingHistory.isNew')} /> : null}
        {after === null ? <Chip size="small" variant="outlined" label={translate('settingHistory.isOver')} /> : null}
      </Box>
      {same.length > 0 ? (
        <Typography variant="body2" color="text.secondary">
          {same.map(({ field, after: value }, place) => (
            <span key={field}>
              {place > 0 ? ' · ' : ''}
              <FieldName field={field} />: <SettingValue field={field} value={value} />
            </span>
          ))}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {changed.map(change => (
          <Typography component="li" variant="body2" key={change.field} sx={{ overflowWrap: 'anywhere' }}>
            <Change change={change} isNew={before === null} isOver={after === null} />
          </Typography>
        ))}
      </Box>
      {reason ? <Typography variant="body2">{translate('settingHistory.because', { reason })}</Typography> : null}
      <Typography variant="body2" color="text.secondary">
        <Moment at={at} /> · {by?.name ?? translate('settings.delivery')}
      </Typography>
    </Row>
  );
}

function FieldName({ field }: { field: string }) {
  return useTranslate()(`settingHistory.field.${field}`, { _: field });
}

function Change({ change, isNew, isOver }: { change: ChangedField; isNew: boolean; isOver: boolean }) {
  const { field, before, after } = change;
  return (
    <>
      <FieldName field={field} />: {isNew ? null : <SettingValue field={field} value={before} />}
      {isNew || isOver ? null : ' → '}
      {isOver ? null : (
        <strong>
          <SettingValue field={field} value={after} />
        </strong>
      )}
    </>
  );
}
