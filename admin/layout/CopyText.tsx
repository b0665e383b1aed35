import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';

/** A text for machines: selected as a whole, and copied with one press where the browser lets it. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    notify('complaints.copied', { type: 'success' });
  };
  return (
    <TextField
      label={label}
      value={text}
      size="small"
      fullWidth
      multiline
      onFocus={event => event.target.select()}
      slotProps={{
        input: {
          readOnly: true,
          endAdornment: window.isSecureContext ? (
            <InputAdornment position="end">
              <IconButton
                edge="end"
                size="small"
                aria-label={`${translate('complaints.copy')}: ${label}`}
                onClick={() => void copy()}
              >
                <ContentCopy fontSize="small" />
              </IconButton>
            </InputAdornment>
          ) : null,
        },
        htmlInput: { style: { fontFamily: 'monospace', fontSize: '0.75rem', overflowWrap: 'anywhere' } },
      }}
    />
  );
}
