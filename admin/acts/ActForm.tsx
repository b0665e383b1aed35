import {
  Box,
  Button,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Stack,
  Typography,
} from '@mui/material';
import { Form, SaveButton, useTranslate } from 'react-admin';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import type { ActSubject, AllowedAct } from './act.ts';
import { type OpeningProps, useActAid } from './actAids.ts';
import { ActInput } from './ActInput.tsx';
import { initialValues } from './actValues.ts';
import { ChangedMeanwhile } from '../live/ChangedMeanwhile.tsx';
import { HoldWhileFilled } from '../live/HoldWhileFilled.tsx';
import { useCaseChoices } from './caseChoices.ts';
import { ActNameProvider } from './fieldLabel.ts';
import { Problem } from './Problem.tsx';
import { useAct } from './useAct.ts';
import { useSubjectSeen } from './useSubjectSeen.ts';

type Values = Readonly<Record<string, unknown>>;

interface ActFormProps {
  readonly act: AllowedAct;
  readonly subject: ActSubject;
  readonly heading: string;
  /** Absent where the form stands on the page: there is nothing to close. */
  readonly onClose?: () => void;
}

/** The form of any act, drawn from the fields the server allows. Nothing is shown as done before the server says so. */
export function ActForm({ act, subject, heading, onClose }: ActFormProps) {
  const translate = useTranslate();
  const choices = useCaseChoices();
  const { Opening = AtOnce, Fields = PlainFields, toSend = asFilled } = useActAid(act.act);
  const isOverPage = onClose !== undefined;
  const { seen, adopt } = useSubjectSeen(subject, isOverPage);
  const { perform, problem, reload } = useAct(act, seen, onClose);
  const onReload = async () => {
    await reload();
    adopt();
  };
  const label = translate(`act.${act.act}`, { _: act.act });
  const title = <DialogTitle id={heading}>{label}</DialogTitle>;
  const cancel = onClose ? <Button onClick={onClose}>{translate('ra.action.cancel')}</Button> : null;
  return (
    <Opening>
      {(defaults, unavailable) =>
        defaults === undefined ? (
          <>
            {title}
            {unavailable ? (
              <DialogContent>
                <Problem error={unavailable} />
              </DialogContent>
            ) : (
              <LinearProgress />
            )}
            <DialogActions sx={{ px: 3, pb: 2 }}>{cancel}</DialogActions>
          </>
        ) : (
          <Form
            record={emptyRecord}
            defaultValues={{ ...initialValues(act.fields, choices), ...defaults }}
            resetOptions={keepTyped}
            onSubmit={(values: Values) => perform(toSend(values))}
            mode="onSubmit"
            noValidate
            disableInvalidFormNotification={Boolean(problem)}
          >
            {title}
            <DialogContent>
              <HoldWhileFilled isOverPage={isOverPage} />
              {problem ? null : <ChangedMeanwhile subject={seen} onReload={onReload} />}
              <Stack gap={1}>
                <ProvisionNote provision={act.provision} />
                <ActNameProvider value={act.act}>
                  <Fields act={act} />
                </ActNameProvider>
              </Stack>
            </DialogContent>
            {problem ? (
              <Box ref={intoView} sx={{ px: 3, pb: 1 }}>
                <Problem error={problem} onReload={onReload} />
              </Box>
            ) : null}
            <DialogActions sx={{ px: 3, pb: 2 }}>
              {cancel}
              <SaveButton label={label} icon={<></>} alwaysEnable />
            </DialogActions>
          </Form>
        )
      }
    </Opening>
  );
}

const AtOnce = ({ children }: OpeningProps) => children(emptyRecord);

function PlainFields({ act: { act, fields } }: { act: AllowedAct }) {
  const translate = useTranslate();
  return fields.length === 0 ? (
    <Typography sx={{ py: 1 }}>{translate('acts.confirm', { act: translate(`act.${act}`, { _: act }) })}</Typography>
  ) : (
    <>
      {fields.map(field => (
        <ActInput key={field.name} field={field} />
      ))}
    </>
  );
}

/** The form is the act's own: without this it would take the fields of the case on the page as its values. */
const emptyRecord = {};

/** The case is asked for again while the form is open. */
const keepTyped = { keepDirtyValues: true };

/** A long form stands where it was sent: what the server said of it may be below. */
const intoView = (shown: HTMLElement | null) => shown?.scrollIntoView({ block: 'nearest' });

const asFilled = (values: Values) => values;
