title-readings = गिनतियाँ
title-roster = प्रतिनिधियों की सूची

reading-status = «{ $value }» स्थिति पहचानी नहीं गई। इनमें से लिखें: { $known }
reading-precision = «{ $value }» सटीकता पहचानी नहीं गई। इनमें से लिखें: { $known }
reading-blank = स्थिति ok है पर गिनती खाली है। गिनती लिखें, या स्थिति में बताएँ कि क्यों नहीं मिली।
reading-beaten = एक ही खाते की एक ही दिन की { $n } गिनतियाँ दूसरी बेहतर गिनती के साथ रखी गईं; उस दिन के लिए सबसे पक्की गिनती गिनी जाएगी।
reading-no-date = गिनती की तारीख नहीं है: at स्तंभ भरें या --on दें।
reading-future = तारीख आज ({ $today }) के बाद की है। सही तारीख लिखें।
reading-account = { $platform } पर «{ $account }» नाम या id का कोई खाता दर्ज नहीं है। पहले accounts या roster से दर्ज करें।
reading-no-reason = हाथ से बदलने का कारण लिखें।
reading-none = इस खाते की { $day } की कोई गिनती नहीं है।

roster-no-date = पंक्ति की तारीख नहीं है: तारीख स्तंभ भरें या --on दें।
roster-absent = { $name } ({ $role }) इस पूरी सूची में नहीं है; कार्यकाल { $last } को समाप्त माना गया।
roster-none-but-count = { $platform } पर «नहीं है» लिखा है, पर गिनती भी दी गई है। दोनों में से एक हटाएँ।

# latin
error-access = { $error }
rule-no-authority = लक्ष्य किसने तय किया, यह लिखें (--authority)।
rule-later = नियम «{ $name }» का एक रूप { $from } से लागू है। नया रूप उसके बाद की तारीख से ही शुरू हो सकता है।
rule-not-in-force = { $day } को «{ $name }» नाम का कोई नियम लागू नहीं है।

headline = { $n } { people } में { $met } का लक्ष्य पूरा, { $notmet } का अधूरा, { $cannot } पर कह नहीं सकते।
headline-no-target = { $n } { people } का लक्ष्य तय नहीं।
headline-nobody = { $day } को कोई { $role } दर्ज नहीं है।
headline-reach = क्षेत्र के लोग ही गिनें तो: { $met } का पक्का पूरा, { $notmet } का अधूरा, { $cannot } पर कह नहीं सकते।
headline-exempt = { $n } पर यह लक्ष्य अभी लागू नहीं।
headline-unconfirmed = अधूरे में से { $n } की खाता-सूची की पुष्टि बाकी: हो सकता है किसी मंच पर खाता हो जो किसी ने खोजा नहीं।

rule-share-at-least = मतदाताओं का कम से कम { $share }
rule-share-more = मतदाताओं के { $share } से ज़्यादा
rule-followers-at-least = कम से कम { $n } फ़ॉलोअर
rule-followers-more = { $n } से ज़्यादा फ़ॉलोअर
rule-platform-at-least = { $platform } पर कम से कम { $n } फ़ॉलोअर
rule-platform-more = { $platform } पर { $n } से ज़्यादा फ़ॉलोअर
rule-line = { $wanted }, { $measure } · नियम «{ $name }» (रूप { $version })
rule-rank = केवल { $rank } स्तर के
rule-area-kind = केवल { $kind } वाले
rule-tenure-days = कम से कम { $n } दिन से पद पर
rule-tenure-months = कम से कम { $n } महीने से पद पर
rule-owners = केवल { $owners } खाते
rule-max-age = { $n } दिन से पुरानी गिनती नहीं
rule-by = { $day } तक
rule-authority = किसने तय किया: { $authority }
measure-sum = सब खातों का जोड़
measure-largest = सबसे बड़ा खाता
measure-reach = क्षेत्र के लोग

verdict-met = ● लक्ष्य पूरा
verdict-not-met = ○ लक्ष्य अधूरा
verdict-not-met-unconfirmed = ○ लक्ष्य अधूरा (खाता-सूची की पुष्टि बाकी)
verdict-cannot-tell = ◍ कह नहीं सकते
verdict-no-target = – लक्ष्य तय नहीं

unknown = पता नहीं
share-between = { $lower } से { $upper }
share-at-least = कम से कम { $lower }

explain-met = { $have } फ़ॉलोअर, { $needed } चाहिए ({ $share })।
explain-not-met = { $have } फ़ॉलोअर, { $needed } चाहिए ({ $share })।
explain-cannot-tell = { $have } फ़ॉलोअर, { $needed } चाहिए।
explain-no-needed = { $have } फ़ॉलोअर; कितने चाहिए यह पता नहीं।
explain-no-target = { $have } फ़ॉलोअर।
reach-unknown = इनमें से कितने इस क्षेत्र में रहते हैं यह पता नहीं; ज़्यादा से ज़्यादा { $upper }।
reach-between = क्षेत्र के लोग: { $bounds }।
reach-open = इनमें से कितने इस क्षेत्र में रहते हैं यह पता नहीं।
more-than-electors = मतदाताओं के { $times } गुना; ज़्यादातर कहीं और के

reason-no-rule = इस पद के लिए कोई नियम नहीं
reason-tenure-short = पद पर अभी उतना समय नहीं हुआ
reason-tenure-unknown = पद पर कब से हैं यह पता नहीं
reason-platform-closed = मंच बंद हो चुका है
reason-no-area = कोई क्षेत्र नहीं
reason-no-electors = मतदाता संख्या नहीं
reason-owner = खाता किसका है यह नहीं बताया गया
reason-inside = फ़ॉलोअर कहाँ के हैं यह पता नहीं
reason-straddles = सीमा के आर-पार

unread-missing = गिनती नहीं आई
unread-blank = गिनती खाली
unread-stale = पुरानी गिनती
unread-held = पुष्टि बाकी
unread-hidden = गिनती छिपी
unread-not-found = खाता नहीं मिला
unread-suspended = खाता निलंबित
unread-deactivated = खाता बंद
unread-protected = खाता सीमित
unread-ours = पढ़ा नहीं जा सका

flag-more = मतदाताओं से ज़्यादा फ़ॉलोअर
flag-stale = पुरानी गिनती
flag-hidden = गिनती छिपी
flag-held = पुष्टि के लिए रुकी गिनती
flag-owner = खाता किसका है यह नहीं बताया
flag-unidentified = बिना नाम का खाता
flag-explain = स्पष्टीकरण अपेक्षित
flag-electors = मतदाता संख्या बदली
flag-code = आचार संहिता: सरकारी खाते नहीं गिने गए
under-code = इनमें से { $n } पर आचार संहिता लागू है: उनके सरकारी खाते नहीं गिने गए।

missing-electors = क्षेत्र की मतदाता संख्या (electors फ़ाइल)
missing-count = { $platform } ({ $account }): { $why } — { $who }
missing-accounts = खाता है या नहीं: { $platforms } — कार्यालय
missing-owner = { $platform } ({ $account }): खाता किसका है — कार्यालय
missing-handle = जिस खाते की गिनती है उसका हैंडल या लिंक — कार्यालय

col-verdict = निर्णय
col-name = नाम
col-role = पद
col-area = क्षेत्र
col-code = क्षेत्र कोड
col-electors = मतदाता
col-roll = सूची की तारीख
col-electors-source = मतदाता का स्रोत
col-needed = चाहिए
col-sum = जोड़
col-reach = क्षेत्र के लोग
col-largest = सबसे बड़ा
col-share = मतदाताओं का हिस्सा
col-sum-lower = जोड़ (कम से कम)
col-sum-upper = जोड़ (ज़्यादा से ज़्यादा)
col-largest-lower = सबसे बड़ा खाता (कम से कम)
col-largest-upper = सबसे बड़ा खाता (ज़्यादा से ज़्यादा)
col-reach-lower = क्षेत्र के लोग (कम से कम)
col-reach-upper = क्षेत्र के लोग (ज़्यादा से ज़्यादा)
col-share-lower = हिस्सा (कम से कम)
col-share-upper = हिस्सा (ज़्यादा से ज़्यादा)
col-growth = 30 दिन में
col-missing = क्या नहीं पता, कौन देगा
col-notes = टिप्पणी

growth-grown = बढ़े: { $change }
growth-not-grown = नहीं बढ़े: { $change }
growth-not-measured = नापा नहीं गया

vacant-line = पद खाली: { $role }, { $area }, { $since } से
as-of-line = { $day } की स्थिति
sheet-report = रिपोर्ट

cli-report = रिपोर्टें
cli-report-reach = प्रतिनिधि अपने मतदाताओं तक पहुँचते हैं या नहीं
cli-on = किस दिन की स्थिति (न दें तो आज)
cli-roll = मतदाता सूची की तारीख (न दें तो उस दिन तक की ताज़ा सूची)
cli-role = पद: minister, mla, mp, district_president …
cli-under = केवल इस क्षेत्र के भीतर (कोड या नाम)
cli-rule = नियम का नाम (न दें तो पद का एकमात्र लागू नियम)
cli-known-at = जैसा इस समय तक पता था, ठीक वैसा ही
cli-format = रूप: table, json, csv, xlsx, html
cli-out = इस फ़ाइल में लिखें
cli-role-unknown = «{ $value }» पद पहचाना नहीं गया। इनमें से लिखें: { $known }
cli-format-unknown = «{ $value }» रूप नहीं है। table, json, csv, xlsx या html लिखें।
cli-rule-about = लक्ष्य: सूची, नया, समाप्त
cli-rule-list = सब लक्ष्य
cli-rule-add = नया लक्ष्य, या पुराने का नया रूप
cli-rule-end = लक्ष्य समाप्त करें
cli-rule-name = नियम का नाम
cli-measure = क्या गिना जाए: sum, largest, reach
cli-share = मतदाताओं का हिस्सा, जैसे 5%
cli-followers = फ़ॉलोअर संख्या, जैसे 1 लाख
cli-platform = मंच: facebook, x, instagram, youtube …
cli-compare = at_least (कम से कम) या more_than (से ज़्यादा)
cli-tenure = पद पर कम से कम इतना समय, जैसे 3y, 18m, 400d
cli-rank = केवल इस दर्जे के लिए, जैसे cabinet
cli-area-kind = केवल इस प्रकार के क्षेत्र के लिए
cli-owners = केवल इनके खाते: personal, party, government
cli-max-age = इतने दिन से पुरानी गिनती नहीं मानी जाएगी (35)
cli-by = लक्ष्य की तारीख
cli-from = किस दिन से लागू (न दें तो आज)
cli-authority = लक्ष्य किसने तय किया
cli-last-day = अंतिम दिन (न दें तो आज)
cli-reason = कारण
cli-bad-value = --{ $option } का मान «{ $value }» समझ में नहीं आया।
cli-one-target = एक लक्ष्य दें: --share, या --followers, या --platform के साथ --followers।
cli-no-rules = कोई लक्ष्य तय नहीं। जोड़ने के लिए: sangathan rule add
cli-reading-about = किसी दिन की गिनती हाथ से ठीक करें
cli-reading-correct = गिनती ग़लत थी: सही गिनती लिखें
cli-reading-strike = यह इस खाते की गिनती नहीं थी: हटाएँ
cli-reading-confirm = रुकी हुई गिनती सही है
cli-account = खाते का हैंडल या id
cli-reading-day = गिनती का दिन
cli-right-count = सही गिनती
cli-reading-done = { $account } की { $day } की गिनती दर्ज हुई। पहले की स्थिति --known-at से पढ़ी जा सकती है।

# pages
nav-dashboard = संक्षेप
nav-areas = क्षेत्र
nav-imports = आयात
people = { $role ->
    [chief_minister] { $n ->
        [one] मुख्यमंत्री
       *[other] मुख्यमंत्रियों
    }
    [deputy_chief_minister] { $n ->
        [one] उपमुख्यमंत्री
       *[other] उपमुख्यमंत्रियों
    }
    [minister] { $n ->
        [one] मंत्री
       *[other] मंत्रियों
    }
    [minister_of_state] { $n ->
        [one] राज्यमंत्री
       *[other] राज्यमंत्रियों
    }
    [mla] { $n ->
        [one] विधायक
       *[other] विधायकों
    }
    [mp] { $n ->
        [one] सांसद
       *[other] सांसदों
    }
    [district_president] { $n ->
        [one] ज़िला अध्यक्ष
       *[other] ज़िला अध्यक्षों
    }
   *[other] { $n ->
        [one] प्रतिनिधि
       *[other] प्रतिनिधियों
    }
}
title-dashboard = { people } की पहुँच
roles-label = पद
other-rule = नियम «{ $name }» के हिसाब से
narrow = छाँटें: पद, नियम, क्षेत्र, दिन
filter-role = पद
filter-rule = नियम
filter-rule-usual = अपने आप
filter-verdict = निर्णय
filter-under = किस क्षेत्र के भीतर (नाम, कोड)
filter-on = किस दिन
under-line = केवल { $area } के भीतर
bad-value = पते में { $parameter } का मान «{ $value }» ठीक नहीं है। { $hint }
hint-day = तारीख ऐसे लिखें: 2026-11-22
hint-number = रिपोर्ट की संख्या पत्रक पर छपी है, जैसे R-261122-1N6C0F8K2
hint-one-of = इनमें से लिखें: { $known }

prov-roll = मतदाता सूची { $day }
prov-rolls = मतदाता सूचियाँ { $from } से { $to } तक की
prov-no-roll = मतदाता संख्या दर्ज नहीं
prov-no-rule = इस पद का कोई लक्ष्य तय नहीं
prov-counted = { $all } में { $read } के सब खातों की गिनती काम की है
prov-read = गिनतियाँ { $from } से { $to } तक की
prov-no-reading = कोई गिनती दर्ज नहीं
prov-rule = «{ $name }», रूप { $version }, { $from } से लागू। किसने तय किया: { $authority }

curve-title = किस सीमा से कितने ऊपर हैं
curve-at = { $share } से ऊपर: { $all } में { $met } पक्का, { $cannot } पर कह नहीं सकते।
curve-shares = मतदाताओं में फ़ॉलोअर का हिस्सा: { $measure }
curve-exempt = यहाँ वे भी गिने गए हैं जिन पर यह लक्ष्य अभी लागू नहीं।
curve-mark-rule = नियम «{ $name }»

gap-electors = क्षेत्र की मतदाता संख्या
gap-count = { $platform } की गिनती ({ $why })
gap-account = { $platform } पर खाता है या नहीं
gap-handle = जिस खाते की गिनती है, उसका नाम
gap-owner = खाता किसका है: निजी, पार्टी का या सरकारी
gap-people = { $n } { $n ->
    [one] प्रतिनिधि
   *[other] प्रतिनिधि
}
gap-line = { $people } · देगा: { $who }
gaps-none = इस सूची में कुछ बाकी नहीं: हर खाता और हर गिनती दर्ज है।
gaps-more = और { $n } बातें, एक-एक प्रतिनिधि के पन्ने पर।
who-roll = संचालक, मतदाता सूची की फ़ाइल से
who-office = कार्यालय
who-counts = कार्यालय या विश्लेषक
who-owner = कार्यालय, खाते के मालिक से पूछकर
who-confirm = विश्लेषक, देखकर पुष्टि करे
who-operator = संचालक

list-title = पूरी सूची
list-caption = { $all } { $people } में { $shown }
list-all = सब
vacant-title = खाली पद (गिनती में शामिल नहीं)
up-to = { $n } तक
between-short = { $lower } से { $upper }
unconfirmed-short = खाता-सूची की पुष्टि बाकी

empty-areas = अभी कोई क्षेत्र दर्ज नहीं है।
empty-areas-who = संचालक, क्षेत्रों की फ़ाइल से: sangathan import areas फ़ाइल
empty-office-who = राज्य कार्यालय। दर्ज होते ही यहाँ दिखेगा।
empty-roster-who = कार्यालय, प्रतिनिधियों की सूची (रोस्टर) से: sangathan import roster फ़ाइल --on तारीख
empty-electors = किसी भी क्षेत्र की मतदाता संख्या दर्ज नहीं है, इसलिए हिस्सा नहीं निकल सकता।
empty-electors-who = संचालक, मतदाता सूची की फ़ाइल से: sangathan import electors फ़ाइल
empty-rule = इस पद का लक्ष्य तय नहीं है: किसी पर निर्णय नहीं होगा।
empty-rule-who = जिसे लक्ष्य तय करने का अधिकार है: sangathan rule add नाम --role { $role } --share 5% --authority "…"
empty-view = इस छाँट में कोई प्रतिनिधि नहीं है।
empty-view-who = छाँट हटाने पर सब { $n } दिखेंगे

person-role-since = { $role }, { $since }
since-years-months = { $years } वर्ष { $months } माह से
since-years = { $years } वर्ष से
since-months = { $months } माह से
since-days = { $day } से
since-seen = कब से, यह नहीं बताया गया (सूची में पहली बार { $day } को)
person-electors = मतदाता { $n } (सूची { $roll })
person-electors-unknown = मतदाता संख्या दर्ज नहीं
person-no-office = { $day } को कोई पद दर्ज नहीं है।
person-unknown = यह प्रतिनिधि दर्ज नहीं है। सूची से नाम चुनकर खोलें।
to-list = प्रतिनिधियों की सूची
by-measure = { $measure ->
    [sum] सब खातों के जोड़ से
    [largest] सबसे बड़े खाते से
   *[reach] क्षेत्र के लोग ही गिनें तो
}
person-verdict = { $verdict ->
    [met] { $by } लक्ष्य पूरा: { $why }
    [not_met] { $by } लक्ष्य अधूरा: { $why }
    [cannot_tell] { $by } कह नहीं सकते: { $why }
   *[no_target] लक्ष्य तय नहीं: { $why }
}
weakest = कमज़ोर कड़ी: { $what }
weakest-unread = { $platform } ({ $account }): { $why }
weakest-unconfirmed = किसी ने नहीं देखा कि { $platforms } पर खाता है या नहीं
weakest-vague = { $platform } की गिनती गोल है ({ $bounds })
weakest-old = { $platform } की गिनती { $days } दिन पुरानी है
growth-line = { $days } दिन में { $change }
growth-line-none = 30 दिन की बढ़त नापी नहीं गई: दोनों दिनों की सब खातों की गिनती नहीं है।
missing-nothing = कुछ बाकी नहीं।

accounts-title = खाते
accounts-caption = { $day } को खाते
accounts-none = कोई खाता दर्ज नहीं है।
accounts-none-who = कार्यालय, रोस्टर या खातों की फ़ाइल से: sangathan import accounts फ़ाइल
accounts-absent = देख लिया गया कि यहाँ खाता नहीं है: { $platforms }
account-unnamed = नाम नहीं पता
col-platform = मंच
col-account = खाता
col-owner = किसका
col-count = गिनती
col-read-on = कब
col-status = स्थिति
col-from = कहाँ से
age-days = { $n ->
    [0] उसी दिन
   *[other] { $n } दिन पहले
}
status-ok = ठीक
precision-exact = पूरी संख्या
precision-floor = नीचे गोल
precision-approx = गोल
precision-manual = पर्दे से पढ़ी
source-api-public = मंच से
source-api-owner = मंच से, मालिक की अनुमति पर
source-web = सार्वजनिक पन्ने से
source-manual = हाथ से
source-import = फ़ाइल से
from-import = आयात { $no }
from-import-file = { $file }, { $when }

counts-title = गिनती, पंद्रह महीने
counts-none = इन पंद्रह महीनों की कोई गिनती दर्ज नहीं है।
counts-none-who = कार्यालय या विश्लेषक, गिनतियों की फ़ाइल से: sangathan import readings फ़ाइल
counts-thinned = साठ दिन से पुरानी गिनतियों में से हर सप्ताह की आख़िरी गिनती दिखाई गई है।
series-deciding = { $measure }
series-account = { $platform } ({ $account })
series-description = { $from }: { $first }; { $to }: { $last }।
series-target = लक्ष्य, नियम «{ $name }»
series-fan = अनुमान: दस में आठ बार सच इसके भीतर
series-jump = { $state ->
    [accepted] सामान्य से { $gained } ज़्यादा बढ़े; स्पष्टीकरण मान्य
   *[open] सामान्य से { $gained } ज़्यादा बढ़े; स्पष्टीकरण अपेक्षित
}
series-purged = मंच ने इस दिन बहुत-से खातों की गिनती घटाई
posts-title = { $account }: हर सप्ताह की पोस्ट
posts-description = { $n } सप्ताह: हर सप्ताह { $least } से { $most } पोस्ट।
posts-counted = पोस्ट
series-renamed = नया नाम: { $handle }

history-title = इतिहास
history-offices = पद
history-accounts = खाते और उनके नाम
col-since = कब से
col-until = कब तक
col-source = स्रोत
col-handle = नाम
still = अब तक
not-stated = नहीं बताया

area-title = { $name } · { $kind }
area-unknown = «{ $code }» कोड का कोई क्षेत्र { $day } को दर्ज नहीं है।
area-search-again = क्षेत्र खोजें
area-code = कोड
area-reserved = आरक्षण
area-aliases = दूसरे नाम
area-lies-in = कहाँ
area-groups = किन समूहों में
area-holders = प्रतिनिधि
area-holders-none = इस क्षेत्र का कोई प्रतिनिधि दर्ज नहीं है।
area-electors = मतदाता
area-rolls = मतदाता सूचियाँ, सबसे नई ऊपर
area-electors-none = इस क्षेत्र की अपनी मतदाता संख्या दर्ज नहीं है।
area-electors-sum = इसके भागों का जोड़: { $n } ({ $source }, सूची { $roll })
area-parts = इसके भाग
area-below = नीचे कुल
area-below-count = { $kind }: { $n }
area-member-count = { $kind }: { $n } (सूची लंबी है; खोज से खोलें)
reserved-sc = अनुसूचित जाति
reserved-st = अनुसूचित जनजाति
reserved-gen = सामान्य
col-male = पुरुष
col-female = महिला
col-third = अन्य
col-doubt = शंका
doubt-sum = पुरुष, महिला और अन्य का जोड़ लिखी हुई संख्या से नहीं मिलता
doubt-approx = संख्या गोल लिखी गई
doubt-ratio = महिला और पुरुष का अनुपात अविश्वसनीय
doubt-change = पिछली सूची से 40% से ज़्यादा का अंतर
doubt-above-parent = ऊपर के क्षेत्र से ज़्यादा मतदाता
doubt-other = { $code }
areas-title = क्षेत्र खोजें
areas-search = नाम, कोड या संख्या
areas-help = जैसे: देवपुर, 156 या NP-AC-156
areas-found = «{ $asked }» के लिए { $n } क्षेत्र
areas-near = «{ $asked }» नाम का क्षेत्र नहीं मिला। क्या इनमें से कोई है?
areas-nothing = «{ $asked }» जैसा कोई क्षेत्र नहीं मिला।
areas-nothing-who = दूसरे नाम से खोजें, या यह नाम जोड़ें: sangathan import aliases फ़ाइल

imports-title = आयात: कौन-सी फ़ाइल कब जुड़ी
imports-caption = { $n } फ़ाइलें, सबसे नई ऊपर
imports-none = अभी कोई फ़ाइल नहीं जुड़ी है।
imports-none-who = कार्यालय, यहीं ब्राउज़र में; या संचालक: sangathan import प्रकार फ़ाइल
col-no = संख्या
col-kind = प्रकार
col-file = फ़ाइल
col-when = कब
col-by = किसने
col-created = नई
col-updated = बदली
col-unchanged = वैसी ही
col-rejected = अस्वीकृत
imports-new-file = गिनतियाँ फ़ाइल से जोड़ें (नया आयात)
imports-new = नया आयात
import-browser = ब्राउज़र से
import-corrected = { $n } खाने सुधारे
import-undone = वापस ली गई: { $when }
by-operator = संचालक
sheet-rows = { $all } में से { $shown } पंक्तियाँ, जैसे पन्ने पर छाँटी गईं

read-line = { $accounts } में से { $read } खाते कल से अब तक पढ़े गए
headline-pending = पूरे में से { $n } का लक्ष्य स्पष्टीकरण बाकी रहते पूरा है।
headline-growth = { $days } दिन में { $grown } के फ़ॉलोअर बढ़े, { $notgrown } के नहीं बढ़े, { $unmeasured } का नापा नहीं गया।
verdict-pending = ● लक्ष्य पूरा (स्पष्टीकरण बाकी)
pending-short = स्पष्टीकरण बाकी

since-meeting = पिछली बैठक ({ $day }) के बाद
since-usual = { $days } दिन पहले ({ $day }) से अब तक
since-day = { $day } के बाद
since-line = { $since }: तब { $met } थे; { $came } पहुँचे, { $left } नीचे आए।
since-none = { $since } किसी का निर्णय नहीं बदला; तब भी { $met } का लक्ष्य पूरा था।
since-all = दोनों दिनों की पूरी तुलना
since-nobody = पद पर नहीं
events-line = { $platform } ने { $day } को अपनी गिनतियाँ बदलीं: उस दिन अधिकतर खाते घटे। यह किसी एक की बात नहीं।

work-title = आज के काम ({ $n })
work-none = आज कुछ बाकी नहीं।
work-more = और { $n } काम
work-done = हो गया
work-tomorrow = कल
work-by = ज़िम्मा:
work-nobody = किसी के ज़िम्मे नहीं
work-whose = किसके काम
work-everybody = सबके ({ $n })
work-mine = मेरे: { $name } ({ $n })
work-show = दिखाएँ
work-read = { $area }: { $platform } { $why }, आख़िरी गिनती { $days } दिन पुरानी। दोबारा पढ़ें या जुड़वाएँ · { $who }
work-read-never = { $area }: { $platform } की कोई गिनती नहीं आई। खाता पढ़ें या जुड़वाएँ · { $who }
work-decides = इसी से निर्णय होगा
work-explain = { $area }: { $platform } पर { $day } को { $gained } बढ़े, स्पष्टीकरण अपेक्षित · { $days } दिन से बाकी
work-confirm = { $area }: { $platform } की { $day } की गिनती रुकी है ({ $why }), देखकर बताएँ कि सही है या नहीं · { $days } दिन से बाकी

doubt-drop = अचानक कमी
doubt-zero = शून्य
doubt-stuck = कई सप्ताह से एक ही संख्या
doubt-stranger = शायद किसी और का खाता
doubt-person = किसी ने हटाया

movers-title = इस सप्ताह कौन आगे बढ़ा, कौन पीछे
movers-up = बढ़े
movers-down = घटे
movers-line = { $area }, { $name }: { $change }
movers-gap = बाकी का { $share }
movers-note = जोड़ में बढ़त; अलग-अलग आकार के क्षेत्रों को इससे ऊपर-नीचे न रखें।

note-title = आज का नोट
note-hint = चुनकर कॉपी करें और भेजें। इसमें किसी कार्यकर्ता का नाम या नंबर नहीं है।
note-copy = कॉपी करें
note-copied = कॉपी हो गया
note-selected = कॉपी नहीं हो पाया। पाठ चुन लिया गया है, उसे देर तक दबाकर कॉपी करें।
note-share = साझा करें
note-head = { $organisation }, { $day }
note-work = आज: { $what }
note-number = रिपोर्ट { $no }

map-title = क्षेत्रों का नक्शा, निर्णय के अनुसार
map-description = { $n } क्षेत्र: { $met } में लक्ष्य पूरा, { $notmet } में अधूरा, { $cannot } पर कह नहीं सकते, { $none } में लक्ष्य तय नहीं या कोई प्रतिनिधि नहीं।
map-measure = मतदाताओं का हिस्सा
map-as-table = नक्शा, सारणी के रूप में
map-none = अभी क्षेत्रों की सीमाएँ दर्ज नहीं हैं।
map-none-who = संचालक, सीमाओं की फ़ाइल से: sangathan import boundaries फ़ाइल
link-map = नक्शा
link-curve = सीमा-वक्र
link-list = पूरी सूची

compare-title = { $since } और { $on } की तुलना
compare-since = पहले का दिन
compare-verdict = निर्णय, { $day }
compare-followers = फ़ॉलोअर, { $day }
compare-change = अंतर
compare-caption = { $n } का निर्णय बदला

work-unknown = यह काम पहचाना नहीं गया। पन्ना दोबारा खोलें।
account-unknown = यह खाता यहाँ दर्ज नहीं है।
explain-words = स्पष्टीकरण लिखें, ज़्यादा से ज़्यादा { $most } अक्षर।

plan-title = छह महीने की योजना
plan-target = { $day } तक { $needed } चाहिए।
plan-now = अभी { $now }; { $needed } तक रोज़ { $perday } चाहिए, गति { $pace } है{ $times }।
plan-times = : { $times } गुना
plan-reached = लक्ष्य अभी पूरा है; गति रोज़ { $pace } है।
plan-forecast = आज की गति से { $day } तक: { $bounds }।
plan-chance = पहुँचने की संभावना 10 में लगभग { $tenths }।
plan-chance-low = पहुँचने की संभावना 20 में 1 से कम।
plan-chance-high = पहुँचने की संभावना 20 में 19 से ज़्यादा।
plan-outlook = { $outlook ->
    [ahead] लक्ष्य से आगे, और आज की गति से आगे ही रहेंगे।
    [arrives] आज की गति से समय पर पहुँचेंगे।
    [behind] आज की गति से समय पर नहीं पहुँचेंगे।
   *[cannot_forecast] पहुँचेंगे या नहीं, यह नहीं कह सकते: { $why }।
}
plan-doubt = { $doubt ->
    [not_enough_history] पिछले साठ दिन में सब खातों की एक साथ काफ़ी गिनतियाँ नहीं हैं
    [day_past] लक्ष्य का दिन निकल चुका है
    [no_target] कोई लक्ष्य तय नहीं
   *[band_across_target] अनुमान की दोनों सीमाएँ लक्ष्य के आर-पार हैं
}
plan-how = थील-सेन ढाल (60 दिन), रोज़ 1% घटती; सीमा संगठन के अपने पुराने अनुमानों की चूक से, दस में आठ बार सच इसके भीतर।
plan-of-all = { $day } तक: { $ahead } आगे, { $arrives } पहुँचेंगे, { $behind } पीछे, { $cannot } पर कह नहीं सकते।

jumps-title = मेरा पक्ष: बढ़त जिसका स्पष्टीकरण अपेक्षित है
# मिलती-जुलती सीटें
curve-pending = { $share } पर पक्के पार में से { $n } का स्पष्टीकरण बाकी है।
decided-title = गिनतियों पर हाथ से लिए फ़ैसले
decided-accept = सही मानी गई
decided-refuse = हटाई गई
decided-count = सुधारकर { $count }
decided-line = { $platform }, { $day } की गिनती: { $what } — «{ $reason }» ({ $made })
decided-since = { $platform }, { $day } की गिनती: बाद में { $what } — «{ $reason }» ({ $made }); इस पन्ने का दिन उससे पहले का है, इसलिए यहाँ नहीं बदली
alike-title = मिलती-जुलती सीटों के बीच
alike-none = तुलना नहीं हो सकती: वही पद और मतदाता सवा गुने के भीतर, ऐसे पाँच लोग नहीं हैं।
alike-share = { $by ->
    [all] वही पद, मतदाता सवा गुने के भीतर, कार्यकाल और मंच भी मिलते
    [tenure] वही पद, मतदाता सवा गुने के भीतर, कार्यकाल भी मिलता
   *[electors] वही पद, मतदाता सवा गुने के भीतर
} — ऐसे { $n } में मतदाताओं के हिस्से में { $above } साफ़ आगे, { $level } बराबर, { $below } साफ़ पीछे।
alike-growth = 30 दिन की बढ़त में { $above } साफ़ आगे, { $level } बराबर, { $below } साफ़ पीछे।
alike-stands = { $side ->
    [above] आगे
    [below] पीछे
   *[level] बराबर
}
alike-list = { $n } नाम देखें
alike-caption = मिलती-जुलती सीटें, क्षेत्र के क्रम से
alike-how = बराबर: अंतर दसवें हिस्से तक हो, या गिनती की सीमाएँ आपस में मिलती हों। किसी एक अंक पर क्रम नहीं बनाया जाता।

jump-line = { $platform } ({ $account }): { $from } और { $to } के बीच सामान्य से { $gained } ज़्यादा बढ़े ({ $share })।
jump-by = { $side ->
    [representative] कार्यालय
    [accepted] विश्लेषक: मान्य
   *[not_accepted] विश्लेषक: अभी मान्य नहीं
}
jump-said = «{ $said }» ({ $by }, { $day })
jump-none = अभी किसी ने कुछ नहीं कहा।
jump-say = स्पष्टीकरण
jump-side = किसकी ओर से
jump-side-office = कार्यालय (मेरा पक्ष)
jump-side-accepted = विश्लेषक: मान्य
jump-side-not = विश्लेषक: मान्य नहीं
jump-send = दर्ज करें
jump-cannot-see = धीमी बढ़त, असली घटना के साथ छिपी बढ़त और गोल गिनतियों के भीतर की बढ़त इससे नहीं दिखती।

doubts-title = रुकी हुई गिनतियाँ
doubt-line = { $platform } ({ $account }), { $day }: { $count } — { $why }।
doubt-held = रुकी है, अभी गिनी नहीं जाती
doubt-refused = { $day } को हटाई गई
doubt-accepted = { $day } को मानी गई
doubt-reason = कारण
doubt-accept = सही है, मानें
doubt-refuse = गलत है, हटाएँ

sheet-title = ज़िला पत्रक: { $area }
sheet-internal = आंतरिक, बाँटने के लिए नहीं
sheet-number = { $day } की स्थिति · पत्रक सं. { $no }
sheet-reach = पहुँच
sheet-nobody = इस क्षेत्र की सीटों का कोई प्रतिनिधि दर्ज नहीं है।
sheet-missing = क्या बाकी है और कौन देगा
sheet-questions = पूछने के तीन सवाल
sheet-promise = आज का वादा
sheet-what = क्या
sheet-how-much = कितना
sheet-who = किसके ज़िम्मे
sheet-when = कब तक
sheet-sign = हस्ताक्षर
sheet-link = बैठक का पत्रक (छापने के लिए)
ask-jump = { $area }: { $platform } पर { $day } की बढ़त किस वजह से हुई?
ask-unread = { $area } का { $platform } खाता किसके पास है? गिनती कब से नहीं आई?
ask-not-grown = { $area } में 30 दिन से फ़ॉलोअर क्यों नहीं बढ़े?
ask-behind = { $area } में लक्ष्य समय पर पूरा करने के लिए क्या बदलेगा?
ask-help = कौन-सी मदद चाहिए?

promise-sum = सब खातों के फ़ॉलोअर का जोड़
promise-largest = सबसे बड़े खाते के फ़ॉलोअर
promise-met = जिन सीटों का लक्ष्य पूरा है

doubts-all = शंका वाली सब गिनतियाँ और बढ़त
doubts-none = इस दिन कोई गिनती शंका में नहीं है।
doubts-about = शंका का अर्थ गलती नहीं है। रुकी हुई गिनती बाद की गिनतियों से, या किसी के देखने से, ज़्यादा से ज़्यादा सात दिन में मानी या हटाई जाती है।
doubts-caption = { $n } गिनतियाँ और बढ़त
jump-open = स्पष्टीकरण बाकी
nav-due = आज बाकी
staff-title = सहयोगी स्टाफ और वेतन कौन देता है
staff-caption = { $day } तक का सहयोगी स्टाफ
staff-none = सहयोगी स्टाफ दर्ज नहीं है।
staff-none-who = कार्यालय, सहयोगी स्टाफ की फ़ाइल से: sangathan import staff फ़ाइल
col-work = काम
col-payer = वेतन कौन देता है
due-title = मेरे खाते, आज बाकी
due-nobody = अभी कोई विश्लेषक दर्ज नहीं है।
due-lead-all = { $n } विश्लेषक; आज { $due } खातों की गिनती बाकी।
due-choose = अपना नाम चुनें।
due-analysts = { $n } विश्लेषक, जिनके पास सबसे ज़्यादा बाकी है वे ऊपर
col-serves = प्रतिनिधि
col-accounts = खाते
col-due = आज बाकी
due-lead = { $name }: { $all } खातों में { $due } की गिनती आज बाकी।
due-rule = गिनती हर { $days } दिन में ली जाती है: सप्ताह में एक बार, या जितनी ताज़ा गिनती नियम माँगता है।
due-done = { $day } को कुछ बाकी नहीं।
due-caption = { $day } को बाकी, सबसे पुरानी ऊपर
due-all = सब विश्लेषक
due-never = कभी नहीं पढ़ा गया
due-not-read = पिछली बार पढ़ा नहीं जा सका
due-confirm = पिछली गिनती की पुष्टि बाकी: फिर से गिनें
due-old = पिछली गिनती पुरानी
col-last-count = पिछली गिनती
col-why-due = क्यों बाकी
due-unknown = «{ $name }» नाम या id का कोई सहयोगी दर्ज नहीं है। सूची से नाम चुनें।
due-several = «{ $name }» नाम के एक से ज़्यादा सहयोगी हैं। एक चुनें।

entry-title = एक दिन की गिनती
entry-go = गिनती भरें
entry-lead = { $name }: { $n } खातों की गिनती भरें।
entry-how = जैसा पर्दे पर दिखे वैसा लिखें: 12,345 या 9.52 लाख या 45K। जो न दिखे उसे खाली छोड़ें।
entry-day = किस दिन की गिनती
entry-count = आज की गिनती
entry-posts = पोस्ट (ज़रूरी नहीं)
entry-look = खाता खोलें
entry-caption = खाते, जिनकी गिनती सबसे पहले चाहिए वे ऊपर
entry-save = सुरक्षित करें
entry-more = और { $n } खाते; ये भरने के बाद वे सामने आएँगे।
entry-back = आज बाकी की सूची
entry-file = हाथ से भरी गिनती
entry-only-posts = पोस्ट लिखी हैं पर फ़ॉलोअर की गिनती नहीं। गिनती भी लिखें।
entry-not-held = इस दिन यह खाता किसी प्रतिनिधि का दर्ज नहीं है। तारीख देखें।
entry-too-many = एक बार में { $n } से ज़्यादा पंक्तियाँ नहीं भरी जातीं।
entry-sent = यह फ़ॉर्म पहले भेजा जा चुका है और अब बदला हुआ है। पन्ना फिर से खोलकर भरें; जो पहले भेजा था वह दर्ज है।
entry-broken = फ़ॉर्म अधूरा पहुँचा। पन्ना फिर से खोलकर भरें।
entry-wrong = { $n ->
    [one] एक पंक्ति दर्ज नहीं हुई
   *[other] { $n } पंक्तियाँ दर्ज नहीं हुईं
}; बाकी दर्ज हैं
entry-nothing = कोई गिनती नहीं लिखी गई।
entry-whose = किसके खाते? पहले विश्लेषक या क्षेत्र चुनें।
entry-saved = आयात { $no } दर्ज हुआ: { $created } नई, { $updated } बदली, { $unchanged } वैसी ही।
entry-saved-caption = दर्ज हुई { $n } गिनतियाँ
entry-waits = पुष्टि बाकी
entry-waiting = अचानक बहुत बदली गिनतियाँ: { $n }। दर्ज हैं, पर अगली गिनती या किसी की पुष्टि होने तक काम में नहीं ली जाएँगी।
entry-undo = आयात की सूची (वहाँ से संख्या देखकर वापस लिया जा सकता है)

entry-shot = स्क्रीनशॉट (ज़रूरी नहीं)
entry-only-shot = स्क्रीनशॉट है पर गिनती नहीं। गिनती भी लिखें।
entry-shot-again = स्क्रीनशॉट फिर से चुनें
evidence-link = स्क्रीनशॉट
evidence-unknown = यह स्क्रीनशॉट दर्ज नहीं है।

activation-title = किस मंच पर कौन सक्रिय
activation-lead = { $n } { people } की { $all } जगहें: { $active } सक्रिय, { $dormant } निष्क्रिय, { $notlooked } पर किसी ने नहीं देखा, { $none } पर खाता नहीं (देखा गया)।
activation-rule = निष्क्रिय: { $posts } दिन से कोई नई पोस्ट नहीं, या { $unread } दिन से गिनती नहीं। पोस्ट की संख्या जहाँ दर्ज नहीं, वहाँ केवल गिनती देखी जाती है। हर जगह लिखा है कि बात किस पर टिकी है।
activation-summary = { $n } प्रतिनिधि, मंच के हिसाब से
activation-caption = { $day } को कौन कहाँ
activation-since = { $day } से
activation-basis = किस आधार पर
activation-active = सक्रिय
activation-dormant = निष्क्रिय
activation-not-looked = किसी ने नहीं देखा
activation-none = खाता नहीं
basis-new-post = नई पोस्ट { $day } को गिनी गई
basis-counted = गिनती { $day } को; पोस्ट की संख्या दर्ज नहीं
basis-no-post = { $day } से कोई नई पोस्ट नहीं
basis-unread = { $day } के बाद गिनती नहीं
basis-never = कभी गिनती नहीं हुई
beside-title = कार्यालय की गिनती और मंच की गिनती
beside-none = किसी खाते की दोनों गिनतियाँ सात दिन के भीतर की नहीं हैं।
beside-caption = { $n } खाते, जिनमें सबसे ज़्यादा अंतर है वे ऊपर
beside-office = कार्यालय ने बताई
beside-interface = मंच से पढ़ी
beside-apart = अंतर
ask-missing = { $area }: { $what } — कौन बताएगा?

title-cities = फ़ॉलोअर किन शहरों के हैं
cities-two-sorts = एक पंक्ति में दोनों बातें हैं: या तो खाते के फ़ॉलोअर (platform, account, at, city, followers) लिखें, या शहर का बँटवारा (city, area, share)।
cities-no-sort = पंक्ति में शहर के सिवा कुछ नहीं है। खाते के फ़ॉलोअर (platform, account, at, followers) या शहर का बँटवारा (area, share) लिखें।
cities-name = यह शहर का नाम नहीं लगता। नाम वैसे ही लिखें जैसे मंच दिखाता है: «Bhopal, Madhya Pradesh»।
cities-share = हिस्सा समझ में नहीं आया। «15 %» या «0.15» लिखें, 0 से 100 % तक।
cities-twice = «{ $city }» इसी फ़ाइल में पहले { $other } लिखा है। एक ही पंक्ति रखें।
cities-alias-taken = «{ $name }» दूसरे शहर का नाम है। राज्य के साथ पूरा नाम लिखें।
cities-over = «{ $city }» के हिस्से जोड़कर { $sum } होते हैं, 100 % से ज़्यादा। फ़ाइल और पहले के हिस्से साथ देखकर सुधारें।
cities-electors = «{ $city }» के कुल मतदाता दो अलग संख्याओं में लिखे हैं। शहर की सब पंक्तियों में एक ही संख्या लिखें।
cities-too-many = { $account } ({ $day }): शहरों में { $listed } फ़ॉलोअर, खाते में कुल { $counted }। तारीख और खाता जाँचें।
cities-not-in-table = { $n } शहर बँटवारे की सूची में नहीं हैं; उनके फ़ॉलोअर कहीं के भी हो सकते हैं। पंक्तियाँ (city, area, share) जोड़ें: { $names }
inside-basis = क्षेत्र के लोग शहरों की सूची से: { $accounts }
col-inside-basis = क्षेत्र के लोग: आधार
share-up-to = { $upper } तक
three-title = तीनों गिनतियाँ साथ-साथ
three-caption = एक ही फ़ॉलोअर, तीन तरह से गिने
three-which = क्या गिना
three-followers = फ़ॉलोअर
three-share = मतदाताओं का हिस्सा
cities-caption = { $platform } { $account }: फ़ॉलोअर किन शहरों के हैं ({ $day }, { $age })
cities-city = शहर
cities-part = क्षेत्र में कितना
cities-whole = पूरा शहर क्षेत्र में
cities-some = शहर के { $share } मतदाता क्षेत्र के
cities-outside = क्षेत्र के बाहर
cities-unknown = बँटवारे की सूची में नहीं; कहीं के भी हो सकते हैं
cities-and-more = { $names } और { $n } शहर
cities-rest = बाकी फ़ॉलोअर
cities-unlisted = मंच नहीं बताता कि कहाँ के हैं
cities-inside = इस खाते के { $bounds } फ़ॉलोअर क्षेत्र के हैं।
cities-central = शहर के मतदाताओं के हिसाब से बाँटें तो { $n }; यह अंदाज़ा है, किसी ने गिना नहीं।
cities-more = शहरों का जोड़ खाते के फ़ॉलोअर से ज़्यादा है: तारीख और खाता जाँचें।
cities-none = पिछले { $days } दिन की कोई शहर-सूची दर्ज नहीं है, इसलिए सीमा इतनी चौड़ी है।
cities-enter = शहरों की सूची भरें (मंच यह केवल खाते के मालिक को दिखाता है):
cities-file = हाथ से भरे शहर
cities-title = फ़ॉलोअर किन शहरों के हैं
cities-lead = { $name }, { $platform } { $account }: फ़ॉलोअर किन शहरों के हैं?
cities-how = मंच के अपने आँकड़ों (Insights) में शहरों की सूची होती है। हर शहर एक पंक्ति में, जैसा दिखे वैसा। जो सूची में नहीं, उसे न जोड़ें।
cities-day = किस दिन की सूची
cities-lines = शहर, फ़ॉलोअर
cities-lines-how = जैसे: Bhopal, Madhya Pradesh, 6,000
cities-wrong = ये पंक्तियाँ समझ में नहीं आईं, या एक शहर दो बार है: { $lines }। कुछ दर्ज नहीं हुआ।
cities-nothing = कोई शहर नहीं लिखा गया।
cities-account = यह खाता आज किसी प्रतिनिधि का दर्ज नहीं है।
cities-back = प्रतिनिधि का पन्ना

# आयात की फ़ाइलें, एक पंक्ति में
about-roster = प्रतिनिधियों की सूची, जैसी दफ़्तर रखता है: नाम, पद, क्षेत्र, खाते और फ़ॉलोअर एक ही पंक्ति में।
about-cities = खाते के फ़ॉलोअर किन शहरों के हैं, और कौन-सा शहर किन क्षेत्रों में कितना पड़ता है।
about-readings = खातों की गिनतियाँ: मंच, खाता, तारीख, फ़ॉलोअर।

# सारणी, फ़ाइल में: पन्नों के नाम और स्तंभ
compare-short = तुलना
doubts-short = शंका
analysts-short = विश्लेषक
activation-short = कौन कहाँ
beside-short = दो गिनतियाँ
beside-on = { $what }, तारीख
beside-share = अंतर, हिस्सा
counts-short = दिन की गिनती
seats-title = सीटें
seats-of = { $area }: यहाँ के प्रतिनिधि और हर सीट के प्रतिनिधि
col-address = पता
col-precision = कितनी सटीक
col-import = आयात सं.
col-gained = बढ़त

late-page = इस रिपोर्ट के दिन के बाद आए आयात जिनसे यह बदली:
late-line = इस रिपोर्ट के दिन के बाद आए आयात जिनसे यह बदली: { $list }
late-import = सं. { $no } ({ $file }, { $day })
late-more = और { $n } आयात

# API
api-no-area = इस कोड का कोई क्षेत्र नहीं है।
