/** Kinds people bring most often; the server takes any text. */
const documentKinds = [
  'diploma',
  'diplomaSupplement',
  'certificate',
  'attestat',
  'birthCertificate',
  'marriageCertificate',
  'notarialDocument',
  'courtDecision',
  'other',
] as const;

export const documentKindChoices = documentKinds.map(id => ({ id, name: `documentKind.${id}` }));
