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

headline = { $n } में से { $met } ({ $role }) का लक्ष्य पूरा, { $notmet } का अधूरा, { $cannot } पर कह नहीं सकते।
headline-no-target = { $n } ({ $role }) दर्ज हैं; लक्ष्य तय नहीं।
headline-nobody = { $day } को कोई { $role } दर्ज नहीं है।
headline-reach = क्षेत्र के लोग ही गिनें तो: { $met } का पक्का पूरा, { $notmet } का अधूरा, { $cannot } पर कह नहीं सकते।
headline-unconfirmed = अधूरे में से { $n } की खाता-सूची की पुष्टि बाकी: हो सकता है किसी मंच पर खाता हो जो किसी ने खोजा नहीं।

rule-share-at-least = मतदाताओं का कम से कम { $share }
rule-share-more = मतदाताओं के { $share } से ज़्यादा
rule-followers-at-least = कम से कम { $n } फ़ॉलोअर
rule-followers-more = { $n } से ज़्यादा फ़ॉलोअर
rule-platform-at-least = { $platform } पर कम से कम { $n } फ़ॉलोअर
rule-platform-more = { $platform } पर { $n } से ज़्यादा फ़ॉलोअर
rule-line = { $wanted }, { $measure } · नियम «{ $name }» (रूप { $version })
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
explain-cannot-tell = { $have } फ़ॉलोअर; { $needed } चाहिए, पर जो पता है उससे तय नहीं होता।
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

missing-electors = क्षेत्र की मतदाता संख्या (electors फ़ाइल)
missing-count = { $platform } ({ $account }): { $why } — कार्यालय या विश्लेषक
missing-accounts = खाता है या नहीं: { $platforms } — कार्यालय
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
sheet-about = यह क्या है

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
