/** The values of the schema's enums, with the keys of their names. */
const named = (kind: string, ids: readonly string[]) => ids.map(id => ({ id, name: `${kind}.${id}` }));

export const spreadChoices = named('moveSpread', ['load', 'skill', 'named']);
/** Along the chain of substitutes go the cases of one who is away. */
export const spreadOfDeskChoices = named('moveSpread', ['load', 'skill', 'named', 'substitute']);
export const reasonChoices = named('moveReason', [
  'load',
  'absence',
  'skill',
  'conflict',
  'leaving',
  'urgency',
  'other',
]);
