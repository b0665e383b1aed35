const named = (kind: string, ids: readonly string[]) => ids.map(id => ({ id, name: `${kind}.${id}` }));

export const kindChoices = named('applicantKind', ['person', 'entity']);
export const powerChoices = named('powerKind', ['simple', 'notarised', 'entity', 'foreign']);
export const formChoices = named('documentForm', ['original', 'notarisedCopy', 'scan']);
export const issuerChoices = named('issuerKind', ['education', 'stateBody', 'justiceBody', 'notary']);
export const methodChoices = named('paymentMethod', ['receipt', 'prepaidCopy', 'gateway']);
export const signedWithChoices = named('signedWith', ['hand', 'eds', 'otp']);
export const evidenceChoices = named('consentEvidence', ['signedPaper', 'eds', 'otp']);
