kind-state = प्रदेश
kind-org-district = संगठनात्मक ज़िला
kind-assembly = विधानसभा क्षेत्र
kind-mandal = मंडल
kind-booth = बूथ
kind-district = ज़िला
kind-block = ब्लॉक
kind-loksabha = लोकसभा क्षेत्र
kind-kendra = शक्ति केंद्र
kind-cluster = क्लस्टर

area-unknown = «{ $asked }» नाम का क्षेत्र नहीं मिला। कोड लिखें, या aliases से यह नाम जोड़ें।
area-unknown-near = «{ $asked }» नाम का क्षेत्र नहीं मिला। सबसे पास के नाम: { $nearest }। सही नाम या कोड लिखें, या aliases से यह नाम जोड़ें।
area-ambiguous = «{ $asked }» एक से ज़्यादा क्षेत्रों का नाम है: { $candidates }। कोड लिखें।

title-areas = क्षेत्र
title-aliases = क्षेत्रों के दूसरे नाम
title-electors = मतदाता
title-boundaries = क्षेत्रों की सीमाएँ

row-kind-unknown = «{ $value }» क्षेत्र का प्रकार नहीं है। इनमें से लिखें: { $kinds }
row-kind-changed = कोड «{ $code }» पहले से { $kind } है; किसी क्षेत्र का प्रकार नहीं बदलता। दूसरा कोड दें।
row-no-name = नाम नहीं है: name_hi या name_en में से कम से कम एक भरें।
row-parent-unknown = ऊपर का क्षेत्र «{ $code }» न इस फ़ाइल में सही पंक्ति में है, न पहले से दर्ज। उसका कोड ठीक करें।
row-parent-loop = «{ $code }» अपने ही नीचे नहीं आ सकता।
row-group-unknown = समूह «{ $code }» न इस फ़ाइल में है, न पहले से दर्ज। उसका कोड ठीक करें।
row-group-kind = «{ $code }» समूह नहीं है; member_of में लोकसभा, ज़िला, ब्लॉक, केंद्र या क्लस्टर का कोड आता है।
row-reserved = «{ $value }» आरक्षण नहीं है; GEN, SC या ST लिखें।
row-code-twice = कोड «{ $code }» इसी तारीख़ के लिए इस फ़ाइल में पहले आ चुका है (पंक्ति { $row })।
row-span = valid_to, valid_from से पहले है।
row-dated = «{ $code }»: { $day } तक ऐसा ही था; उसके बाद जो दर्ज है, वह रहेगा। उसे बदलना हो तो valid_from भरें।
row-parent-level = «{ $code }» { $kind } है; उसके नीचे { $child } नहीं आ सकता। ऊपर के क्षेत्र का कोड ठीक करें।
row-group-other = «{ $code }» { $kind } है, { $said } नहीं। कोड या प्रकार ठीक करें।
row-alias-twice = यही नाम इसी तारीख से इस फ़ाइल में पहले आ चुका है (पंक्ति { $row }), पर दूसरी अंतिम तारीख के साथ। एक पंक्ति रखें।

electors-no-count = मतदाताओं की संख्या नहीं है: electors, या male और female भरें।
electors-no-date = मतदाता सूची की तारीख नहीं है: as_of स्तंभ भरें या --on दें।
electors-future = मतदाता सूची की तारीख { $day } आज के बाद की है। सही तारीख as_of स्तंभ में या --on से दें।
electors-sum = जोड़ { $sum } है, पर electors { $stated } लिखा है। electors रखा गया।
electors-ratio = अविश्वसनीय: पुरुष { $male }, महिला { $female }। संख्या रखी गई और चिह्नित की गई।
electors-change = अविश्वसनीय: { $before } ({ $roll }) से { $after }, 40% से ज़्यादा बदलाव। संख्या रखी गई और चिह्नित की गई।
electors-above-parent = { $child } के मतदाता { $n } उसके ऊपर के क्षेत्र { $parent } के { $total } से ज़्यादा हैं। संख्या रखी गई और चिह्नित की गई।
electors-children = { $parent } के { $total } मतदाता हैं, पर उसके { $count } हिस्सों का जोड़ { $sum } है।
electors-approx = मतदाता संख्या गोल लिखी है («{ $value }»); { $n } रखी गई।
electors-twice = { $area } की { $day } की संख्या इस फ़ाइल में पहले आ चुकी है (पंक्ति { $row })।

outline-empty = इस आकृति की सीमा नहीं है। सीमा बनाएँ, या इसे फ़ाइल से हटा दें।
outline-not-an-area = { $kind } से क्षेत्र नहीं घिरता; सीमा एक या कई बहुभुज (polygon) होती है। नक्शे को क्षेत्रों की सीमाओं के साथ सहेजें।
outline-unreadable = सीमा «{ $at }» पर पढ़ी नहीं जा सकी। नक्शे की मूल फ़ाइल (GeoJSON) लें।
outline-range = «{ $x } { $y }» डिग्री में देशांतर और अक्षांश नहीं हैं। नक्शा WGS 84 (EPSG:4326) में सहेजें।
outline-swapped = अक्षांश पहले और देशांतर बाद में लिखा है। नक्शा देशांतर पहले रखकर सहेजें।
outline-few-points = { $n } बिंदुओं से घेरा नहीं बनता; कम से कम चार चाहिए, और आख़िरी वही जो पहला। घेरा फिर से बनाएँ।
outline-open = घेरा खुला है: आख़िरी बिंदु पहले से { $gap } डिग्री दूर है। घेरा बंद करें।
outline-flat = इस सीमा के भीतर कुछ नहीं आता। सीमा फिर से बनाएँ।
boundary-no-area = यह नहीं लिखा कि यह सीमा किस क्षेत्र की है: कोड, क्रमांक और नाम खाली हैं।
boundary-of-what = «{ $asked }» क्रमांक है; किसका, यह बताएँ: --set kind=assembly
boundary-disagree = क्रमांक «{ $number }» { $one } का है, पर नाम «{ $name }» { $other } का। एक को ठीक करें, या --map code=… से बताएँ कि किसे मानना है।
boundary-part = { $area } इस फ़ाइल में पहले आ चुका है (आकृति { $row }); इसे उसी का दूसरा हिस्सा माना गया।
boundary-span = सीमा शुरू होने से पहले ही ख़त्म हो जाती है। valid_from या valid_to ठीक करें।
boundary-twice = { $area } इस फ़ाइल में उन्हीं दिनों के लिए पहले आ चुका है (आकृति { $row })। एक रखें।
boundary-collapsed = { $area } का एक हिस्सा कुछ नहीं घेरता और छोड़ दिया गया; बाकी ले लिया गया।

# आयात की फ़ाइलें, एक पंक्ति में
about-areas = प्रदेश, ज़िले, विधानसभा, मंडल, बूथ: कोड, नाम और कौन किसके भीतर है।
about-aliases = जगहों के दूसरे नाम, ताकि फ़ाइलों में लिखा नाम पहचाना जाए।
about-boundaries = नक्शे की सीमाएँ (GeoJSON या TopoJSON)।
about-electors = हर क्षेत्र के मतदाता, सूची की तारीख के साथ।
