import { listWords } from './list-words.ts'

/** Words that lean on what stands before them, so that no sentence begins with one. */
export const innerWords: readonly string[] = listWords(
  'का के की को ने में से तक', // postpositions
  'सहित समेत वाला वाले वाली वालों',
  'भी ही', // enclitic particles
  'कि बजे जी',
)

/** Words that go on with the sentence after a whole sentence in quotation marks: they need it as their object. */
export const wordsAfterSpeech: readonly string[] = listWords(
  'है हैं था थे थी थीं हो होगा होगी द्वारा',
  'कहकर कहते कहती कहने बोलकर बोलते लिखकर पूछकर पूछते पूछने',
)

/** Words that go on with the sentence after a quoted phrase, which can be one of a pair or the name of something. */
export const wordsAfterQuote: readonly string[] = listWords(
  'पर तो और तथा एवं व या जैसा जैसे जैसी नामक शीर्षक',
)

/** Words a line cannot end with when its sentence is over: what they belong to is still to come. */
export const unfinishedWords: readonly string[] = listWords(
  'का के की को ने में से पर तक',
  'और तथा एवं व या अथवा कि लेकिन मगर परंतु किंतु बल्कि क्योंकि ताकि जबकि',
  'जो जिस जिसे जिसने जिसका जिसकी जिसके जिसमें जिससे जिन जिन्हें जिन्होंने जिनका जिनकी जिनके जहां जब यदि अगर',
  'इस उस इन उन किसी किस अपने अपनी अपना उनके उनकी उनका इसके इसकी इसका उसके उसकी उसका',
  'लिए साथ बाद बीच दौरान अनुसार मुताबिक द्वारा तहत विरुद्ध समेत सहित बारे रूप प्रति तौर',
  'वाला वाले वाली करके कर एक दो दोनों तीनों चारों सभी कई कुछ हर प्रत्येक अन्य इसी उसी ऐसे ऐसी नए नई नया श्री डॉ श्रीमती',
)

/** Words that tie a line to the unfinished line above it. */
export const wordsGoingOn: readonly string[] = listWords(
  'और तथा एवं व या अथवा ताकि बल्कि पर',
  'है हैं था थे थी थीं हूं गया गई गए रहा रही रहे',
  'किया किए दिया दिए लिया लिए हुआ हुई हुए चाहिए सका सकी सके सकता सकते सकती',
  'प्रतिशत लाख करोड़ अरब रुपये रुपए डॉलर वर्षीय',
  'करना करने करता करते करती करेगा करेगी करेंगे होगा होगी होंगे जाएगा जाएगी जाएंगे',
)
