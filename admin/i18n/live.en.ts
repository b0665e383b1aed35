/** The words of changes made by others. */
export const live = {
  live: {
    lost: 'Changes made by others are not arriving: what is on screen may be out of date. The connection is being restored.',
    changed: {
      application: 'The case was changed while this form was open. Reload it before you go on.',
      complaint: 'The complaint was changed while this form was open. Reload it before you go on.',
    },
    lookers: 'Also open at:',
    moreLookers: 'and %{count} more',
  },
};
