import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { mayOpen } from '../signin/permissions.ts';
import type { Unit } from './unit.ts';
import { UnitDialog } from './UnitDialog.tsx';
import { UnitRow } from './UnitRow.tsx';

/** The responsible units of a provider; an administrator adds, renames and closes them. */
export function Units({ providerId, units }: { providerId: string; units: readonly Unit[] }) {
  const translate = useTranslate();
  const { permissions: roles = [] } = usePermissions<string[]>();
  const [adding, setAdding] = useState(false);
  const mayChange = mayOpen('Officer', roles);
  return (
    <Section
      title={translate('field.units')}
      tools={
        mayChange ? (
          <Stack direction="row" gap={1} sx={{ flexWrap: 'wrap' }}>
            <HistoryLink what="unit" />
            <Button onClick={() => setAdding(true)}>{translate('units.add')}</Button>
          </Stack>
        ) : null
      }
    >
      <Rows>
        {units.map(unit => (
          <UnitRow key={unit.id} providerId={providerId} unit={unit} open={mayChange && unit.closedAt === null} />
        ))}
      </Rows>
      {adding ? <UnitDialog providerId={providerId} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}
