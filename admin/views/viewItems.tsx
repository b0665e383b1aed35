import { Divider, ListItemText, ListSubheader, MenuItem } from '@mui/material';
import type { useTranslate } from 'react-admin';
import type { SavedView } from './savedView.ts';

type Act = 'new' | 'update' | 'change' | 'remove' | 'link';

interface ViewItems {
  readonly views: readonly SavedView[];
  readonly current: SavedView | undefined;
  readonly translate: ReturnType<typeof useTranslate>;
  readonly onPick: (view: SavedView) => void;
  readonly onAct: (act: Act) => void;
}

/** The lines of the menu, as a menu wants them: one after the other, without a frame around some. */
export function viewItems({ views, current, translate, onPick, onAct }: ViewItems) {
  const own = views.filter(view => view.own);
  const shared = views.filter(view => !view.own);
  const group = (heading: string, each: readonly SavedView[]) =>
    each.length === 0
      ? []
      : [
          <ListSubheader key={heading} role="presentation" sx={{ lineHeight: 2.5 }}>
            {translate(heading)}
          </ListSubheader>,
          ...each.map(view => (
            <MenuItem key={view.id} selected={view.id === current?.id} onClick={() => onPick(view)}>
              <ListItemText
                primary={view.name}
                secondary={view.own ? shareOf(view) : view.owner.name}
                slotProps={{ primary: { sx: { overflowWrap: 'anywhere', whiteSpace: 'normal' } } }}
              />
            </MenuItem>
          )),
        ];
  const shareOf = ({ share }: SavedView) =>
    share === 'none' ? null : `${translate('lists.shareWith')}: ${translate(`lists.share.${share}`)}`;
  const act = (id: Act, text: string) => (
    <MenuItem key={id} onClick={() => onAct(id)} sx={{ whiteSpace: 'normal' }}>
      {text}
    </MenuItem>
  );
  const name = current?.name ?? '';
  return [
    ...group('lists.ownViews', own),
    ...group('lists.sharedViews', shared),
    ...(views.length > 0 ? [<Divider key="line" />] : []),
    ...(current?.own
      ? [
          act('update', translate('lists.viewUpdate', { name })),
          act('change', `${translate('lists.viewChange', { name })}…`),
          act('remove', `${translate('lists.viewRemove', { name })}…`),
        ]
      : []),
    act('new', `${translate('lists.viewNew')}…`),
    ...(window.isSecureContext ? [act('link', translate('lists.copyLink'))] : []),
  ];
}
