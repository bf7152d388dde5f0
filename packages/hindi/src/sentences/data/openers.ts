import { listWords } from './list-words.ts'

/**
 * Words that begin sentences and do not follow a subject inside one, so that an initialism or a unit before them ends
 * its sentence: भारत का सहयोगी है यू.एस. उन्होंने …
 */
export const firmOpeners: readonly string[] = listWords(
  'उन्होंने इन्होंने उसने इसने मैंने हमने तुमने आपने किसने',
  'लेकिन मगर परंतु किंतु हालांकि इसलिए अतः फिर वहीं इसीलिए अन्यथा',
  'वे उनका उनकी उनके उन्हें',
)

/** Words that mostly begin sentences, though a subject may stand before them. */
export const openers: readonly string[] = listWords(
  ...firmOpeners,
  'यह ये वह वो इस इसे इसका इसकी इसके इसमें इससे इन इनका इनकी इनके इनमें',
  'उस उसे उसका उसकी उसके उसमें उन उनमें हम मैं आप मेरा मेरी मेरे हमारा हमारी हमारे',
  'अब तब तभी यहां वहां ऐसे ऐसा ऐसी क्या क्यों पर तो बाद कल आज',
)
