import Translate from '@mui/icons-material/Translate';
import { Button, ListItemText, Menu, MenuItem } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { isLocale, localeNames, locales } from '../i18n/locale.ts';

export function LanguageSwitch() {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [locale, setLocale] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = async (chosen: string) => {
    setAnchor(null);
    await setLocale(chosen);
    // The server's texts (provisions, reasons) come in the language of the page.
    await queryClient.invalidateQueries();
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<Translate sx={{ display: { xs: 'none', sm: 'block' } }} />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${locale.toUpperCase()} – ${translate('layout.language')}: ${isLocale(locale) ? localeNames[locale] : locale}`}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, textTransform: 'uppercase' }}
      >
        {locale}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {locales.map(each => (
          <MenuItem key={each} selected={each === locale} lang={each} onClick={() => void choose(each)}>
            <ListItemText>{localeNames[each]}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
