import { closeCompletion } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useRef } from 'react';
import { useCypherSchema } from '../../../api/queries.ts';
import { nonce } from '../../../ui/nonce.ts';
import styles from './editor.module.css';
import { format } from './format.ts';
import { cypherService, type Service } from './service.ts';
import { reading, refuse, writing } from './setup.ts';

export type EditorProps = {
  text: string;
  /** The place a refusal speaks of. */
  span?: { start: number; end: number } | undefined;
  /** Without it the text is read only. */
  onChange?(text: string): void;
  onRun?(): void;
  /** Filled with what a page can ask of the editor, once it is there. */
  handle?: RefObject<EditorHandle | null>;
};
export type EditorHandle = {
  /** Arranges the text; whether it could be read. */
  format(): Promise<boolean>;
};

/** Cypher, coloured. One view for the life of the component: a changed `text` from outside replaces the document. */
export function CypherEditor({ text, span, onChange, onRun, handle }: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const schema = useCypherSchema().data;
  const asks = useRef({ text, onChange, onRun, schema });
  asks.current = { text, onChange, onRun, schema };
  const helper = useRef<Service>(null);
  const editable = onChange !== undefined;

  useEffect(() => {
    if (!box.current) return;
    const service = cypherService();
    if (asks.current.schema) service.know(asks.current.schema);
    helper.current = service;
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
    if (handle) handle.current = { format: () => format(opened, service) };
    return () => {
      if (handle) handle.current = null;
      opened.destroy();
      service.close();
      view.current = null;
      helper.current = null;
    };
  }, [editable, handle]);
  useEffect(() => {
    if (schema) helper.current?.know(schema);
  }, [schema]);
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
