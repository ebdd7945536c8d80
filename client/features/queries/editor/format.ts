import { isolateHistory } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import type { Service } from './service.ts';

/** Arranges the whole text as one step that undo takes back; false where it cannot be read, and nothing is changed. */
export async function format(view: EditorView, service: Service): Promise<boolean> {
  const text = view.state.doc.toString();
  const answer = await service.ask({ op: 'format', text, caret: view.state.selection.main.head });
  if (answer.op !== 'format' || answer.formatted === null) return false;
  // Somebody typed meanwhile: their text is worth more than its order.
  if (view.state.doc.toString() !== text) return false;
  const { formatted } = answer;
  if (formatted.text !== text)
    view.dispatch({
      changes: { from: 0, to: text.length, insert: formatted.text },
      selection: { anchor: formatted.caret },
      annotations: isolateHistory.of('full'),
    });
  view.focus();
  return true;
}
