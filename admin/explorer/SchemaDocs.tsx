import { Box, Button, TextField, Typography } from '@mui/material';
import type { GraphQLSchema } from 'graphql';
import { useDeferredValue, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Nothing } from '../layout/Section.tsx';
import { findPlaces, placesOf } from './schemaPlaces.ts';
import { SchemaPlaceRow } from './SchemaPlaceRow.tsx';

/** The schema to read: a type at a time, or what a search finds. */
export function SchemaDocs({ schema }: { schema: GraphQLSchema }) {
  const translate = useTranslate();
  const [trail, setTrail] = useState<readonly string[]>(['Query']);
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const type = schema.getType(trail.at(-1) ?? 'Query');
  const found = findPlaces(schema, wanted);
  const open = (name: string) => {
    setTyped('');
    setTrail(before => (before.at(-1) === name ? before : [...before, name]));
  };
  return (
    <Box sx={{ maxHeight: '40rem', overflow: 'auto', pt: 1 }} tabIndex={0}>
      <TextField
        label={translate('explorer.search')}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        size="small"
        fullWidth
        type="search"
        sx={{ mb: 1 }}
      />
      {wanted.trim() ? (
        <>
          <Typography variant="body2" color="text.secondary" component="output">
            {found.length > 0 ? translate('explorer.found', { count: found.length }) : ''}
          </Typography>
          {found.length === 0 ? <Nothing>{translate('explorer.nothingFound')}</Nothing> : null}
          {found.map(({ path, type: name, text }) => (
            <SchemaPlaceRow key={path} place={{ name: path, text, type: '', goesTo: name }} onOpen={open} />
          ))}
        </>
      ) : (
        <>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Typography variant="subtitle2" component="h3" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
              {type?.name}
            </Typography>
            {trail.length > 1 ? (
              <Button size="small" onClick={() => setTrail(trail.slice(0, -1))}>
                {translate('explorer.back')}
              </Button>
            ) : null}
          </Box>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {type?.description}
          </Typography>
          {type ? placesOf(type).map(place => <SchemaPlaceRow key={place.name} place={place} onOpen={open} />) : null}
        </>
      )}
    </Box>
  );
}
