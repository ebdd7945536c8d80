import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { linter } from '@codemirror/lint';
import { EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { Tag } from '@lezer/highlight';
import { checkWith, completeWith } from './assist.ts';
import { format } from './format.ts';
import type { Service } from './service.ts';
import { signatureHint } from './signature.ts';
import { cypherTokens } from './tokens.ts';

const tags = {
  keyword: Tag.define(),
  label: Tag.define(),
  parameter: Tag.define(),
  string: Tag.define(),
  number: Tag.define(),
  comment: Tag.define(),
  name: Tag.define(),
};
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--cg-accent)', fontWeight: '500' },
  { tag: tags.label, color: 'var(--cg-ty-vendor)' },
  { tag: tags.parameter, color: 'var(--cg-mark-edge)', fontWeight: '500' },
  { tag: tags.comment, color: 'var(--cg-ink-3)' },
]);
const language = StreamLanguage.define({ ...cypherTokens, tokenTable: tags });

const look = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'var(--cg-ink)', fontSize: '13.5px' },
  '&.cm-focused': { outline: '2px solid var(--cg-focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--cg-mono)', lineHeight: '21px' },
  '.cm-content': { padding: '12px 0', caretColor: 'var(--cg-ink)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--cg-ink-3)', border: 'none', paddingLeft: '18px' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 12px 0 8px', minWidth: '18px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '.cm-cursor': { borderLeftColor: 'var(--cg-ink)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--cg-rule)', outline: 'none' },
  '.cm-tooltip': {
    backgroundColor: 'var(--cg-raised)',
    color: 'var(--cg-ink)',
    border: '1px solid var(--cg-rule-strong)',
    borderRadius: 'var(--cg-radius)',
    boxShadow: 'var(--cg-shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--cg-mono)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--cg-accent)',
    color: 'var(--cg-on-accent)',
  },
  '.cm-signature': { padding: '6px 10px', maxWidth: '520px', fontFamily: 'var(--cg-mono)', fontSize: '12.5px' },
  '.cm-signature strong': { color: 'var(--cg-accent)' },
  '.cm-signature p': { margin: '4px 0 0', fontFamily: 'var(--cg-sans)', color: 'var(--cg-ink-2)' },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'inherit', opacity: '.75' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--cg-ink) 1.5px' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline dotted var(--cg-ink-2) 2px' },
  '.cm-refused': {
    outline: '1.5px solid var(--cg-ink)',
    borderRadius: '2px',
    backgroundColor: 'var(--cg-rule)',
  },
  '.cm-placeholder': { color: 'var(--cg-ink-3)' },
});

/** The place a refusal speaks of. */
export const refuse = StateEffect.define<{ start: number; end: number } | null>();
const refused = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, change) {
    let next = marks.map(change.changes);
    for (const e of change.effects)
      if (e.is(refuse)) {
        const end = Math.min(e.value?.end ?? 0, change.state.doc.length);
        const start = Math.min(e.value?.start ?? 0, end);
        next =
          e.value && end > start
            ? Decoration.set(Decoration.mark({ class: 'cm-refused' }).range(start, end))
            : Decoration.none;
      }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const common = (nonce: string, label: string): Extension => [
  EditorView.cspNonce.of(nonce),
  lineNumbers(),
  language,
  syntaxHighlighting(colours),
  look,
  refused,
  EditorView.lineWrapping,
  EditorState.tabSize.of(2),
  EditorView.contentAttributes.of({ 'aria-label': label }),
];

export const reading = (nonce: string): Extension => [
  common(nonce, 'Cypher of this question, read only'),
  EditorState.readOnly.of(true),
  EditorView.editable.of(false),
  EditorView.contentAttributes.of({
    tabindex: '0',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-readonly': 'true',
  }),
];

/**
 * Typing over a selection that begins in a coloured word makes Chromium keep the colour in a style attribute, which the
 * content security policy reports. As a transaction of our own it never touches the page's styles.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput(e, view) {
    const { main } = view.state.selection;
    if (e.inputType !== 'insertText' || !e.data || main.empty || view.composing) return false;
    const text = e.data;
    const plain = () =>
      view.state.update(view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, main.from, main.to, text, plain))) view.dispatch(plain());
    e.preventDefault();
    return true;
  },
});

/** `service` answers later or never: the editor is usable before its helper has arrived. */
export const writing = (
  nonce: string,
  ask: { service(): Service; run(): void; changed(text: string): void },
): Extension => [
  common(nonce, 'Cypher'),
  history(),
  typeOver,
  bracketMatching(),
  closeBrackets(),
  autocompletion({ override: [completeWith(ask.service)] }),
  linter(checkWith(ask.service), { delay: 500 }),
  signatureHint(ask.service),
  placeholder('MATCH (v:Vendor)-[r:SUPPLIES]->(x:Entity) RETURN v, r, x LIMIT 25'),
  EditorView.updateListener.of((u) => {
    if (u.docChanged) ask.changed(u.state.doc.toString());
  }),
  // Tab leaves the editor, as everywhere on a page.
  keymap.of([
    {
      key: 'Mod-Enter',
      run: (view) => {
        // What comes back stands right below, where suggestions would hide it.
        closeCompletion(view);
        ask.run();
        return true;
      },
    },
    {
      key: 'Alt-Shift-f',
      run: (view) => {
        void format(view, ask.service());
        return true;
      },
    },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]),
];
