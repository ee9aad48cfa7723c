export { addScalingQuestion } from './add-scaling-question.ts';
export { changeRatingSecrecy } from './change-rating-secrecy.ts';
export {
  listQuestionsWithRatings,
  listRatingsForSnapshot,
  listScalingQuestions,
} from './list-scaling-questions.ts';
export { rate } from './rate.ts';
export { withdrawRating } from './withdraw-rating.ts';
