role-chief-minister = मुख्यमंत्री
role-deputy-chief-minister = उपमुख्यमंत्री
role-minister = मंत्री
role-minister-of-state = राज्यमंत्री
role-mla = विधायक
role-mp = सांसद
role-district-president = ज़िला अध्यक्ष

title-offices = पद
title-staff = सहयोगी स्टाफ

role-unknown = «{ $value }» पद पहचाना नहीं गया। इनमें से लिखें: { $known }
row-span = अंतिम तारीख पहली तारीख से पहले है।
person-two = «{ $name }» नाम के एक से ज़्यादा लोग इस क्षेत्र में हैं: { $candidates }। offices फ़ाइल में व्यक्ति की id लिखें।
office-held = यह पद { $day } से ही { $name } के पास दर्ज है। दोनों में से एक की तारीख ठीक करें।
office-ended = पद पर नया नाम आया, इसलिए { $name } का कार्यकाल { $last } को समाप्त माना गया।

# latin
error-access = { $error }
error-no-office = पद { $id } दर्ज नहीं है।
error-outside = अंतिम दिन कार्यकाल ({ $span }) के भीतर होना चाहिए।
error-no-reason = हाथ से बदलने का कारण लिखें।

contact-mobile = मोबाइल नंबर
contact-voter-id = मतदाता पहचान-पत्र की संख्या
contact-no-mobile = यह मोबाइल नंबर नहीं है: 10 अंक, पहला 6 से 9 (आगे +91 या 0 चलेगा)।
contact-no-voter-id = यह मतदाता पहचान-पत्र की संख्या नहीं है: 3 अक्षर और 7 अंक (पुराने रूप भी चलेंगे)।
contact-none = ऐसा नंबर दर्ज नहीं है।

cli-office-about = पद: सूची, समाप्त करना
cli-office-list = किस दिन कौन किस पद पर
cli-office-end = किसी का कार्यकाल हाथ से समाप्त करें
cli-office = पद की id (office list से)
cli-office-ended = { $role } का कार्यकाल { $last } को समाप्त दर्ज हुआ।
cli-on = किस दिन की स्थिति (न दें तो आज)
cli-last-day = अंतिम दिन (न दें तो आज)
cli-reason = कारण

staff-analyst = विश्लेषक
staff-technical = तकनीकी
payer-government = सरकार
payer-party = पार्टी
payer-own = प्रतिनिधि स्वयं
staff-kind-unknown = «{ $value }» काम पहचाना नहीं गया। इनमें से लिखें: { $known }
payer-unknown = वेतन देने वाला «{ $value }» पहचाना नहीं गया। इनमें से लिखें: { $known }
staff-representative-unknown = «{ $name }» नाम का कोई प्रतिनिधि दर्ज नहीं है। सबसे पास के: { $near }। पहले roster या offices से दर्ज करें, या id लिखें।
staff-person-unknown = «{ $id }» id का कोई व्यक्ति दर्ज नहीं है। सही id या नाम लिखें।
staff-two = «{ $name }» नाम के एक से ज़्यादा लोग हैं: { $candidates }। id लिखें; प्रतिनिधि के लिए उनका क्षेत्र (area स्तंभ) भी काफ़ी है।
staff-of-self = कोई अपना ही सहयोगी नहीं हो सकता: person और serves एक ही व्यक्ति हैं।

# आयात की फ़ाइलें, एक पंक्ति में
about-offices = कौन किस पद पर है, कब से और कब तक।
about-staff = सहयोगी स्टाफ: कौन किसके लिए काम करता है, वेतन कौन देता है।

# मेरी जानकारी: यहाँ क्या रखा है
held-name = आपका नाम
held-name-hi = हिंदी में नाम
held-name-en = अंग्रेज़ी में नाम
held-gender = लिंग
held-name-why = पहचान के लिए, ताकि पद और काम सही व्यक्ति के नाम लिखे जाएँ
held-office = आपका पद
held-office-why = पद सार्वजनिक है; उसी क्षेत्र के मतदाताओं से पहुँच नापी जाती है
held-staff = आपकी सेवा
held-staff-why = यह जानने के लिए कि किस प्रतिनिधि के साथ कौन काम करता है और वेतन कौन देता है
held-contact = आपका नंबर
held-contact-why = ताकि संगठन आपसे बात कर सके; पूरा नंबर देखने का अधिकार थोड़े लोगों को है और हर देखना लिखा जाता है
held-serves = किसके साथ
held-kind = काम
held-payer = वेतन कौन देता है
held-time = कब
held-from-to = { $from } से { $to } तक
held-since = { $from } से
held-imported = संगठन की दी हुई सूची से

# नंबर पन्नों पर
numbers-title = संपर्क
number-until = { $day } तक
number-why = पूरा नंबर किसलिए देखना है?
number-see = पूरा नंबर देखें
number-written-down = पूरा नंबर देखना लिखा जाता है: किसने, कब, किसलिए। वह व्यक्ति इसे «मेरी जानकारी» में देख सकता है।
number-title = पूरा नंबर
number-call = कॉल करें
number-seen = यह देखना लिख लिया गया है। यह व्यक्ति इसे «मेरी जानकारी» में देख सकता है।
number-back = व्यक्ति के पन्ने पर वापस
no-such-number = यह नंबर यहाँ नहीं है, या आपके क्षेत्र में नहीं आता।
find-title = नंबर से खोजें
find-lead = पूरा नंबर लिखें: ठीक वही नंबर जिनका है, वे मिलेंगे।
find-kind = कौन-सा नंबर
find-number = नंबर
find-hint = हर खोज लिखी जाती है: किसने, कब, कौन मिला; नंबर नहीं लिखा जाता।
find-submit = खोजें
find-found = { $n ->
    [0] इस नंबर का कोई नहीं मिला
    [one] { $n } व्यक्ति मिला
   *[other] { $n } व्यक्ति मिले
}

# कार्यकर्ताओं की फ़ाइल
title-workers = कार्यकर्ता
about-workers = कार्यकर्ता, उनके नंबर और दायित्व: हर पंक्ति में एक व्यक्ति का एक दायित्व
workers-unit-missing = किस इकाई का कार्यकर्ता है, यह नहीं लिखा। unit में इकाई का कोड लिखें, या assembly और booth (या mandal)।
workers-unit-gone = { $unit } अब नहीं है, इसलिए वहाँ दायित्व नहीं हो सकता। आज की इकाई लिखें।
workers-assembly-missing = { $unit } कई विधानसभाओं में हो सकता है। assembly भी लिखें।
workers-duty-missing = बिना दायित्व के कोई यहाँ नहीं रखा जाता। duty में दायित्व लिखें, या सबके लिए --set duty=worker दें।
workers-duty-unknown = दायित्व «{ $said }» संगठन की सूची में नहीं है। मिलते-जुलते: { $near }
workers-duty-level = { $duty } { $level } में होता है, यह इकाई { $kind } है।
workers-gender-unknown = महिला, पुरुष या अन्य (F, M, O) में से कोई नहीं: खाली माना गया।
workers-under-age = { $age } वर्ष से कम उम्र का कोई यहाँ नहीं रखा जाता। पंक्ति हटाएँ, या जन्म वर्ष ठीक करें।
workers-birth-year = यह जन्म वर्ष (या उम्र) नहीं हो सकता। ठीक करें, या खाली छोड़ें।
workers-no-mobile = यह भारत का मोबाइल नंबर नहीं है: कार्यकर्ता लिया गया, नंबर जैसा लिखा था वैसा रखा गया। ठीक करके पंक्ति फिर भेजें।
workers-no-voter-id = यह वोटर आईडी नहीं है: खाली माना गया।
workers-voter-id-off = { $n } वोटर आईडी नहीं रखी गईं: किसी दायित्व को उनकी ज़रूरत नहीं बताई गई है।
workers-ref-twice = ref «{ $said }» इसी फ़ाइल में किसी और के लिए आ चुका है। हर व्यक्ति का अपना ref लिखें।

# कार्यकर्ता
worker-none = यह कार्यकर्ता यहाँ नहीं है, या आपके क्षेत्र में नहीं आता।
worker-no-unit = यह इकाई यहाँ नहीं है, या आपके क्षेत्र में नहीं आती।
worker-no-designation = इस इकाई में «{ $code }» दायित्व नहीं होता।
worker-held = इस इकाई में «{ $code }» पहले से कोई है। पहले उनका दायित्व समाप्त करें।
worker-no-name = नाम हिंदी या अंग्रेज़ी में लिखें।

# कार्यकर्ताओं के पन्ने
workers-lead = { $area }: { $n ->
    [0] अभी कोई कार्यकर्ता दर्ज नहीं
    [one] { $n } कार्यकर्ता
   *[other] { $n } कार्यकर्ता
}
workers-people = महिलाएँ { $women }, पुरुष { $men }
workers-known = फ़ोन पर मिले { $phone }, अध्यक्ष के जाने हुए { $known }, आमने-सामने मिले { $met }
workers-told = { $all } में से { $told } को सूचना दी गई
workers-above = ऊपर के क्षेत्र
workers-search = खोजें
workers-search-in = { $area } में नाम से खोजें
workers-found = { $n ->
    [0] इस नाम का कोई नहीं मिला
    [one] { $n } कार्यकर्ता मिला
   *[other] { $n } कार्यकर्ता मिले
}
workers-posts = मुख्य पद
workers-filled = { $all } में { $filled } भरे
workers-empty = { $n ->
    [one] { $n } खाली
   *[other] { $n } खाली
}
workers-below = नीचे की इकाइयाँ
workers-here = यहाँ के कार्यकर्ता
workers-none = यहाँ अभी कोई कार्यकर्ता दर्ज नहीं है।
workers-none-who = ज़िला या मंडल कार्यालय, कार्यकर्ताओं की फ़ाइल से; या इकाई के अध्यक्ष, एक-एक करके
workers-no-areas = अभी कोई क्षेत्र दर्ज नहीं है। पहले क्षेत्रों की फ़ाइल लें।
workers-add = कार्यकर्ता जोड़ें
workers-col-name = नाम
workers-col-duty = दायित्व
workers-col-area = इकाई
workers-col-workers = कार्यकर्ता
workers-col-women = महिलाएँ
workers-col-lacking = खाली मुख्य पद
worker-title = कार्यकर्ता
worker-truth = कितना पक्का
worker-social = सोशल मीडिया नंबर
worker-number-unread = लिखा हुआ मोबाइल नंबर पढ़ा नहीं जा सका: सही नंबर के साथ उनकी पंक्ति फिर भेजें।
worker-birth-year = जन्म वर्ष
worker-told = सूचना दी गई: { $day }
worker-notice-due = सूचना देना बाकी है: तब तक न संदेश जाएगा, न किसी सूची में निकलेगा।
worker-duties = दायित्व
worker-no-duty = अभी कोई दायित्व नहीं।
worker-since = { $day } से
worker-from-to = { $from } से { $last } तक
worker-why = क्यों?
worker-end = आज समाप्त करें
worker-before = पहले के दायित्व
worker-found-real = कैसे जाना गया
worker-give = दायित्व दें
worker-unit = इकाई का कोड
worker-unit-hint = जैसे NP-AC-001-B-001; इकाई के पन्ने के पते में लिखा होता है।
worker-from = कब से
worker-who-sees = इसे आपकी इकाई और उससे ऊपर के अध्यक्ष और रजिस्टर रखने वाले देखते हैं। लोकेशन नहीं ली जाती।
worker-new-lead = एक कार्यकर्ता, एक दायित्व। बाकी दायित्व बाद में उनके पन्ने पर दें।
worker-gender = लिंग
worker-gender-unsaid = नहीं लिखा
worker-woman = महिला
worker-man = पुरुष
worker-other = अन्य
truth-claimed = सूची में लिखा है
truth-phone = फ़ोन पर मिले
truth-known = इकाई के अध्यक्ष जानते हैं
truth-met = आमने-सामने मिले

# कार्यकर्ता: मेरी जानकारी
held-worker = कार्यकर्ता रजिस्टर
held-worker-why = आपके दायित्व और उससे जुड़े काम के लिए
held-by-hand = हाथ से लिखा गया

# सूचना का दौर और कागज़ के पत्रक
notice-title = सूचना का दौर
notice-lead = { $area }: { $all } में { $told } को सूचना दी गई
notice-due-line = { $n ->
    [0] किसी को सूचना देना बाकी नहीं
    [one] { $n } को सूचना देना बाकी
   *[other] { $n } को सूचना देना बाकी
}
notice-gone-line = { $n ->
    [one] { $n } ने नाम हटवाया
   *[other] { $n } ने नाम हटवाया
}
notice-why = जिन्हें सूचना नहीं मिली, उन्हें न संदेश जाता है, न वे किसी फ़ाइल में निकलते हैं। पत्रक छापें, हस्ताक्षर लें, फिर यहाँ दर्ज करें।
notice-print = सूचना के पत्रक छापें
notice-list = सूची छापें
notice-enter = पत्रक दर्ज करें
notice-sheet-number = पत्रक पर छपी संख्या
notice-sheet-open = खोलें
notice-below = नीचे की इकाइयों में
notice-back = कार्यकर्ताओं का पन्ना
notice-col-code = कोड
notice-col-told = सूचना दी गई
notice-col-due = बाकी
notice-col-gone = नाम हटवाया
notice-col-share = कितना हिस्सा
notice-about = { $area }: { $day } को कितने कार्यकर्ताओं को उनकी प्रविष्टि की सूचना दी गई थी। जिन्होंने नाम हटवाया, वे कार्यकर्ताओं में नहीं गिने गए।
notice-enter-title = पत्रक दर्ज करें: { $unit }
notice-enter-lead = { $unit }: { $n ->
    [0] किसी को सूचना देना बाकी नहीं
    [one] { $n } को सूचना देना बाकी
   *[other] { $n } को सूचना देना बाकी
}
notice-enter-how = क्रम वही है जो पत्रक पर है। जिन्होंने हस्ताक्षर नहीं किए, उनके लिए «अभी नहीं» रहने दें; बाद में फिर दर्ज कर सकते हैं।
notice-enter-gone = «मेरा नाम हटाएँ» चुनते ही वह व्यक्ति हर पन्ने से हट जाता है और वही फ़ाइल उसे वापस नहीं लाती।
notice-enter-submit = पूरा पत्रक दर्ज करें
notice-entered = दर्ज हुआ: { $told } को सूचना मिली, { $gone } के नाम हटे।
notice-told = मुझे सूचना मिली
notice-take-out = मेरा नाम हटाएँ
notice-not-yet = अभी नहीं
notice-by-code = पंक्ति के कोड लिखकर दर्ज करें
notice-told-codes = जिन्हें सूचना मिली, उनके कोड
notice-gone-codes = जो नाम हटवाना चाहते हैं, उनके कोड
notice-nobody = इस इकाई में कोई कार्यकर्ता दर्ज नहीं है।
notice-no-code = कोड «{ $code }» इस पत्रक की किसी एक पंक्ति का नहीं है। कोड फिर देखें, या सूची में नाम के आगे चुनें। कुछ दर्ज नहीं हुआ।
notice-both = एक ही व्यक्ति के लिए दो उत्तर हैं: सूचना मिली, और नाम हटाएँ। एक रहने दें। कुछ दर्ज नहीं हुआ।
notice-gone = इन्होंने अपना नाम हटवाया है।
notice-gone-rows = { $n ->
    [one] { $n } पंक्ति छोड़ी गई
   *[other] { $n } पंक्तियाँ छोड़ी गईं
}: इन लोगों ने अपना नाम हटवाया है। अपनी फ़ाइल से भी हटा दें।
notice-internal = आंतरिक, बाँटने के लिए नहीं
notice-sheet-no = पत्रक सं. { $number } (पन्ना { $page }, कुल { $of })
notice-paper-title = कार्यकर्ताओं को सूचना: { $unit }
notice-paper-how = पन्ने को ब्राउज़र से छापें। छापना दर्ज हो गया है; यह पत्रक केवल सूचना देने के लिए है।
notice-paper-none = यहाँ किसी को सूचना देना बाकी नहीं।
notice-paper-contact = प्रश्न और शिकायत: { $contact }
notice-paper-why = आपका नाम और दायित्व हमारे कार्यकर्ता रजिस्टर में दर्ज है, पहले की सूची से। इस पत्रक से हम आपको बताते हैं कि क्या रखा है और क्यों।
notice-paper-leave = नहीं रहना चाहते? «मेरा नाम हटाएँ» पर निशान लगाकर हस्ताक्षर करें। पत्रक दर्ज होते ही नाम हट जाता है और क़ानूनी तारीख पर सब नष्ट होता है। कारण बताना ज़रूरी नहीं, और किसी दायित्व या लाभ पर इसका असर नहीं।
notice-paper-signed = हस्ताक्षर लेने वाले
notice-paper-day = दिनांक
notice-col-number = क्र.
notice-col-row = पंक्ति का कोड
notice-col-signature = हस्ताक्षर
notice-list-title = कार्यकर्ताओं की सूची: { $unit }
notice-list-how = पन्ने को ब्राउज़र से छापें। छापना दर्ज हो गया है। कोड कार्यकर्ता का पन्ना खोलता है, केवल उनके लिए जो उसे देख सकते हैं।
notice-list-by = छापा: { $name }
notice-list-due = { $n ->
    [0] सबको सूचना दी जा चुकी है
    [one] { $n } को सूचना बाकी
   *[other] { $n } को सूचना बाकी
}

# कार्यकर्ताओं की सूची बाहर
out-title = सूची, फ़ाइल के रूप में: { $area }
out-way = फ़ाइल के रूप में
out-lead = { $area }: फ़ाइल में { $n } कार्यकर्ता आएँगे
out-due = { $n ->
    [0] सबको सूचना दी जा चुकी है; कोई छूटा नहीं।
    [one] { $n } इस फ़ाइल में नहीं: सूचना देना बाकी है।
   *[other] { $n } इस फ़ाइल में नहीं: सूचना देना बाकी है।
}
out-withheld = { $n ->
    [one] { $n } इस फ़ाइल में नहीं: सहमति वापस ली।
   *[other] { $n } इस फ़ाइल में नहीं: सहमति वापस ली।
}
out-how = पहले बताना होगा कि फ़ाइल किसलिए चाहिए। बड़ी फ़ाइल के लिए किसी दूसरे की हाँ भी चाहिए। हर फ़ाइल पर लिखा होता है कि किसने, कब और किसलिए ली; वह एक ही बार उतरती है। जिनके नाम हट चुके, वे इसमें नहीं होते।
out-numbers = मोबाइल नंबर के साथ
out-numbers-how = केवल तब लें जब काम नंबर के बिना न हो सके। लेना दर्ज होता है।
out-columns = कौन-सा स्तंभ क्या है
out-means = { $column }: { $meaning }
out-col-no = क्रम
out-col-ref = आपका क्रमांक
out-means-no = इसी फ़ाइल में व्यक्ति का क्रम; दायित्व इसी से जुड़ते हैं
out-means-ref = वह क्रमांक जो लाई गई फ़ाइल में था
out-means-told = किस दिन उन्हें उनकी प्रविष्टि की सूचना मिली
out-means-from = दायित्व किस दिन से है
out-means-mobile = +91 के बिना; जिन्होंने नंबर की सहमति वापस ली, उनका छिपा हुआ

# report register
cli-report = रिपोर्ट छापें
cli-report-register = कार्यकर्ता कितने हैं, कितने पक्के हैं, कितनों को सूचना दी गई
cli-report-under = क्षेत्र का कोड; न दें तो सबसे ऊपर का क्षेत्र
cli-report-format = किस रूप में
cli-report-no-format = --format { $format } नहीं होता। इनमें से एक दें: table, json, csv, xlsx

# एक ही व्यक्ति दो बार
same-title = एक ही व्यक्ति दो बार?
same-lead = { $n ->
    [0] देखने के लिए कोई जोड़ी बाकी नहीं
    [one] { $n } जोड़ी देखनी बाकी
   *[other] { $n } जोड़ियाँ देखनी बाकी
}
same-today = { $n ->
    [0] आज आपने अभी कोई फ़ैसला नहीं किया
    [one] आज आपने { $n } फ़ैसला किया
   *[other] आज आपने { $n } फ़ैसले किए
}
same-looked = पिछली बार खोजा गया: { $day }
same-never = जोड़ियाँ अभी तक नहीं खोजी गईं।
same-never-who = पूरे संगठन का रजिस्टर रखने वाले, नीचे के बटन से
same-look = पूरे रजिस्टर में जोड़ियाँ खोजें
same-look-hint = लाखों नामों में कुछ मिनट लग सकते हैं। किए हुए फ़ैसले बने रहते हैं।
same-about = दोनों लेख साथ-साथ देखें और बताएँ। जोड़ने से कुछ मिटता नहीं: दोनों लेख रहते हैं, गिनती में एक व्यक्ति होता है, और फ़ैसला कभी भी वापस लिया जा सकता है।
same-keys = कीबोर्ड से: s एक ही, n अलग-अलग, l बाद में, u पिछला फ़ैसला वापस। कुंजियाँ तब चलती हैं जब जोड़ी चुनी हुई हो।
same-pair = { $a } और { $b }
same-field = क्या
same-first = पहला लेख
same-second = दूसरा लेख
same-differs = अलग
same-name-hi = हिंदी नाम
same-name-en = अंग्रेज़ी नाम
same-entered = कहाँ से
same-import = आयात { $no }
same-by-hand = हाथ से लिखा गया
same-alike = क्या मिलता है
same-unlike = क्या अलग है
same-house = एक घर के दो लोग भी हो सकते हैं: उनका नंबर और उपनाम एक होता है।
same-weight-much = बहुत कुछ मिलता है
same-weight-more = काफ़ी कुछ मिलता है
same-weight-some = कुछ मिलता है
same-e-name-same = वही नाम
same-e-name-script = वही नाम, दूसरी लिपि में
same-e-name-spelling = वही नाम, वर्तनी अलग
same-e-name-near = मिलता-जुलता नाम
same-e-name-other = नाम अलग
same-e-family-same = वही उपनाम
same-e-family-near = मिलता-जुलता उपनाम
same-e-family-other = उपनाम अलग
same-e-voter-same = वोटर आईडी एक ही
same-e-voter-near = वोटर आईडी में एक अक्षर का अंतर
same-e-voter-other = वोटर आईडी अलग
same-e-mobile-same = नंबर एक ही
same-e-mobile-other = नंबर अलग
same-e-year-same = जन्म वर्ष एक ही
same-e-year-near = जन्म वर्ष में एक-दो साल का अंतर
same-e-year-other = जन्म वर्ष अलग
same-e-gender-same = लिंग एक ही
same-e-gender-other = लिंग अलग
same-e-unit-same = एक ही इकाई
same-e-unit-near = पास की इकाई
same-e-unit-other = दूर की इकाई
same-choice = फ़ैसला
same-yes = एक ही व्यक्ति
same-no = अलग-अलग व्यक्ति
same-later = बाद में
same-undo = वापस लें
same-who-leads = कौन-सा लेख आगे रहे
same-why = क्यों? (चाहें तो)
same-next = अगली जोड़ियाँ
same-last-same = अभी तय हुआ: { $a } और { $b } एक ही व्यक्ति हैं।
same-last-not = अभी तय हुआ: { $a } और { $b } अलग-अलग हैं।
same-no-pair = यह जोड़ी यहाँ नहीं है, या आपके क्षेत्र में नहीं आती।
same-decided-before = इनके बारे में पहले कुछ और तय हुआ था। पहले वह फ़ैसला उनके पन्ने पर वापस लें, फिर तय करें।
same-looking = जोड़ियाँ खोजी जा रही हैं। थोड़ी देर बाद पन्ना फिर खोलें।
same-choose = बताएँ: एक ही व्यक्ति, अलग-अलग व्यक्ति, या वापस लें।
same-maybe = शायद यही व्यक्ति पहले से है
same-maybe-about = नीचे के लेख से मिलता है। देखकर बताएँ; जब तक आप नहीं बताते, दोनों अलग गिने जाते हैं।
same-decided = इस व्यक्ति के बारे में फ़ैसले
same-is-part = यह लेख एक और लेख के साथ एक व्यक्ति है:
same-is-part-about = दायित्व और बाकी सब कुछ उस पन्ने पर साथ दिखता है; यह लेख जैसा था वैसा ही है।
same-others = इसी व्यक्ति के और लेख
same-from-other = { $name } वाले लेख से
same-made-same = { $day }: एक ही व्यक्ति
same-made-not = { $day }: अलग-अलग व्यक्ति
same-from-ref = { $from }, संदर्भ { $no }
same-held = एक ही व्यक्ति के लेख
same-held-with = साथ जुड़ा लेख
same-held-apart = आपसे अलग माने गए लेख
same-held-why = ताकि आप एक ही बार गिने जाएँ, और किसी और के साथ न मिलाए जाएँ
same-held-source = रजिस्टर रखने वालों के फ़ैसले से
phones-title = एक नंबर, कई लोग
phones-lead = { $n ->
    [0] ऐसा कोई नंबर नहीं
    [one] { $n } नंबर
   *[other] { $n } नंबर
}
phones-about = एक घर में नंबर साझा होना आम है; यहाँ वे नंबर हैं जो { $least } या ज़्यादा कार्यकर्ताओं के लेख में हैं। अक्सर सूची बनाने वाले का नंबर लिखा जाता है: उन इकाइयों से अपने-अपने नंबर मँगाएँ।
phones-number = नंबर
phones-people = कार्यकर्ता
phones-units = इकाइयाँ
phones-imports = किस आयात से
phones-link = एक नंबर, कई लोग
phones-never-who = जोड़ियाँ खोजने पर ये नंबर भी गिने जाते हैं
cli-register-about = कार्यकर्ताओं का रजिस्टर
cli-same-about = एक ही व्यक्ति के दो लेख
cli-same-look = पूरे रजिस्टर में जोड़ियाँ खोजें
cli-same-looked = { $cards } लेख मिलाए गए, { $pairs } जोड़ियाँ मिलीं, { $left } देखनी बाकी हैं
# दायित्व और काम
work-none = यह काम या प्रवास यहाँ नहीं है, या आपके क्षेत्र में नहीं आता।
work-over = यह काम वापस ले लिया गया है। जवाब देने की ज़रूरत नहीं रही।
work-answered-self = इन्होंने जवाब ख़ुद लिख दिया है; उसके ऊपर कोई और नहीं लिखता।
work-not-near = किसी की ओर से उनकी इकाई या मंडल के अध्यक्ष ही लिखते हैं। उनसे कहें।
work-no-account = आपका खाता रजिस्टर के किसी कार्यकर्ता से जुड़ा नहीं है। अपनी इकाई के अध्यक्ष से जुड़वाएँ।
work-no-text = क्या करना है, यह लिखें।
work-too-long = { $most } अक्षरों से कम में लिखें।
work-no-place = कहाँ, यह सूची में से चुनें।
work-no-year = जन्म का वर्ष चार अंकों में लिखें, जैसे 1985।
work-no-choice = दिए गए जवाबों में से एक चुनें।
work-title = सौंपे गए काम
work-lead = { $area }: { $n ->
    [0] अभी कोई काम नहीं सौंपा गया
    [one] { $n } काम
   *[other] { $n } काम
}
work-none-yet = यहाँ अभी कोई काम नहीं सौंपा गया।
work-none-yet-who = इस क्षेत्र या इससे ऊपर के अध्यक्ष
work-new = काम सौंपें
work-new-lead = क्या करना है, किसे और कब तक। जवाब तीन हैं और तीनों बराबर हैं: हो गया, नहीं हो पाया, मदद चाहिए।
work-what = क्या करना है
work-kind = किस तरह का
work-kind-hint = आपका अपना शब्द, जैसे बैठक या संपर्क।
work-due = कब तक
work-whom = किसे
work-everybody = यहाँ के सभी को
work-area = इकाई का कोड
work-area-hint = काम इस इकाई और इसके नीचे वालों को जाएगा।
work-col-what = काम
work-col-of = कितनों को
work-col-done = हो गया
work-col-could-not = नहीं हो पाया
work-col-help = मदद चाहिए
work-col-open = जवाब बाकी
work-col-share = भरे हुए हिस्से
work-below = नीचे की इकाइयाँ
work-people = आपकी इकाई के लोग
work-withdrawn = वापस लिया गया: { $why }
work-withdraw = काम वापस लें
work-to-one = एक कार्यकर्ता को
work-until = { $day } तक
work-given = { $day } को दिया गया
work-only-counts = नाम केवल उसी इकाई के अध्यक्ष देखते हैं; ऊपर केवल गिनती जाती है।
work-answer = { $name ->
    [done] हो गया
    [could_not] नहीं हो पाया
   *[help] मदद चाहिए
}
work-not-said = अभी नहीं बताया
work-said = क्या बताया
work-purpose = { $name ->
    [meeting] बैठक
    [contact] संपर्क
    [programme] कार्यक्रम
   *[other] अन्य
}
work-told = { $name ->
    [planned] होना है
    [done] हो गया
   *[not_held] नहीं हो पाया
}
work-doubt = { $name ->
    [turned] आख़िरी तारीख पहली तारीख से पहले की है।
    [before_duty] तारीख आपके दायित्व से पहले की है।
    [to_come] हो गया लिखा है, पर तारीख अभी आनी है।
   *[far_away] तारीख आज से एक साल से ज़्यादा दूर है।
}
work-mend = ठीक करें
work-right = यही सही है
work-mine = मेरा काम
work-hello = नमस्ते { $name } जी
work-counts = लिखे { $n } · पहुँचे { $n } ✓
work-sent-at-once = आप जो लिखते हैं, वह उसी समय भेजा जाता है: भेजते समय नेटवर्क चाहिए।
work-today = { $n ->
    [0] आज कोई काम बाकी नहीं
    [one] आज का काम ({ $n })
   *[other] आज के काम ({ $n })
}
work-note = कारण, या कैसी मदद
work-note-hint = नहीं हो पाया, तो कारण लिखें।
work-said-before = आपने बताया: { $answer }
work-tour-new = प्रवास लिखें
work-tour-where = कहाँ?
work-tour-more = एक से ज़्यादा जगह या दिन
work-tour-where-two = दूसरी जगह
work-tour-where-three = तीसरी जगह
work-tour-nowhere-else = और कहीं नहीं
work-tour-when = कब?
work-tour-until = कब तक (एक ही दिन हो तो खाली छोड़ें)
work-tour-why = किसलिए?
work-tour-words = दो शब्द
work-tour-words-hint = आने वाली तारीख हो तो यह योजना है; बाद में बताएँ कि हुआ या नहीं।
work-tour-no-places = आपके दायित्व में अभी कोई इकाई नहीं है, इसलिए प्रवास की जगह नहीं मिली।
work-received = क्या पहुँचा
work-received-none = अभी कुछ नहीं लिखा गया।
work-received-at = पहुँच गया: { $time }, रसीद { $n }
work-ask-you = { $n ->
    [one] { $n } बात पर आपसे पूछना है
   *[other] { $n } बातों पर आपसे पूछना है
}
work-came-about = क्या यह प्रवास हुआ?
work-written-for = { $by } ने आपकी ओर से लिखा
work-for-unconfirmed = { $by } ने इनकी ओर से लिखा; इनका हाँ बाकी है
work-for-confirmed = { $by } ने लिखा, { $name } ने सही बताया
work-somebody = एक अध्यक्ष
work-who-sees = इसे कौन देखेगा: आपकी इकाई के अध्यक्ष और मंडल अध्यक्ष। उनसे ऊपर केवल गिनती जाती है।
work-no-location = आपकी लोकेशन नहीं ली जाती।
work-my-data = मेरी जानकारी और किसने देखा
work-of-worker = काम और प्रवास
work-of-worker-counts = जवाब { $answers } · 90 दिन में प्रवास हुए { $held }, होने हैं { $planned }
work-for = इनकी ओर से लिखें
work-for-lead = फ़ोन न हो तो आप लिख सकते हैं। दोनों नाम रहेंगे, और ये बाद में हाँ कहेंगे।
work-save = लिख दें
work-account = फ़ोन से आने का कार्ड बनाएँ
work-change = जानकारी सुधारें
work-change-hint = जो बदलना है, वही लिखें; खाली छोड़ा हुआ वैसा ही रहेगा।
work-change-why = क्यों बदल रहे हैं?
work-hand-over = दायित्व समाप्त करें या सौंपें
work-hand-over-to = अब कौन?
work-hand-over-nobody = अभी कोई नहीं
work-hand-over-from = किस दिन से
work-hand-over-hint = इनका दायित्व एक दिन पहले तक रहेगा।
work-move = दूसरी इकाई में भेजें
work-move-hint = नया दायित्व शुरू होगा, और नीचे चुने हुए दायित्व एक दिन पहले समाप्त होंगे।
work-move-end = समाप्त: { $duty }
vacant-title = खाली पद
vacant-lead = { $area }: { $n ->
    [0] कोई मुख्य पद खाली नहीं
    [one] { $n } मुख्य पद खाली
   *[other] { $n } मुख्य पद खाली
}
vacant-posts = पद के हिसाब से
vacant-col-post = पद
vacant-col-units = इकाइयाँ
vacant-col-filled = भरी
vacant-col-vacant = खाली
vacant-col-core = मुख्य पद
vacant-yes = हाँ
vacant-no = नहीं
vacant-below = नीचे की इकाइयाँ: कितनी इकाइयों में खाली
vacant-lacking = जहाँ कोई नहीं: { $post }
vacant-more = पहली { $n } दिखाई गई हैं।
vacant-orphans = जिनकी इकाई अब नहीं है
vacant-orphans-lead = { $n ->
    [one] { $n } दायित्व ऐसी इकाई का है, जो अब सूची में नहीं है। नई इकाई का कोड लिखें, या समाप्त करें।
   *[other] { $n } दायित्व ऐसी इकाइयों के हैं, जो अब सूची में नहीं हैं। नई इकाई का कोड लिखें, या समाप्त करें।
}
vacant-mend-to = नई इकाई का कोड (खाली छोड़ें तो दायित्व आज समाप्त)
held-work = काम और प्रवास
held-work-why = सौंपे गए काम और प्रवास की जानकारी के लिए
held-work-own = आपने लिखा
held-work-for = आपकी ओर से लिखा गया
# रजिस्टर कितना सच है: चिट्ठी से निकले नमूने
sample-title = चिट्ठी से चुने नाम
sample-lead = { $area }: कुछ लोगों से पूछकर जानें, सूची कितनी सही है
sample-lead-link = सूची कितनी सही है? कुछ नाम चुनकर पूछें
sample-how = नाम चिट्ठी डालने की तरह निकलते हैं: हर कार्यकर्ता के निकलने की संभावना बराबर है। फिर हर एक से फ़ोन पर या मिलकर बात करें, और जो पता चले वही लिखें।
sample-kept = एक बार निकले नाम बदलते या हटते नहीं। जो काम अधूरा रहा, वह भी यहाँ दिखता है।
sample-list = अब तक के नमूने
sample-all = सब नमूने
sample-draw = यहाँ से नमूना निकालें
sample-margin = नतीजा कितना पक्का चाहिए (जितना कम अंतर, उतने ज़्यादा नाम)
sample-margin-of = ±{ $n } अंक
sample-none-yet = यहाँ अभी कोई नमूना नहीं निकला है।
sample-none-yet-who = जो इस क्षेत्र के कार्यकर्ताओं की सूची रखते हैं, वे नमूना निकालते हैं।
sample-col-day = कब निकला
sample-col-by = किसने निकाला
sample-col-drawn = चुने गए
sample-col-answered = जवाब आए
sample-col-found = कितने सही निकले
sample-col-answer = जवाब
sample-col-people = लोग
sample-of = { $area }: { $day } का नमूना
sample-drawn = { $people } में से { $drawn } नाम चुने गए (±{ $margin } अंक के लिए); { $by } ने निकाले
sample-somebody = एक व्यक्ति, जिनका खाता यहाँ नहीं है
sample-size = { $people } में से { $drawn } नाम चुने गए (±{ $margin } अंक के लिए)
sample-open = जवाब आए { $answered } · अभी नहीं पूछा { $open }
sample-progress = { $drawn } में से { $answered } के जवाब आए
sample-result = जिनके जवाब आए उनमें { $share } सही निकले ({ $answered } में से { $found }); सबमें { $low } से { $high } के बीच (95% भरोसा)
sample-found = { $answered } में से { $found }
sample-bounds = जिनका पता नहीं चला (अभी नहीं पूछा, उठाया नहीं, मना किया), वे एक भी सही न निकलें तो { $worst }; सब सही निकलें तो { $best }
sample-too-few = { $n } से कम जवाबों में हिस्सा नहीं बताया जाता; गिनती नीचे है
sample-chance-only = यह दायरा केवल चिट्ठी के संयोग का है। जिनसे बात नहीं हुई, उनके कारण जो अंतर हो सकता है, वह अलग बताया गया है।
sample-by-answer = जवाब के हिसाब से
sample-answer-reached = बात हुई, कार्यकर्ता हैं
sample-answer-met = मिलकर पुष्टि
sample-answer-no-reply = उठाया नहीं
sample-answer-wrong-number = नंबर ग़लत
sample-answer-not-worker = कार्यकर्ता नहीं हैं
sample-answer-refused = मना किया
sample-answer-open = अभी नहीं पूछा
sample-sheet = किनसे पूछना है
sample-sheet-how = जवाब ग़लत दब जाए तो सही वाला दबा दें। किसने कितने फ़ोन किए, यह नहीं गिना जाता।
sample-tell-first = पहले सूचना दें।
sample-tell-first-how = इन्हें अभी बताया नहीं गया कि इनका नाम यहाँ है, इसलिए नंबर नहीं खुलेगा। मिलें, या पहले सूचना का पत्रक दें।
sample-no-number = फ़ोन नंबर नहीं लिखा; मिलकर पूछें
sample-not-here = अब यहाँ की सूची में नहीं
sample-said = { $answer } · { $day }
sample-show = नंबर दिखाएँ (दर्ज होगा)
sample-before = पिछले { $n }
sample-after = अगले { $n }
sample-last = पिछला नमूना: { $day }
sample-none = ऐसा कोई नमूना नहीं मिला। अपने क्षेत्र के नमूनों की सूची से खोलें।
sample-nobody = यहाँ आज किसी का दायित्व नहीं है, इसलिए नमूना नहीं निकल सकता। पहले कार्यकर्ता जोड़ें, या ऊपर का क्षेत्र चुनें।
sample-no-mobile = इनका फ़ोन नंबर नहीं लिखा है। मिलकर पूछें।
sample-held = चिट्ठी से चुना गया नाम
sample-held-day = कब चुना गया
sample-held-said = क्या लिखा गया
sample-held-why = यह जानने के लिए कि कार्यकर्ताओं की सूची कितनी सही है
sample-held-source = चिट्ठी से चुना गया; जवाब पूछने वाले ने लिखा
# सूची मतदाता सूची न बन जाए
roll-title = जहाँ कार्यकर्ता मतदाताओं के 10% से ज़्यादा हैं
roll-lead = { $area }: { $n ->
    [0] किसी बूथ में कार्यकर्ता मतदाताओं के 10% से ज़्यादा नहीं दिखे
    [one] { $n } बूथ में कार्यकर्ता मतदाताओं के 10% से ज़्यादा हैं
   *[other] { $n } बूथों में कार्यकर्ता मतदाताओं के 10% से ज़्यादा हैं
}
roll-why = यह सूची काम करने वालों की है, मतदाता सूची नहीं। जो काम नहीं करते, उनका दायित्व समाप्त करें।
roll-not-known = यहाँ किसी बूथ के मतदाताओं की गिनती नहीं है, इसलिए कुछ कहा नहीं जा सकता। गिनती electors की फ़ाइल से आती है।
roll-first = पहले { $n } यहाँ हैं; सब नीचे की फ़ाइल में।
roll-unknown = { $n ->
    [0] सब बूथों के मतदाताओं की गिनती है।
    [one] { $n } बूथ के मतदाताओं की गिनती नहीं है; उसके बारे में कुछ नहीं कहा गया।
   *[other] { $n } बूथों के मतदाताओं की गिनती नहीं है; उनके बारे में कुछ नहीं कहा गया।
}
roll-warning = { $n ->
    [one] { $n } बूथ में कार्यकर्ता मतदाताओं के 10% से ज़्यादा हैं।
   *[other] { $n } बूथों में कार्यकर्ता मतदाताओं के 10% से ज़्यादा हैं।
}
roll-see = देखें, कौन से
roll-col-booth = बूथ
roll-col-electors = मतदाता
roll-col-share = हिस्सा
roll-col-day = सूची की तारीख़
roll-doctor = { $n ->
    [one] { $n } बूथ में कार्यकर्ता मतदाताओं के 10% से ज़्यादा हैं: { $booths }
   *[other] { $n } बूथों में कार्यकर्ता मतदाताओं के 10% से ज़्यादा हैं, जैसे { $booths }
}
roll-doctor-way-out = पन्ना /workers/roll पर पूरी सूची देखें। जो काम नहीं करते, उनका दायित्व समाप्त करें; मतदाता सूची कार्यकर्ताओं में लाई गई हो तो वह आयात वापस लें।

# संगठन के अपने शब्द: दायित्व
designation-title = संगठन के दायित्व
designation-lead = { $n ->
    [one] { $n } दायित्व दिया जाता है
   *[other] { $n } दायित्व दिए जाते हैं
}
designation-lead-more = फ़ाइलों में और दायित्व देते समय इन्हीं में से चुना जाता है।
designation-any = किसी भी इकाई में
designation-posts-of = हर इकाई में { $n }
designation-core = मुख्य पद
designation-voter = इस दायित्व के लिए मतदाता पहचान-पत्र की संख्या रखी जाती है
designation-also = ये भी लिखा चलेगा: { $names }
designation-ended = { $day } से नहीं दिया जाता
designation-before = जो अब नहीं दिए जाते
designation-before-more = जिनके पास ये हैं, उनके पास रहेंगे। किसी नए को नहीं दिए जाते।
designation-voter-ids = मतदाता पहचान-पत्र की संख्या { $n } लोगों की रखी है; { $unneeded } के किसी दायित्व को उसकी ज़रूरत नहीं।
designation-forget = जिनकी ज़रूरत नहीं, वे { $n } संख्याएँ मिटाएँ
designation-doctor-way-out = जिनकी ज़रूरत नहीं, उन्हें मिटाएँ: sangathan register voter-id forget --reason …
designation-add = नया दायित्व जोड़ें
designation-change = बदलें या बंद करें
designation-end = यह दायित्व देना बंद करें
designation-end-hint = बंद करने पर जिनके पास है, उनके पास रहेगा; किसी नए को नहीं दिया जाएगा।
designation-again = फिर से देना शुरू करें
designation-hi = हिंदी में
designation-en = अंग्रेज़ी में
designation-spoken = और कैसे लिखा जाता है
designation-spoken-hint = फ़ाइलों में जो दूसरे नाम मिलते हैं, बीच में ; लगाकर।
designation-level = किस तरह की इकाई में
designation-posts = हर इकाई में कितने
designation-posts-hint = खाली छोड़ें तो कितने भी।
designation-place = सूची में जगह
designation-core-ask = मुख्य पद है: जिस इकाई में कोई न हो, वहाँ पद खाली गिना जाए
designation-voter-ask = इस दायित्व के लिए मतदाता पहचान-पत्र की संख्या चाहिए
designation-reason = कारण
designation-reason-hint = मतदाता पहचान-पत्र की ज़रूरत बदल रहे हों, तो कारण लिखें। वह नाम के साथ दर्ज होगा।
designation-ended-error = «{ $duty }» अब किसी को नहीं दिया जाता। दूसरा दायित्व चुनें; इसे फिर से देना हो तो «संगठन के दायित्व» में शुरू करें।
designation-level-held = { $n ->
    [one] { $n } व्यक्ति के पास यह दायित्व दूसरी तरह की इकाई में है। पहले उनका दायित्व समाप्त करें या बदलें।
   *[other] { $n } लोगों के पास यह दायित्व दूसरी तरह की इकाई में है। पहले उनके दायित्व समाप्त करें या बदलें।
}
designation-would-forget = { $n } लोगों की मतदाता पहचान-पत्र संख्या बिना ज़रूरत रखी है। कुछ मिटाया नहीं गया।
designation-forgot = { $n } लोगों की मतदाता पहचान-पत्र संख्या मिटा दी गई।
designation-cli-about = संगठन के दायित्व: सूची, जोड़ना, बदलना, बंद करना
designation-cli-list = सभी दायित्व
designation-cli-add = नया दायित्व जोड़ता है
designation-cli-change = किसी दायित्व के नाम, स्तर, संख्या, जगह या ज़रूरत बदलता है
designation-cli-end = दायित्व देना बंद करता है; जिनके पास है, उनके पास रहता है
designation-cli-code = कोड: a से z, अंक और _
designation-cli-hi = हिंदी नाम
designation-cli-en = अंग्रेज़ी नाम
designation-cli-spoken = और कैसे लिखा जाता है; कई बार या ; से अलग
designation-cli-level = किस तरह की इकाई में (booth, mandal …), या any
designation-cli-posts = हर इकाई में कितने, या any
designation-cli-core = मुख्य पद है या नहीं
designation-cli-voter = मतदाता पहचान-पत्र की संख्या चाहिए; --reason के साथ
designation-cli-place = सूची में जगह
designation-cli-reason = कारण, जो दर्ज होगा
designation-cli-again = बंद किया हुआ फिर से शुरू करता है
designation-cli-voter-id = मतदाता पहचान-पत्र की संख्याएँ
designation-cli-forget = जिन संख्याओं की किसी दायित्व को ज़रूरत नहीं, उन्हें मिटाता है
designation-cli-dry = केवल गिनता है, मिटाता नहीं
designation-cli-bad = --{ $option }: «{ $value }» नहीं चलेगा। --help में देखें कि क्या लिखा जा सकता है।

# संगठन के अपने खाने
field-title = संगठन के अपने खाने
field-lead = { $n ->
    [0] कोई अपना खाना नहीं
    [one] { $n } अपना खाना
   *[other] { $n } अपने खाने
}
field-lead-more = हर कार्यकर्ता «मेरी जानकारी» में देखता है कि क्या लिखा है और किसलिए।
field-kind = { $kind ->
    [number] पूरी संख्या
    [date] तारीख
    [yes_no] हाँ या नहीं
    [choice] सूची में से एक
   *[text] कुछ शब्द
}
field-yes = हाँ
field-no = नहीं
field-used = { $n } लोगों का भरा है
field-why = किसलिए
field-values = चुनने के मान
field-values-hint = हर पंक्ति में एक: हिंदी = English
field-whose = किसके लिए
field-whose-hint = चुनें तो केवल इन्हीं दायित्व वालों से पूछा जाएगा; कुछ न चुनें तो सबसे।
field-everybody = सबके लिए
field-ended = { $day } से नहीं पूछा जाता
field-end = यह पूछना बंद करें
field-forget = जो लिखा है, मिटाएँ
field-add = नया खाना जोड़ें
field-never-hint = जाति, धर्म, आधार और वोट की पसंद यहाँ कभी नहीं रखी जाती। मोबाइल और मतदाता पहचान-पत्र की संख्या के अपने खाने हैं।
field-code = कोड
field-code-hint = फ़ाइल के स्तंभ का नाम: छोटे अंग्रेज़ी अक्षर, अंक और _ , जैसे blood_group
field-kind-ask = क्या लिखा जाएगा
field-why-hi = किसलिए पूछते हैं, हिंदी में
field-why-en = किसलिए पूछते हैं, अंग्रेज़ी में
field-why-hint = कार्यकर्ता को यही दिखाया जाता है।
field-fill-in = अपने खाने भरें
field-fill-in-hint = जो खाली छोड़ेंगे, वह मिट जाएगा।
field-held = संगठन के अपने खाने
field-never = «{ $name }» { $what ->
    [aadhaar] आधार के बारे में है।
    [caste] जाति के बारे में है।
    [religion] धर्म के बारे में है।
   *[vote] वोट की पसंद के बारे में है।
} ऐसी जानकारी यहाँ किसी की नहीं रखी जाती। कुछ और पूछें, या दूसरा शब्द लिखें।
field-taken = «{ $name }» पहले से किसी और का नाम है। दूसरा नाम लिखें।
field-bad-code = «{ $code }» कोड नहीं हो सकता: छोटे अंग्रेज़ी अक्षर a से z, अंक और _ , पहला अक्षर, 2 से 40 तक।
field-both-languages = हिंदी और अंग्रेज़ी, दोनों में लिखें।
field-none = «{ $field }» नाम का खाना नहीं है, या अब नहीं पूछा जाता। «संगठन के अपने खाने» में देखें।
field-none-yet = कोई अपना खाना नहीं है। field add से जोड़ें।
field-asked = «{ $field }» अभी पूछा जाता है। पहले उसे बंद करें, फिर मिटाएँ।
field-no-choices = सूची वाले खाने के लिए 1 से 50 मान लिखें, दूसरे खाने के लिए एक भी नहीं।
field-too-long = { $title }: { $most } अक्षरों से ज़्यादा नहीं।
field-not-number = { $title }: पूरी संख्या लिखें, { $most } तक।
field-not-date = { $title }: तारीख लिखें, जैसे 31-05-2025।
field-not-yes-no = { $title }: हाँ या नहीं लिखें।
field-not-choice = { $title }: इनमें से एक लिखें: { $all }
field-aadhaar = { $title }: इसमें आधार संख्या है। आधार संख्या यहाँ नहीं रखी जाती; उसे हटाएँ।
field-personal-number = { $title }: यह मोबाइल या मतदाता पहचान-पत्र की संख्या है। ऐसी संख्या बंद करके रखी जाती है; उसे उसके अपने खाने में लिखें।
field-not-theirs = { $title }: यह इस दायित्व वालों से नहीं पूछा जाता; नहीं रखा गया।
field-would-forget = { $n } लोगों का लिखा हुआ मिटेगा। अभी कुछ मिटाया नहीं गया।
field-forgot = { $n } लोगों का लिखा हुआ मिटा दिया गया।
field-cli-about = संगठन के अपने खाने: सूची, जोड़ना, बंद करना, मिटाना
field-cli-list = सभी अपने खाने
field-cli-add = नया खाना जोड़ता है
field-cli-end = खाना पूछना बंद करता है; जो लिखा है, वह रहता है
field-cli-forget = बंद खाने में जो लिखा है, मिटाता है
field-cli-code = कोड: a से z, अंक और _
field-cli-hi = हिंदी नाम
field-cli-en = अंग्रेज़ी नाम
field-cli-kind = क्या लिखा जाएगा
field-cli-choice = सूची का एक मान; कई बार
field-cli-why-hi = किसलिए, हिंदी में; कार्यकर्ता को दिखाया जाता है
field-cli-why-en = किसलिए, अंग्रेज़ी में
field-cli-for = किस दायित्व वालों के लिए; कई बार; न लिखें तो सबके लिए
