import { type Card, createEmptyCard, fsrs, type Grade, Rating, TypeConvert } from 'ts-fsrs'
import type { ReviewState, VocabularyEntry } from './vocabulary-entry.ts'

/** How well a word was remembered. */
export type Answer = 'again' | 'hard' | 'good' | 'easy'

/** The answers, from worst to best. */
export const answers: readonly Answer[] = ['again', 'hard', 'good', 'easy']

const grades: Record<Answer, Grade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
}
const scheduler = fsrs()

/**
 * Plans the next review of a word.
 * @param entry The word.
 * @param answer How well it was remembered.
 * @param now The time.
 * @returns Its new state.
 */
export function scheduleReview(entry: VocabularyEntry, answer: Answer, now: Date): ReviewState {
  const card: Card = entry.review
    ? TypeConvert.card(entry.review as Parameters<typeof TypeConvert.card>[0])
    : createEmptyCard(now)
  const { card: next } = scheduler.next(card, now, grades[answer])
  const { last_review, ...rest } = next
  return {
    ...rest,
    due: next.due.toISOString(),
    ...(last_review ? { last_review: last_review.toISOString() } : {}),
  }
}
