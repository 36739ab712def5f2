# मेनू
nav-people = साइन-इन वाले लोग
nav-invite = निमंत्रण

# शीर्षक
title-sign-in = साइन-इन
title-second = दूसरा चरण
title-device = इस फ़ोन से साइन-इन
title-again = पहचान की पुष्टि
title-welcome = स्वागत है
title-set-up = पहली बार की तैयारी
title-ways = साइन-इन के तरीके
title-app = कोड देने वाला ऐप
title-recovery = कागज़ पर रखने के कोड
title-me = { $name }
title-people = साइन-इन वाले लोग
title-new = नया व्यक्ति
title-cards = निमंत्रण-पत्र
title-invite = निमंत्रण
title-invite-of = निमंत्रण: { $unit }

# साइन-इन
sign-in-lead = यह जगह केवल उन लोगों के लिए है जिन्हें निमंत्रण मिला है।
sign-in-on-phone = इस फ़ोन पर PIN से साइन-इन करें
sign-in-submit = साइन-इन करें
sign-in-help = साइन-इन नहीं हो पा रहा? जिन्होंने आपको निमंत्रण दिया, उनसे नया लिंक माँगें।
sign-in-wrong = साइन-इन नाम और पासवर्ड मेल नहीं खाते। दोनों फिर से लिखें।
field-login = साइन-इन नाम
field-password = पासवर्ड
field-code = कोड
field-code-hint = ऐप के छह अंक, या कागज़ पर रखा एक कोड
field-who = कौन
field-pin = गुप्त अंक (PIN)
second-lead = पासवर्ड सही है। अब ऐप में दिख रहा कोड लिखें।
code-wrong = यह कोड सही नहीं है, या पहले काम में आ चुका है। ऐप में अगला कोड आने दें और वही लिखें।
password-wrong = पासवर्ड सही नहीं है। फिर से लिखें।
pin-wrong = PIN सही नहीं है। दस बार ग़लत होने पर यह फ़ोन आपके लिए बंद हो जाता है।
passkey-use = पासकी से साइन-इन करें
passkey-failed = पासकी से बात नहीं बनी। फिर से कोशिश करें, या दूसरे तरीके से साइन-इन करें।
passkey-name = इस पासकी का नाम
passkey-name-hint = जैसे «मेरा फ़ोन»; ख़ाली छोड़ सकते हैं
device-nobody = यह फ़ोन अभी किसी को नहीं पहचानता।
device-nobody-help = निमंत्रण-पत्र का QR कोड इसी फ़ोन से खोलें और PIN चुनें।
device-other = नाम और पासवर्ड से साइन-इन करें
device-forgot = PIN याद नहीं? जिन्होंने आपको निमंत्रण दिया, उनसे नया लिंक माँगें।
again-lead = इस काम से पहले एक बार फिर पुष्टि करें कि आप ही हैं। पुष्टि दस मिनट तक चलती है।
again-submit = पुष्टि करें
again-none = पुष्टि के लिए आपके पास कोई तरीका नहीं है। बाहर जाएँ और नए लिंक से फिर आएँ।
choose = सूची में से एक चुनें।
fill-in = यह भरना ज़रूरी है।
nothing-here = यह यहाँ नहीं है, या आपके क्षेत्र में नहीं आता।

# लिंक का पन्ना
welcome-name = नमस्ते { $name } जी
welcome-set-up = इस लिंक से यह स्थापना पहली बार तैयार होती है: किसके लिए है, और पहला प्रशासक कौन है।
welcome-set-up-go = तैयारी शुरू करें
welcome-sign-in = इस लिंक से आप नमूना संगठन में साइन-इन होते हैं। सभी लोग और आँकड़े काल्पनिक हैं।
welcome-sign-in-go = साइन-इन करें
welcome-invitation = आपको साइन-इन का निमंत्रण मिला है। आगे आप चुनेंगे कि हर बार कैसे आएँगे।
welcome-recovery = इस लिंक से साइन-इन का नया तरीका चुनें। आपके पुराने सभी तरीके और खुले साइन-इन इसी समय बंद हो जाएँगे।
welcome-go = आगे बढ़ें
welcome-other = यहाँ अभी कोई और साइन-इन है; आपके आने पर वह साइन-इन बंद हो जाएगा।
welcome-once = लिंक एक ही बार काम करता है, आपके बटन दबाने पर। इसे किसी और को न भेजें।

# पहली तैयारी
set-up-lead = यह एक बार होता है। अंत में आप पहले प्रशासक के रूप में साइन-इन होंगे।
set-up-submit = तैयार करें
set-up-done = यह स्थापना पहले ही तैयार की जा चुकी है। साइन-इन करें।
field-edition = संस्करण
edition-never = बाद में कभी नहीं बदलता।
edition-organisation-means = दल या सामाजिक संगठन के लिए: दायित्व, बैठकें, वादे। सरकारी कर्मचारी और सरकारी धन से वेतन पाने वाले (निर्वाचित प्रतिनिधि छोड़कर) इसमें साइन-इन नहीं कर सकते।
edition-office-means = मंत्रालय या जनप्रतिनिधि के सरकारी कार्यालय के लिए: आधिकारिक खाते, सार्वजनिक कार्यक्रम, कर्मचारी। संगठन का काम इसमें नहीं होता।
field-organisation = संगठन या कार्यालय का नाम
organisation-hint = हर पन्ने के ऊपर दिखता है
field-own-name = आपका नाम
login-hint = जैसे r.patel; मोबाइल नंबर या ई-मेल नहीं
paid-question = क्या यह सरकारी कर्मचारी है, या इसका वेतन सरकारी धन से आता है? (निर्वाचित प्रतिनिधि छोड़कर)
paid-choose = — चुनें —
paid-no = नहीं
paid-is = हाँ
paid-why = संगठन का काम सरकारी साधनों से अलग रहता है।
paid-organisation-only = केवल संगठन संस्करण में पूछा जाता है।
paid-yes = उत्तर «हाँ» है, इसलिए संगठन संस्करण में कोई अधिकार नहीं दिया जा सकता: सरकारी कर्मचारी और सरकारी धन से वेतन पाने वाले संगठन का काम नहीं करते।
paid-unanswered = इस सवाल का उत्तर ज़रूरी है।
bad-name = नाम लिखें, 120 अक्षरों तक।
bad-login = { $least } से { $most } अक्षर: अक्षर, अंक, बिंदु, - और _; केवल अंक नहीं।

# साइन-इन के तरीके
ways-lead-field = एक तरीका चुनें। आगे से आप इसी तरह आएँगे।
ways-lead-office = पासकी चुनें, या पासवर्ड के साथ कोड देने वाला ऐप।
ways-have = अभी: { $ways }।
ways-none = कोई तरीका नहीं
ways-passkeys = पासकी × { $n }
ways-devices = PIN वाला फ़ोन × { $n }
ways-recovery = कागज़ के कोड: { $n } बचे
ways-passkey = पासकी
ways-passkey-what = फ़ोन या कंप्यूटर का अपना ताला (उँगली, चेहरा या PIN)। सबसे सुरक्षित; कुछ याद नहीं रखना पड़ता।
ways-passkey-add = इस फ़ोन या कंप्यूटर की पासकी बनाएँ
ways-passkey-script = इसके लिए ब्राउज़र में JavaScript चालू हो।
ways-pin = इस फ़ोन का PIN
ways-pin-what = केवल इसी फ़ोन पर चलता है। एक फ़ोन पर कई लोग अपना-अपना PIN रख सकते हैं।
ways-pin-set = PIN रखें
field-new-pin = नया PIN
field-pin-again = वही PIN फिर से
field-phone = फ़ोन का नाम
phone-hint = जैसे «घर का फ़ोन», ताकि खोने पर पहचान सकें
pin-length = { $least } से { $most } अंक
pin-plain = यह PIN सबसे पहले आज़माया जाता है (जैसे 123456, 111111)। दूसरा चुनें।
pin-differs = दोनों बार एक ही PIN लिखें।
ways-password = पासवर्ड
ways-login = साइन-इन नाम: { $login }
ways-password-what = पासवर्ड अकेला काफ़ी नहीं होता: उसके बाद ऐप का कोड भी लगता है।
ways-password-set = पासवर्ड रखें
ways-password-change = पासवर्ड बदलें
field-new-password = नया पासवर्ड
password-rules = कम से कम { $n } अक्षर। तीन-चार असंबद्ध शब्द अच्छे रहते हैं।
password-short = कम से कम { $n } अक्षर लिखें।
password-long = ज़्यादा से ज़्यादा { $n } अक्षर लिखें।
password-context = इसमें «{ $word }» है, जो सबसे पहले आज़माया जाएगा। उसके बिना लिखें।
password-guessable = यह जल्दी बूझा जा सकता है। तीन-चार असंबद्ध शब्द जोड़ें।
ways-app = कोड देने वाला ऐप
ways-app-what = फ़ोन का ऐप हर 30 सेकंड में नया कोड दिखाता है। इसके लिए नेटवर्क नहीं चाहिए।
ways-app-set = ऐप जोड़ें
ways-app-change = नया ऐप जोड़ें, पुराने की जगह
ways-codes = कागज़ के कोड
ways-codes-what = फ़ोन पास न हो तो पासवर्ड के साथ काम आते हैं; हर कोड एक बार।
ways-codes-new = नए कोड बनाएँ, पुराने रद्द
app-step-install = फ़ोन में कोई भी «Authenticator» ऐप खोलें।
app-step-scan = उसमें यह QR कोड स्कैन करें।
app-typed = स्कैन न हो तो यह लिखें:
app-qr = ऐप के लिए QR कोड
app-step-code = ऐप में दिख रहे छह अंक नीचे लिखें।
field-app-code = ऐप में दिख रहा कोड
app-submit = जोड़ें
recovery-lead = ये कोड लिख लें या छाप लें। ये दोबारा नहीं दिखेंगे।
recovery-what = फ़ोन खो जाए तो पासवर्ड के साथ इनमें से एक लिखें। हर कोड एक ही बार चलता है।
recovery-done = लिख लिया, आगे बढ़ें
since = { $when } से
remove = हटाएँ

# मेरा पन्ना
me-grants = मेरे अधिकार
me-no-grants = अभी आपके पास कोई अधिकार नहीं है। जिन्होंने आपको निमंत्रण दिया, उनसे पूछें।
me-ways = साइन-इन के तरीके
me-ways-change = बदलें
me-sessions = कहाँ-कहाँ साइन-इन है
me-sessions-caption = { $n ->
    [one] { $n } जगह साइन-इन
   *[other] { $n } जगह साइन-इन
}
me-end-others = बाकी सब जगह साइन-इन बंद करें
me-devices = PIN वाले फ़ोन
me-devices-what = फ़ोन खो गया हो तो यहीं बंद करें।
me-devices-caption = { $n ->
    [one] { $n } फ़ोन
   *[other] { $n } फ़ोन
}
me-out = साझा फ़ोन?
me-out-button = बाहर जाएँ
col-browser = ब्राउज़र
col-opened = कब से
col-seen = आख़िरी बार
col-how = कैसे
col-act = क्या करें
col-phone = फ़ोन
col-enrolled = कब से
col-used = आख़िरी बार
browser-unknown = अनजान ब्राउज़र
phone-unnamed = बिना नाम का फ़ोन
session-here = यही
session-end = बंद करें
phone-block = खो गया, बंद करें
phone-blocked = बंद
never = कभी नहीं
how-password = पासवर्ड
how-totp = ऐप का कोड
how-passkey = पासकी
how-device = PIN वाला फ़ोन
how-recovery = कागज़ का कोड
how-link = लिंक

# अधिकार
grant-since = { $role }, { $place }, { $from } से
grant-from-to = { $role }, { $place }, { $from } से { $to } तक
grant-stands = चालू
grant-later = आगे शुरू होगा
grant-over = अवधि पूरी
grant-ended = { $when } को समाप्त किया गया
whole = पूरा संगठन
area-gone = क्षेत्र अब नहीं है
duty-at = { $role }, { $place }
no-grants = कोई अधिकार नहीं

# लोग
people-add = नया व्यक्ति जोड़ें
people-invite = निमंत्रण दें
people-search = नाम खोजें
people-none = ऐसा कोई नहीं मिला।
people-none-who = आप: नया व्यक्ति जोड़कर, या निमंत्रण देकर
people-more-exact = और भी हैं: नाम पूरा लिखें।
people-caption = { $n ->
    [one] { $n } व्यक्ति
   *[other] { $n } लोग
}
every-role = सब भूमिकाएँ
field-name = नाम
field-area = क्षेत्र
area-hint = नाम (हिंदी या अंग्रेज़ी में) या कोड; पूरे संगठन के लिए ख़ाली
field-from = किस तारीख से
field-until = किस तारीख तक
field-with-office = रजिस्टर में इसी नाम और क्षेत्र का पद है; पद छूटते ही अधिकार भी ख़त्म हो
until-before-from = आख़िरी तारीख पहली तारीख के बाद की हो।
no-such-office = रजिस्टर में इस नाम का कोई व्यक्ति इस क्षेत्र का पद आज नहीं रखता। नाम और क्षेत्र वैसे ही लिखें जैसे रजिस्टर में हैं।
other-person = रजिस्टर में यह पद किसी और व्यक्ति का है। उस व्यक्ति को नए व्यक्ति के रूप में जोड़ें।
col-role = भूमिका
col-name = नाम
col-grants = अधिकार
col-state = साइन-इन
is-disabled = बंद
is-enabled = खुला
new-lead = नाम और अधिकार लिखें। अंत में एक लिंक मिलेगा, जिससे वह व्यक्ति स्वयं साइन-इन का तरीका चुनेगा। पासवर्ड आप कभी नहीं जानेंगे।
new-login-hint = कार्यालय की भूमिकाओं के लिए ज़रूरी; मोबाइल नंबर या ई-मेल नहीं
new-submit = जोड़ें और लिंक पाएँ
login-needed = इस भूमिका के लिए साइन-इन नाम ज़रूरी है।
login-taken = यह साइन-इन नाम या व्यक्ति पहले से दर्ज है।
login-missing = इस भूमिका के लिए साइन-इन नाम चाहिए, जो इस व्यक्ति के पास नहीं है।
not-yours-to-give = यह भूमिका आप इस क्षेत्र में नहीं दे सकते। अपने क्षेत्र के भीतर का क्षेत्र और नीचे की भूमिका चुनें।

# एक व्यक्ति
disabled-since = साइन-इन { $when } से बंद है।
prove-first = बदलने के लिए पहले पहचान की पुष्टि करें
give-more = एक और अधिकार दें
give-submit = अधिकार दें
end-grant = अधिकार समाप्त करें
field-reason = कारण (दर्ज होगा)
recover = साइन-इन का नया लिंक बनाएँ
recover-what = फ़ोन खो गया या पासवर्ड याद नहीं: नया लिंक इस्तेमाल होते ही पुराने सभी तरीके बंद हो जाते हैं।
invite-again = निमंत्रण का नया लिंक बनाएँ
invite-again-what = अभी तक नहीं आए। नया लिंक बनाने पर पुराना रद्द हो जाता है।
shut = साइन-इन बंद करना
end-sessions = सब जगह साइन-इन बंद करें
disable = साइन-इन बंद करें
open-again = फिर से खोलना
enable = फिर से साइन-इन करने दें
link-invitation = निमंत्रण
link-recovery = नया साइन-इन लिंक
link-used = { $what }, { $made } को बना, { $used } को काम में आया
link-replaced = { $what }, { $made } को बना, रद्द
link-over = { $what }, { $made } को बना, समय पूरा
link-stands = { $what }, { $made } को बना, { $until } तक चलेगा

# निमंत्रण
progress = { $all } में से { $came } { $role } आ चुके।
invite-choose = किस इकाई के नीचे निमंत्रण देना है?
invite-no-units = आपके नीचे कोई इकाई दर्ज नहीं है।
invite-no-units-who = कार्यालय, क्षेत्रों की फ़ाइल से (sangathan import areas)
invite-nothing-below = { $unit } के नीचे कोई इकाई दर्ज नहीं है जिसके प्रमुख को निमंत्रण दें।
invite-how = ख़ाली नाम भरें। हर व्यक्ति का एक QR कोड बनेगा: स्क्रीन पर दिखाएँ या छापकर दें। एक बार चलता है, सात दिन तक।
invite-level = { $role }
invite-caption = { $n } इकाइयाँ: { $kind }
invite-form = निमंत्रण दें
invite-first = { $all } में से पहली { $n } इकाइयाँ; इन्हें भरने पर अगली दिखेंगी।
invite-submit = निमंत्रण-पत्र बनाएँ
invite-nobody-named = कम से कम एक नाम भरें।
invited-meanwhile = { $unit }: इस बीच किसी को निमंत्रण दिया जा चुका है।
came-in-already = ये आ चुके हैं; निमंत्रण की ज़रूरत नहीं।
col-unit = इकाई
col-code = कोड
col-stage = कहाँ तक
col-further = नीचे
nobody-yet = अभी कोई नहीं
stage-nobody = निमंत्रण नहीं दिया
stage-invited = निमंत्रण { $until } तक
stage-invited-over = निमंत्रण का समय पूरा
stage-came = आ चुके
new-card = नया QR
cards-lead = { $n ->
    [one] { $n } निमंत्रण-पत्र तैयार है।
   *[other] { $n } निमंत्रण-पत्र तैयार हैं।
}
cards-once = ये कोड दोबारा नहीं दिखेंगे। अभी दिखाएँ, या छाप लें; हर कोड एक ही व्यक्ति के लिए है।
cards-back = हो गया
card-qr = { $name } का QR कोड
card-step-scan = फ़ोन के कैमरे से QR कोड खोलें।
card-step-choose = «आगे बढ़ें» दबाएँ और पासकी या PIN चुनें।
card-step-alone = कोड किसी और को न दें; एक बार ही चलता है।
card-until = { $until } तक
card-link = लिंक दिखाएँ

# आदेश
sample-name = नमूना { $role }
cli-user = साइन-इन वाले लोग: जोड़ें, देखें, बंद करें
cli-user-add = किसी को जोड़ें; उसके लिए एक बार का लिंक छपता है, पासवर्ड कभी नहीं
cli-user-list = कौन-कौन साइन-इन कर सकता है
cli-user-link = नया लिंक: पहली बार के लिए निमंत्रण, बाद में पुराने तरीकों की जगह
cli-user-disable = किसी का साइन-इन बंद करें; सब जगह तुरंत
cli-user-enable = फिर से साइन-इन करने दें
cli-grant = अधिकार: दें, देखें, समाप्त करें
cli-grant-add = किसी को भूमिका दें
cli-grant-list = किसी के सभी अधिकार
cli-grant-end = अधिकार तुरंत समाप्त करें
cli-person = व्यक्ति की संख्या, user list से
cli-login = साइन-इन नाम
cli-new-login = साइन-इन नाम; कार्यालय की भूमिकाओं के लिए ज़रूरी
cli-public = लोग सर्वर को किस पते से खोलते हैं; लिंक इसी से शुरू होते हैं
cli-name = नाम, जैसा पन्ने पर दिखे
cli-role = केवल यह भूमिका
cli-area = केवल इस क्षेत्र में: नाम या कोड
cli-grant-role = भूमिका: { $roles }
cli-grant-area = क्षेत्र: नाम या कोड; न दें तो पूरा संगठन
cli-from = पहली तारीख; न दें तो आज
cli-to = आख़िरी तारीख; न दें तो खुला
cli-office = रजिस्टर में इस व्यक्ति के पद के साथ अधिकार ख़त्म हो
cli-not-paid = सरकारी कर्मचारी नहीं, वेतन सरकारी धन से नहीं (निर्वाचित प्रतिनिधि छोड़कर)
cli-reason = क्यों, अभिलेख के लिए
cli-grant-id = अधिकार की संख्या, grant list से
cli-whom = किसके लिए? --person या --login दें।
cli-bad-value = --{ $option }: «{ $value }» ठीक नहीं है।
cli-added = { $name } जोड़े गए, संख्या { $id }। यह लिंक उन्हें दें; एक बार चलता है:
cli-add-grant = अब अधिकार दें: sangathan grant add --person { $id } --role …
cli-link-invitation = { $name } के लिए निमंत्रण; एक बार चलता है:
cli-link-recovery = { $name } के लिए नया लिंक; काम में आते ही पुराने तरीके बंद:
cli-disabled = { $name }: साइन-इन बंद किया गया, सब जगह।
cli-enabled = { $name }: फिर से साइन-इन कर सकते हैं।
cli-given = { $name }: { $role } का अधिकार दिया गया, संख्या { $id }।
cli-ended = अधिकार समाप्त किया गया।

# प्रोग्रामों के टोकन
me-tokens = मेरे प्रोग्रामों के टोकन
tokens-title = प्रोग्रामों के टोकन
tokens-lead = जो प्रोग्राम यहाँ से आँकड़े पढ़ता है वह आपके टोकन से आता है। वह वही करता है जो आप चुनें, आपके अधिकार से ज़्यादा कभी नहीं, और आपके साथ ही बंद हो जाता है।
tokens-what = हर प्रोग्राम को अलग टोकन दें; प्रोग्राम काम का न रहे तो टोकन बंद करें।
tokens-api = प्रोग्राम क्या-क्या पूछ सकते हैं
tokens-none = आपका कोई टोकन नहीं है।
tokens-caption = { $n ->
    [one] एक टोकन
   *[other] { $n } टोकन
 }
token-new = नया टोकन
token-nothing = आपके पद में ऐसा कुछ नहीं है जो प्रोग्राम को दिया जा सके।
token-name = नाम
token-name-hint = किस प्रोग्राम के लिए है, ताकि बाद में पहचान सकें
token-reach = पहुँच देखना: क्षेत्र, प्रतिनिधि, खाते, रिपोर्ट
token-meetings = बैठकें और वादे देखना
token-imports = आयात देखना
token-audit = लेखा देखना
token-metrics = सर्वर की गिनतियाँ देखना
token-area = केवल यह क्षेत्र
token-area-hint = कोड या नाम; ख़ाली छोड़ें तो जहाँ-जहाँ आपका अधिकार है
token-lasts = कितने दिन के लिए
token-days = { $n } दिन
token-make = टोकन बनाएँ
token-made = आपका नया टोकन। यह एक ही बार दिखता है: अभी प्रोग्राम में उतार लें।
token-made-how = प्रोग्राम इसे «Authorization: Bearer …» के रूप में भेजता है। जिसके पास यह है वह आपका चुना हुआ पढ़ सकता है; ग़लत हाथ में जाए तो नीचे बंद करें।
token-beyond = इनमें से कुछ आपके अपने अधिकार में नहीं है।
token-end = बंद करें
token-ended = { $at } को बंद किया गया
token-over = समय पूरा हो गया
token-col-may = क्या कर सकता है
token-col-where = कहाँ
token-col-until = कब तक
cli-token = प्रोग्रामों के टोकन: बनाएँ, देखें, बंद करें
cli-token-add = किसी के लिए टोकन बनाएँ; एक ही बार छपता है
cli-token-list = किसी के टोकन
cli-token-end = टोकन तुरंत बंद करें
cli-token-name = टोकन का नाम
cli-token-may = क्या कर सकता है: read_reach, read_meetings, see_imports, read_audit, read_metrics; कई हों तो अल्पविराम से; न दें तो read_reach
cli-token-area = केवल यह क्षेत्र: कोड या नाम
cli-token-days = कितने दिन के लिए, { $most } तक; न दें तो 90
cli-token-id = टोकन, जैसा list दिखाता है
cli-token-made = टोकन { $id }। यह एक ही बार दिखता है।
cli-token-ended = टोकन { $id } बंद हो गया।
cli-token-until = { $at } तक

# बाहर ले जाई जाने वाली फ़ाइलें
exports-title = बाहर ले जाई जाने वाली फ़ाइलें
exports-lead = { $n ->
    [0] कोई फ़ाइल आपकी हाँ या ना के लिए नहीं रुकी है।
    [one] एक फ़ाइल आपकी हाँ या ना के लिए रुकी है।
   *[other] { $n } फ़ाइलें आपकी हाँ या ना के लिए रुकी हैं।
 }
exports-how = लोगों की जानकारी वाली हर फ़ाइल का काम लिखा जाता है। बड़ी फ़ाइल पर दूसरे व्यक्ति की हाँ चाहिए; उसे 24 घंटे के भीतर एक बार लिया जा सकता है।
exports-none = लोगों की जानकारी वाली कोई फ़ाइल किसी ने नहीं माँगी।
exports-caption = { $n ->
    [one] एक फ़ाइल
   *[other] { $n } फ़ाइलें
 }
export-col-what = फ़ाइल
export-col-who = किसने माँगी
export-col-purpose = किस काम के लिए
export-col-where = कहाँ
export-col-state = हाल
export-take = फ़ाइल लें
export-new-title = लोगों की जानकारी वाली फ़ाइल माँगें
export-new-purpose = यह फ़ाइल किस काम के लिए चाहिए?
export-new-hint = जैसे: 12 दिसंबर की ज़िला बैठक के लिए फ़ोन सूची। यह अभिलेख में और फ़ाइल पर लिखा जाता है।
export-new-large = यह बड़ी फ़ाइल है: किसी दूसरे व्यक्ति की हाँ के बाद मिलेगी।
export-new-submit = फ़ाइल माँगें
export-rows = { $what }: { $n } पंक्तियाँ
export-waits = दूसरे व्यक्ति की हाँ बाकी
export-ready = मंज़ूर: { $who }
export-said-no = नामंज़ूर: { $who }
export-taken = { $at } को ली गई
export-expired = समय पूरा हो गया
export-rule = छोटी फ़ाइल
export-gone = अब दर्ज नहीं
export-approve = मंज़ूर
export-refuse = नामंज़ूर

# एक कार्यकर्ता को आने देना
title-worker-account = फ़ोन से आने का कार्ड
worker-account-lead = कार्ड दें: उससे ये अपने फ़ोन पर आते हैं, अपना पिन चुनते हैं, अपना काम लिखते हैं और अपनी जानकारी देखते हैं।
worker-account-submit = कार्ड बनाएँ
worker-account-no-duty = आपके क्षेत्र में अभी इनका कोई दायित्व नहीं है। पहले दायित्व दें, फिर कार्ड बनाएँ।
