import PlayArrow from '@mui/icons-material/PlayArrowOutlined';
import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { toRequestError } from '../data/errors.ts';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { takeNext } from './moveCases.ts';
import { useOnce } from './useOnce.ts';

/** The most urgent free case becomes the officer's own and opens; none free is said. */
export function TakeNextButton(look: Pick<ButtonProps, 'variant' | 'size'>) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const once = useOnce();
  const [pending, setPending] = useState(false);
  if (!mayOpen('takeNext', rolesNow())) {
    return null;
  }
  const take = async () => {
    setPending(true);
    try {
      const id = await once(takeNext);
      if (id === null) {
        notify('takeNext.nothing', { type: 'info' });
        return;
      }
      notify('takeNext.taken', { type: 'success' });
      redirect(`/Application/${id}/show`);
    } catch (error) {
      notify(toRequestError(error).message, { type: 'error' });
    } finally {
      setPending(false);
    }
  };
  return (
    <Button size="small" {...look} startIcon={<PlayArrow />} loading={pending} onClick={() => void take()}>
      {translate('takeNext.button')}
    </Button>
  );
}
