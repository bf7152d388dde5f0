import type { Concept } from '../document/types.ts'
import { listForms } from './list-forms.ts'

/** Heads that make a compound with the term right before them. */
export interface CompoundRow {
  /** Forms of the heads, as the glossary spells them. */
  heads: readonly string[]
  /** Types of the terms they take. */
  takes: readonly Concept['type'][]
}

/** What may be dealt with; offices and organisations act, and are rather subjects. */
const matters: readonly Concept['type'][] = [
  'process',
  'event',
  'instrument',
  'status',
  'security',
  'doctrine',
]

/** सैन्य सहयोग समझौता, सीमा विवाद वार्ता, आपदा प्रबंधन प्राधिकरण, आयोग प्रमुख. */
export const compoundRows: readonly CompoundRow[] = [
  {
    heads: listForms(`
      समझौता, संधि, क़रार, मसौदा, विधेयक, क़ानून, अधिनियम, घोषणा, घोषणापत्र, प्रस्ताव, प्रोटोकॉल,
      कन्वेंशन, चार्टर, ज्ञापन, योजना, कार्ययोजना, कार्यक्रम, परियोजना, पहल, रूपरेखा, रोडमैप,
      सूची, रिपोर्ट, पैकेज, उपाय, व्यवस्था, ढाँचा, तंत्र, प्रणाली, रणनीति, नियम
    `),
    takes: matters,
  },
  {
    heads: listForms(`
      शिखर सम्मेलन, वार्ता, बातचीत, बैठक, सम्मेलन, संवाद, परामर्श, अभियान, अभ्यास, कार्रवाई,
      प्रक्रिया, क्षमता, संकट, गतिविधि
    `),
    takes: matters,
  },
  {
    heads: listForms(`
      कार्य समूह, कार्य बल, समिति, आयोग, परिषद, केंद्र, एजेंसी, बल, शिविर, कोष, संस्था, संगठन,
      समूह, बोर्ड, पैनल, निकाय, प्राधिकरण, न्यायाधिकरण, अदालत, मिशन, मंच, विभाग, मंत्रालय,
      निदेशालय, महानिदेशालय, ब्यूरो, कार्यालय, प्रकोष्ठ, कार्यबल, संस्थान, सचिवालय
    `),
    takes: matters,
  },
  {
    heads: listForms(`
      अधिकारी, विशेषज्ञ, समन्वयक, वार्ताकार, सलाहकार, प्रतिनिधि, दूत, आयुक्त, मंत्री, पर्यवेक्षक,
      निरीक्षक, कमांडर
    `),
    takes: matters,
  },
  {
    heads: listForms('प्रमुख, अध्यक्ष, उपाध्यक्ष, प्रवक्ता, महासचिव'),
    takes: ['body', 'security'],
  },
  {
    heads: listForms('सलाहकार, प्रवक्ता'),
    takes: ['office'],
  },
  {
    heads: listForms('सचिवालय, महासचिव, चार्टर'),
    takes: ['org'],
  },
]
