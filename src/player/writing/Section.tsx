// One part of the writer's panel, that opens and closes by itself.
import type { ComponentChildren } from 'preact';

export interface SectionProps {
  readonly title: string;
  /** How it begins. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function Section({ title, open = false, children }: SectionProps) {
  return (
    <details class="writing-section" open={open}>
      <summary>{title}</summary>
      <div class="writing-body">{children}</div>
    </details>
  );
}
