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
