import { useShowContext, type Validator } from 'react-admin';
import { BodyInput } from './BodyInput.tsx';
import type { Complaint } from './complaint.ts';
import { isFor } from './reviewingBody.ts';

interface CompetentBodyInputProps {
  readonly source: string;
  readonly label: string;
  readonly validate?: Validator;
}

/** The bodies that review complaints like the one on the page. */
export function CompetentBodyInput(props: CompetentBodyInputProps) {
  const { record } = useShowContext<Complaint>();
  return <BodyInput {...props} of={isFor(record?.service, record?.respondent)} />;
}
