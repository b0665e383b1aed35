import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { askLadders } from './ladder.ts';
import { LadderRow } from './LadderRow.tsx';

/** For each kind of deadline who is told of it and when, before and after it is missed, and who answers. */
export function Ladders() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data = [], error } = useQuery({
    queryKey: ['ladders', locale],
    queryFn: ({ signal }) => askLadders(signal),
  });
  const [first] = data;
  return (
    <Section title={translate('ladders.title')} tools={<HistoryLink what="escalationLadder" />}>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('ladders.hint')}
      </Typography>
      {first ? <ProvisionNote provision={first.provision} /> : null}
      {error ? <Problem error={toRequestError(error)} /> : null}
      <Rows>
        {data.map(ladder => (
          <LadderRow key={ladder.kind} ladder={ladder} />
        ))}
      </Rows>
    </Section>
  );
}
