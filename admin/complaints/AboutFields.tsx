import { RadioButtonGroupInput, SelectInput, useLocale, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import type { CaseFile } from '../applications/application.ts';
import { formatMoment } from '../dates/format.ts';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { ColleagueInput } from '../officers/ColleagueInput.tsx';

const named = (kind: string, ids: readonly string[]) => ids.map(id => ({ id, name: `${kind}.${id}` }));
const subjects = named('complaintSubject', ['decision', 'act', 'omission']);
const respondents = named('respondent', ['provider', 'official', 'corporation']);

interface AboutFieldsProps {
  readonly application: CaseFile | undefined;
  /** A reviewing body does not see who works at the provider before it has the case. */
  readonly namesOfficial: boolean;
}

/** What is contested and of whom; of a case, by the line of its history. */
export function AboutFields({ application, namesOfficial }: AboutFieldsProps) {
  const subject: unknown = useWatch({ name: 'subject' });
  const respondent: unknown = useWatch({ name: 'respondent' });
  const chosen: unknown = useWatch({ name: 'providerId' });
  const providerId = application?.provider.id ?? (typeof chosen === 'string' ? chosen : undefined);
  return (
    <>
      <FieldGrid>
        <RadioButtonGroupInput
          source="subject"
          label="filing.subject"
          choices={subjects}
          row={false}
          validate={needed}
          helperText={false}
        />
        <RadioButtonGroupInput
          source="respondent"
          label="filing.respondent"
          choices={namesOfficial ? respondents : respondents.filter(({ id }) => id !== 'official')}
          row={false}
          validate={needed}
          helperText={false}
        />
      </FieldGrid>
      {respondent === 'official' && providerId ? <OfficialInput providerId={providerId} /> : null}
      {application ? <LineInput application={application} isNeeded={subject !== 'omission'} /> : null}
    </>
  );
}

function OfficialInput({ providerId }: { providerId: string }) {
  const translate = useTranslate();
  return (
    <ColleagueInput
      source="officialId"
      label={translate('filing.official')}
      helperText={false}
      providerId={providerId}
      validate={needed}
    />
  );
}

/** A decision or an act stands in the history; of what was not done there may be no line. */
function LineInput({ application, isNeeded }: { application: CaseFile; isNeeded: boolean }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  return (
    <SelectInput
      source="contestedVersion"
      label="filing.contested"
      choices={application.timeline.toReversed().map(({ version, at, act, by }) => ({
        id: version,
        name: [formatMoment(at, locale), translate(`act.${act}`, { _: act }), by].join(' · '),
      }))}
      translateChoice={false}
      helperText={isNeeded ? false : 'filing.contestedHint'}
      {...(isNeeded ? { validate: needed } : {})}
    />
  );
}
