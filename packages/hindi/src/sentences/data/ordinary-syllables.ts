import { listWords } from './list-words.ts'

/** Words of one akshara that are words and no abbreviations, so that a full stop after one is a danda. */
export const ordinarySyllables: readonly string[] = listWords(
  'है हैं हूं हो हों था थे थी थीं',
  'की कीं दी दीं दे दें दो दूं लीं लें लो लूं जा जाए सो रो छू गा',
  'का के को ने में से ना न भी ही तो जो वो ये मैं हां क्या क्यों यों ज्यों त्यों',
  'सौ छह छः नौ मां घी भू स्त्री सा सी जी रे वाह',
)
