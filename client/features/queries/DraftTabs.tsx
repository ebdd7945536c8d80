import { Plus, X } from 'lucide-react';
import { useLocation } from 'wouter';
import { IconButton } from '../../ui/Button.tsx';
import { toQuery } from './address.ts';
import { type Draft, mostDrafts, useDrafts } from './drafts.ts';
import styles from './tabs.module.css';

/** The queries being written, kept by this browser. */
export function DraftTabs() {
  const { drafts, current, closed, fresh, show, close, reopen } = useDrafts();
  const [, go] = useLocation();
  const toDraft = (d: Draft) => {
    show(d.key);
    go(d.ran?.text === d.text ? d.ran.href : toQuery('new'));
  };
  const shut = (key: string) => {
    close(key);
    const { drafts: left, current: now } = useDrafts.getState();
    const next = left.find((d) => d.key === now);
    if (next) toDraft(next);
  };
  return (
    <nav className={styles.tabs} aria-label="Queries being written">
      <ul>
        {drafts.map((d) => (
          <li key={d.key} data-current={d.key === current || undefined}>
            <button
              type="button"
              className={styles.tab}
              aria-current={d.key === current || undefined}
              onClick={() => toDraft(d)}
            >
              {nameOf(d)}
            </button>
            {drafts.length > 1 && (
              <button
                type="button"
                className={styles.close}
                aria-label={`Close ${nameOf(d)}`}
                onClick={() => shut(d.key)}
              >
                <X size={14} strokeWidth={1.8} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {drafts.length < mostDrafts ? (
        <IconButton
          icon={Plus}
          label="Write another"
          onClick={() => {
            fresh();
            go(toQuery('new'));
          }}
        />
      ) : (
        <span className={styles.full}>{mostDrafts} at most: close one to write another.</span>
      )}
      {closed && drafts.length < mostDrafts && (
        <button
          type="button"
          className={styles.reopen}
          onClick={() => {
            reopen();
            go(toQuery('new'));
          }}
        >
          Reopen {nameOf(closed)}
        </button>
      )}
    </nav>
  );
}

const nameOf = ({ title, key }: Draft): string => (title === '' ? `Query ${key}` : title);
