import Search from '@mui/icons-material/Search';
import { Box, ButtonBase, IconButton, Tooltip } from '@mui/material';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchKeys, useSlashKey } from './useSearchKeys.ts';

const load = async () => ({ default: (await import('./SearchDialog.tsx')).SearchDialog });
const SearchDialog = lazy(load);

/** In the bar of every page: a field to look at on a wide screen, an icon on a phone. What it opens is loaded then. */
export function SearchBox() {
  const translate = useTranslate();
  const [slash] = useSlashKey();
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  useSearchKeys(open);
  const opens = {
    onClick: open,
    onPointerEnter: () => void load(),
    'aria-haspopup': 'dialog',
    'aria-keyshortcuts': slash ? 'Control+K Meta+K /' : 'Control+K Meta+K',
  } as const;
  return (
    <>
      <ButtonBase
        {...opens}
        aria-label={translate('search.title')}
        sx={{
          display: { xs: 'none', md: 'inline-flex' },
          gap: 1,
          width: { md: 220, lg: 300 },
          height: 34,
          px: 1.25,
          mx: 1,
          flexShrink: 0,
          justifyContent: 'flex-start',
          font: 'inherit',
          fontSize: '0.875rem',
          border: 1,
          borderColor: 'currentcolor',
          borderRadius: 1,
          '&:hover': { backgroundColor: 'rgba(255, 255, 255, 0.12)' },
          '&.Mui-focusVisible': { outline: '2px solid currentcolor', outlineOffset: 2 },
        }}
      >
        <Search fontSize="small" />
        <Box component="span" sx={{ flex: 1, textAlign: 'start' }}>
          {translate('search.open')}
        </Box>
        <Box component="kbd" sx={{ fontFamily: 'inherit', fontSize: '0.75rem' }}>
          {slash ? '/' : 'Ctrl K'}
        </Box>
      </ButtonBase>
      <Tooltip title={translate('search.title')}>
        <IconButton {...opens} color="inherit" aria-label={translate('search.title')} sx={{ display: { md: 'none' } }}>
          <Search />
        </IconButton>
      </Tooltip>
      {isOpen ? (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
