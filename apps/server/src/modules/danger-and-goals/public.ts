export { endFramePiece } from './end-frame-piece.ts';
export { listFramePieces } from './list-frame-pieces.ts';
export { reviseFramePiece } from './revise-frame-piece.ts';
export { settleFramePiece } from './settle-frame-piece.ts';
export { shareFramePiece } from './share-frame-piece.ts';
export { writeFramePiece } from './write-frame-piece.ts';
export {
  listFramePiecesForPlan,
  listFramePiecesForSnapshot,
  loadFramePieces,
  type FramePieceForPlan,
} from './frame-pieces.ts';
