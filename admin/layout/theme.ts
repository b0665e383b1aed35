import type { Theme } from '@mui/material';
import { deepmerge } from '@mui/utils';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

/** Whoever asks their system for less motion gets none: what opens or closes does so at once. */
const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
const still: RaThemeOptions = isStill
  ? {
      transitions: {
        create: () => 'none',
        duration: {
          shortest: 0,
          shorter: 0,
          short: 0,
          standard: 0,
          complex: 0,
          enteringScreen: 0,
          leavingScreen: 0,
        },
      },
    }
  : {};

const both: RaThemeOptions = {
  ...still,
  shape: { borderRadius: 8 },
  sidebar: { width: 256, closedWidth: 56 },
  typography: {
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
    h5: { fontWeight: 600, letterSpacing: '-0.01em' },
    h6: { fontWeight: 600, fontSize: '1.05rem' },
    subtitle2: { fontWeight: 600 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiAppBar: { defaultProps: { color: 'primary', elevation: 0 } },
    // The ring of what has the keyboard's focus stays.
    MuiButtonBase: { defaultProps: { disableTouchRipple: isStill } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        outlined: ({ theme }: { theme: Theme }) => ({
          '&.Mui-disabled': { color: theme.palette.text.secondary, borderStyle: 'dashed' },
        }),
      },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiTextField: { defaultProps: { variant: 'outlined' } },
    MuiFormControl: { defaultProps: { variant: 'outlined' } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiTooltip: { defaultProps: { arrow: true, enterTouchDelay: 0, leaveTouchDelay: 6000 } },
    // react-admin names the row checkboxes on their span, where a screen reader does not look: name the input.
    MuiCheckbox: {
      defaultProps: {
        slotProps: {
          root: () => ({ 'aria-label': undefined }),
          input: (owner: Readonly<Record<string, unknown>>) => ({ 'aria-label': owner['aria-label'] }),
        },
      },
    },
    RaMenuItemLink: { styleOverrides: { root: { '& .MuiTypography-root': { whiteSpace: 'normal' } } } },
    MuiCircularProgress: { defaultProps: { 'aria-hidden': true } },
    MuiLinearProgress: { defaultProps: { 'aria-hidden': true } },
    // Folded up while nothing is chosen: its buttons are then neither seen nor come to by the keyboard.
    RaBulkActionsToolbar: {
      styleOverrides: { root: { '& .RaBulkActionsToolbar-collapsed': { visibility: 'hidden' } } },
    },
    RaShow: { styleOverrides: { root: { '& .RaShow-main, & .RaShow-card': { minWidth: 0 } } } },
    RaList: {
      styleOverrides: {
        root: { '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } },
      },
    },
    RaNotFound: {
      styleOverrides: {
        root: {
          '& .RaNotFound-message': { opacity: 1, fontFamily: 'inherit' },
          '& .RaNotFound-icon': { opacity: 0.5 },
        },
      },
    },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 600 } } },
    MuiLink: { defaultProps: { underline: 'always' } },
  },
};

export const lightTheme: RaThemeOptions = deepmerge(deepmerge(defaultLightTheme, both), {
  palette: {
    mode: 'light',
    primary: { main: '#0d47a1', dark: '#08306f', light: '#3a6fc4', contrastText: '#ffffff' },
    secondary: { main: '#00695c', contrastText: '#ffffff' },
    error: { main: '#b3261e' },
    warning: { main: '#8a4b00', contrastText: '#ffffff' },
    success: { main: '#1b5e20' },
    info: { main: '#01579b' },
    background: { default: '#f4f6fa', paper: '#ffffff' },
    text: { primary: '#1a2233', secondary: '#4a5568' },
    divider: '#d9dfe8',
  },
});

export const darkTheme: RaThemeOptions = deepmerge(deepmerge(defaultDarkTheme, both), {
  palette: {
    mode: 'dark',
    primary: { main: '#9ec1ff', contrastText: '#07162e' },
    secondary: { main: '#80cbc4', contrastText: '#00201c' },
    error: { main: '#ffb4ab', contrastText: '#3b0703' },
    warning: { main: '#ffcc80', contrastText: '#2e1a00' },
    success: { main: '#a5d6a7', contrastText: '#06210a' },
    info: { main: '#90caf9', contrastText: '#07162e' },
    background: { default: '#0f141d', paper: '#171e2a' },
    text: { primary: '#e8edf6', secondary: '#b3bfd1' },
    divider: '#303a4b',
  },
  components: {
    MuiAppBar: { styleOverrides: { root: { backgroundColor: '#10203d', color: '#e8edf6' } } },
  },
});
