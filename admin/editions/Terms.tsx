import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { askTerms, type Edition } from './stageTerm.ts';
import { TermRow } from './TermRow.tsx';

export function Terms({ edition, channel }: { edition: Edition; channel: string }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data = [] } = useQuery({
    queryKey: ['stageTerms', edition.id, channel, locale],
    queryFn: ({ signal }) => askTerms(edition.id, channel, signal),
  });
  return (
    <Section
      title={`${translate(`service.${edition.service}`)} · ${translate(`channel.${channel}`)}`}
      tools={<HistoryLink what="stageTerm" />}
    >
      <Rows>
        {data.map(term => (
          <TermRow key={term.id} term={term} />
        ))}
      </Rows>
    </Section>
  );
}
