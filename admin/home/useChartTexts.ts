import { useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What a chart says of itself, in the reader's language, and colours that are told apart in both themes. */
export function useChartTexts() {
  const translate = useTranslate();
  const { palette } = useTheme();
  return {
    localeText: { loading: translate('ra.page.loading'), noData: translate('ra.navigation.no_results') },
    colours: [palette.primary.main, palette.mode === 'dark' ? '#ffb74d' : '#b26a00'],
  };
}
