import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import { NotFromOrders } from '../law/NotFromOrders.tsx';
import { Row } from '../layout/Rows.tsx';
import { HearingGroundDialog } from './HearingGroundDialog.tsx';
import type { HearingRequirement, RequirementChange } from './hearingRequirement.ts';

interface HearingGroundRowProps {
  readonly edition: string;
  readonly requirement: HearingRequirement;
  readonly changes: readonly RequirementChange[];
}

export function HearingGroundRow({ edition, requirement, changes }: HearingGroundRowProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [open, setOpen] = useState(false);
  const { ground, byEdition, needed } = requirement;
  const name = translate(`groundId.${ground}`, { _: ground });
  const stateOf = (isNeeded: boolean) => translate(isNeeded ? 'hearingGrounds.needed' : 'hearingGrounds.notNeeded');
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ flex: '1 1 14rem' }}>{name}</Typography>
        {needed && !byEdition ? <NotFromOrders /> : null}
        <Chip
          size="small"
          variant="outlined"
          color={needed ? 'info' : 'default'}
          label={byEdition ? translate('hearingGrounds.byOrder') : stateOf(needed)}
        />
        {byEdition ? null : (
          <Button
            size="small"
            variant="outlined"
            onClick={() => setOpen(true)}
            aria-label={`${translate('settings.change')} ${name}`}
          >
            {translate('settings.change')}
          </Button>
        )}
      </Box>
      {changes.map(({ id, at, by, reason, after }) => (
        <Typography key={id} variant="body2" color="text.secondary">
          {translate('hearingGrounds.history', {
            at: formatMoment(at, locale),
            by: by?.name ?? translate('settings.delivery'),
            state: stateOf(after?.needed === true),
            reason: reason ?? '',
          })}
        </Typography>
      ))}
      {open ? (
        <HearingGroundDialog edition={edition} requirement={requirement} name={name} onClose={() => setOpen(false)} />
      ) : null}
    </Row>
  );
}
