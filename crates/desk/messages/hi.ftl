# नया आयात
new-title = नया आयात: फ़ाइल जोड़ें
new-lead = फ़ाइल चुनें; पहले देखें कि क्या बदलेगा, फिर जोड़ें।
new-sub = चुनने से कुछ नहीं बदलता। गलत पंक्तियाँ यहीं सुधारी जा सकती हैं; जो जुड़ा है, वह वापस लिया जा सकता है।
new-choose = — चुनें —
new-file = फ़ाइल
new-file-hint = CSV, TSV या XLSX (नक्शे के लिए GeoJSON), { $most } MB तक। आधार नंबर, जाति, धर्म या मतदाता सूची वाली फ़ाइल नहीं ली जाती और रखी नहीं जाती।
new-kind = फ़ाइल में क्या है
new-on = किस तारीख के आँकड़े
new-on-hint = उन पंक्तियों के लिए जिनमें तारीख नहीं लिखी है।
new-source = कहाँ से मिली
new-source-hint = जैसे: अंतिम सूची 2023, ज़िला कार्यालय
new-sheet = कौन-सी शीट
new-sheet-hint = केवल XLSX में, अगर पहली भरी हुई शीट नहीं पढ़नी है।
new-send = फ़ाइल देखें
new-no-kind = चुनें कि फ़ाइल में क्या है।
new-no-file = फ़ाइल नहीं चुनी गई, या वह खाली है। फिर से चुनें।
form-broken = भेजा हुआ फ़ॉर्म पूरा नहीं पहुँचा, या { $most } MB से बड़ा है। पन्ना फिर से खोलें और फिर भेजें; बड़ी फ़ाइल को हिस्सों में बाँटें।

# अधूरे आयात
drafts-open = { $n } अधूरे आयात पड़े हैं
drafts-title = अधूरे आयात
drafts-rule = सर्वर पर सुरक्षित हैं; बाद में भी पूरे हो सकते हैं। { $days } दिन तक न छुए जाएँ, तो अपने आप हट जाते हैं।
drafts-caption = { $n } अधूरे आयात
col-touched = आखिरी बदलाव
col-mends = सुधार
col-do = क्या करें
draft-discard = हटाएँ
draft-discard-which = हटाएँ: { $file } का अधूरा आयात
kinds-title = क्या-क्या जोड़ा जा सकता है
kinds-caption = { $n } प्रकार की फ़ाइलें
col-kind = प्रकार
col-about = किसके लिए
col-template = भरने की खाली फ़ाइल
template-get = डाउनलोड
template-of = डाउनलोड: { $kind } की खाली फ़ाइल

# देखना
draft-title = देखें और जोड़ें: { $file }
draft-back = अधूरे आयात पर लौटें
draft-saved = सहेज लिया; नीचे नया हिसाब है। अभी आयात नहीं हुआ।
draft-problem = फ़ाइल अभी समझी नहीं गई
draft-problem-way = नीचे बताएँ कि कौन-सा स्तंभ क्या है
draft-lead = { $kind }: { $read } पंक्तियों में { $good } ठीक हैं, { $bad } अस्वीकृत।
draft-lead-all = { $kind }: सभी { $read } पंक्तियाँ ठीक हैं।
draft-lead-nothing = { $kind }: सभी { $read } पंक्तियाँ पहले से वैसी ही दर्ज हैं; जोड़ने से कुछ नहीं बदलेगा।
draft-lead-none = { $kind }: { $read } पंक्तियों में नया कुछ नहीं; { $bad } अस्वीकृत।
draft-sub = अभी कुछ नहीं बदला है: यह देखने के लिए है।
draft-import = { $n } पंक्तियाँ जोड़ें
draft-import-hint = एक साथ जुड़ेंगी; बाद में वापस ली जा सकती हैं।
draft-import-rest = { $good } पंक्तियाँ जोड़ें, { $bad } छोड़ें
draft-import-rest-hint = छोड़ी हुई पंक्तियाँ एक फ़ाइल में मिलेंगी और बाद में भी सुधारी जा सकेंगी।
draft-later = बाद में, या नहीं
draft-rule = यह अधूरा आयात सर्वर पर सुरक्षित है (आखिरी बदलाव { $when }); { $days } दिन तक न छुआ जाए, तो अपने आप हट जाता है।
draft-others = सब अधूरे आयात
col-read = पढ़ी
col-created = नई
col-updated = बदलेंगी
col-changed = बदलीं
col-unchanged = वैसी ही
col-rejected = अस्वीकृत
col-warnings = चेतावनियाँ

# अस्वीकृत पंक्तियाँ
rejected-title = { $n } पंक्तियाँ अस्वीकृत: यहीं सुधारें
reasons-caption = क्या गलत है
reasons-all = सब कारणों की पंक्तियाँ दिखाएँ
col-reason = कारण (पहला उदाहरण)
col-rows = पंक्तियाँ
alike-title = एक जवाब, कई पंक्तियाँ
alike-sub = यही पाठ कई पंक्तियों में है। एक बार बताएँ, सब सुधर जाएँगी।
alike-rows = { $n } पंक्तियाँ
alike-choose = इसकी जगह चुनें
alike-write = या सही लिखें
choose-none = — कुछ नहीं —
mend-save = सुधार सहेजें और फिर देखें
rows-title = पंक्तियाँ { $from } से { $to }, कुल { $all }
rows-more = { $n } और अस्वीकृत पंक्तियाँ यहाँ नहीं दिखीं। ऊपर की सुधारें, या आयात के बाद अस्वीकृत पंक्तियों की फ़ाइल लें।
row-no = पंक्ति { $row }
row-extra = शीर्षकों के बाद भी खाने भरे हैं: «{ $text }»
row-cut = बाकी खाने सही जगह पर हैं; यह अतिरिक्त छोड़ दें
row-rest = इस पंक्ति के बाकी { $n } खाने
was-published = फ़ाइल में था: «{ $text }»
column-no = स्तंभ { $n }
pick-instead = या इनमें से चुनें
blank = (खाली)
pages = अस्वीकृत पंक्तियों के पन्ने
pages-before = ‹ पिछली पंक्तियाँ
pages-next = अगली पंक्तियाँ ›
pages-save-first = दूसरे पन्ने पर जाने से पहले सुधार सहेजें।

# स्तंभ
columns-title = कौन-सा स्तंभ क्या है
columns-sub = बाएँ वह जो चाहिए; साथ में फ़ाइल का स्तंभ, और पहली पंक्तियाँ जैसी समझी गईं। गलत हो तो बदलें।
columns-rest = { $n } और खाने, जो फ़ाइल में नहीं मिले
columns-caption = खाने और फ़ाइल के स्तंभ
columns-save = बदलाव सहेजें और फिर देखें
col-field = खाना
col-column-of-file = फ़ाइल का स्तंभ
col-text-instead = या हर पंक्ति में यह
needed = ज़रूरी
column-recognised = अपने आप: { $header }
column-absent = फ़ाइल में नहीं
map-of = { $field }: फ़ाइल का कौन-सा स्तंभ
set-of = { $field }: हर पंक्ति में यह पाठ, या जैसे MP-AC-{"{"}स्तंभ:03{"}"}

# चेतावनियाँ और सुधार
warnings-title = { $n } चेतावनियाँ
warnings-sub = ये पंक्तियाँ ली जाएँगी; फिर भी एक बार देख लें।
warnings-more = ऐसी { $n } और
corrected-title = { $n } खाने सुधारे गए
corrected-sub = फ़ाइल में जो था और उसकी जगह जो लिया गया।
corrected-caption = { $n } सुधार: फ़ाइल में था → लिया गया
corrected-more = { $n } और सुधार यहाँ नहीं दिखे।
beyond-headers = शीर्षकों के बाद
col-row = पंक्ति
col-column = स्तंभ
col-correction = था → लिया गया

# एक आयात
import-title = आयात { $no }
import-unknown = इस संख्या का कोई आयात नहीं है।
import-all = सब आयात
import-lead = जुड़ गया: { $created } नई, { $updated } बदलीं।
import-lead-nothing = कुछ नहीं बदला: सब पहले से दर्ज था।
import-lead-undone = यह आयात { $when } को वापस लिया गया।
import-report = रिपोर्ट देखें
import-next = एक और फ़ाइल
import-no-rejects = इस आयात की अस्वीकृत पंक्तियाँ नहीं हैं, या { $days } दिन हो जाने से हट चुकी हैं।
left-title = { $n } पंक्तियाँ नहीं ली गईं
left-sub = उन्हें यहीं सुधारें, या फ़ाइल लेकर Excel में सुधारें और फिर से जोड़ें। { $days } दिन तक रखी जाती हैं।
left-mend = बाकी पंक्तियाँ यहीं सुधारें
left-get = अस्वीकृत पंक्तियों की फ़ाइल (CSV)
left-gone = उनकी फ़ाइल यहाँ नहीं है: आयात आदेश से हुआ, या समय बीत गया।
facts-title = यह आयात
col-file = फ़ाइल
col-when = कब
col-by = किसने
col-via = कैसे
by-operator = संचालक
not-stated = नहीं बताया
via-command = आदेश से (sangathan import)
via-form = हाथ से भरकर
via-browser = ब्राउज़र से, फ़ाइल के रूप में

# वापस लेना
undo-title = वापस लेना
undo-open = यह आयात वापस लें
undo-sub = जो इससे जुड़ा, वह नहीं माना जाएगा; जो इसने बदला था, वह फिर से माना जाएगा। पुरानी रिपोर्ट वैसी ही छपेंगी। फ़ाइल दोबारा जोड़ी जा सकती है।
undo-reason = कारण
undo-sure = हाँ, इस आयात को वापस लेना है
undo-do = वापस लें
undo-no-reason = कारण लिखें: बाद में कोई पूछेगा।
undo-not-sure = वापस लेने के लिए «हाँ» पर निशान लगाएँ।
