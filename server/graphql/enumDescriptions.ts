import {
  actNameOf,
  bodyKindName,
  complaintDecisionName,
  complaintStageNameOf,
  deadlineKindName,
  groundName,
  stageNameOf,
  startEventName,
} from '../law/names.ts';
import { complaintReasonText, isComplaintReasonTextId } from './complaintReasonMessages.ts';
import { enumWords } from './enumWords.ts';
import { isReasonTextId, reasonText } from './reasonMessages.ts';

type Describe = (value: never) => string;

/** Enums whose words the law, or a refusal, puts into words already. */
const named: Readonly<Record<string, Describe>> = {
  Act: value => actNameOf(value, 'en'),
  ComplaintAct: value => actNameOf(value, 'en'),
  Stage: value => stageNameOf(value, 'en'),
  ComplaintStage: value => complaintStageNameOf(value, 'en'),
  ComplaintDecision: value => complaintDecisionName(value, 'en'),
  BodyKind: value => bodyKindName(value, 'en'),
  GroundId: value => groundName(value, 'en'),
  DeadlineKind: value => deadlineKindName(value, 'en'),
  StartEvent: value => startEventName(value, 'en'),
  ReasonId: value => whyNot(value),
  ComplaintReasonId: value => whyNot(value),
};

/** What a value of an enum means, a sentence in English; undefined where nobody has said it. */
function enumDescription(name: string, value: string): string | undefined {
  const text = named[name]?.(value as never) ?? enumWords[name]?.[value];
  return text && sentence(text);
}

/** The refusal without its facts, of which there are none here. */
function whyNot(value: string): string {
  const facts = {};
  if (isReasonTextId(value)) {
    return withoutGaps(reasonText(value, facts, 'en'));
  }
  return isComplaintReasonTextId(value) ? withoutGaps(complaintReasonText(value, facts, 'en')) : '';
}

const withoutGaps = (text: string) =>
  text
    .replaceAll(/[:,]?( \(?–\)?)+(?=[;.,\s]|$)/g, '')
    .replaceAll(/\s+(?=[.,;])/g, '')
    .trim();

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.;]$/, '')}.`;

/** The same for all values of one enum, as it is registered. */
export function describedValues<Value extends string>(
  name: string,
  values: readonly Value[],
): Partial<Record<Value, { description: string }>> {
  const described: Partial<Record<Value, { description: string }>> = {};
  for (const value of values) {
    const description = enumDescription(name, value);
    if (description !== undefined) {
      described[value] = { description };
    }
  }
  return described;
}
