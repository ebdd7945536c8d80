import { lazy, Suspense } from 'react';
import type { EditorProps } from './CypherEditor.tsx';
import styles from './editor.module.css';

const CypherEditor = lazy(async () => ({ default: (await import('./CypherEditor.tsx')).CypherEditor }));

/** The text is there at once; its colours, and what helps writing, come when they have been fetched. */
export const Editor = (props: EditorProps) => (
  <Suspense
    fallback={
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard, before CodeMirror is there too
      <pre className={styles.plain} data-reading={!props.onChange || undefined} tabIndex={0}>
        {props.text}
      </pre>
    }
  >
    <CypherEditor {...props} />
  </Suspense>
);
