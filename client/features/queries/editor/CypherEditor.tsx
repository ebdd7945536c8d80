import { closeCompletion } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useOntology } from '../../../api/ontology.ts';
import { nonce } from '../../../ui/nonce.ts';
import styles from './editor.module.css';
import { cypherService, graphWords } from './service.ts';
import { reading, refuse, writing } from './setup.ts';

export type EditorProps = {
  text: string;
  /** The place a refusal speaks of. */
  span?: { start: number; end: number } | undefined;
  /** Without it the text is read only. */
  onChange?(text: string): void;
  onRun?(): void;
};

/** Cypher, coloured. One view for the life of the component: a changed `text` from outside replaces the document. */
export function CypherEditor({ text, span, onChange, onRun }: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const ontology = useOntology().data;
  const asks = useRef({ text, onChange, onRun, ontology });
  asks.current = { text, onChange, onRun, ontology };
  const editable = onChange !== undefined;

  useEffect(() => {
    if (!box.current) return;
    const service = cypherService(() => graphWords(asks.current.ontology));
    const opened = new EditorView({
      parent: box.current,
      state: EditorState.create({
        doc: asks.current.text,
        extensions: editable
          ? writing(nonce(), {
              service: () => service,
              run: () => asks.current.onRun?.(),
              changed: (now) => asks.current.onChange?.(now),
            })
          : reading(nonce()),
      }),
    });
    view.current = opened;
    return () => {
      opened.destroy();
      service.close();
      view.current = null;
    };
  }, [editable]);
  useEffect(() => {
    const open = view.current;
    if (open && open.state.doc.toString() !== text)
      open.dispatch({ changes: { from: 0, to: open.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    const open = view.current;
    if (!open) return;
    if (span) closeCompletion(open);
    open.dispatch({
      effects: span
        ? [refuse.of(span), EditorView.scrollIntoView(Math.min(span.start, text.length))]
        : [refuse.of(null)],
    });
  }, [span, text.length]);
  return <div ref={box} className={styles.editor} data-reading={!editable || undefined} data-testid="cypher" />;
}
