import { Link, useTranslate } from 'react-admin';
import type { ApplicationRow } from '../applications/application.ts';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';

/** From a late case to what was missed in it. */
export function MissedOfCase({ application: { late, number, receiptNumber } }: { application: ApplicationRow }) {
  const translate = useTranslate();
  if (!late || !mayOpen('Escalation', rolesNow())) {
    return null;
  }
  const filter = JSON.stringify({ preset: 'open', text: number ?? receiptNumber });
  return (
    <Link to={`/Escalation?${new URLSearchParams({ filter }).toString()}`}>{translate('escalations.ofCase')}</Link>
  );
}
