import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

const warningQuery = gql`
  query CalendarWarning {
    data: calendarWarning {
      year
      text
    }
  }
`;

/** Said wherever dates are read, while a decree is missing that they depend on. */
export function CalendarWarning() {
  const locale = useLocale() ?? 'kk';
  const { data } = useQuery({
    queryKey: ['calendarWarning', locale],
    queryFn: ({ signal }) => ask<{ readonly text: string } | null>(warningQuery, {}, signal),
    retry: false,
  });
  return data ? (
    <Alert severity="warning" sx={{ mt: 1 }}>
      {data.text}
    </Alert>
  ) : null;
}
