# ढाँचा: हर पन्ने के चारों ओर
product = संगठन
title = { $page } · संगठन
skip = सीधे मुख्य बात पर जाएँ
menu = मेनू
menu-label = मुख्य मेनू
# latin
other-language = English
sign-out = बाहर जाएँ
sample-band = नमूना: सभी लोग और आँकड़े काल्पनिक हैं
data-as-of = आँकड़े { $when } तक के
version = संस्करण { $version }
sources = आँकड़े कहाँ से आते हैं
contact = आपके डेटा का क्या होता है, शिकायत किससे करें
address = इस पन्ने का पता: { $url }

# निर्णय
verdict-of = लक्ष्य:
verdict-met = पूरा
verdict-not-met = अधूरा
verdict-cannot-tell = कह नहीं सकते
verdict-no-target = लक्ष्य तय नहीं
verdict-key = निशानों का अर्थ

# सारणी
sort = क्रम
sort-up = बढ़ते क्रम में
sort-down = घटते क्रम में
more-rows = आगे की पंक्तियाँ ›
download = उतारें
least-of = { $what } (कम से कम)
most-of = { $what } (ज़्यादा से ज़्यादा)
sheet-about = यह क्या है
unknown = पता नहीं

# छाँटना
filter = छाँटें
filter-go = दिखाएँ
filter-clear = सब दिखाएँ

# स्रोत
provenance-source = स्रोत
provenance-date = तारीख
provenance-rule = नियम
provenance-count = गिनती

# खाली जगह
empty-filled-by = कौन भरेगा: { $who }

# फ़ॉर्म
form-errors = { $n ->
    [one] { $n } बात ठीक करनी है
   *[other] { $n } बातें ठीक करनी हैं
}
form-foreign = यह फ़ॉर्म इस साइन-इन में नहीं खोला गया था, या भेजते समय अधूरा रह गया। कुछ दर्ज नहीं हुआ। पन्ना फिर खोलें और दोबारा भेजें।
parameter-wrong = पैरामीटर «{ $name }» पढ़ा नहीं जा सका, या खाली है।
optional = (ज़रूरी नहीं)

# चित्र
curve-met = पक्का पार
curve-cannot-tell = कह नहीं सकते
curve-not-met = पार नहीं
curve-range = { $least } से { $most }
curve-mark = { $share } ({ $label }): { $all } में { $met } पक्का पार
curve-mark-unsure = { $share } ({ $label }): { $all } में { $met } पक्का पार, { $unsure } पर कह नहीं सकते
curve-mark-uncounted = { $share } ({ $label })
curve-threshold = सीमा
curve-as-table = यही सारणी में
curve-people = { $n } में से कितने
series-gaps = { $n ->
    [one] { $n } जगह बीच में गिनती नहीं हुई; वहाँ रेखा टूटी है।
   *[other] { $n } जगह बीच में गिनती नहीं हुई; वहाँ रेखा टूटी है।
}
series-band = सही संख्या इस पट्टी में कहीं
series-open = कम से कम इतने
series-target = { $label }: { $n }
series-not-from-zero = यह चित्र शून्य से नहीं, { $n } से शुरू होता है।
series-empty = इन दिनों की कोई गिनती नहीं है।
series-day = दिन
series-count = गिनती
series-as-table = गिनती सारणी में
bars-unknown = इस सप्ताह की गिनती नहीं है।
bars-week = { $day } को ख़त्म सप्ताह
series-enlarge = बड़ा करें
series-near = पास से
series-far = दूर से
series-earlier = पहले के दिन
series-later = बाद के दिन

# गड़बड़ी
problem-400 = यह माँग समझ में नहीं आई
problem-400-why = पते या भेजी गई जानकारी में कुछ अधूरा है। पिछले पन्ने पर जाकर फिर कोशिश करें।
problem-401 = पहले साइन इन करें
problem-401-why = यह पन्ना देखने के लिए साइन इन करना होगा।
problem-sign-in = साइन इन करें
problem-403 = इसकी अनुमति नहीं है
problem-403-why = आपको यह करने का अधिकार नहीं दिया गया है। जिन्होंने आपको खाता दिया, उनसे पूछें।
problem-404 = यह पन्ना नहीं मिला
problem-404-why = पता ग़लत हो सकता है, या चीज़ हटाई जा चुकी है।
problem-405 = यह काम इस पते पर नहीं होता
problem-405-why = पिछले पन्ने पर जाकर फ़ॉर्म से फिर भेजें।
problem-409 = इस बीच कुछ बदल गया
problem-409-why = किसी और ने यही जानकारी बदली है। कुछ खोया नहीं है: पन्ना फिर खोलकर देखें और तब लिखें।
problem-413 = फ़ाइल बहुत बड़ी है
problem-413-why = फ़ाइल को छोटे हिस्सों में बाँटकर भेजें।
problem-422 = कुछ ठीक करना है
problem-422-why = भेजी गई जानकारी इस रूप में नहीं लिखी जा सकती।
problem-429 = थोड़ा रुकें
problem-429-why = कम समय में बहुत बार कोशिश हुई। कुछ देर बाद फिर करें।
problem-500 = हमारी ओर से गड़बड़ी हुई
problem-500-why = आपकी ग़लती नहीं है। आपका लिखा दर्ज नहीं हुआ; कुछ देर बाद फिर करें।
problem-503 = अभी व्यस्त है
problem-503-why = कोई बड़ा काम चल रहा है, जैसे फ़ाइल जुड़ रही है। एक मिनट बाद फिर करें।
problem-507 = जगह भर गई है
problem-507-why = सर्वर पर और जगह नहीं है। संचालक को बताएँ।
problem-way-out = अब क्या करें
problem-home = पहले पन्ने पर जाएँ
problem-retry = फिर कोशिश करें
problem-id = पूछने पर यह संख्या बताएँ:
csrf-why = यह माँग किसी दूसरी वेबसाइट से आई, इसलिए नहीं मानी गई। इसी साइट का पन्ना खोलकर फिर भेजें।

# नक्शा
map-move = चलता नक्शा
map-whole = पूरा दिखाएँ
map-area = क्षेत्र
map-verdict = लक्ष्य
map-undrawn = { $n ->
    [one] { $n } क्षेत्र की सीमा दर्ज नहीं है; वह केवल सारणी में है।
   *[other] { $n } क्षेत्रों की सीमाएँ दर्ज नहीं हैं; वे केवल सारणी में हैं।
}
