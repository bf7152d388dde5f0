import type { PartMessages } from '../locale/translator.ts'

const en = {
  title: 'Library',
  search: 'Search titles',
  searchHint: 'Hindi, English or romanised',
  sort: 'Sort by',
  'sort.date': 'Newest first',
  'sort.title': 'Title',
  'sort.minutes': 'Shortest first',
  'sort.level': 'Easiest first',
  minutes_one: '{{count}} min',
  minutes_other: '{{count}} min',
  terms_one: '{{count}} term',
  terms_other: '{{count}} terms',
  sentences_one: '{{count}} sentence',
  sentences_other: '{{count}} sentences',
  easy: 'Easy: {{percent}} frequent words',
  medium: 'Medium: {{percent}} frequent words',
  hard: 'Hard: {{percent}} frequent words',
  'easy.own': 'Easy: {{percent}} frequent or known words',
  'medium.own': 'Medium: {{percent}} frequent or known words',
  'hard.own': 'Hard: {{percent}} frequent or known words',
  known: 'You know {{percent}}',
  found_one: '{{count}} article',
  found_other: '{{count}} articles',
  nothing: 'No title matches “{{query}}”.',
}

/** Key of a message of the library. */
export type LibraryKey = keyof typeof en

/** Messages of the library. */
export const libraryText: PartMessages<LibraryKey> = {
  en,
  hi: {
    title: 'पुस्तकालय',
    search: 'शीर्षक खोजें',
    searchHint: 'हिंदी, अंग्रेज़ी या रोमन में',
    sort: 'क्रम',
    'sort.date': 'नए पहले',
    'sort.title': 'शीर्षक',
    'sort.minutes': 'छोटे पहले',
    'sort.level': 'आसान पहले',
    minutes_one: '{{count}} मिनट',
    minutes_other: '{{count}} मिनट',
    terms_one: '{{count}} पारिभाषिक शब्द',
    terms_other: '{{count}} पारिभाषिक शब्द',
    sentences_one: '{{count}} वाक्य',
    sentences_other: '{{count}} वाक्य',
    easy: 'आसान: {{percent}} प्रचलित शब्द',
    medium: 'मध्यम: {{percent}} प्रचलित शब्द',
    hard: 'कठिन: {{percent}} प्रचलित शब्द',
    'easy.own': 'आसान: {{percent}} प्रचलित या परिचित शब्द',
    'medium.own': 'मध्यम: {{percent}} प्रचलित या परिचित शब्द',
    'hard.own': 'कठिन: {{percent}} प्रचलित या परिचित शब्द',
    known: 'आपके जाने हुए: {{percent}}',
    found_one: '{{count}} लेख',
    found_other: '{{count}} लेख',
    nothing: '“{{query}}” से मिलता कोई शीर्षक नहीं है।',
  },
}
