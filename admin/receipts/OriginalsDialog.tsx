import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SelectInput, TextInput, useNotify, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { newIdempotencyKey, performAct } from '../acts/performAct.ts';
import { isUnsettled } from '../data/errors.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import type { FoundCase } from './receipt.ts';

const carriers = ['courier', 'post', 'ownMessenger'].map(id => ({ id, name: `carrier.${id}` }));

/** Takes the originals in and sends them on to the provider. */
export function OriginalsDialog({ found, onClose }: { found: FoundCase; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [key, setKey] = useState(newIdempotencyKey);
  return (
    <FormDialog
      title={`${translate('act.acceptOriginals')}: ${found.receiptNumber}`}
      defaultValues={{}}
      submit="act.acceptOriginals"
      onClose={onClose}
      onSubmit={async ({ carrier, tracking }) => {
        try {
          const { applicationId: id, version } = found;
          const parcel = { carrier, ...(tracking ? { tracking } : {}) };
          await performAct('acceptOriginals', { kind: 'application', id, version }, { ...parcel, idempotencyKey: key });
        } catch (error) {
          if (!isUnsettled(error)) {
            setKey(newIdempotencyKey());
          }
          throw error;
        }
        onClose();
        notify('receipt.taken', { type: 'success' });
        await queryClient.invalidateQueries();
      }}
    >
      <SelectInput source="carrier" label="field.carrier" choices={carriers} validate={needed} helperText={false} />
      <TextInput source="tracking" label="field.tracking" helperText={false} />
    </FormDialog>
  );
}
