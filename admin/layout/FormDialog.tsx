import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  type Theme,
  useMediaQuery,
} from '@mui/material';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Form, SaveButton, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { type RequestError, toRequestError } from '../data/errors.ts';

type Values = Readonly<Record<string, unknown>>;

interface FormDialogProps {
  readonly title: string;
  readonly defaultValues: Values;
  /** What is done; to save, if not said. */
  readonly submit?: string;
  /** For a form of many fields. */
  readonly wide?: boolean;
  readonly onSubmit: (values: Values) => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form is its own: without an empty record it would take the values of the page around it. */
const emptyRecord = {};

/**
 * A form over the page; what the server refuses is told in it, and it stays open. What is missing is told at its fields,
 * the first of which is gone to: a message over the page would lie on the buttons of a phone.
 */
export function FormDialog({ title, defaultValues, submit, wide, onSubmit, onClose, children }: FormDialogProps) {
  const translate = useTranslate();
  const heading = useId();
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const [problem, setProblem] = useState<RequestError>();
  const [isSending, setSending] = useState(false);
  // The second press of a double click comes before the first is drawn.
  const sent = useRef(false);
  const send = async (values: Values) => {
    if (sent.current) {
      return undefined;
    }
    sent.current = true;
    setSending(true);
    setProblem(undefined);
    try {
      await onSubmit(values);
      return undefined;
    } catch (error) {
      const refused = toRequestError(error);
      setProblem(refused);
      return refused.refusal.errors;
    } finally {
      sent.current = false;
      setSending(false);
    }
  };
  // What is under way is done all the same: closed now, nobody would learn how it ended.
  const close = () => {
    if (!isSending) {
      onClose();
    }
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth={wide ? 'md' : 'sm'} fullScreen={phone} aria-labelledby={heading}>
      <Form
        record={emptyRecord}
        defaultValues={defaultValues}
        onSubmit={send}
        mode="onSubmit"
        noValidate
        disableInvalidFormNotification
      >
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          <Stack gap={1}>
            {problem ? <Problem error={problem} /> : null}
            {children}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={close} disabled={isSending}>
            {translate('ra.action.cancel')}
          </Button>
          <SaveButton
            alwaysEnable={!isSending}
            disabled={isSending}
            icon={<></>}
            {...(submit ? { label: submit } : {})}
          />
        </DialogActions>
      </Form>
    </Dialog>
  );
}
