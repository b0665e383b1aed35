import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import { Row, Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { askDigestsInTrouble } from './digest.ts';

/** Whom a message on deadlines did not reach; nothing is shown where all arrived. */
export function DigestsInTrouble() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data = [] } = useQuery({
    queryKey: ['digestsInTrouble'],
    queryFn: ({ signal }) => askDigestsInTrouble(signal),
  });
  return data.length === 0 ? null : (
    <Section title={translate('digests.title')}>
      <Rows>
        {data.map(({ id, officer, createdAt, attempts, trouble }) => (
          <Row key={id}>
            <Typography variant="body2">
              {translate('digests.line', {
                at: formatMoment(createdAt, locale),
                name: officer?.name ?? '–',
                trouble: trouble ? translate(`noticeTrouble.${trouble}`, { _: trouble }) : '–',
                count: attempts,
              })}
            </Typography>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
