nav-law = चुनाव क़ानून
law-title = चुनाव क़ानून: कब, कहाँ, क्या
phase-free = चुनाव नहीं चल रहा
phase-code = आदर्श आचार संहिता लागू है
phase-silence = प्रचार बंद है
state-free = आदर्श आचार संहिता: कहीं लागू नहीं।
named-at = { $name } ({ $place })
state-on = { $name }: { $state }
state-coming = आचार संहिता { $day } से, { $n } दिन में।
state-poll = आचार संहिता लागू है। मतदान { $day }, { $n ->
    [0] आज
   *[other] { $n } दिन में
}; प्रचार { $silent } पर बंद।
state-silent = प्रचार बंद है। मतदान { $closes } पर समाप्त।
state-counting = आचार संहिता { $day } की मतगणना तक लागू है।
state-over = { $day } से समाप्त।
law-more = जो संहिता में मना है, वह लिखते ही रोका जाता है; क्या रोका गया और क्यों, नीचे लिखा है।
windows-title = चुनाव
windows-caption = घोषित चुनाव
windows-none = अभी कोई चुनाव दर्ज नहीं है।
windows-none-who = घोषणा के दिन ज़िम्मेदार व्यक्ति इसे लिखता है: घोषणा, मतदान और मतगणना की तारीख़ें।
col-election = चुनाव
col-where = कहाँ
col-code = आचार संहिता
col-polls = मतदान
col-now = अभी
from-until = { $from } से { $until }
poll-line = { $place }: { $closes }, प्रचार बंद { $silent } से
declare-title = चुनाव घोषित हुआ
declare-submit = दर्ज करें
field-name = चुनाव का नाम
field-name-en = अंग्रेज़ी नाम
field-where = कहाँ
field-where-hint = कोड या नाम, जैसे { $example }
field-from = घोषणा की तारीख़
field-poll = मतदान की तारीख़
field-closes = मतदान कब समाप्त
field-closes-hint = जैसे शाम 6
field-count = मतगणना की तारीख़
window-change = तारीख़ें बदलें
window-change-submit = सहेजें
poll-add = एक और चरण
poll-add-submit = मतदान जोड़ें
poll-drop = यह मतदान हटाएँ
window-withdraw = ग़लती से दर्ज हुआ
window-withdraw-submit = वापस लें
window-withdraw-hint = संहिता तुरंत हट जाएगी; इतिहास में यह पढ़ा जा सकेगा। जो रोका गया, वह सूची में रहेगा।
window-withdraw-sure = हाँ, ऐसा कोई चुनाव नहीं है
back = सब चुनाव
refusals-title = क्या रोका गया
refusals-none = अभी कुछ नहीं रोका गया।
refusals-caption = क्या रोका गया और क्यों, नया सबसे ऊपर
col-when = कब
col-what = क्या
col-why = क्यों
col-by = किसने चाहा
deed = { $deed ->
    [event] कार्यक्रम प्रकाशित करना
    [post] खाते पर पोस्ट
    [advert] पैसे देकर दिखाना
    [synthetic] मशीन से बनी सामग्री
    [gift] मतदाताओं को कुछ देना
   *[other] खाते की गिनती
}
rule = { $rule ->
    [owner_named] आचार संहिता में कार्यक्रम या तो सरकारी है या पार्टी का: लिखें, किसका। निजी कार्यक्रम प्रकाशित नहीं होता।
    [no_opening] आचार संहिता में सरकार लोकार्पण या शिलान्यास नहीं करती: इसे मतगणना के बाद रखें।
    [no_government_gathering] आचार संहिता में सरकार सभा नहीं बुलाती: पार्टी की सभा है तो वैसा लिखें।
    [party_is_not_official] पार्टी के पदाधिकारी का कोई सरकारी कार्यक्रम नहीं होता: यह पार्टी का है।
    [not_mixed] सरकारी काम और प्रचार एक ही दिन नहीं होते: एक को दूसरे दिन रखें।
    [silence_no_event] मतदान समाप्त होने से पहले के 48 घंटे में पार्टी लोगों को नहीं बुलाती: इसे बाद में रखें।
    [official_account_campaigns] सरकारी खाते से प्रचार नहीं होता: पार्टी का खाता लें।
    [uncertified] पैसे देकर दिखाई जाने वाली सामग्री समिति (MCMC) के प्रमाणपत्र से ही दिखती है: संख्या, तारीख़ और समिति लिखें।
    [certified_elsewhere] प्रमाणपत्र दूसरे क्षेत्र का है: इस क्षेत्र की समिति से लें।
    [certified_other_day] प्रमाणपत्र इस दिन मान्य नहीं है।
    [public_money] आचार संहिता में सरकारी पैसे से विज्ञापन नहीं होता।
    [silence_no_advert] मतदान समाप्त होने से पहले के 48 घंटे में पैसे देकर कुछ नहीं दिखाया जाता।
    [unlabelled] मशीन से बनी सामग्री पर चित्र के दसवें भाग में, या आवाज़ के पहले दसवें भाग में, यह लिखा या बोला जाता है, बनवाने वाले के नाम के साथ।
    [gift] चुनाव में मतदाताओं को कुछ नहीं दिया जाता: यह रिश्वत है।
   *[other] आचार संहिता में सरकारी खातों के फ़ॉलोअर किसी लक्ष्य में नहीं गिने जाते।
}
may-title = क्या यह कर सकते हैं?
may-lead = योजना से पहले पूछ लें: कहाँ, कब, और क्या।
may-yes = हाँ, कर सकते हैं। { $phase }।
may-no = नहीं कर सकते। { $phase }।
may-day = किस दिन
may-from = कितने बजे से
may-until = कितने बजे तक
may-kind = किस तरह का
may-owner = किसका
may-office = बुलाने वाले का पद
may-beside = उस दिन और क्या है
may-beside-none = और कुछ नहीं
may-account = किसका खाता
may-campaigns = वोट माँगता है
may-cost = सरकारी पैसा
may-certificate = प्रमाणपत्र
may-labelled = लेबल लगा है
no = नहीं
yes = हाँ
office = { $office ->
    [minister] मंत्री
    [elected] सदन के सदस्य
   *[other] पार्टी का पद
}
certificate = { $certificate ->
    [valid] यहाँ और इस दिन का
    [missing] नहीं है
    [elsewhere] दूसरे क्षेत्र का
   *[other] दूसरे दिनों का
}
register = { $register ->
    [adverts] प्रमाणित विज्ञापन
    [costs] चुनाव ख़र्च
    [synthetic] मशीन से बनी सामग्री
   *[other] छपाई के आदेश
}
col-written = किसने लिखा
register-caption = { $register }: { $from } से { $until }
register-none = इन दिनों की कोई पंक्ति नहीं है।
register-add = एक और पंक्ति
register-submit = दर्ज करें
register-strike = काटें
register-more = जितनी दिख रही हैं उससे अधिक पंक्तियाँ हैं; फ़ाइल में { $n } तक हैं।
register-total = कुल { $amount } रुपये।
col-day = तारीख़
days-from = कब से
days-until = कब तक
column = { $column ->
    [what] क्या है
    [seen] कहाँ दिखेगा
    [for_whom] किस प्रत्याशी या इकाई का
    [amount] राशि (₹)
    [at_public_cost] सरकारी पैसे से
    [certificate] प्रमाणपत्र संख्या
    [certified_on] प्रमाणपत्र की तारीख़
    [committee] समिति
    [certified_for] किस क्षेत्र के लिए प्रमाणित
    [valid_until] कब तक मान्य
    [cost] किस तरह का ख़र्च
    [paid_to] किसे दिया
    [voucher] वाउचर
    [maker] किसने बनवाया
    [tool] किससे बना
    [posted_at] कहाँ पोस्ट हुआ
    [labelled] लेबल लगा है
    [taken_down] कब हटाया
    [printer] मुद्रक
    [printer_address] मुद्रक का पता
    [publisher] प्रकाशक
    [publisher_address] प्रकाशक का पता
   *[other] प्रतियाँ
}
hint-certified-for = क्षेत्र का कोड या नाम; ख़ाली: इसी पंक्ति का क्षेत्र
hint-labelled = चित्र के दसवें भाग में, या आवाज़ के पहले दसवें भाग में
hint-valid-until = ख़ाली: कोई सीमा नहीं
choice = { $choice ->
    [facebook] फ़ेसबुक
    [instagram] इंस्टाग्राम
    [youtube] यूट्यूब
    [x] X
    [search] खोज पृष्ठ
    [television] टेलीविज़न
    [radio] रेडियो
    [paper] अख़बार (ई-पेपर)
    [district] ज़िले की (प्रत्याशी)
    [state] राज्य की (पार्टी)
    [platform_company] इंटरनेट कंपनी
    [content] सामग्री बनवाना
    [account_running] खाते चलाना (वेतन और मज़दूरी)
    [print] छपाई
    [vehicle] गाड़ियाँ
    [meeting] सभाएँ
    [gift] मतदाताओं को उपहार या भोजन
   *[other] कुछ और
}
annex-title = घोषित खाते (फ़ॉर्म 26 का अनुलग्नक)
annex-lead = { $n } खाते, जिन्हें प्रतिनिधियों ने अपने शपथपत्र में घोषित किया।
annex-lead-one = { $name } के घोषित खाते
annex-none = कोई खाता घोषित नहीं लिखा है।
annex-none-who = खातों की फ़ाइल के «declared_in_form_26» स्तंभ से आता है।
annex-all = सबके
annex-print = शपथपत्र के लिए यह पृष्ठ छापें।
col-person = प्रतिनिधि
col-platform = प्लेटफ़ॉर्म
col-handle = खाता
col-owner = किसका
col-since = कब से
col-declared = घोषित खाते
panel-now = आदर्श आचार संहिता
error-not-found = ऐसा कोई चुनाव या पंक्ति नहीं मिली।
error-forbidden = चुनाव क़ानून में यह मना है: { $why } यह नहीं किया गया, और रोके गए कामों की सूची में लिख दिया गया।
wrong-no-area = अपने किसी क्षेत्र का कोड या नाम लिखें।
wrong-no-name = चुनाव का नाम लिखें।
wrong-long = यह बहुत लंबा है; छोटा करें।
wrong-count-first = मतगणना घोषणा के बाद होती है।
wrong-too-long = कोई चुनाव 400 दिन से लंबा नहीं चलता; तारीख़ें देखें।
wrong-poll-outside = मतदान घोषणा और मतगणना के बीच होता है।
wrong-area-outside = यह क्षेत्र चुनाव के क्षेत्र में नहीं है।
wrong-clock = समय लिखें, जैसे शाम 6।
wrong-missing = «{ $field }» भरें।
wrong-amount = पूरी संख्या लिखें, जैसे 12,000।
wrong-not-sure = पक्का हो तो सही का निशान लगाएँ; कुछ नहीं बदला गया।
