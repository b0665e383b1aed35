/** The values of the schema's enums, with the keys of their names. */
const named = (kind: string, ids: readonly string[]) => ids.map(id => ({ id, name: `${kind}.${id}` }));

export const troubleStateChoices = named('noticeState', ['failed', 'bounced']);
export const noticeChannelChoices = named('noticeChannel', ['cabinet', 'sms', 'email']);
export const noticeKindChoices = named('noticeKind', [
  'accepted',
  'pay',
  'correction',
  'originals',
  'hearing',
  'postponed',
  'withdrawn',
  'granted',
  'decision',
  'ready',
  'keepingEnds',
  'deadlineMoved',
]);
