import { Upload } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import type { ExtractorName } from '../../../server/contract/extractors.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/words.ts';
import { ExtractorChoice } from './ExtractorChoice.tsx';
import { filesDropped, type Taken } from './take.ts';
import styles from './ways-in.module.css';

/** Ways for a text to come in: files or folders dropped or chosen, or the text itself. */
export function WaysIn({
  refused,
  text,
  extractor,
  onFiles,
  onText,
  onPaste,
  onExtractor,
}: {
  refused: Taken['refused'];
  /** What stands in the field and nobody has read yet. */
  text: string;
  extractor: ExtractorName;
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
  onPaste(text: string): void;
  onExtractor(extractor: ExtractorName): void;
}) {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const id = useId();
  const drop = async (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    onFiles(await filesDropped(e.dataTransfer.items));
  };
  const chosen = (input: HTMLInputElement) => {
    onFiles([...(input.files ?? [])]);
    // The same file chosen again is a change as well.
    input.value = '';
  };
  return (
    <div className={styles.ways}>
      <section
        aria-label="Files"
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(e) => void drop(e)}
      >
        <Upload size={26} strokeWidth={1.7} aria-hidden="true" />
        <h2>Drop files here</h2>
        <p>Text, Markdown, HTML, PDF with text, Word. A file that holds several articles is cut into them.</p>
        <input ref={files} type="file" multiple hidden data-testid="files" onChange={(e) => chosen(e.currentTarget)} />
        <input ref={setFolder(folder)} type="file" multiple hidden onChange={(e) => chosen(e.currentTarget)} />
        <div className={styles.acts}>
          <Button small onClick={() => files.current?.click()}>
            Choose files
          </Button>
          <Button small onClick={() => folder.current?.click()}>
            Choose a folder
          </Button>
        </div>
      </section>
      <label className={styles.label} htmlFor={id}>
        Or paste a text
      </label>
      <textarea
        id={id}
        className={styles.text}
        placeholder="Headline, byline and date first, if you have them"
        value={text}
        onChange={(e) => onText(e.currentTarget.value)}
      />
      <Button disabled={text.trim() === ''} onClick={() => onPaste(text)}>
        Read this text
      </Button>
      <ExtractorChoice chosen={extractor} onChoose={onExtractor} />
      {refused.length > 0 && (
        <div role="status" className={styles.note}>
          <b>{counted(refused.length, 'file')} not taken.</b>
          <ul>
            {refused.slice(0, 8).map((r) => (
              <li key={r.name}>
                {r.name}: {r.why}
              </li>
            ))}
            {refused.length > 8 && <li>and {counted(refused.length - 8, 'more', 'more')}</li>}
          </ul>
        </div>
      )}
    </div>
  );
}

/** React knows no such attribute; with it, the browser asks for a folder. */
const setFolder = (ref: { current: HTMLInputElement | null }) => (input: HTMLInputElement | null) => {
  ref.current = input;
  input?.setAttribute('webkitdirectory', '');
};
