import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import type { CaseDocument } from '../documents/document.ts';
import { useDocumentName } from '../documents/documentName.ts';
import { Row, Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import type { SpecimenComparison } from './inquiry.ts';

interface ComparisonsProps {
  readonly comparisons: readonly SpecimenComparison[];
  readonly documents: readonly CaseDocument[];
}

/** Signature and seal beside the specimens held: justice service only. */
export function Comparisons({ comparisons, documents }: ComparisonsProps) {
  const translate = useTranslate();
  const nameOf = useDocumentName();
  if (comparisons.length === 0) {
    return null;
  }
  const verdict = (each: SpecimenComparison) =>
    [
      each.specimenHeld ? null : translate('comparison.notHeld'),
      each.signatureMatches === null
        ? null
        : translate(each.signatureMatches ? 'comparison.signatureMatches' : 'comparison.signatureDiffers'),
      each.sealMatches === null
        ? null
        : translate(each.sealMatches ? 'comparison.sealMatches' : 'comparison.sealDiffers'),
      each.note,
    ].filter(Boolean);
  return (
    <Section title={translate('case.comparisons')}>
      <Rows>
        {comparisons.map(each => {
          const document = documents.find(one => one.id === each.documentId);
          return (
            <Row key={`${each.documentId} ${each.comparedAt}`}>
              <Typography variant="body2">
                <strong>{document ? nameOf(document) : each.documentId}</strong>: {verdict(each).join('; ')}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                <Moment at={each.comparedAt} />
              </Typography>
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}
