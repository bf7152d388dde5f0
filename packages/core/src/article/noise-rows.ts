import type { Localized, RemovalRole } from '../document/types.ts'

/** A kind of page furniture that stands on a line of its own. */
export interface NoiseRow {
  role: RemovalRole
  /** Matches the whole line, after trimming. */
  pattern: RegExp
}

const platform =
  'फेसबुक|फ़ेसबुक|ट्विटर|एक्स|व्हाट्सऐप|व्हाट्सएप|वॉट्सऐप|टेलीग्राम|इंस्टाग्राम|यूट्यूब|लिंक्डइन|ईमेल|facebook|twitter|x|whatsapp|telegram|instagram|youtube|linkedin|email|e-mail|pinterest|reddit|koo'

/** What news sites leave between the paragraphs. The first row that matches decides. */
export const noiseRows: readonly NoiseRow[] = [
  // [विज्ञापन_2], Advertisement, "विज्ञापन के बाद खबर जारी है"
  {
    role: 'ad-marker',
    pattern:
      /^[[(]?\s*(?:विज्ञापन|advertisements?|ads?|sponsored|प्रायोजित)[\s_-]*[\d०-९]*\s*[\])]?[:।.]?$/iu,
  },
  {
    role: 'ad-marker',
    pattern:
      /^[[(]?(?:विज्ञापन के बाद .{0,30}जारी|(?:story|article) continues (?:below|after) ad).{0,20}$/iu,
  },
  // स्रोत: https://…, साभार: बीबीसी
  {
    role: 'source-line',
    pattern:
      /^(?:स्रोत|स्त्रोत|सोर्स|मूल स्रोत|साभार|source|original source|via|credit)\s*[:：–—-]\s*.{1,400}$/iu,
  },
  { role: 'source-line', pattern: /^https?:\/\/\S+$/iu },
  // टिप्पणी (0), 12 टिप्पणियाँ, Comments: 3
  {
    role: 'comment-count',
    pattern: /^(?:टिप्पणी|टिप्पणियाँ|टिप्पणियां|कमेंट्?स?|comments?)\s*[:(（[]?\s*[\d०-९]*\s*[)）\]]?$/iu,
  },
  {
    role: 'comment-count',
    pattern: /^[\d०-९]+\s*(?:टिप्पणी|टिप्पणियाँ|टिप्पणियां|कमेंट्?स?|comments?)$/iu,
  },
  {
    role: 'comment-count',
    pattern: /^(?:अपनी )?(?:टिप्पणी|प्रतिक्रिया) (?:लिखें|करें|दें|जोड़ें)[।.!]?$/u,
  },
  // शेयर करें, Facebook Twitter WhatsApp, व्हाट्सऐप पर साझा करें
  {
    role: 'share-bar',
    pattern: new RegExp(
      `^(?:(?:${platform})(?: पर)? )?(?:शेयर|साझा|ट्वीट|share|tweet|फॉलो|फ़ॉलो|follow(?: us)?)(?: करें| कीजिए| this| on (?:${platform}))*[।.!:]?$`,
      'iu',
    ),
  },
  { role: 'share-bar', pattern: new RegExp(`^(?:(?:${platform})[\\s,|/•·]*){2,}$`, 'iu') },
  { role: 'share-bar', pattern: /^(?:लिंक कॉपी करें|copy link|प्रिंट करें|print)$/iu },
  // यह भी पढ़ें: …
  {
    role: 'also-read',
    pattern:
      /^[[(]?(?:(?:यह|ये|इसे|इन्हें) भी (?:पढ़ें|पढ़ें|देखें|पढ़िए|पढ़िए|जानें)|और (?:पढ़ें|पढ़ें)|संबंधित (?:खबरें|ख़बरें|लेख|समाचार)|also read|read (?:more|also)|see also|related (?:stories|articles|news))(?:$|[\s:：।.|-].*$)/iu,
  },
  // हमें फॉलो करें, ऐप डाउनलोड करें, 3 मिनट में पढ़ें
  {
    role: 'furniture',
    pattern:
      /^.{0,80}(?:ऐप|एप|app|चैनल|न्यूज़?लेटर|newsletter|नोटिफिकेशन).{0,40}(?:डाउनलोड|सब्सक्राइब|subscribe|download|जुड़ें|जुड़ें|फॉलो|फ़ॉलो)(?: करें| कीजिए)?[।.!]?$/iu,
  },
  {
    role: 'furniture',
    pattern: /^[\d०-९]+\s*(?:मिनट|min(?:ute)?s?)\s*(?:में पढ़ें|में पढ़ें|read|पढ़ने का समय)$/iu,
  },
  {
    role: 'furniture',
    pattern:
      /^(?:last )?(?:updated|published|अपडेटेड|अपडेट|प्रकाशित|पब्लिश्ड)(?: on| at| किया गया)?\s*[:：]\s*.{4,60}$/iu,
  },
]

/** Why each kind is taken out, for a reader who asks to see it. */
export const removalReasons: Record<RemovalRole, Localized> = {
  'ad-marker': {
    en: 'A mark where an advertisement stood',
    hi: 'विज्ञापन की जगह का निशान',
  },
  'source-line': {
    en: 'A line that names the source',
    hi: 'स्रोत बताने वाली पंक्ति',
  },
  'comment-count': {
    en: 'The number of comments, or an invitation to comment',
    hi: 'टिप्पणियों की संख्या या टिप्पणी करने का निमंत्रण',
  },
  'share-bar': {
    en: 'Buttons for sharing',
    hi: 'साझा करने के बटन',
  },
  'also-read': {
    en: 'A pointer to another article',
    hi: 'किसी दूसरे लेख की ओर संकेत',
  },
  navigation: {
    en: 'Navigation of the page around the article',
    hi: 'लेख के आसपास के पृष्ठ का नेविगेशन',
  },
  furniture: {
    en: 'Page furniture that is no part of the article',
    hi: 'पृष्ठ की वह सामग्री जो लेख का भाग नहीं है',
  },
}
