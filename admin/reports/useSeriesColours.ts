import { useTheme } from '@mui/material';

const onLight = ['#0d47a1', '#b26a00', '#00695c', '#8e24aa', '#b3261e', '#5d4037', '#546e7a', '#558b2f'];
const onDark = ['#9ec1ff', '#ffb74d', '#80cbc4', '#ce93d8', '#ffab91', '#bcaaa4', '#b0bec5', '#aed581'];

/** Colours told apart in both themes, by most who see few colours too. */
export const useSeriesColours = () => (useTheme().palette.mode === 'dark' ? onDark : onLight);
