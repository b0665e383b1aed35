import { GlobalStyles } from '@mui/material';

/** On paper only the report, on A4, dark on white whatever the theme; what scrolls on the screen is whole. */
const paper = (
  <GlobalStyles
    styles={{
      '@page': { size: 'A4', margin: '14mm' },
      '@media print': {
        'html, body': { background: '#fff !important', colorScheme: 'light' },
        '.RaLayout-appFrame': { marginTop: '0 !important' },
        'header, .RaLayout-sidebar, .RaSidebar-fixed, [role=menubar], .RaNotification-root, .MuiDrawer-root': {
          display: 'none !important',
        },
        '#main-content': { padding: '0 !important' },
        '#main-content *': { color: '#000 !important', boxShadow: 'none !important' },
        '#main-content .MuiCard-root': { border: 'none', background: 'none' },
        '#main-content .MuiCardContent-root': { padding: '0 0 4mm' },
        '#main-content section': { overflow: 'visible !important' },
        '#main-content button': { textDecoration: 'none' },
        '#main-content svg text': { fill: '#000 !important' },
        '#main-content svg line': { stroke: '#666 !important' },
        thead: { display: 'table-header-group' },
        tr: { breakInside: 'avoid' },
        'td, th': { fontSize: '9pt !important', padding: '1mm 2mm !important' },
        'details::details-content': { contentVisibility: 'visible', display: 'block' },
        'h2, h3': { breakAfter: 'avoid' },
        figure: { breakInside: 'avoid', printColorAdjust: 'exact' },
      },
    }}
  />
);

export const PrintStyles = () => paper;
