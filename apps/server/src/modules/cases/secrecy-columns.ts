import type { Confidentiality, Secrecy, ShownSecrecy } from '@vangnet/domain/access/confidentiality.ts';

/** How confidential a piece is, as its row has it. */
export interface SecrecyColumns {
  readonly confidentiality: Confidentiality;
  readonly aboutPersonIds: string[];
}
/** As {@link SecrecyColumns}, of a piece that may follow a default. */
export interface ShownSecrecyColumns extends SecrecyColumns {
  readonly confidentialityChosen: boolean;
}

export function toSecrecyColumns({ confidentiality, aboutPersonIds }: Secrecy): SecrecyColumns {
  return { confidentiality, aboutPersonIds: [...aboutPersonIds] };
}

export function toShownSecrecyColumns(secrecy: ShownSecrecy): ShownSecrecyColumns {
  return { ...toSecrecyColumns(secrecy), confidentialityChosen: secrecy.isChosen };
}

export function showSecrecy({
  confidentiality,
  aboutPersonIds,
  confidentialityChosen,
}: ShownSecrecyColumns): ShownSecrecy {
  return { confidentiality, aboutPersonIds, isChosen: confidentialityChosen };
}
