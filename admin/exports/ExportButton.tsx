import Download from '@mui/icons-material/FileDownloadOutlined';
import { Menu, MenuItem } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Button, useListContext, useTranslate } from 'react-admin';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

const formats = ['xlsx', 'csv'] as const;

/** Everything the list shows, on all its pages, as a file of the server. */
export function ExportButton() {
  const translate = useTranslate();
  const { data } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [format, setFormat] = useState<(typeof formats)[number]>();
  if (!mayOpen('exportCases', rolesNow())) {
    return null;
  }
  return (
    <>
      <Button
        label="lists.export"
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        disabled={data?.length === 0}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <Download />
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        {formats.map(each => (
          <MenuItem
            key={each}
            onClick={() => {
              setAnchor(null);
              setFormat(each);
            }}
          >
            {translate(`lists.format.${each}`)}
          </MenuItem>
        ))}
      </Menu>
      {format ? (
        <Suspense fallback={null}>
          <ExportDialog format={format} onClose={() => setFormat(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}
