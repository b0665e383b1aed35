import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import { Row } from '../layout/Rows.tsx';
import { CloseUnitDialog } from './CloseUnitDialog.tsx';
import type { Unit } from './unit.ts';
import { UnitDialog } from './UnitDialog.tsx';

interface UnitRowProps {
  readonly providerId: string;
  readonly unit: Unit;
  /** Whether the reader may change it. */
  readonly open: boolean;
}

export function UnitRow({ providerId, unit, open }: UnitRowProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [asked, setAsked] = useState<'rename' | 'close'>();
  const done = () => setAsked(undefined);
  const { name, closedAt } = unit;
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ flex: '1 1 14rem' }} {...(closedAt ? { color: 'text.secondary' } : {})}>
          {name}
          {closedAt ? ` · ${translate('units.closedAt', { at: formatMoment(closedAt, locale) })}` : ''}
        </Typography>
        {open ? (
          <>
            <Button
              size="small"
              variant="outlined"
              onClick={() => setAsked('rename')}
              aria-label={translate('units.renameOf', { name })}
            >
              {translate('units.rename')}
            </Button>
            <Button
              size="small"
              color="error"
              onClick={() => setAsked('close')}
              aria-label={translate('units.closeOf', { name })}
            >
              {translate('units.close')}
            </Button>
          </>
        ) : null}
      </Box>
      {asked === 'rename' ? <UnitDialog providerId={providerId} unit={unit} onClose={done} /> : null}
      {asked === 'close' ? <CloseUnitDialog unit={unit} onClose={done} /> : null}
    </Row>
  );
}
