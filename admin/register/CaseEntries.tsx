import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { entryName, type RegisterEntry } from './registerEntry.ts';
import { RegisterState } from './RegisterState.tsx';

export function CaseEntries({ entries }: { entries: readonly RegisterEntry[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('case.register')}>
      {entries.length === 0 ? (
        <Nothing>{translate('case.noRegister')}</Nothing>
      ) : (
        <Rows>
          {entries.map(entry => (
            <Row key={entry.id}>
              <Typography variant="body2">
                <strong>№ {entryName(entry)}</strong> <RegisterState state={entry.state} />{' '}
                {entry.signedOn ? <Day on={entry.signedOn} /> : null}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {[entry.signatoryName, entry.signatoryCapacity, entry.sealAuthority].filter(Boolean).join(', ')}
                {entry.endReason ? ` · ${entry.endReason}` : ''}
              </Typography>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
