# पंक्ति के बारे में
row-blank = यह खाना खाली नहीं हो सकता। मान भरें और फिर से आयात करें।
row-future = तारीख आज ({ $today }) के बाद की है। सही तारीख लिखें।
row-surplus = इस पंक्ति में शीर्षकों से ज़्यादा खाने हैं। अतिरिक्त खाने हटाएँ या अल्पविराम वाले मान को उद्धरण चिह्नों में रखें।

# शीर्षक के बारे में
header-unused = स्तंभ «{ $header }» पहचाना नहीं गया और इस्तेमाल नहीं हुआ। ज़रूरी हो तो --map से बताएँ।
header-not-stored = «{ $field }» पहचाना गया, पर रखा नहीं जाता: संपर्क नंबर तब तक नहीं रखे जाते जब तक सुरक्षित खाने नहीं हैं।

# पूरी फ़ाइल के बारे में
error-database = डेटाबेस ने काम नहीं किया: { $error }। कुछ नहीं बदला; थोड़ी देर बाद फिर करें।
error-no-field = «{ $field }» नाम का कोई खाना नहीं है। खाने हैं: { $fields }
error-no-header = फ़ाइल में «{ $header }» नाम का स्तंभ नहीं है। स्तंभ हैं: { $headers }
error-two-columns = «{ $first }» और «{ $second }» दोनों { $field } हो सकते हैं। --map { $field }=… से बताएँ कि कौन-सा पढ़ना है।
error-missing-column = { $field } का स्तंभ नहीं मिला (पहचाने जाने वाले शीर्षक: { $known })। फ़ाइल के स्तंभ: { $headers }। --map { $field }=शीर्षक से बताएँ।
error-template = --set का पाठ पढ़ा नहीं गया: { $text }। जैसे: code=MP-AC-{"{"}AC_NO:03{"}"}
error-no-import = आयात { $no } नहीं है या पहले ही वापस लिया जा चुका है। सूची: sangathan import list
error-built-upon = आयात { $no } वापस नहीं लिया जा सकता: { $by } उस पर टिका है। पहले उसे वापस लें।
error-no-draft = यह अधूरा आयात अब नहीं है: हटाया गया, या { $days } दिन तक किसी ने नहीं छुआ। फ़ाइल फिर से चुनें।
error-draft-moved = यह अधूरा आयात इस बीच बदल गया है (शायद दूसरी खिड़की में)। पन्ना फिर से खोलें और देखकर आगे बढ़ें।
error-many-drafts = { $n } अधूरे आयात पड़े हैं। पहले किसी को पूरा करें या हटाएँ।
error-write = { $file } लिखी नहीं जा सकी: { $error }

# भरने की फ़ाइल
template-sheet = भरें
template-help = मदद
template-column = शीर्षक
template-field = खाने का नाम
template-needed = ज़रूरी?
template-example = उदाहरण
template-yes = हाँ
template-one-of = इनमें से कम से कम एक
template-no = नहीं

# A picture
picture-too-large = चित्र { $most } MB से बड़ा है। छोटा स्क्रीनशॉट लें या काटकर भेजें।
picture-too-many-pixels = चित्र में बहुत ज़्यादा पिक्सेल हैं। केवल पर्दे का स्क्रीनशॉट भेजें।
picture-unreadable = यह PNG, JPEG या WebP चित्र नहीं है, या अधूरा है। स्क्रीनशॉट फिर से लें।
