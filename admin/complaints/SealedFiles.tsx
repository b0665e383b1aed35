import Download from '@mui/icons-material/DownloadOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { CopyText } from '../layout/CopyText.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { SealedFile } from './sealedFile.ts';
import { SealedItems } from './SealedItems.tsx';

/** The case as it went to the reviewing body: nothing of it ever changes, and anybody who holds it can check that. */
export function SealedFiles({ files }: { files: readonly SealedFile[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('complaints.sealed')}>
      {files.length === 0 ? (
        <Nothing>{translate('complaints.sealedNone')}</Nothing>
      ) : (
        <Rows>
          {files.map(file => (
            <Row key={file.id}>
              <OneFile file={file} />
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function OneFile({ file }: { file: SealedFile }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Stack gap={1}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Lock fontSize="small" aria-hidden />
        <Typography variant="body2" sx={{ flex: '1 1 14rem' }}>
          {translate('complaints.sealedAt')}: <Moment at={file.sealedAt} />
          {file.sealedBy ? `, ${file.sealedBy.name}` : ''}
        </Typography>
        <Button size="small" variant="outlined" startIcon={<Download />} href={file.archiveUrl} download>
          {translate('complaints.download')}
        </Button>
      </Box>
      <CopyText label={translate('complaints.listHash')} text={file.listSha256} />
      <CopyText label={translate('complaints.check')} text={file.checkCommand} />
      <Button
        size="small"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{ justifySelf: 'start', alignSelf: 'start' }}
      >
        {translate(open ? 'complaints.hideItems' : 'complaints.items', { count: file.items.length })}
      </Button>
      {open ? <SealedItems items={file.items} /> : null}
      {file.addedLater.length > 0 ? (
        <Alert severity="warning" icon={false} sx={{ '& .MuiAlert-message': { width: '100%' } }}>
          <Typography variant="subtitle2" component="h3">
            {translate('complaints.addedLater')}
          </Typography>
          {file.addedLater.map(({ at, what, name }) => (
            <Typography key={`${at} ${what} ${name ?? ''}`} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              <Moment at={at} /> · {[what, name].filter(Boolean).join(': ')}
            </Typography>
          ))}
        </Alert>
      ) : (
        <Nothing>{translate('complaints.nothingLater')}</Nothing>
      )}
    </Stack>
  );
}
