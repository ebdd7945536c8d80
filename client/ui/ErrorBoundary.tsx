import { X } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import { couldNotFetch } from './couldNotFetch.ts';
import { Failure } from './states.tsx';

type Props = {
  children: ReactNode;
  /** What is shown, such as the page's address: going elsewhere leaves the failure behind. */
  at: string;
  /** What fails, in a word. */
  what?: string;
  className?: string | undefined;
  onClose?: () => void;
};
type State = { readonly failed: unknown; readonly at: string; readonly away: boolean };

/** Catches what a page or a part of one throws while it draws: everything around it stays, and it can be tried again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null, at: this.props.at, away: false };
  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: error ?? 'nothing was said' };
  }
  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return state.at === at ? null : { failed: null, at, away: false };
  }
  /** A browser remembers that a module failed: only a new start asks again, once the server answers. */
  again = () =>
    couldNotFetch(this.state.failed)
      ? fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
          () => window.location.reload(),
          () => this.setState({ away: true }),
        )
      : this.setState({ failed: null });
  override render() {
    const { failed, away } = this.state;
    const { what = 'page', className, onClose } = this.props;
    if (failed === null) return this.props.children;
    const error = couldNotFetch(failed)
      ? {
          title: away ? 'The server still does not answer' : `This ${what} could not be fetched`,
          detail: away
            ? 'Check that it still runs, then try again. What is in the address is kept.'
            : 'The server was away or has a newer version. Trying again loads it anew; what is in the address is kept.',
        }
      : { title: `This ${what} failed`, detail: 'What is in the address is kept.' };
    return (
      <div className={className}>
        <Failure error={error} onRetry={() => void this.again()} />
        {onClose && <IconButton icon={X} label="Close" onClick={onClose} />}
      </div>
    );
  }
}
