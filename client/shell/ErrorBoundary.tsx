import { Component, type ReactNode } from 'react';
import { Failure } from '../ui/states.tsx';
import { couldNotFetch } from './couldNotFetch.ts';
import styles from './shell.module.css';

type Props = {
  children: ReactNode;
  /** The page's address: going elsewhere leaves the failure behind. */
  at: string;
};
type State = { readonly failed: unknown; readonly at: string };

/** Catches what a page throws while it draws: the bar and the address stay, and the page can be tried again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null, at: this.props.at };
  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: error ?? 'nothing was said' };
  }
  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return state.at === at ? null : { failed: null, at };
  }
  override render() {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    // A browser remembers that a module failed, so only a new start asks for it again.
    const error = couldNotFetch(failed)
      ? {
          title: 'This page could not be fetched',
          detail:
            'The server was away or has a newer version. Trying again loads it anew; what is in the address is kept.',
        }
      : { title: 'This page failed', detail: 'What is in the address is kept.' };
    return (
      <div className={styles.waiting}>
        <Failure
          error={error}
          onRetry={() => (couldNotFetch(failed) ? window.location.reload() : this.setState({ failed: null }))}
        />
      </div>
    );
  }
}
