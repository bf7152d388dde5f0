/**
 * Beginnings of everyday words in which the dot ं is a chandrabindu written short, as newspapers do
 * (पांच for पाँच), so that it makes the vowel nasal where a letter rule would hear a consonant.
 */
export const nasalStems: readonly string[] = (
  'आंक आंख आंगन आंच आंत आंध आंसू उंगल ऊंघ कंव कांख कांच कांट कांप कांव कुंव खंड़ खांच खांड़ खांस गंव गांठ गांव ' +
  'गेंद घुंघ चांद छांट छांव जंच जांघ जांच झांक झांस टंग टांक टांग डांट ढांक ढांच तांग तांब दांत दांव धंस धांध पहुंच ' +
  'पांच पांव पेंद फंस फांक फांस फेंक बंट बांट बांध बांस बांह बांझ भंव भांग भांति भांप भेंट महंग मांग मांज मांद मांस ' +
  'मुंह मेंढ मेंह रांध लांघ संवर संवार सांच सांझ सांड़ सांप सांवल सांस सेंक सेंध हंसत हंसन हंसमुख हंसा हंसी हंसे हांक हांफ'
).split(' ')

/** Learned words and names that begin as a row above does and keep the consonant. */
export const consonantStems: readonly string[] =
  'आंतर आंध्र चांदना चांदेल तांगा टंगस्ट बांग्ला मांसाहार सांसद सांस्कृत'.split(' ')
