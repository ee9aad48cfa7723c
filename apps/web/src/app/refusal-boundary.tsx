import { Component, type ReactNode } from 'react';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { RefusalMessage } from '../case-parts/refusal-message.tsx';

interface RefusalBoundaryProps {
  children: ReactNode;
  onRetry: () => void;
}

/** Shows why a page cannot be shown, in the page's place; the shell around it stays. */
export class RefusalBoundary extends Component<RefusalBoundaryProps, { refusal: Refusal | null }> {
  override state: { refusal: Refusal | null } = { refusal: null };

  static getDerivedStateFromError(error: unknown) {
    return { refusal: asRefusal(error) };
  }

  override render() {
    const { refusal } = this.state;
    if (!refusal) return this.props.children;
    return (
      <RefusalMessage
        refusal={refusal}
        onRetry={() => {
          this.props.onRetry();
          this.setState({ refusal: null });
        }}
      />
    );
  }
}
