/** A subject of everyday news in which words that are elsewhere terms mean something else. */
export interface EverydayTopic {
  /** Citation forms any of which shows the subject, wherever it stands in the sentence. */
  signs: readonly string[]
  /** Citation forms of the words that are then no terms by themselves. */
  words: readonly string[]
  why: string
}

/** What holds in any glossary; the signs are words that hardly occur where states deal with one another. */
export const everydayTopics: readonly EverydayTopic[] = [
  {
    signs: listWords(
      `क्रिकेट क्रिकेटर मैच वनडे विकेट विकेटकीपर बल्लेबाज़ बल्लेबाज़ी गेंदबाज़ गेंदबाज़ी शतक अर्धशतक
      कप्तान कप्तानी सीरीज़ टूर्नामेंट फ़ुटबॉल हॉकी टेनिस बैडमिंटन कबड्डी कुश्ती पहलवान मुक्केबाज़ एथलीट खिलाड़ी स्टेडियम
      सेमीफ़ाइनल क्वार्टरफ़ाइनल शतरंज ओलंपियाड आईपीएल स्पिनर फ़ील्डिंग गोलकीपर चोटिल`,
    ),
    words: listWords(
      `रणनीति दबाव आक्रमण हमला प्रतिद्वंद्वी प्रतिद्वंद्विता दौरा संघर्ष रक्षा डिफ़ेंस धमाका विस्फोटक मिशन डील क़रार
      ब्लॉक वापसी मुद्रा प्रतिबंध राजा प्रस्ताव परीक्षण`,
    ),
    why: 'sport',
  },
  {
    signs: listWords(
      `पति पत्नी बहू सास ससुर ससुराल मायका शादी विवाह तलाक़ दहेज दूल्हा दुल्हन प्रेमी प्रेमिका मोहब्बत दंपति देवर
      ननद भाभी`,
    ),
    words: listWords(
      `संबंध रिश्ता ताल्लुक़ विवाद तनाव अलगाव विरोध प्रस्ताव लड़ाई समझौता सुलह भगोड़ा राजा रानी भेंट घोषणा संबोधन
      मतभेद रक्षा पक्ष संघर्ष जासूस बातचीत सहमति`,
    ),
    why: 'family',
  },
  {
    signs: listWords('माँ बेटी बेटा पिता भाई बहन माता'),
    words: listWords('संघर्ष रिश्ता लड़ाई रक्षा राजा रानी जवान संबोधन विवाद हस्तांतरण'),
    why: 'family',
  },
  {
    signs: listWords(
      `मरीज़ रोगी चिकित्सक सर्जरी दवा दवाई बीमारी रोग वायरस जीवाणु बैक्टीरिया नींद व्यायाम योगासन मधुमेह डायबिटीज़
      कैंसर बुख़ार त्वचा डिप्रेशन अवसाद आयुर्वेद इलाज`,
    ),
    words: listWords(
      `तनाव परामर्श परीक्षण प्रतिरोध तंत्र मुद्रा इमरजेंसी लॉबी प्रोटोकॉल अलगाव दौरा दबाव लड़ाई जंग हल समाधान घुसपैठ
      हस्तक्षेप विकिरण रेडिएशन गारंटी हमला ड्रग`,
    ),
    why: 'health',
  },
  {
    signs: listWords('व्याकरण समास परीक्षा पढ़ाई सिलेबस पाठ्यक्रम निबंध शिक्षक प्राचार्य छात्रा दाख़िला'),
    words: listWords(
      `तनाव दबाव रणनीति सत्र परीक्षण निरीक्षण प्रस्तावना अनुच्छेद सिद्धांत परिषद मान्यता चांसलर समिति काउंसलर परामर्श
      संबोधन निलंबन शुल्क डिवीज़न हल घोषणा आर्टिकल संधि निरीक्षक`,
    ),
    why: 'school and examinations',
  },
  {
    signs: listWords('स्कूल विद्यालय कॉलेज छात्र विश्वविद्यालय कुलपति'),
    words: listWords('सत्र निरीक्षण अनुच्छेद मान्यता चांसलर काउंसलर शुल्क डिवीज़न रियायत निलंबन आर्टिकल'),
    why: 'school and examinations',
  },
  {
    signs: listWords(
      `फ़िल्म अभिनेता अभिनेत्री सिनेमा गाना गीत कविता कवि उपन्यास धारावाहिक सीरियल वेबसीरीज़ बॉलीवुड
      हीरोइन रंगमंच गायक गायिका नर्तक नर्तकी`,
    ),
    words: listWords(
      `मिशन समीक्षा संघर्ष जासूस राजा रानी धमाका विवाद मंच भेंट घोषणा संबोधन प्रस्ताव प्रस्तावना इमरजेंसी जवान लॉबी
      बहिष्कार समझौता डील विरोध मुद्रा दूत अनुच्छेद`,
    ),
    why: 'films, books and the stage',
  },
  {
    signs: listWords(
      `ग्राहक दुकान दुकानदार किराया ईएमआई बाइक एटीएम म्यूचुअल खाताधारक रिचार्ज पार्किंग फ़ुटपाथ फ़्लैट प्लॉट
      स्मार्टफ़ोन सिमकार्ड कूपन किरायेदार किराएदार जिम पुस्तकालय`,
    ),
    words: listWords(
      `निवेश ऋण क़र्ज़ शुल्क रियायत गारंटी निकासी हस्तांतरण विलय प्रस्ताव वैधता क़ब्ज़ा अतिक्रमण प्रतिद्वंद्वी लॉबी
      स्पीकर धमाका विरोध निवेशक सदस्यता निष्कासित अल्टीमेटम सीमा`,
    ),
    why: 'shopping and housekeeping',
  },
  {
    signs: listWords('बारिश वर्षा तापमान बादल मानसून ओलावृष्टि बर्फ़बारी कोहरा मौसम'),
    words: listWords('दबाव रुख़ जंग'),
    why: 'weather',
  },
  {
    signs: listWords(
      `भगवान ईश्वर मंदिर पूजा भक्त प्रभु व्रत पुराण रामायण महाभारत देवता यमराज साधु मोक्ष कर्म गीता पुजारी
      रामलीला प्रवचन मठ कीर्तन`,
    ),
    words: listWords('शरण रक्षा दूत मान्यता संयम मुद्रा सिद्धांत समिति भेंट राजा रानी बेड़ा मंच संबोधन अवतार'),
    why: 'faith',
  },
  {
    signs: listWords(
      `ज़िलाधिकारी थाना थानाध्यक्ष दारोग़ा मोहल्ला तहसील पंचायत सरपंच चोर चोरी नाला तालाब पार्षद सफ़ाईकर्मी वार्ड`,
    ),
    words: listWords(
      `गश्त समीक्षा निरीक्षण निलंबन प्रशासन अतिक्रमण बहिष्कार भगोड़ा क़ब्ज़ा हस्तांतरण विवाद पलायन सचिव समिति परिषद
      आयोग आयुक्त विलय निकासी विरोध घोषणा मतदान प्रस्ताव`,
    ),
    why: 'the police and the local council',
  },
  {
    signs: listWords('फ़सल कीट कीड़ा मच्छर टिड्डी मधुमक्खी बंदर सूअर साँप'),
    words: listWords('हमला आक्रमण प्रकोप'),
    why: 'pests and animals',
  },
  {
    signs: listWords('ज्वालामुखी रसोई खिलौना पटाखा मछली सिलेंडर बॉयलर टैंकर कारख़ाना फ़ैक्टरी आतिशबाज़ी'),
    words: listWords('टैंक रॉकेट बंदूक़ विस्फोट धमाका'),
    why: 'toys, tanks and accidents',
  },
  {
    signs: listWords('इंजन ट्रेन मोटरसाइकिल सॉफ़्टवेयर वाहन मेट्रो ऐप वेबसाइट सर्वर'),
    words: listWords('परीक्षण'),
    why: 'a trial of machines',
  },
  {
    signs: listWords('योग आसन नृत्य भरतनाट्यम कथक'),
    words: listWords('मुद्रा अभ्यास'),
    why: 'yoga and dance',
  },
  {
    signs: listWords('वेतन हड़ताल बोनस छँटनी पेंशन'),
    words: listWords('मोर्चा लड़ाई जंग'),
    why: 'a dispute of workers',
  },
  {
    signs: listWords('धैर्य सब्र सहनशीलता बर्दाश्त'),
    words: listWords('सीमा'),
    why: 'the limits of patience',
  },
  {
    signs: listWords('चंद्रमा चाँद पूर्णिमा अमावस्या तिथि पंचांग'),
    words: listWords('पक्ष'),
    why: 'the moon',
  },
  {
    signs: listWords('फ़ैशन मॉडल नाटक लेखक मेला प्रकाशक'),
    words: listWords('मंच भेंट राजा रानी'),
    why: 'the stage and books',
  },
  {
    signs: listWords('होटल रेस्तराँ रिसॉर्ट शॉपिंग'),
    words: listWords('लॉबी'),
    why: 'hotels',
  },
  {
    signs: listWords('कहानी कथा शेर ताश जंगल'),
    words: listWords('राजा रानी दूत'),
    why: 'tales and games',
  },
]

function listWords(words: string): string[] {
  return words.trim().split(/\s+/u)
}
