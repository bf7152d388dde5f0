import { listWords } from './list-words.ts'

/** Verbs that report speech by themselves: "…।" मंत्री ने कहा। */
export const reportingVerbs: readonly string[] = listWords(
  'कहा कही कहे कहता कहते कहती कहेंगे कहना मानना',
  'बताया बताई बताते बताती बोला बोले बोली बोलीं पूछा पूछते पूछती लिखा लिखते लिखती',
  'जोड़ा दोहराया चेताया स्वीकारा समझाया सुझाया पुकारा फरमाया फ़रमाया',
  'चिल्लाया चिल्लाए चिल्लाई गरजा गरजे गरजीं बुदबुदाया बुदबुदाए टोका',
)

/** Nouns that report speech together with the verb after them: जवाब दिया, आरोप लगाया, ट्वीट किया. */
export const reportingNouns: readonly string[] = listWords(
  'जवाब उत्तर सवाल प्रश्न ट्वीट पोस्ट दावा आरोप टिप्पणी घोषणा ऐलान एलान',
  'अपील आग्रह मांग चेतावनी स्पष्ट स्वीकार आश्वासन भरोसा उम्मीद चिंता तंज नारा नारे तर्क सलाह निर्देश आदेश',
)

/** Words that make the clause after a quotation a statement of its own: it has another object or goes on with कि. */
export const ownObjects: readonly string[] = listWords(
  'कि इसे इसको उसे इन्हें उन्हें यह ये यही इस इससे इसके इसका इसकी कुछ भी',
)
