/**
 * `waiting`: the letter has not gone yet; `notTaken`: the mail server has not taken it so far; `ended`: expired, or
 * the answer came another way.
 */
export const answerLinkStates = ['waiting', 'notTaken', 'sent', 'used', 'ended'] as const;
export type AnswerLinkState = (typeof answerLinkStates)[number];
