import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SchemaPlace } from './schemaPlaces.ts';

interface SchemaPlaceRowProps {
  readonly place: SchemaPlace;
  readonly onOpen: (type: string) => void;
}

const code = { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', fontSize: '0.8125rem' } as const;

/** One field with its arguments, or one word of an enum. */
export function SchemaPlaceRow({ place, onOpen }: SchemaPlaceRowProps) {
  const translate = useTranslate();
  const { name, text, type, goesTo, args = [] } = place;
  return (
    <Box sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      {goesTo === undefined ? (
        <Box component="span" sx={code}>
          {name}
        </Box>
      ) : (
        <Link component="button" onClick={() => onOpen(goesTo)} sx={{ ...code, textAlign: 'start', minHeight: 24 }}>
          {type ? `${name}: ${type}` : name}
        </Link>
      )}
      <Typography variant="body2" color="text.secondary">
        {text}
      </Typography>
      {args.map(argument => (
        <Typography key={argument.name} variant="body2" sx={{ pl: 2 }}>
          <Box component="span" sx={code}>
            {`${argument.name}: ${argument.type ?? ''}`}
          </Box>
          {argument.required ? ` (${translate('explorer.required')})` : ''} – {argument.text}
        </Typography>
      ))}
    </Box>
  );
}
