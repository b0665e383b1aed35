import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day, Moment } from '../dates/Day.tsx';
import type { CaseDocument } from '../documents/document.ts';
import { Facts } from '../layout/Facts.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { Answer } from './Answer.tsx';
import type { Inquiry } from './inquiry.ts';
import { LinkState } from './LinkState.tsx';

interface InquiriesProps {
  readonly inquiries: readonly Inquiry[];
  readonly documents: readonly CaseDocument[];
}

export function Inquiries({ inquiries, documents }: InquiriesProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('case.inquiries')}>
      {inquiries.length === 0 ? (
        <Nothing>{translate('case.noInquiries')}</Nothing>
      ) : (
        <Rows>
          {inquiries.map(inquiry => (
            <Row key={inquiry.id}>
              <Typography variant="subtitle2" component="h3">
                {inquiry.organisation.name}
                {inquiry.number ? ` · № ${inquiry.number}` : ''}
              </Typography>
              <Facts
                facts={[
                  [translate('inquiry.sent'), <Moment key="sent" at={inquiry.sentAt} />],
                  [translate('inquiry.pleaseAnswerBy'), <Day key="by" on={inquiry.pleaseAnswerBy} />],
                  [
                    translate('inquiry.answered'),
                    inquiry.answeredAt ? (
                      <>
                        <Moment at={inquiry.answeredAt} />
                        {inquiry.answeredByLink ? `, ${translate('answerLink.byLink')}` : ''}
                      </>
                    ) : (
                      translate('inquiry.noAnswer')
                    ),
                  ],
                  [translate('inquiry.reference'), inquiry.answerReference],
                  [
                    translate('answerLink.title'),
                    inquiry.answerLink ? <LinkState key="link" link={inquiry.answerLink} /> : null,
                  ],
                  [translate('inquiry.escalated'), inquiry.escalatedAt ? <Moment at={inquiry.escalatedAt} /> : null],
                ]}
              />
              {inquiry.documents.map(answer => (
                <Answer key={answer.documentId} answer={answer} documents={documents} />
              ))}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
