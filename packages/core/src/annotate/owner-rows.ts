import { foldWords } from './fold-words.ts'

/** A word that is no term by itself when a postposition joins it to one of certain others. */
export interface OwnerRow {
  /** Citation forms of the words in question. */
  words: ReadonlySet<string>
  /** Postpositions between the two. */
  marks: ReadonlySet<string>
  /** Citation forms of what stands before the postposition. */
  owners: ReadonlySet<string>
  why: string
}

/** Reason, words, postpositions and owners; a line that begins with a space goes on with the row. */
const rows = `
the struggle of people, no conflict | संघर्ष लड़ाई जंग यात्रा | का के की | परिवार किसान मज़दूर श्रमिक कामगार महिला औरत छात्र युवा
  आदिवासी दलित कर्मचारी व्यक्ति आदमी इंसान कलाकार खिलाड़ी माँ माता पिता पूर्वज बच्चा लड़की लड़का विधवा बुज़ुर्ग
a limit, no border | सीमा | का के की | छूट देन लेनदेन वेतन ऋण निकासी ख़र्च व्यय क़र्ज़ निवेश कार्यकाल आयु उम्र गति रफ़्तार समय
  राशि रक़म जमा वज़न भार सामान आय आमदनी टैक्स कर आयकर प्रीमियम सब्सिडी हिस्सेदारी तापमान प्रदूषण शोर शब्द मूल्य दाम क़ीमत
  भुगतान सीट यात्री मात्रा संख्या घाटा बीमा पेंशन शराब ऊँचाई फ़ीस शुल्क अंक धैर्य सब्र सहनशक्ति सहनशीलता बर्दाश्त क्षमता
  बजट मर्यादा शालीनता कल्पना ज्ञान विज्ञान डिग्री
giving way on a principle, no agreement | समझौता | से | प्रक्रिया गुणवत्ता सुरक्षा सिद्धांत उसूल मूल्य आत्मसम्मान स्वाभिमान
  संप्रभुता हित सेहत स्वास्थ्य मर्यादा अस्मिता अधिकार आज़ादी स्वतंत्रता निष्पक्षता गरिमा पहचान संस्कृति मानक
  विश्वसनीयता पारदर्शिता ईमान सम्मान स्वाद हालात परिस्थिति क़िस्मत
giving way on a principle, no agreement | समझौता | साथ | गुणवत्ता सुरक्षा सिद्धांत स्वास्थ्य सेहत मानक गरिमा स्वाद ईमान
strain on what is no actor | दबाव | पर | भंडार अर्थव्यवस्था संसाधन क़ीमत दाम रुपया बजट अस्पताल ढाँचा मुद्रा सड़क पर्यावरण बाज़ार
  शेयर जेब राजकोष ख़ज़ाना मुनाफ़ा मार्जिन माँग आपूर्ति ज़मीन जंगल शहर रेल ग्रिड बल्लेबाज़ गेंदबाज़ टीम दिमाग़ मन दिल फेफड़ा घुटना
  रीढ़ नस बच्चा छात्र
strain, no pressure of states | दबाव | का के की | काम परीक्षा पढ़ाई पानी हवा ख़ून रक्त महँगाई उम्मीद भीड़ यातायात आबादी
  जनसंख्या मैच समय ब्याज लागत बिकवाली परिवार समाज
a dispute of private persons | विवाद | का के की | ज़मीन संपत्ति जायदाद मकान पैसा रक़म रुपया पार्किंग बँटवारा
a session of another kind | सत्र | का के की | योग ध्यान पूजा फ़ोटो सवाल प्रश्न गेम नेट सरकस परामर्श
the house rules or order of people | व्यवस्था | का के की | पानी पेयजल पार्किंग भोजन रहना ठहरना खाना बैठना रोशनी सफ़ाई
a choice, no election | चुनाव | का के की | रंग करियर विषय पेशा पोशाक कपड़ा जीवनसाथी शब्द रास्ता राह दवा भोजन जूता शिक्षक मार्ग
a crew or team of people at work | दल | का के की | चिकित्सक डॉक्टर नर्स वैज्ञानिक इंजीनियर गोताख़ोर मज़दूर श्रमिक छात्र खिलाड़ी
  पर्वतारोही पर्यटक कलाकार शोधकर्ता स्वयंसेवक
safety of the body or of belongings | सुरक्षा | का के की | आँख सिर त्वचा दाँत कान फेफड़ा फ़सल पासवर्ड खाता मोबाइल दुकान सामान गाड़ी
a crowd or a pest | हमला | का के की | पर्यटक मच्छर कीट कीड़ा टिड्डी कुत्ता बंदर चींटी मधुमक्खी वायरस
the time for which a paper is good | वैधता | का के की | परमिट वीज़ा पासपोर्ट लाइसेंस टिकट कार्ड पास प्लान प्रमाणपत्र रिचार्ज कूपन
a settlement of private persons | समझौता सुलह | में के | परिवार दंपति भाई पड़ोसी पति
the way of a life or of history, no visit | यात्रा | की | जीवन वर्ष दशक सदी शताब्दी सहस्राब्दी
growth that is too fast | विस्फोट | का के की | जनसंख्या आबादी सूचना
a treatment or a remedy | उपाय | का के की | राशि ग्रह वास्तु सेहत त्वचा बाल
`

/** The rows as `ownerGuard` reads them. */
export const ownerRows: readonly OwnerRow[] = rows
  .trim()
  .split(/\n(?! )/u)
  .map((row) => {
    const [why = '', ...lists] = row.replaceAll(/\n +/gu, ' ').split(' | ')
    const [words, marks, owners] = lists.map(foldWords)
    return { why, words, marks, owners } as OwnerRow
  })
