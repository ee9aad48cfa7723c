import type { Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import type { AgreementContent } from '@vangnet/domain/safety-plans/agreement.ts';
import type { CopyAnswer } from '@vangnet/domain/cases/case-closure.ts';
import type { CaseDetails, PersonDetails, WorkingPart } from '@vangnet/domain/cases/case-file.ts';
import type { ConversationKind } from '@vangnet/domain/conversations/conversation.ts';
import type { FramePieceKind } from '@vangnet/domain/danger-and-goals/frame-piece.ts';
import type { MappingKind } from '@vangnet/domain/mapping/mapping-version.ts';
import type { CorrectionKind, CorrectionOutcome } from '@vangnet/domain/own-file/correction.ts';
import type { Column, Element, Incident } from '@vangnet/domain/mapping/statement.ts';
import type { ConsentContent } from '@vangnet/domain/sharing/consent.ts';
import type { PieceKind } from '@vangnet/domain/sharing/piece.ts';

/**
 * A demonstration family as a script: what its workers typed, on which day. It is played through the same operations
 * that a screen calls (play-demo-case.ts). People are named by keys; days are counted from the day of loading
 * (`-12` is twelve days ago, `3` in three days), so that the demo is always of this week.
 */
export interface DemoCase {
  /** Names the case in ids; unique among the demo cases. */
  readonly key: string;
  /** Worker (key of demo-organisation.ts) who opens the case. */
  readonly openedBy: string;
  readonly openedOn: number;
  readonly details: Partial<Omit<CaseDetails, 'guidanceStart' | 'guidanceEnd' | 'teamId'>> & {
    readonly team?: string;
    readonly guidanceStart?: number;
    readonly guidanceEnd?: number;
  };
  /** By key. `born` as a date, because an age is what people know. */
  readonly persons: Readonly<
    Record<
      string,
      Partial<PersonDetails> &
        Pick<PersonDetails, 'kind' | 'name'> & {
          /** Where the age of today matters more than the date: the day of birth, counted from the day of loading. */
          readonly born?: number;
        }
    >
  >;
  readonly workers: readonly {
    readonly worker: string;
    readonly part: WorkingPart;
    readonly from?: number;
    readonly until?: number;
  }[];
  /** Workers who read along until a day. */
  readonly guests?: readonly {
    readonly worker: string;
    readonly by: string;
    readonly on: number;
    readonly until: number;
    readonly reason: string;
  }[];
  /** Whose parent somebody is, where it is not of every minor of the file. */
  readonly parents?: Readonly<Record<string, readonly string[]>>;
  readonly consents?: readonly (Pick<ConsentContent, 'purpose' | 'how'> & {
    readonly key: string;
    readonly person: string;
    /** Left out: the person. */
    readonly givenBy?: string;
    /** A person of the file. */
    readonly to?: string;
    readonly words?: string;
    readonly evidence?: string;
    readonly by: string;
    readonly on: number;
    readonly withdrawn?: { readonly on: number; readonly words?: string };
  })[];
  readonly shares?: readonly {
    /** A person of the file, or a worker. */
    readonly with: string;
    /** The first piece of that kind, or the one in whose heading these words stand. */
    readonly pieces: readonly { readonly kind: PieceKind; readonly words?: string }[];
    readonly purpose: string;
    /** Keys of consents; without, the mandate. */
    readonly consents?: readonly string[];
    readonly mandate?: string;
    readonly by: string;
    readonly on: number;
    readonly until: number;
  }[];
  readonly conversations?: readonly DemoConversation[];
  /** Statements written straight into a column. */
  readonly statements?: readonly (DemoStatement & {
    readonly words: string;
    readonly by: string;
    readonly on: number;
  })[];
  readonly questions?: Readonly<
    Record<
      string,
      {
        readonly words: string;
        readonly lowest: number;
        readonly highest: number;
        readonly lowestMeans?: string;
        readonly highestMeans?: string;
        readonly by: string;
        readonly on: number;
      }
    >
  >;
  readonly ratings?: readonly DemoRating[];
  readonly frame?: readonly DemoFramePiece[];
  readonly agreements?: readonly DemoAgreement[];
  readonly mappings?: readonly {
    readonly on: number;
    readonly by: string;
    readonly kind: MappingKind;
    readonly title?: string;
    readonly present?: readonly string[];
  }[];
  /** When the file was closed, and who was told. */
  readonly closing?: {
    readonly on: number;
    readonly by: string;
    readonly reason?: string;
    readonly informed?: readonly {
      readonly person: string;
      readonly on: number;
      readonly copy: CopyAnswer;
    }[];
  };
  /** What persons asked to correct or added; `about` is the key of a statement. */
  readonly corrections?: readonly {
    readonly on: number;
    readonly by: string;
    readonly person: string;
    readonly kind: CorrectionKind;
    readonly about?: string;
    readonly words: string;
    readonly decision?: { readonly outcome: CorrectionOutcome; readonly reason?: string };
  }[];
  /** Days on which a worker opened the file: what others did after it is shown to that worker as new. */
  readonly looks?: readonly { readonly worker: string; readonly on: number }[];
  /** Openings in an emergency by somebody who otherwise may not see the file, and who has read the notice of it. */
  readonly emergencies?: readonly {
    readonly worker: string;
    readonly on: number;
    readonly reason: string;
    readonly readBy: readonly string[];
  }[];
  readonly planVersions?: readonly {
    readonly on: number;
    readonly by: string;
    readonly title?: string;
    readonly present?: readonly string[];
    readonly consents?: readonly {
      readonly person: string;
      readonly manner: 'signed' | 'saidYes' | 'notYet';
      readonly on: number;
      readonly remark?: string;
    }[];
  }[];
}

/** Who may read a piece; what is left out follows the default. */
export interface DemoSecrecy {
  readonly confidentiality?: Confidentiality;
  /** Keys of the persons it is about. */
  readonly about?: readonly string[];
}

export interface DemoConversation {
  readonly on: number;
  readonly by: string;
  readonly kind: ConversationKind;
  readonly title?: string;
  readonly startTime?: string;
  readonly minutes?: number;
  /** Left out: all of it for kinds with the family, none for kinds without. */
  readonly directMinutes?: number;
  readonly consultationMinutes?: number;
  /** Keys of persons and workers. */
  readonly present?: readonly string[];
  readonly others?: string;
  readonly preparation?: string;
  readonly secrecy?: DemoSecrecy;
  /** Paragraphs. Words between `{{key|` and `}}` become the statement of that key below. */
  readonly prose?: readonly string[];
  readonly statements?: Readonly<Record<string, DemoStatement>>;
}

export interface DemoStatement {
  /** Names the statement for `restsOn`; in a conversation its key there. */
  readonly key?: string;
  readonly column: Column;
  readonly element?: Element;
  /** Key of a person or worker, or `other:Name`; left out: unknown. */
  readonly voice?: string;
  readonly incident?: Partial<Incident>;
  readonly dueOn?: number;
  readonly secrecy?: DemoSecrecy;
}

export interface DemoRating {
  /** Key of a question; left out: the safety scale. */
  readonly question?: string;
  readonly on: number;
  readonly by: string;
  readonly voice: string;
  readonly value: number;
  readonly whatIsInIt?: string;
  readonly oneStepHigher?: string;
  readonly secrecy?: DemoSecrecy;
  /** Withdrawn later that day, with this reason. */
  readonly withdrawn?: string;
}

export interface DemoFramePiece {
  readonly key: string;
  readonly kind: FramePieceKind;
  readonly on: number;
  readonly by: string;
  readonly words: string;
  readonly minors?: readonly string[];
  readonly restsOn?: readonly string[];
  readonly answers?: readonly string[];
  readonly setBy?: string;
  /** What happened to it afterwards, in order. */
  readonly life?: readonly (
    | {
        readonly kind: 'shared';
        readonly on: number;
        readonly by?: string;
        readonly with: readonly string[];
        readonly response?: string;
      }
    | { readonly kind: 'settled'; readonly on: number; readonly by?: string }
    | { readonly kind: 'revised'; readonly on: number; readonly by?: string; readonly words: string }
    | { readonly kind: 'ended'; readonly on: number; readonly by?: string; readonly reason?: string }
  )[];
}

export interface DemoAgreementContent extends Pick<AgreementContent, 'thenWords'> {
  readonly ifWords?: string;
  readonly who?: readonly string[];
  readonly whenWords?: string;
  readonly byDate?: number;
  readonly call?: readonly string[];
  readonly serves?: readonly string[];
}

export interface DemoAgreement extends DemoAgreementContent {
  readonly on: number;
  readonly by: string;
  /** What became of it: only what changes needs to be said. */
  readonly life?: readonly (
    | {
        readonly kind: 'revised';
        readonly on: number;
        readonly by?: string;
        readonly content: Partial<DemoAgreementContent>;
      }
    | { readonly kind: 'ended'; readonly on: number; readonly by?: string; readonly reason?: string }
  )[];
}
