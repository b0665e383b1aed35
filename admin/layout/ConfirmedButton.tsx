import { Button, type ButtonProps, Stack } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { type RequestError, toRequestError } from '../data/errors.ts';

interface ConfirmedButtonProps extends Pick<ButtonProps, 'color' | 'variant'> {
  readonly label: string;
  /** What exactly is about to be done: the name of the button, and the heading of the question. */
  readonly what: string;
  readonly question: string;
  readonly onConfirm: () => Promise<void>;
}

/** A button that asks first; what the server refuses is told where it was asked. */
export function ConfirmedButton({ label, what, question, onConfirm, ...look }: ConfirmedButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<RequestError>();
  const close = () => {
    setOpen(false);
    setProblem(undefined);
  };
  const confirm = async () => {
    setPending(true);
    setProblem(undefined);
    try {
      await onConfirm();
      close();
    } catch (error) {
      setProblem(toRequestError(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button size="small" variant="outlined" {...look} aria-label={what} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Confirm
        isOpen={open}
        loading={pending}
        title={what}
        confirm={label}
        confirmColor="warning"
        cancel={translate('ra.action.cancel')}
        content={
          <Stack gap={1}>
            {problem ? <Problem error={problem} /> : null}
            {question}
          </Stack>
        }
        onClose={close}
        onConfirm={() => void confirm()}
      />
    </>
  );
}
