import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { Box, useTheme } from '@mui/material';
import { graphql, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { editorLook } from './editorLook.ts';

interface QueryEditorProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
  /** For names that complete themselves, and for errors as they are typed; absent: plain text. */
  readonly schema?: GraphQLSchema | undefined;
  readonly isGraphql?: boolean;
  readonly minHeight: string;
}

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Its styles carry the nonce of the page: nothing is loaded, nothing is evaluated. */
export function QueryEditor({ label, value, onChange, onRun, schema, isGraphql, minHeight }: QueryEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const [look] = useState(() => new Compartment());
  const [view, setView] = useState<EditorView>();
  const theme = useTheme();
  const changed = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const begin = useEffectEvent((parent: HTMLElement) => {
    const runIt = { key: 'Mod-Enter', run: () => (run(), true) };
    return new EditorView({
      parent,
      state: EditorState.create({
        doc: value,
        extensions: [
          EditorView.cspNonce.of(nonce),
          EditorView.contentAttributes.of({ 'aria-label': label, role: 'textbox', 'aria-multiline': 'true' }),
          EditorView.lineWrapping,
          EditorView.updateListener.of(update => update.docChanged && changed(update.state.doc.toString())),
          Prec.highest(keymap.of([runIt])),
          history(),
          bracketMatching(),
          closeBrackets(),
          autocompletion(),
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
          ...(isGraphql ? graphql(schema) : []),
          look.of(editorLook(theme)),
        ],
      }),
    });
  });
  useEffect(() => {
    const made = place.current ? begin(place.current) : undefined;
    setView(made);
    return () => made?.destroy();
  }, []);
  useEffect(() => {
    if (view && isGraphql && schema) {
      updateSchema(view, schema);
    }
  }, [view, schema, isGraphql]);
  useEffect(() => {
    view?.dispatch({ effects: look.reconfigure(editorLook(theme)) });
  }, [view, look, theme]);
  useEffect(() => {
    if (view && view.state.doc.toString() !== value) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
    }
  }, [view, value]);
  return <Box ref={place} sx={{ '& .cm-content': { minHeight } }} />;
}
