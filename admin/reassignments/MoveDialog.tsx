import { Alert, Typography } from '@mui/material';
import { useRedirect, useTranslate } from 'react-admin';
import { RequestError, toRequestError } from '../data/errors.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { planReassignment } from './moveCases.ts';
import { MoveFields } from './MoveFields.tsx';
import { type MoveWish, selectionOf } from './moveWish.ts';
import { useOnce } from './useOnce.ts';

interface MoveDialogProps {
  readonly of: MoveWish;
  readonly onPlanned?: () => void;
  readonly onClose: () => void;
}

/** How and why cases are to be moved; it leads to the plan, where nothing has moved yet. */
export function MoveDialog({ of, onPlanned, onClose }: MoveDialogProps) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const once = useOnce();
  const plan = async ({ spread, toOfficerIds, reason, note, deskOfficerId }: Readonly<Record<string, unknown>>) => {
    const people = Array.isArray(toOfficerIds) && spread !== 'substitute' ? toOfficerIds.map(String) : [];
    const { id } = await once(idempotencyKey =>
      planReassignment({
        selection: selectionOf(of, deskOfficerId),
        spread: String(spread),
        toOfficerIds: people.length > 0 ? people : null,
        reason: String(reason),
        note: String(note),
        idempotencyKey,
      }),
    ).catch(onInputsOnly);
    onPlanned?.();
    onClose();
    redirect(`/reassignments/${id}`);
  };
  return (
    <FormDialog
      title={translate('reassignments.formTitle')}
      submit="reassignments.plan"
      defaultValues={byLoad}
      onSubmit={plan}
      onClose={onClose}
    >
      <Typography>
        <Chosen of={of} />
      </Typography>
      <Alert severity="info">{translate('reassignments.nothingYet')}</Alert>
      <MoveFields of={of} />
    </FormDialog>
  );
}

const byLoad = { spread: 'load' };

function Chosen({ of }: { of: MoveWish }) {
  const translate = useTranslate();
  return translate(`reassignments.of.${of.by}`, {
    smart_count: of.by === 'cases' ? of.ids.length : 0,
    name: of.by === 'desk' ? of.officer.name : '',
  });
}

const inputs = ['spread', 'toOfficerIds', 'reason', 'note'];

/** A mark on what is no input of the form would never be lifted: of the cases chosen the message alone tells. */
function onInputsOnly(error: unknown): never {
  const { message, status, refusal } = toRequestError(error);
  const { errors, ...rest } = refusal;
  const marked = Object.entries(errors ?? {}).filter(([name]) => inputs.includes(name));
  throw new RequestError(message, status, {
    ...rest,
    ...(marked.length > 0 ? { errors: Object.fromEntries(marked) } : {}),
  });
}
