/** Input types of the schema that several acts share; the other acts have an input type of their own name. */
const shared: Readonly<Record<string, readonly string[]>> = {
  PlainActInput: [
    'recordArrival',
    'takeCase',
    'escalateInquiry',
    'refuseUnpaid',
    'callForOriginals',
    'recordOriginals',
    'affixApostille',
    'signDocuments',
    'enterInRegister',
    'recordArrivalAtCorporation',
    'recordReturn',
    'requestResult',
    'signMinutes',
  ],
  PlainComplaintInput: ['takeComplaint'],
  SendInput: ['sendToProvider', 'acceptOriginals', 'returnToProvider'],
  SendResultInput: ['dispatchResult', 'resendResult'],
  PresentedInput: ['confirmCompleteness'],
  DecideAfterHearingInput: ['withdrawPreliminaryDecision', 'grantAfterHearing', 'refuseOnMerits'],
  EntryInput: ['voidNumber', 'annulRegisterEntry'],
};

const sharedBy = new Map(Object.entries(shared).flatMap(([type, acts]) => acts.map(act => [act, type] as const)));

export function inputTypeOf(act: string): string {
  return sharedBy.get(act) ?? `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
}
