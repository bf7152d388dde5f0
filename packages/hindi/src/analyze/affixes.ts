import type { Upos } from '../types.ts'

/** A prefix: what it is put before, and what it does. The word keeps the part of speech of its base. */
export interface PrefixRow {
  affix: string
  /** What stands between: nothing, or also a hyphen. */
  hyphen: boolean
  shows: string
}

/** A suffix: what it makes of which bases. */
export interface SuffixRow {
  affix: string
  makes: Upos
  gender: '' | 'm' | 'f'
  /** Parts of speech of the base. */
  of: readonly Upos[]
  shows: string
}

/** Prefixes, longest first. */
export const prefixes: readonly PrefixRow[] = [
  { affix: 'अंतर', hyphen: true, shows: 'between: अंतर-सरकारी' },
  { affix: 'पुनर', hyphen: true, shows: 'again: पुनर-विचार' },
  { affix: 'पूर्व', hyphen: true, shows: 'former, before: पूर्व-निर्धारित' },
  { affix: 'अर्ध', hyphen: true, shows: 'half: अर्ध-सरकारी' },
  { affix: 'अल्प', hyphen: true, shows: 'little: अल्पविकसित' },
  { affix: 'सूक्ष्म', hyphen: true, shows: 'micro: सूक्ष्मजीव' },
  { affix: 'विश्व', hyphen: true, shows: 'world: विश्वस्तर' },
  { affix: 'प्रति', hyphen: true, shows: 'counter, per: प्रतिहमला' },
  { affix: 'त्रि', hyphen: true, shows: 'three: त्रिपक्षीय' },
  { affix: 'द्वि', hyphen: true, shows: 'two: द्विभाषी' },
  { affix: 'महा', hyphen: true, shows: 'great: महारैली' },
  { affix: 'गैर', hyphen: true, shows: 'not: गैर-ज़रूरी' },
  { affix: 'बहु', hyphen: true, shows: 'many: बहुभाषी' },
  { affix: 'अति', hyphen: true, shows: 'too much: अतिउत्साह' },
  { affix: 'उप', hyphen: true, shows: 'vice, sub: उपनेता' },
  { affix: 'सह', hyphen: true, shows: 'together: सह-अध्यक्ष' },
  { affix: 'नव', hyphen: true, shows: 'new: नवनिर्मित' },
  { affix: 'स्व', hyphen: true, shows: 'self: स्वचालित' },
  { affix: 'कु', hyphen: false, shows: 'bad: कुशासन' },
  { affix: 'सु', hyphen: false, shows: 'good: सुशासन' },
  { affix: 'बे', hyphen: false, shows: 'without: बेक़ाबू' },
  { affix: 'ना', hyphen: false, shows: 'not: नापसंद' },
  { affix: 'अन', hyphen: false, shows: 'not: अनसुना' },
  { affix: 'अ', hyphen: false, shows: 'not: असहयोग' },
]

/** Suffixes, longest first. */
export const suffixes: readonly SuffixRow[] = [
  { affix: 'पूर्वक', makes: 'ADV', gender: '', of: ['NOUN'], shows: 'in a manner: शांतिपूर्वक' },
  { affix: 'ात्मक', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'having to do with: भावनात्मक' },
  { affix: 'वादी', makes: 'ADJ', gender: '', of: ['NOUN', 'ADJ'], shows: '-ist: समाजवादी' },
  { affix: 'कारी', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'that makes: विनाशकारी' },
  { affix: 'पूर्ण', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'full of: शांतिपूर्ण' },
  { affix: 'ग्रस्त', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'stricken by: संकटग्रस्त' },
  { affix: 'स्वरूप', makes: 'ADV', gender: '', of: ['NOUN'], shows: 'by way of: उपहारस्वरूप' },
  { affix: 'युक्त', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'provided with: दोषयुक्त' },
  { affix: 'मुक्त', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'free from: करमुक्त' },
  { affix: 'बद्ध', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'bound by: समयबद्ध' },
  { affix: 'जनक', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'that causes: चिंताजनक' },
  { affix: 'शील', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'disposed to: सहनशील' },
  { affix: 'शाली', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'possessed of: प्रभावशाली' },
  { affix: 'स्तरीय', makes: 'ADJ', gender: '', of: ['NOUN', 'ADJ'], shows: 'on a level: मंत्रीस्तरीय' },
  {
    affix: 'पक्षीय',
    makes: 'ADJ',
    gender: '',
    of: ['NUM', 'DET'],
    shows: 'of so many sides: बहुपक्षीय',
  },
  { affix: 'कर्ता', makes: 'NOUN', gender: 'm', of: ['NOUN'], shows: 'doer: जाँचकर्ता' },
  { affix: 'वाद', makes: 'NOUN', gender: 'm', of: ['NOUN', 'ADJ'], shows: '-ism: समाजवाद' },
  { affix: 'करण', makes: 'NOUN', gender: 'm', of: ['NOUN', 'ADJ'], shows: 'making: मानकीकरण' },
  { affix: 'ीकरण', makes: 'NOUN', gender: 'm', of: ['NOUN', 'ADJ'], shows: 'making: वैश्वीकरण' },
  { affix: 'गिरी', makes: 'NOUN', gender: 'f', of: ['NOUN'], shows: 'ways of: गांधीगिरी' },
  { affix: 'बाज़ी', makes: 'NOUN', gender: 'f', of: ['NOUN'], shows: 'practice of: पत्थरबाज़ी' },
  {
    affix: 'दारी',
    makes: 'NOUN',
    gender: 'f',
    of: ['NOUN', 'ADJ'],
    shows: 'state of having: हिस्सेदारी',
  },
  { affix: 'बंदी', makes: 'NOUN', gender: 'f', of: ['NOUN'], shows: 'closing, binding: नाकेबंदी' },
  { affix: 'हीन', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'without: अर्थहीन' },
  { affix: 'दार', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'having: धारदार' },
  { affix: 'वार', makes: 'ADV', gender: '', of: ['NOUN'], shows: 'by, according to: राज्यवार' },
  { affix: 'नुमा', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'in the shape of: गुंबदनुमा' },
  { affix: 'गत', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'pertaining to: संस्थागत' },
  { affix: 'मय', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'full of: आनंदमय' },
  { affix: 'प्रद', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'that gives: लाभप्रद' },
  { affix: 'पन', makes: 'NOUN', gender: 'm', of: ['NOUN', 'ADJ'], shows: '-ness: अकेलापन' },
  { affix: 'ता', makes: 'NOUN', gender: 'f', of: ['ADJ', 'NOUN'], shows: '-ness, -ity: तटस्थता' },
  { affix: 'ीय', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'having to do with: संसदीय' },
  { affix: 'तम', makes: 'ADJ', gender: '', of: ['ADJ'], shows: 'most: श्रेष्ठतम' },
  { affix: 'तर', makes: 'ADJ', gender: '', of: ['ADJ'], shows: 'more: निम्नतर' },
  { affix: 'तः', makes: 'ADV', gender: '', of: ['ADJ', 'NOUN'], shows: '-ly: मूलतः' },
  { affix: 'ी', makes: 'ADJ', gender: '', of: ['NOUN'], shows: 'of, from: बनारसी' },
]
