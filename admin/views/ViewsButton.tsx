import Bookmarks from '@mui/icons-material/BookmarksOutlined';
import { Menu } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Button, Confirm, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { toRequestError } from '../data/errors.ts';
import { newIdempotencyKey } from '../acts/performAct.ts';
import { removeView, saveView, type SavedView } from './savedView.ts';
import { useViews } from './useViews.ts';
import { addressOf } from './viewAddress.ts';
import { viewItems } from './viewItems.tsx';

const ViewDialog = lazy(async () => ({ default: (await import('./ViewDialog.tsx')).ViewDialog }));

/** The views of the work list: one's own and those shared, and what can be done with what the list shows now. */
export function ViewsButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { views, current, state, reload } = useViews();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<'new' | 'change' | 'remove'>();
  const close = () => setAnchor(null);
  const show = (view: SavedView) => void navigate(addressOf(view.state, view.id));
  const done = (text: string, name = '') => notify(text, { type: 'success', messageArgs: { name } });
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      notify(toRequestError(error).message, { type: 'error' });
    }
    await reload();
  };
  const update = ({ id, version, name, share }: SavedView) =>
    attempt(async () => {
      show(await saveView({ idempotencyKey: newIdempotencyKey(), id, expectedVersion: version, name, share, state }));
      done('lists.viewSaved', name);
    });
  const remove = ({ id, name }: SavedView) =>
    attempt(async () => {
      await removeView(id);
      void navigate(addressOf(state));
      done('lists.viewRemoved', name);
    });
  const copyLink = async () => {
    await navigator.clipboard.writeText(`${location.origin}${addressOf(state, current?.id)}`);
    done('lists.linkCopied');
  };
  return (
    <>
      <Button
        label={current ? current.name : 'lists.views'}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ '& .MuiButton-startIcon': { flexShrink: 0 }, maxWidth: '16rem', textAlign: 'left' }}
      >
        <Bookmarks />
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={close}>
        {viewItems({
          views,
          current,
          translate,
          onPick: view => {
            close();
            show(view);
          },
          onAct: act => {
            close();
            if (act === 'update' && current) {
              void update(current);
            } else if (act === 'link') {
              void copyLink();
            } else if (act !== 'update') {
              setDialog(act);
            }
          },
        })}
      </Menu>
      {dialog === 'new' || dialog === 'change' ? (
        <Suspense fallback={null}>
          <ViewDialog
            {...(dialog === 'change' && current ? { view: current } : {})}
            state={state}
            onClose={() => setDialog(undefined)}
            onSaved={async view => {
              setDialog(undefined);
              await reload();
              show(view);
              done('lists.viewSaved', view.name);
            }}
          />
        </Suspense>
      ) : null}
      {current ? (
        <Confirm
          isOpen={dialog === 'remove'}
          title={translate('lists.viewRemove', { name: current.name })}
          content={translate(current.share === 'none' ? 'lists.viewRemoveOwn' : 'lists.viewRemoveShared')}
          confirm={translate('lists.remove')}
          confirmColor="warning"
          cancel={translate('ra.action.cancel')}
          onClose={() => setDialog(undefined)}
          onConfirm={() => {
            setDialog(undefined);
            void remove(current);
          }}
        />
      ) : null}
    </>
  );
}
