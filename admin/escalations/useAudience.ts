import { useTranslate } from 'react-admin';

/** Whose words differ: a complaint is held by the registrar, a review by its reviewer. */
const wordsOf: Readonly<Record<string, string>> = {
  complaintForward: 'audienceOfComplaint',
  complaintAnswer: 'audienceOfComplaint',
  complaintReview: 'audienceOfReview',
};

/** Who is meant by a step of a ladder for this kind of deadline. */
export function useAudience() {
  const translate = useTranslate();
  return (audience: string, kind: string, length: 'short' | 'long' = 'long') => {
    const usual = translate(`${length === 'short' ? 'audienceShort' : 'audience'}.${audience}`, { _: audience });
    return translate(`${wordsOf[kind] ?? 'audienceUsual'}.${audience}`, { _: usual });
  };
}
