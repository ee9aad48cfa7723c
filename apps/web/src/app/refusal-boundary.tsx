import { Component, type ReactNode } from 'react';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { RefusalMessage } from '../case-parts/refusal-message.tsx';

interface RefusalBoundaryProps {
  children: ReactNode;
  onRetry: () => void;
  /** Something better than the message alone, where there is: what else the person may do. */
  renderRefusal?: (refusal: Refusal, message: ReactNode) => ReactNode;
}

/** Shows why a page cannot be shown, in the page's place; the shell around it stays. */
export class RefusalBoundary extends Component<RefusalBoundaryProps, { refusal: Refusal | null }> {
  override state: { refusal: Refusal | null } = { refusal: null };

  static getDerivedStateFromError(error: unknown) {
    return { refusal: asRefusal(error) };
  }

  override render() {
    const { refusal } = this.state;
    const { children, renderRefusal } = this.props;
    if (!refusal) return children;
    const message = (
      <RefusalMessage
        refusal={refusal}
        onRetry={() => {
          this.props.onRetry();
          this.setState({ refusal: null });
        }}
      />
    );
    return renderRefusal ? renderRefusal(refusal, message) : message;
  }
}
