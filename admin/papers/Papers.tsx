import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isLocale, localeNames } from '../i18n/locale.ts';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { Paper } from './paper.ts';

/** Papers are drawn up when asked for: each opens in a tab of its own, in Kazakh or in Russian. */
export function Papers({ papers }: { papers: readonly Paper[] }) {
  const translate = useTranslate();
  const byPaper = Map.groupBy(papers, ({ kind, subjectId }) => `${kind} ${subjectId ?? ''}`);
  return (
    <Section title={translate('papers.title')}>
      {papers.length === 0 ? (
        <Nothing>{translate('papers.none')}</Nothing>
      ) : (
        <Rows>
          {[...byPaper].map(([paper, inLanguages]) => (
            <Row key={paper}>
              <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
                <PictureAsPdf fontSize="small" aria-hidden />
                <Typography variant="body2" sx={{ flex: '1 1 14rem' }}>
                  {inLanguages[0]?.title}
                </Typography>
                {inLanguages.map(each => (
                  <Link
                    key={each.language}
                    href={each.url}
                    target="_blank"
                    rel="noopener"
                    variant="body2"
                    hrefLang={each.language}
                    aria-label={`${each.title}, ${nameOf(each, inLanguages)} (${translate('papers.newTab')})`}
                  >
                    {nameOf(each, inLanguages)}
                  </Link>
                ))}
              </Box>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

/** The certificate is the same in every language. */
const nameOf = ({ language }: Paper, all: readonly Paper[]) =>
  all.length > 1 && isLocale(language) ? localeNames[language] : 'PDF';
