import { Alert, Box, Button, LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { isLocale } from '../i18n/locale.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { Section } from '../layout/Section.tsx';
import { Answer } from './Answer.tsx';
import { askAnything, type Asked, NotAsked } from './askAnything.ts';
import { type Example, examples } from './examples.ts';
import { QueryEditor } from './QueryEditor.tsx';
import { SchemaDocs } from './SchemaDocs.tsx';
import { useSchema } from './useSchema.ts';

const written = ({ variables }: Pick<Example, 'variables'>) => (variables ? JSON.stringify(variables, null, 2) : '{}');

/** A place to try queries: what may be asked, what it answers, what it costs. */
export function ExplorerPage() {
  const translate = useTranslate();
  const locale = useLocale();
  const { schema, failed } = useSchema();
  const [example, setExample] = useState<Example | undefined>(examples[0]);
  const [query, setQuery] = useState(examples[0]?.query ?? '');
  const [variables, setVariables] = useState(written(examples[0] ?? {}));
  const [asked, setAsked] = useState<Asked>();
  const [problem, setProblem] = useState<string>();
  const [running, setRunning] = useState(false);
  const choose = (id: string) => {
    const chosen = examples.find(one => one.id === id);
    setExample(chosen);
    setQuery(chosen?.query ?? '');
    setVariables(written(chosen ?? {}));
  };
  const run = async () => {
    if (running) {
      return;
    }
    setRunning(true);
    setProblem(undefined);
    try {
      setAsked(await askAnything(query, variables));
    } catch (error) {
      setAsked(undefined);
      setProblem(error instanceof NotAsked ? error.message : 'explorer.unreachable');
    } finally {
      setRunning(false);
    }
  };
  return (
    <PageFrame title={translate('explorer.menu')} hint={translate('explorer.hint')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
        <Section
          title={translate('explorer.query')}
          tools={
            <Button variant="contained" onClick={() => void run()} disabled={running}>
              {translate(running ? 'explorer.running' : 'explorer.run')}
            </Button>
          }
        >
          <Stack gap={1}>
            <TextField
              select
              size="small"
              label={translate('explorer.examples')}
              value={example?.id ?? ''}
              onChange={event => choose(event.target.value)}
            >
              {examples.map(({ id, title }) => (
                <MenuItem key={id} value={id}>
                  {title[isLocale(locale) ? locale : 'kk']}
                </MenuItem>
              ))}
            </TextField>
            <QueryEditor
              label={translate('explorer.query')}
              value={query}
              onChange={setQuery}
              onRun={() => void run()}
              schema={schema}
              isGraphql
              minHeight="16rem"
            />
            <Typography variant="subtitle2" component="h3">
              {translate('explorer.variables')}
            </Typography>
            <QueryEditor
              label={translate('explorer.variables')}
              value={variables}
              onChange={setVariables}
              onRun={() => void run()}
              minHeight="4rem"
            />
            <Typography variant="body2" color="text.secondary">
              {translate('explorer.runKeys')}
            </Typography>
          </Stack>
        </Section>
        <Answer asked={asked} problem={problem} running={running} />
      </Box>
      <Section title={translate('explorer.schema')}>
        {failed ? <Alert severity="error">{translate('explorer.noSchema')}</Alert> : null}
        {schema || failed ? null : <LinearProgress />}
        {schema ? <SchemaDocs schema={schema} /> : null}
      </Section>
    </PageFrame>
  );
}
