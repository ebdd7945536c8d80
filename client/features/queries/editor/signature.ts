import { StateEffect, StateField } from '@codemirror/state';
import { type EditorView, keymap, showTooltip, type Tooltip, type TooltipView, ViewPlugin } from '@codemirror/view';
import type { Signature } from './protocol.ts';
import type { Service } from './service.ts';

const told = StateEffect.define<{ at: number; signature: Signature } | null>();
const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(now, { effects, docChanged }) {
    for (const e of effects) if (e.is(told)) return e.value && tooltip(e.value.at, e.value.signature);
    return docChanged ? null : now;
  },
  provide: (field) => showTooltip.from(field),
});
/** After the last key, so that a fast hand is not followed word by word. */
const patience = 250;

/** How the function around the caret is called, the argument in hand first among equals; Escape puts it away. */
export const signatureHint = (service: () => Service) => [
  shown,
  ViewPlugin.define((view) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const look = async () => {
      const caret = view.state.selection.main.head;
      const text = view.state.doc.toString();
      // Without an open bracket before the caret on its lines there is no call to tell of.
      if (!view.hasFocus || !/\w\s*\([^()]*(?:\([^()]*\)[^()]*)*$/.test(text.slice(Math.max(0, caret - 400), caret))) {
        if (view.state.field(shown)) view.dispatch({ effects: told.of(null) });
        return;
      }
      const own = ++asked;
      const answer = await service().ask({ op: 'signature', text, caret });
      if (own !== asked || view.state.doc.toString() !== text || answer.op !== 'signature') return;
      view.dispatch({ effects: told.of(answer.signature && { at: caret, signature: answer.signature }) });
    };
    return {
      update: ({ docChanged, selectionSet, focusChanged }) => {
        if (!docChanged && !selectionSet && !focusChanged) return;
        clearTimeout(timer);
        timer = setTimeout(() => void look(), patience);
      },
      destroy: () => {
        asked = -1;
        clearTimeout(timer);
      },
    };
  }),
  keymap.of([
    {
      key: 'Escape',
      run: (view: EditorView) => {
        if (!view.state.field(shown)) return false;
        view.dispatch({ effects: told.of(null) });
        return true;
      },
    },
  ]),
];

const tooltip = (pos: number, signature: Signature): Tooltip => ({
  pos,
  above: true,
  create: () => drawn(signature),
});
function drawn({ name, arguments: given, active, returns, description }: Signature): TooltipView {
  const dom = document.createElement('div');
  dom.className = 'cm-signature';
  const call = dom.appendChild(document.createElement('code'));
  call.append(`${name}(`);
  for (const [i, argument] of given.entries()) {
    if (i > 0) call.append(', ');
    const word = call.appendChild(document.createElement(i === active ? 'strong' : 'span'));
    word.textContent = argument;
  }
  call.append(`) → ${returns}`);
  const words = dom.appendChild(document.createElement('p'));
  words.textContent = description;
  return { dom };
}
