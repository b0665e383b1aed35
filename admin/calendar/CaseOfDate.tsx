import { Link as Anchor } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import type { MovedDate } from './impact.ts';

/** Whose date it is, with a way there; nothing where the reader may not see it. */
export function CaseOfDate({ application, complaint }: Pick<MovedDate, 'application' | 'complaint'>) {
  const translate = useTranslate();
  if (complaint) {
    return (
      <Anchor component={Link} to={`/Complaint/${complaint.id}/show`}>
        {`${translate('resources.Complaint.one')} ${complaint.number ?? ''}`.trim()}
      </Anchor>
    );
  }
  return application ? (
    <Anchor component={Link} to={`/Application/${application.id}/show`}>
      {`${translate('resources.Application.one')} ${application.number ?? application.receiptNumber ?? ''}`.trim()}
    </Anchor>
  ) : (
    <>{translate('planning.hidden')}</>
  );
}
