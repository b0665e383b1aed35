import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Theme } from '@mui/material';

/** The editor in the colours of the page, each readable on its paper. */
export function editorLook({ palette, shape }: Theme): Extension {
  const dark = palette.mode === 'dark';
  const { text, divider, background, primary } = palette;
  return [
    EditorView.theme(
      {
        '&': { backgroundColor: background.paper, color: text.primary, fontSize: '0.875rem' },
        '&.cm-editor': { border: `1px solid ${divider}`, borderRadius: `${String(shape.borderRadius)}px` },
        '&.cm-focused': { outline: `2px solid ${primary.main}`, outlineOffset: '1px' },
        '.cm-content': { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', caretColor: text.primary },
        '.cm-cursor': { borderLeftColor: text.primary },
        '.cm-scroller': { overflow: 'auto' },
        '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
          backgroundColor: dark ? '#3d4f6b' : '#cfe0f5',
        },
        '.cm-tooltip': { backgroundColor: background.paper, color: text.primary, border: `1px solid ${divider}` },
        '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
          backgroundColor: primary.main,
          color: primary.contrastText,
        },
      },
      { dark },
    ),
    syntaxHighlighting(
      HighlightStyle.define([
        { tag: tags.keyword, color: dark ? '#c9a4ff' : '#6a1b9a' },
        { tag: [tags.propertyName, tags.atom], color: dark ? '#8ec7ff' : '#0b539b' },
        { tag: [tags.variableName, tags.attributeName], color: dark ? '#f2b880' : '#8a4100' },
        { tag: [tags.string, tags.number, tags.bool], color: dark ? '#9bd69b' : '#1d6b24' },
        { tag: tags.comment, color: text.secondary, fontStyle: 'italic' },
      ]),
    ),
  ];
}
