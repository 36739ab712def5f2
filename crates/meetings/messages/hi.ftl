nav-meetings = बैठकें और वादे
title-meetings = बैठकें और वादे

kind-review = समीक्षा बैठक
kind-one-to-one = आमने-सामने
kind-other = अन्य बैठक

state = { $state ->
    [kept] पूरा
    [running] चल रहा
    [overdue] तारीख निकली
    [not_kept] पूरा नहीं हुआ
   *[other] कह नहीं सकते
}
outcome = { $outcome ->
    [kept] पूरा हुआ
    [not_kept] पूरा नहीं हुआ
   *[other] चल रहा है
}
totals = वादे { $n }: { $parts }
totals-none = कोई वादा दर्ज नहीं
part = { $state ->
    [kept] { $n ->
        [one] { $n } पूरा
       *[other] { $n } पूरे
    }
    [running] { $n ->
        [one] { $n } चल रहा
       *[other] { $n } चल रहे
    }
    [overdue] { $n } की तारीख निकली
    [not_kept] { $n ->
        [one] { $n } पूरा नहीं हुआ
       *[other] { $n } पूरे नहीं हुए
    }
   *[other] { $n } पर कह नहीं सकते
}
since-meeting = पिछली बैठक ({ $day }) के बाद: { $totals }
meeting-title = { $unit }: { $kind }, { $day }
with-person = { $person } के साथ
promised-measure = { $measure }: कम से कम { $number }
promised-number = कम से कम { $number }
promised-words = शब्दों में
until-day = { $day } तक
told = { $who } ने कहा
then-number = तब { $number }
counted = { $number }
counted-none = नापा नहीं जा सका
not-measured = शब्दों का वादा: गिनती से नहीं नापा जाता
since-number = अब { $number }
source-line = { $measure } · { $day }
source = स्रोत
said = { $by }, { $day }: «{ $remark }»

col-who = किसने
col-what = क्या कहा गया
col-promise = वादा
col-result = क्या हुआ
col-count = नापा गया
col-day = तारीख
col-unit = इकाई
col-kind = बैठक
col-totals = वादे
open = खोलें

unit-itself = { $unit } (इकाई)
list-caption = बैठकें, नई पहले
list-none = अभी कोई बैठक दर्ज नहीं है।
list-none-who = जिसने बैठक ली, नीचे के फ़ॉर्म से, या आदेश sangathan meeting hold से
list-new = नई बैठक दर्ज करें
list-hold = बैठक दर्ज करें
first-no-unit = पहले क्षेत्र चाहिए: sangathan import areas
previous-title = पिछली बैठक ({ $day }): क्या वादा था, क्या हुआ
previous-none = इससे पहले की कोई बैठक दर्ज नहीं है।
today-title = इस बैठक के वादे
today-none = इस बैठक में अभी कोई वादा दर्ज नहीं है।
promises-caption = { $day } के वादे; { $on } तक की स्थिति
promises-caption-any = वादे; { $on } तक की स्थिति
add-title = वादा जोड़ें
add-submit = वादा दर्ज करें
person-title = { $name }: आमने-सामने
person-last = पिछले वादे
person-none = इनका कोई वादा दर्ज नहीं है।
person-today = आज की बात
person-blank = क्या ____________________ कितना __________ कब तक __________
person-sign = हस्ताक्षर ____________________ तारीख __________
person-new = आज की बैठक दर्ज करें
person-office = { $role } · { $unit }
promise-title = वादा: { $who }
promise-meeting = बैठक
promise-settle = क्या हुआ, यह लिखें
promise-settle-note = जहाँ गिनती से तय होता है वहाँ गिनती ही चलेगी; आपकी बात साथ में दिखेगी।
promise-settle-submit = दर्ज करें
promise-change = वादा बदलें
promise-change-submit = बदलाव दर्ज करें
promise-withdraw = वादा वापस लें
promise-withdraw-submit = वापस लें

field-area = किस इकाई की
field-day = कब
field-kind = कैसी बैठक
field-title = किस बात की
field-who = किसके ज़िम्मे
field-told-by = किसने कहा
field-instruction = क्या करना है
field-measure = कैसे नापेंगे
field-number = कितना
field-number-hint = पूरी संख्या, जैसे 12,000; शब्दों के वादे में खाली छोड़ सकते हैं
field-due = कब तक
field-outcome = क्या हुआ
field-by = कौन कह रहा है
field-said-on = किस दिन की बात
field-remark = दो शब्द
field-reason = बदलने का कारण
field-why = वापस लेने का कारण
measure-none = शब्दों में, गिनती नहीं

fault = { $fault ->
    [no_teller] किसने कहा, यह लिखें।
    [no_instruction] क्या करना है, यह लिखें।
    [no_number] जिस माप से नापेंगे उसकी संख्या लिखें।
    [negative] संख्या 0 या उससे ज़्यादा लिखें।
    [due] यह तारीख बैठक के दिन की या उससे पहले की है। बैठक के बाद का दिन चुनें।
    [too_long] यह बहुत लंबा है; { $most } अक्षरों में लिखें।
   *[other] कारण लिखें।
}
# latin
error-access = { $error }
no-meeting = यह बैठक दर्ज नहीं है।
no-promise = यह वादा दर्ज नहीं है; हो सकता है वापस ले लिया गया हो।
no-person = यह व्यक्ति दर्ज नहीं है।
no-area = { $day } को यह क्षेत्र दर्ज नहीं है।
no-measure = «{ $value }» नाम का कोई माप नहीं है। इनमें से लिखें: { $known }
bad-choice = सूची में से चुनें।
bad-number = पूरी संख्या लिखें, जैसे 12,000।
bad-day = तारीख लिखें, जैसे 20-11-2026।
bad-day-address = पते में on={ $value } तारीख नहीं है। ऐसे लिखें: 2026-11-20
to-meetings = सब बैठकें

panel-since = पिछली बैठक के बाद
panel-person = वादे
panel-person-sheet = आमने-सामने का पत्रक
panel-area = इस क्षेत्र के वादे
panel-sheet = पिछली बार का वादा → हुआ?
panel-sheet-none = पिछली बार का कोई वादा दर्ज नहीं है।

cli-meeting-about = बैठकें और वादे: सूची, दर्ज करना, नतीजा लिखना
cli-list = बैठकें और उनके वादों का हाल
cli-hold = बैठक दर्ज करें
cli-promise = बैठक में किया वादा दर्ज करें
cli-settle = वादे का क्या हुआ, यह लिखें
cli-withdraw = वादा वापस लें
cli-on = किस दिन की स्थिति (न दें तो आज)
cli-day = बैठक का दिन (न दें तो आज)
cli-area = इकाई: कोड या नाम
cli-area-promise = जिस इकाई का वादा है (न दें तो व्यक्ति के पद का क्षेत्र, नहीं तो बैठक की इकाई)
cli-kind = कैसी बैठक
cli-title = किस बात की
cli-person = व्यक्ति की id (office list --json से)
cli-meeting = बैठक की id (meeting list से)
cli-promise-id = वादे की id (report promises से)
cli-told-by = किसने कहा
cli-instruction = क्या करना है
cli-measure = माप का नाम; न दें तो वादा शब्दों में
cli-number = कितना
cli-due = कब तक
cli-as = क्या हुआ
cli-by = कौन कह रहा है
cli-remark = दो शब्द
cli-reason = कारण
cli-said-on = किस दिन की बात (न दें तो आज)
cli-report = वादे और उनका हाल
cli-under = केवल इस क्षेत्र के भीतर
cli-since = इस दिन या उसके बाद की बैठकों के
cli-format = किस रूप में
cli-bad-value = --{ $option } का मान «{ $value }» समझ में नहीं आया।
cli-held = बैठक दर्ज हुई: { $id }
cli-promised = वादा दर्ज हुआ: { $id }
cli-settled = नतीजा दर्ज हुआ।
cli-withdrawn = वादा वापस लिया गया।
cli-none = कोई वादा दर्ज नहीं है।

# सारणी, फ़ाइल में: स्तंभ
sheet-promises = वादे
col-code = क्षेत्र कोड
col-person = किसके साथ
col-told-by = किसने कहा
col-measure = क्या नापा जाता है
col-due = आख़िरी तारीख
col-baseline = बैठक के दिन
col-counted-on = किस दिन नापा
col-now = अब
col-said-by = किसने बताया
col-said-on = कब बताया
col-remark = क्या बताया
list-newest = केवल सबसे नई { $n } बैठकें; इनसे पुरानी इस फ़ाइल में नहीं हैं।
area-unknown = यह क्षेत्र दर्ज नहीं है।

# मेरी जानकारी: यहाँ क्या रखा है
held-meeting = आपके साथ बैठक
held-promise = आपका वादा
held-why = यह याद रखने के लिए कि किससे क्या कहा गया और क्या हुआ
held-source = बैठक लेने वाले ने दर्ज किया
