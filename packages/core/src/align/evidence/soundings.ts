import { rememberWords } from '../../remember-words.ts'
import { readEnglishSounds, readHindiSounds } from './sounds.ts'
import { findSkeleton } from './transliteration.ts'

/** What a word sounds like, at three depths. */
export interface Sounding {
  sounds: string
  /** Classes of its consonants. */
  skeleton: string
  /** Each skeleton with one letter less, when it is long enough. */
  shorter: readonly string[]
}

/**
 * Sounds out a Devanagari word.
 *
 * @param word - a word in Devanagari
 * @returns its sounds and their bones
 */
export const soundHindi: (word: string) => Sounding = rememberWords((word) =>
  makeSounding(readHindiSounds(word)),
)

/**
 * Sounds out an English word.
 *
 * @param word - a word in Latin letters
 * @returns its sounds and their bones
 */
export const soundEnglish: (word: string) => Sounding = rememberWords((word) =>
  makeSounding(readEnglishSounds(word)),
)

function makeSounding(sounds: string): Sounding {
  const skeleton = findSkeleton(sounds)
  return { sounds, skeleton, shorter: [...shorten(skeleton)] }
}

function shorten(skeleton: string): Set<string> {
  const keys = new Set<string>()
  if (skeleton.length < 3 || skeleton.length > 10) return keys
  for (let at = 0; at < skeleton.length; at++) {
    keys.add(skeleton.slice(0, at) + skeleton.slice(at + 1))
  }
  return keys
}
