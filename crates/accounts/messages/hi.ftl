title-accounts = सोशल मीडिया खाते

book-held = यह खाता { $name } के नाम दर्ज है। जिसका है उसी की पंक्ति में लिखें, या पहले उसकी अंतिम तारीख दर्ज करें।
book-which = इस मंच पर इस व्यक्ति के कई खाते हैं ({ $handles }) और पंक्ति नहीं बताती कि कौन-सा। हैंडल या owner लिखें।
book-known = «कोई खाता नहीं» लिखा है, पर खाता { $handle } दर्ज है। पहले उस खाते की अंतिम तारीख दर्ज करें।
person-unknown = «{ $name }» नाम का व्यक्ति दर्ज नहीं है। सबसे पास के: { $near }। पहले roster या offices से दर्ज करें, या id लिखें।
person-two = «{ $name }» नाम के एक से ज़्यादा लोग हैं: { $candidates }। area स्तंभ भरें या id लिखें।
id-bad = «{ $id }» { $platform } की खाता id नहीं हो सकती। लंबी संख्या को Excel में पाठ (Text) बनाकर लिखें।
platform-unknown = «{ $value }» मंच पहचाना नहीं गया। इनमें से लिखें: { $known }
owner-unknown = «{ $value }» पहचाना नहीं गया। government, party, personal या unstated लिखें (सरकारी, पार्टी, निजी)।
