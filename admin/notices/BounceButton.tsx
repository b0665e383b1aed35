import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { ConfirmedButton } from '../layout/ConfirmedButton.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { mayComeBack, type Notice, reportBounce } from './notice.ts';

/** A returned message of a hearing: whoever it was for has not been notified by it. */
export function BounceButton({ notice, name }: { notice: Notice; name: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  if (!mayComeBack(notice) || !mayOpen('Notice', rolesNow())) {
    return null;
  }
  const report = async () => {
    await reportBounce(notice.id);
    notify('notices.bounceRecorded', { type: 'success' });
    await queryClient.invalidateQueries();
  };
  return (
    <ConfirmedButton
      label={translate('notices.bounce')}
      what={`${translate('notices.bounce')}: ${name}`}
      question={translate('notices.bounceQuestion')}
      variant="text"
      onConfirm={report}
    />
  );
}
