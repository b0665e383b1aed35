import Translate from '@mui/icons-material/Translate';
import { Button, ListItemText, Menu, MenuItem } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { isLocale, localeNames, locales } from '../i18n/locale.ts';

export function LanguageSwitch() {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [locale, setLocale] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shownIn = useRef(locale);
  useEffect(() => {
    // The server's texts (provisions, reasons) come in the language of the page.
    if (shownIn.current !== locale) {
      shownIn.current = locale;
      void queryClient.invalidateQueries();
    }
  }, [locale, queryClient]);
  const choose = (chosen: string) => {
    setAnchor(null);
    setLocale(chosen);
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
          <MenuItem key={each} selected={each === locale} lang={each} onClick={() => choose(each)}>
            <ListItemText>{localeNames[each]}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
