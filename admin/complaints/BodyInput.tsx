import { SelectInput, type Validator } from 'react-admin';
import { type ReviewingBody, useReviewingBodies } from './reviewingBody.ts';

interface BodyInputProps {
  readonly source: string;
  readonly label: string;
  readonly validate?: Validator;
  readonly of?: (body: ReviewingBody) => boolean;
}

/** A reviewing body: there are few, all in one list. */
export function BodyInput({ of = anyOf, ...props }: BodyInputProps) {
  const bodies = useReviewingBodies();
  return (
    <SelectInput
      {...props}
      choices={bodies?.filter(of) ?? []}
      isPending={bodies === undefined}
      optionText="name"
      translateChoice={false}
      helperText={false}
    />
  );
}

const anyOf = () => true;
