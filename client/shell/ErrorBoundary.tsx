import { Component, type ReactNode } from 'react';
import { Failure } from '../ui/states.tsx';
import styles from './shell.module.css';

/** Catches what a page throws while it draws: the bar and the address stay, and the page can be tried again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.waiting}>
        <Failure
          error={{ title: 'This page failed', detail: 'What is in the address is kept.' }}
          onRetry={() => this.setState({ failed: false })}
        />
      </div>
    );
  }
}
