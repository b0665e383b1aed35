import { Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day, Moment } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import type { CaseDocument } from './document.ts';

const colors: Readonly<Record<string, 'success' | 'error' | 'default'>> = { confirmed: 'success', denied: 'error' };

export function Documents({ documents }: { documents: readonly CaseDocument[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('case.documents')}>
      <Rows>
        {documents.map(document => (
          <Row key={document.id}>
            <Typography variant="subtitle2" component="h3">
              {translate(`documentKind.${document.kind}`, { _: document.kind })}
              {document.number ? ` № ${document.number}` : ''}{' '}
              <Chip
                size="small"
                variant="outlined"
                color={colors[document.confirmation] ?? 'default'}
                label={translate(`confirmation.${document.confirmation}`, { _: document.confirmation })}
              />
            </Typography>
            <Facts
              facts={[
                [translate('document.issuer'), document.issuerName],
                [
                  translate('document.issuedOn'),
                  document.issuedOn ? <Day on={document.issuedOn} weekday={false} /> : null,
                ],
                [
                  translate('document.signatory'),
                  [document.signatoryName, document.signatoryCapacity].filter(Boolean).join(', '),
                ],
                [translate('document.seal'), document.sealAuthority],
                [translate('document.form'), translate(`documentForm.${document.form}`, { _: document.form })],
                [
                  translate('document.validUntil'),
                  document.validUntil ? <Day on={document.validUntil} weekday={false} /> : null,
                ],
                [
                  translate('document.originalReceived'),
                  document.originalReceivedAt ? <Moment at={document.originalReceivedAt} /> : null,
                ],
              ]}
            />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
