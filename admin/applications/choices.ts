/** The values of the schema's enums, with the keys of their names. */
const named = (kind: string, ids: readonly string[]) => ids.map(id => ({ id, name: `${kind}.${id}` }));

export const serviceChoices = named('service', ['education', 'justice']);
export const channelChoices = named('channel', ['corporation', 'portal']);
export const stageChoices = named('stage', [
  'carriage',
  'registration',
  'assignment',
  'completeness',
  'payment',
  'inquiry',
  'comparison',
  'hearing',
  'originalsCall',
  'originals',
  'affixing',
  'signature',
  'booking',
  'dispatch',
  'transit',
  'keeping',
  'returning',
  'storage',
  'resending',
  'closed',
]);

export const waitingChoices = named('lists.waiting', ['applicant', 'organisation']);
export const latenessChoices = [
  { id: true, name: 'lists.late' },
  { id: false, name: 'lists.notLate' },
];
