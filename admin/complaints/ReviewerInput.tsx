import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, useShowContext, type Validator } from 'react-admin';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

interface ReviewerInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: false;
  readonly validate?: Validator;
}

const reviewersQuery = gql`
  query ComplaintReviewers($complaintId: ID!) {
    data: complaintReviewers(complaintId: $complaintId) {
      id
      name
    }
  }
`;

/** Reviewers of the body the complaint on the page is before; nobody chosen, any of them may take it. */
export function ReviewerInput(props: ReviewerInputProps) {
  const { record } = useShowContext<{ id: string; reviewer: { id: string } | null }>();
  const { data = [] } = useQuery({
    queryKey: ['complaintReviewers', record?.id],
    queryFn: ({ signal }) =>
      ask<readonly { id: string; name: string }[]>(reviewersQuery, { complaintId: record?.id }, signal),
    enabled: record !== undefined,
  });
  return (
    <AutocompleteInput
      {...props}
      choices={data.filter(({ id }) => id !== record?.reviewer?.id)}
      optionText="name"
      translateChoice={false}
      helperText="complaints.anyReviewer"
    />
  );
}
