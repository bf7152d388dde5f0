import { listWords } from './list-words.ts'

/** Words that stand between a figure and its unit, or for the figure: 25 हज़ार करोड़ रु., 300 वर्ग कि.मी., सन् 1921 ई. */
export const amountWords: readonly string[] = listWords(
  'सौ हज़ार लाख करोड़ अरब खरब वर्ग घन प्रति सन् सन लगभग करीब केवल सिर्फ़ कुल महज डिग्री',
)
