import { Component } from "react";
import type { ReactNode } from "react";

interface Props {
  /** What to show instead of a screen that broke. */
  readonly fallback: (detail: string) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps the pane up when a screen breaks. A class, as React has no other way to catch what rendering throws. */
export class ErrorBoundary extends Component<Props, { readonly detail: string | null }> {
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : this.props.fallback(detail);
  }
}
