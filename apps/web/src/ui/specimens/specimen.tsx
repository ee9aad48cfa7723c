import type { ReactNode } from 'react';
import './specimen.css';

export interface SpecimenProps {
  /** The component's name in code. */
  name: string;
  children: ReactNode;
  /** `block` lets the component have the whole width. */
  layout?: 'row' | 'block';
}

/** One component on the component page, under its name. */
export function Specimen({ name, children, layout = 'row' }: SpecimenProps) {
  return (
    <section className="specimen" id={name}>
      <h3>{name}</h3>
      <div className={`specimen-${layout}`}>{children}</div>
    </section>
  );
}
