import Download from '@mui/icons-material/DownloadOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Attachment } from './document.ts';
import { Moment } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { uploadAttachment } from './uploadAttachment.ts';

interface AttachmentsProps {
  readonly applicationId: string;
  readonly attachments: readonly Attachment[];
  readonly mayAdd: boolean;
}

export function Attachments({ applicationId, attachments, mayAdd }: AttachmentsProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('case.attachments')} tools={mayAdd ? <Upload applicationId={applicationId} /> : null}>
      {attachments.length === 0 ? (
        <Nothing>{translate('case.noAttachments')}</Nothing>
      ) : (
        <Rows>
          {attachments.map(attachment => (
            <Row key={attachment.id}>
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                <Download fontSize="small" aria-hidden />
                {attachment.name ? (
                  <Link href={`/api/attachments/${attachment.id}`} download sx={{ overflowWrap: 'anywhere' }}>
                    {attachment.name}
                  </Link>
                ) : (
                  <Typography variant="body2">{attachment.mediaType}</Typography>
                )}
                <Typography variant="body2" color="text.secondary">
                  {Math.max(1, Math.round(attachment.size / 1024))} KB · <Moment at={attachment.addedAt} />
                </Typography>
              </Box>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function Upload({ applicationId }: { applicationId: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [pending, setPending] = useState(false);
  const send = async (file: File) => {
    setPending(true);
    setProblem(undefined);
    const refused = await uploadAttachment(applicationId, file);
    setPending(false);
    if (refused) {
      setProblem(translate(refused, { _: refused }));
      return;
    }
    notify('attachments.added', { type: 'success' });
    await queryClient.invalidateQueries({ queryKey: ['Application'] });
  };
  return (
    <>
      <Button startIcon={<UploadFile />} loading={pending} onClick={() => picker.current?.click()}>
        {translate('attachments.add')}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={translate('attachments.add')}
        onChange={event => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) {
            void send(file);
          }
        }}
      />
      {problem ? (
        <Alert severity="error" sx={{ width: '100%' }}>
          {problem}
        </Alert>
      ) : null}
    </>
  );
}
