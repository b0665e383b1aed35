/* oxlint-disable jsx-a11y/prefer-tag-over-role -- what a combobox points to is no select: it holds more than text */
import { Box, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { OutcomeChip } from '../applications/OutcomeChip.tsx';
import { useComplaintName } from '../complaints/complaintName.ts';
import { ComplaintState } from '../complaints/ComplaintState.tsx';
import type { FoundCase, FoundComplaint, Hit, Match } from './found.ts';
import { markAll, markNames, sameNumber } from './likeness.ts';
import { Marked } from './Marked.tsx';

interface SearchOptionProps {
  readonly id: string;
  readonly hit: Hit;
  readonly typed: string;
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
}

export function SearchOption({ id, hit, typed, selected, onPoint, onOpen }: SearchOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) {
      option.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [selected]);
  return (
    // The keys are those of the field: an option of a combobox is never focused itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <Box
      ref={option}
      id={id}
      role="option"
      aria-selected={selected}
      onPointerMove={selected ? undefined : onPoint}
      onClick={onOpen}
      sx={{
        pr: 2,
        pl: 1.5,
        py: 1,
        minHeight: 44,
        cursor: 'pointer',
        borderLeft: 4,
        borderColor: selected ? 'primary.main' : 'transparent',
        backgroundColor: selected ? 'action.hover' : undefined,
      }}
    >
      {hit.application ? <CaseLines one={hit.application} matched={hit.matched} typed={typed} /> : null}
      {hit.complaint ? <ComplaintLines one={hit.complaint} /> : null}
    </Box>
  );
}

function CaseLines({ one, matched, typed }: { one: FoundCase; matched: Match; typed: string }) {
  const translate = useTranslate();
  const { number, receiptNumber, applicant } = one;
  const name = number ?? receiptNumber;
  const isNamed = matched === 'number' || (matched === 'receipt' && number === null);
  const by = matchedBy(one, matched, typed);
  return (
    <>
      <Box sx={{ display: 'flex', columnGap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="subtitle2" component="span">
          {isNamed ? <Marked pieces={markAll(name)} /> : name}
        </Typography>
        <Typography variant="body2" component="span">
          {translate(`stage.${one.stage}`, { _: one.stage })}
        </Typography>
        <OutcomeChip outcome={one.outcome} />
      </Box>
      {applicant ? (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {matched === 'applicantName' ? <Marked pieces={markNames(applicant.name, typed)} /> : applicant.name}
        </Typography>
      ) : null}
      {by ? (
        <Typography variant="body2">
          {translate(`search.matched.${matched}`)}: <Marked pieces={markAll(by)} />
        </Typography>
      ) : null}
      <Typography variant="caption" component="div" color="text.secondary">
        {one.provider.name}
      </Typography>
    </>
  );
}

/** What was found that the lines above do not say. */
function matchedBy(one: FoundCase, matched: Match, typed: string): string | null | undefined {
  switch (matched) {
    case 'receipt':
      return one.number === null ? null : one.receiptNumber;
    case 'iin':
      return one.applicant?.iin;
    case 'bin':
      return one.applicant?.bin;
    case 'documentNumber':
      return sameNumber(
        one.documents.map(({ number }) => number),
        typed,
      );
    default:
      return null;
  }
}

function ComplaintLines({ one }: { one: FoundComplaint }) {
  const nameOf = useComplaintName();
  return (
    <>
      <Box sx={{ display: 'flex', columnGap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="subtitle2" component="span">
          <Marked pieces={markAll(nameOf(one))} />
        </Typography>
        <ComplaintState row={one} />
      </Box>
      {one.complainant ? <Typography variant="body2">{one.complainant.name}</Typography> : null}
      <Typography variant="caption" component="div" color="text.secondary">
        {one.provider.name}
      </Typography>
    </>
  );
}
