# Help: for all commands
help-about = sangathan: जनप्रतिनिधियों की पहुँच, सबूत के साथ। एक प्रोग्राम, हिंदी और अंग्रेज़ी।
help-examples =
    उदाहरण:
      sangathan demo                                  काल्पनिक संगठन, देखने-समझने के लिए
      sangathan import areas areas.csv                क्षेत्र लें
      sangathan serve                                 सर्वर: http://127.0.0.1:8080/

    हर विकल्प चर भी है: --data के लिए SANGATHAN_DATA, --lang के लिए SANGATHAN_LANG।
    डेटाबेस का पता फ़ाइल में भी हो सकता है: SANGATHAN_DATABASE_FILE।
    समाप्ति कोड: 0 हो गया · 1 नहीं हुआ, कुछ नहीं बदला · 2 आदेश गलत · 3 हो गया, कुछ पंक्तियाँ अस्वीकृत
help-usage = प्रयोग:
help-usage-options = [विकल्प]
help-command = आदेश
help-commands = आदेश
help-arguments = क्या देना है
help-options = विकल्प
help-globals = हर आदेश के विकल्प
help-help = यह सहायता दिखाएँ
help-version = संस्करण दिखाएँ
help-data = आँकड़ों का फ़ोल्डर; न दें तो ./data
help-database = डेटाबेस: sqlite://FILE या postgres://…; न दें तो आँकड़ों के फ़ोल्डर में sangathan.db
help-keys = कुंजियों का फ़ोल्डर; न दें तो डेटा फ़ोल्डर में keys
help-plain-database = दूसरे कंप्यूटर के डेटाबेस से पहचान जाँचे बिना भी संपर्क करें (जोखिम भरा)
help-lang = जवाबों की भाषा: hi या en; न दें तो hi
help-json = जवाब JSON में, स्क्रिप्ट के लिए

# Wrong calls
usage-help = सहायता: sangathan --help
usage-no-option = यहाँ «{ $option }» नाम का विकल्प नहीं है।
usage-no-command = «{ $command }» नाम का आदेश नहीं है।
usage-missing = यह नहीं दिया गया: { $what }।
usage-subcommand = क्या करना है? इनमें से एक लिखें: { $commands }।
usage-conflict = { $one } और { $other } साथ नहीं दिए जा सकते।
usage-value-missing = { $option } का मान नहीं दिया गया।
usage-value-one-of = { $option }: «{ $value }» नहीं हो सकता। ये हो सकते हैं: { $possible }।
usage-value = { $option }: «{ $value }» पढ़ा नहीं जा सका।
usage-other = आदेश पढ़ा नहीं जा सका: { $detail }
usage-near = क्या आप { $near } लिखना चाहते थे?
usage-database = डेटाबेस का पता ऐसे लिखें: sqlite://FILE या postgres://USER@HOST/NAME।
usage-no-kind = फ़ाइल किस प्रकार की है? प्रकार ये हैं: { $kinds }
usage-kind = «{ $asked }» नाम का प्रकार नहीं है। प्रकार ये हैं: { $kinds }
usage-pair = { $option }: «{ $text }» का रूप FIELD=… होना चाहिए।
usage-rejects = --rejects में वही फ़ाइल न दें जो ली जा रही है।

# Failures
error = त्रुटि: { $text }
file-missing = { $file } नहीं मिली। नाम और फ़ोल्डर देखें।
file-exists = { $file } पहले से है, उस पर नहीं लिखा जाएगा। दूसरा नाम चुनें।
file-denied = { $file } को पढ़ने या लिखने की अनुमति नहीं है। उसकी अनुमतियाँ देखें।
file-no-room = { $file } के लिए डिस्क पर जगह नहीं है। जगह बनाकर फिर चलाएँ।
file-other = फ़ाइल { $file }: { $detail }
database-busy = डेटाबेस अभी व्यस्त है ({ $detail })। कुछ नहीं बदला। थोड़ी देर में फिर चलाएँ।
database-full = डेटाबेस के लिए जगह नहीं बची ({ $detail })। कुछ नहीं बदला। डिस्क पर जगह बनाकर फिर चलाएँ।
database-unreachable = डेटाबेस नहीं खुला: { $detail }। --data या --database देखें, और यह कि सर्वर चल रहा है या नहीं।
database-newer = यह डेटाबेस इस प्रोग्राम के नए संस्करण का है ({ $detail })। वही संस्करण चलाएँ।
database-damaged = रखी हुई एक पंक्ति सही नहीं हो सकती: { $detail }। sangathan doctor चलाएँ; ज़रूरत हो तो बैकअप लौटाएँ।
database-other = डेटाबेस ने काम नहीं किया: { $detail }। कुछ नहीं बदला।
database-in-use = डेटाबेस { $file } उपयोग में है। सर्वर या जो भी चल रहा हो उसे बंद करके फिर चलाएँ।
open-nothing = { $place } पर अभी डेटाबेस नहीं है। import या serve से शुरू करें, या --data में सही फ़ोल्डर दें।
open-plain = डेटाबेस { $host } पर है और संपर्क में सर्वर की पहचान जाँची नहीं जाती। पते में sslmode=verify-full लिखें; जोखिम जानते हुए चलाना हो तो --allow-plain-database।
open-migrate = यह डेटाबेस पुराने संस्करण का है: { $n } चरण बाकी हैं। पहले बैकअप लें, फिर: sangathan migrate

# serve
serve-about = सर्वर चलाएँ
serve-examples =
    उदाहरण:
      sangathan serve
      sangathan --data /srv/sangathan serve --listen 127.0.0.1:9000

    लॉग: मानक त्रुटि पर; SANGATHAN_LOG=debug से ज़्यादा, SANGATHAN_LOG_FORMAT=json मशीनों के लिए।
serve-listen = पता और पोर्ट; न दें तो 127.0.0.1:8080। दूसरे लोग तभी जुड़ सकते हैं जब संस्थापना पूरी हो, और TLS से
serve-bind = { $address } पर सर्वर नहीं खुला: { $detail }। दूसरा पोर्ट चुनें: --listen 127.0.0.1:0 से खाली पोर्ट मिलता है।
serve-public-url = लोग जिस पते से सर्वर तक पहुँचते हैं: https://NAME, उस प्रॉक्सी का जो TLS देता है
serve-allow-plain = बिना TLS दूसरों को जुड़ने दें: केवल ऐसे नेटवर्क में जिसे कोई और न सुनता हो
serve-trusted-proxy = वह प्रॉक्सी जिसकी बात मानी जाए कि अनुरोध किसका है: पता या पतों की सीमा; कई हों तो अल्पविराम से
serve-metrics-token = वह फ़ाइल जिसमें /metrics को बाहर से खोलने का टोकन है; इसी कंप्यूटर को टोकन नहीं चाहिए
serve-looks = एक व्यक्ति एक घंटे में कितने अलग-अलग सुरक्षित नंबर देख सकता है; न दें तो 200
serve-alone = व्यक्तिगत जानकारी की कितनी पंक्तियाँ कोई अकेले बाहर ले जा सकता है; न दें तो 1000
serve-plain = { $address } पर सर्वर नहीं खुला: लोग जो भेजेंगे, पासवर्ड भी, रास्ते में पढ़ा जा सकेगा। आगे TLS देने वाला प्रॉक्सी रखें और उसका पता --public-url https://NAME से बताएँ; या, यदि नेटवर्क को कोई और नहीं सुनता, तो --allow-plain-http दें।
serve-not-set-up = { $address } पर सर्वर नहीं खुला: संस्थापना अभी पूरी नहीं हुई है, जो पहले पहुँचेगा वही इसे अपना बना लेगा। पहले इसी कंप्यूटर पर पूरी करें: --listen 127.0.0.1:{ $port }
serve-unprotected = चेतावनी: दूसरे लोग इस सर्वर तक बिना TLS पहुँचते हैं; लोग जो भेजते हैं, पासवर्ड भी, रास्ते में पढ़ा जा सकता है।
serve-no-proxy = कोई प्रॉक्सी नहीं बताया गया, इसलिए उसके पीछे के सब लोग एक ही गिने जाते हैं और एक ही व्यक्ति सबका हिस्सा खर्च कर सकता है। बताएँ: --trusted-proxy 127.0.0.1
serve-short-token = /metrics का टोकन बहुत छोटा है: कम से कम { $least } अक्षर, संयोग से बना हुआ।
serve-sample = नमूना: सभी लोग और आँकड़े काल्पनिक हैं।
serve-only-here = यह पता केवल इसी कंप्यूटर से खुलता है। बंद करने के लिए: Ctrl-C।
serve-set-up = यह स्थापना अभी तैयार नहीं है। यहाँ तैयार करें; पता एक बार और एक दिन तक काम करता है:
sample-organisation = नमूना प्रदेश संगठन

# demo
demo-about = काल्पनिक संगठन अपने अलग फ़ोल्डर में बनाएँ और सर्वर चलाएँ
demo-examples =
    उदाहरण:
      sangathan demo
      sangathan --data other-folder demo --listen 127.0.0.1:9000

    --data न दें तो फ़ोल्डर ./demo-data है। बीच में रुक गया हो तो अगली बार पूरा हो जाता है।
demo-workers = कितने काल्पनिक कार्यकर्ता बनें
demo-small = छोटा संगठन
demo-links = चल रहे नमूने के लोगों के लिए नए लिंक छापें, सर्वर न चलाएँ
demo-no-sample = फ़ोल्डर { $folder } में नमूना नहीं है। पहले: sangathan demo
demo-guests = इनमें से कोई बनकर देखें; हर लिंक एक बार साइन-इन करता है (फिर से: sangathan demo --links):
demo-guest = { $role }, { $place }
demo-workers-building = { $n } काल्पनिक कार्यकर्ता बनाए और दर्ज किए जा रहे हैं।
demo-database = नमूने का अपना फ़ोल्डर होता है, --database नहीं दे सकते। दूसरा फ़ोल्डर --data से चुनें।
demo-not-a-sample = फ़ोल्डर { $folder } में ऐसा डेटाबेस है जो नमूना नहीं है; उसमें काल्पनिक कुछ नहीं मिलाया जाएगा। --data से दूसरा फ़ोल्डर चुनें।
demo-building = नमूना संगठन बनाया जा रहा है ({ $n } फ़ाइलें) …
demo-built = { $i }/{ $n } { $file }: { $rows } पंक्तियाँ, { $seconds } से., { $rejected } अस्वीकृत
demo-source = काल्पनिक नमूना

# import
import-about = फ़ाइल लें: CSV, TSV या XLSX
import-examples =
    उदाहरण:
      sangathan import areas areas.csv
      sangathan import electors roll.xlsx --on 2023-10-04 --source "अंतिम सूची 2023"
      sangathan import roster roster.csv --on 2025-05-30 --map name="मंत्री का नाम" --dry-run
      sangathan import list
      sangathan import undo 3

    वही फ़ाइल दोबारा लेने से कुछ नहीं बदलता। अस्वीकृत पंक्तियाँ एक फ़ाइल में जाती हैं, उसे सुधारकर फिर लें।
import-kind = फ़ाइल का प्रकार: areas, electors, boundaries, roster …
import-file = फ़ाइल; - का अर्थ मानक इनपुट
import-on = जिन पंक्तियों में तारीख नहीं है उनकी तारीख
import-map = FIELD इन स्तंभों से पढ़ें; + से संख्याएँ जुड़ती हैं। कई बार दे सकते हैं
import-set = FIELD में यह पाठ भरें; धनु कोष्ठक में लिखा शीर्षक अपने खाने का मान बनता है। कई बार दे सकते हैं
import-sheet = वर्कबुक की शीट, या नक्शे की परत; न दें तो पहली भरी हुई
import-source = फ़ाइल कहाँ से आई, आपके शब्दों में
import-dry-run = सब जाँचें, कुछ न बदलें
import-rejects = अस्वीकृत पंक्तियों की फ़ाइल; न दें तो मूल फ़ाइल के पास
import-complete = इस भूमिका की यह पूरी सूची है: जो इसमें नहीं, वह पद पर नहीं। कई बार दे सकते हैं
import-summary = { $file } ({ $kind }): { $read } पंक्तियाँ पढ़ीं: { $created } नई, { $updated } बदलीं, { $unchanged } पहले जैसी, { $rejected } अस्वीकृत। { $seconds } से.
import-rejected = अस्वीकृत पंक्तियाँ ({ $n }):
import-and-more = … सब नीचे लिखी फ़ाइल में हैं।
import-at-row = पंक्ति { $row }: { $text }
import-at-column = पंक्ति { $row }, स्तंभ { $column }: { $text }
import-at-value = पंक्ति { $row }, स्तंभ { $column }, «{ $value }»: { $text }
import-warnings = चेतावनियाँ ({ $n }); ये पंक्तियाँ ली गईं:
# latin
import-warning-group = { $code } × { $n }
import-warning-group-of-first = { $code } × { $n } (पहली { $first } चेतावनियों में)
import-next-rejects = अस्वीकृत पंक्तियाँ { $file } में हैं। वहीं सुधारकर वही फ़ाइल लें: sangathan import { $kind } { $file }
import-next-dry-run = यह केवल जाँच थी: कुछ नहीं बदला। सचमुच लेने के लिए --dry-run के बिना चलाएँ।
import-next-nothing = कुछ नया नहीं: सब पहले से मालूम था।
import-next-undo = वापस लेना हो तो: sangathan import undo { $no }
progress-reading = पढ़ा जा रहा है
progress-writing = लिखा जा रहा है
list-about = कब क्या लिया गया, किसने लिया
list-empty = अभी कुछ नहीं लिया गया।
list-line = { $no } · { $when } · { $kind } · { $file } · { $read } पढ़ीं: { $created } नई, { $updated } बदलीं, { $unchanged } पहले जैसी, { $rejected } अस्वीकृत · { $by }
list-source = {" "}· स्रोत: { $source }
list-undone = {" "}· वापस लिया गया { $when }
undo-about = लिया हुआ वापस करें, जब तक उस पर कुछ और टिका न हो
undo-no = import list में उसकी संख्या
undo-reason = क्यों, अभिलेख के लिए
undo-done = आयात { $no } वापस लिया गया।

# template
template-about = भरकर लेने के लिए वर्कबुक (XLSX)
template-examples =
    उदाहरण:
      sangathan template areas
      sangathan template electors --under NP-OD-01 --out district.xlsx
template-under = इस क्षेत्र के नीचे के क्षेत्रों के कोड पहले से भरें
template-out = लिखी जाने वाली फ़ाइल; न दें तो KIND-template.xlsx; - का अर्थ मानक आउटपुट
template-district = ज़िला-पत्रक की वर्कबुक बाद में आएगी। अभी के लिए: sangathan template roster --under DISTRICT
template-no-area = «{ $code }» कोड का क्षेत्र नहीं है। कोड क्षेत्रों की फ़ाइल में हैं।
template-done = { $file } तैयार है, { $rows } पंक्तियाँ पहले से भरी हैं। भरने के बाद: sangathan import { $kind } { $file }

# backup and restore
backup-about = डेटाबेस की प्रति बनाएँ और खोलकर जाँचें
backup-examples =
    उदाहरण:
      sangathan backup /mnt/disk/sangathan-2025-05-30.db

    सर्वर चलता रह सकता है। कुंजियाँ बैकअप में कभी नहीं होतीं: keys फ़ोल्डर की प्रति अलग रखें।
backup-file = लिखी जाने वाली फ़ाइल; पहले से न हो
backup-done = { $file } लिखी गई, दोबारा खोली गई और मिलाई गई: पूरी है।
backup-keys = कुंजियाँ इसमें नहीं हैं; उन्हें अलग रखें।
backup-in-keys = बैकअप कुंजियों के फ़ोल्डर में या उसके ठीक पास नहीं रखा जा सकता। दूसरा फ़ोल्डर चुनें।
backup-postgres = PostgreSQL का बैकअप उसके अपने औज़ारों से लें, जैसे: pg_dump --format=custom --file=sangathan.dump DATABASE
restore-about = बैकअप जाँचें, या उसे डेटाबेस बनाएँ
restore-examples =
    उदाहरण:
      sangathan restore backup.db --verify                 केवल जाँचें
      sangathan --data new-folder restore backup.db        खाली फ़ोल्डर में
      sangathan restore backup.db --replace                पुराना डेटाबेस हटाया नहीं, अलग रखा जाता है
restore-file = बैकअप की फ़ाइल, या `export --all` का फ़ोल्डर
restore-verify = केवल जाँचें कि खुलती है और पूरी है, और गिनती अभी के डेटाबेस से मिलाएँ
restore-replace = मौजूद डेटाबेस की जगह लें; पहले उसे अलग रख दिया जाता है
restore-beside = { $table }: { $n } (अभी के डेटाबेस में: { $now })
restore-whole = { $file } खुलती है और पूरी है।
restore-damaged = { $file } ठीक बैकअप नहीं है: { $detail }। कुछ नहीं बदला। दूसरा बैकअप लें।
restore-exists = डेटाबेस पहले से है: { $file }। उस पर नहीं लिखा जाएगा। --data से खाली फ़ोल्डर चुनें, या --replace दें, जो पहले उसे अलग रखता है।
restore-done = बैकअप अब डेटाबेस { $file } है।
restore-aside = पुराना डेटाबेस अलग रखा गया: { $file }
restore-keys = कुंजियाँ बैकअप में नहीं होतीं: keys फ़ोल्डर अलग से लौटाएँ।
restore-postgres = PostgreSQL को उसके अपने औज़ारों से लौटाएँ, जैसे: pg_restore --clean --if-exists --dbname=DATABASE sangathan.dump

# migrate
migrate-about = डेटाबेस को प्रोग्राम के इस संस्करण तक लाएँ
migrate-dry-run = केवल बताएँ कि क्या-क्या होगा
migrate-nothing = डेटाबेस इसी संस्करण का है।
migrate-pending = { $n } चरण बाकी हैं। पहले बैकअप लें, फिर: sangathan migrate
migrate-done = { $n } चरण पूरे हुए।

# doctor
doctor-about = जाँचें कि सब ठीक है, और बताएँ कि क्या करना है
doctor-private = { $place } को केवल उसका मालिक देख सकता है।
doctor-not-private = { $place } को इस कंप्यूटर के दूसरे लोग भी देख सकते हैं।
doctor-not-private-way-out = यह चलाएँ: chmod go= { $place }
doctor-room = डिस्क का { $percent } % खाली है।
doctor-room-unknown = पता नहीं चला कि डिस्क कितनी खाली है।
doctor-room-way-out = जगह बनाएँ: कम से कम 5 % खाली हो, 10 % बेहतर है।
doctor-database = डेटाबेस खुलता है: { $place }
doctor-database-way-out = --data या --database देखें; फ़ाइल बिगड़ी हो तो: sangathan restore BACKUP --replace
doctor-migrated = डेटाबेस प्रोग्राम के इसी संस्करण का है।
doctor-pending = इस संस्करण तक { $n } चरण बाकी हैं।
doctor-pending-way-out = बैकअप लें, फिर: sangathan migrate
doctor-integrity = डेटाबेस की फ़ाइल ठीक है।
doctor-integrity-postgres = PostgreSQL अपनी फ़ाइलें खुद सँभालता है।
doctor-not-sound = डेटाबेस की फ़ाइल में { $n } गड़बड़ियाँ मिलीं।
doctor-integrity-way-out = सबसे नया ठीक बैकअप लौटाएँ; पहले जाँचें: sangathan restore BACKUP --verify
doctor-imports = { $n } आयात; सबके प्रकार मालूम हैं।
doctor-import-unknown = आयात { $no } का प्रकार { $kind } है, जिसे यह संस्करण नहीं जानता।
doctor-import-unknown-way-out = वही संस्करण चलाएँ जिससे वह लिया गया था।
doctor-clock = घड़ी का समय: { $time }।
doctor-clock-behind = घड़ी { $time } बता रही है, पर कुछ इसके बाद का लिया हुआ है।
doctor-clock-way-out = इस कंप्यूटर की घड़ी ठीक करें (समय का मिलान)।
doctor-rows = { $n } पंक्तियाँ; आँकड़ों का संस्करण { $version }।
doctor-unwell = { $n } जाँचें ठीक नहीं निकलीं।

doctor-backups = बैकअप का फ़ोल्डर: जाँचें कि कुंजियाँ उसमें न हों
doctor-public = सार्वजनिक पन्ने केवल वही पढ़ सकते हैं जो सबके लिए है; बाकी सब डेटाबेस ख़ुद मना करता है।
doctor-public-closed = डेटाबेस ने सार्वजनिक पन्नों को अलग पढ़ने का अधिकार नहीं दिया: { $detail }
doctor-public-way-out = डेटाबेस का प्रशासक ये दोनों आदेश चलाए, फिर प्रोग्राम दोबारा शुरू करें; तब तक सार्वजनिक पन्ने बंद रहेंगे।
serve-public-closed = सार्वजनिक पन्ने बंद हैं: डेटाबेस ने उन्हें अलग पढ़ने का अधिकार नहीं दिया। { $detail }
doctor-trail = ऑडिट अभिलेख की कड़ियाँ ठीक हैं: { $n ->
    [one] { $n } पंक्ति
   *[other] { $n } पंक्तियाँ
}।
doctor-trail-way-out = sangathan audit verify से पूरी जाँच करें और इस डेटाबेस की प्रति प्रमाण के रूप में रखें; docs/audit.md देखें।
doctor-keys = फ़ोल्डर { $place } की कुंजियाँ इस डेटाबेस की हैं।
doctor-keys-way-out = कुंजियों की अलग रखी प्रति लौटाएँ; docs/keys.md देखें।
doctor-keys-apart = कुंजियाँ अलग हैं: { $place }। पूरे फ़ोल्डर की प्रति लेने वाले बैकअप में इसे न लें।
doctor-keys-beside = कुंजियाँ { $place } में डेटाबेस या बैकअप के साथ पड़ी हैं; जिसे एक मिले, उसे दूसरा भी मिल जाएगा।
doctor-keys-beside-way-out = कुंजियाँ दूसरे फ़ोल्डर में रखें और --keys या SANGATHAN_KEYS से बताएँ।
doctor-plain = डेटाबेस { $host } पर है और सर्वर की पहचान जाँचे बिना संपर्क होता है।
doctor-plain-way-out = डेटाबेस के पते में sslmode=verify-full लिखें।

# keys
keys-about = सुरक्षित जानकारी की कुंजियाँ
keys-list-about = कौन-सी कुंजियाँ हैं, किस काम की, कब से
keys-rotate-about = नई कुंजियाँ बनाएँ और सब कुछ उनसे बंद करें
keys-rotate-more =
    काम चलता रहता है; बीच में रुक जाए तो फिर चलाएँ, वहीं से आगे बढ़ेगा। पुरानी कुंजी अंत में मिटा दी जाती है:
    पुराने बैकअप के सुरक्षित नंबर फिर नहीं खुलेंगे। उन्हें रखना हो तो पहले कुंजियों के फ़ोल्डर की प्रति अलग रखें।
keys-rotate-index = खोज की कुंजियाँ भी बदलें
keys-rotated = { $values } मान नई कुंजियों से बंद हुए; { $made } कुंजियाँ बनीं, { $destroyed } मिटाई गईं।
keys-unreadable = { $n } मान खुले नहीं और वैसे ही हैं; इनकी कुंजियाँ रखी गई हैं: { $keys }
keys-backup-again = अब नया बैकअप लें, और कुंजियों की नई प्रति अलग रखें।

# config, audit
config-about = सेटिंग
config-show-about = हर सेटिंग और वह कहाँ से आई; गोपनीय बातें छिपी रहती हैं
config-option = विकल्प से
config-variable = चर { $name } से
config-default = जैसा हमेशा होता है
config-stranger = अनजान चर { $name }: कहीं वर्तनी की भूल तो नहीं?
audit-about = कामों का अभिलेख: किसने कब क्या किया, और वह अभिलेख वैसा ही है या नहीं
audit-examples =
    उदाहरण:
      sangathan audit list --action import
      sangathan audit verify --head साक्षी.txt
      sangathan audit head --qr

    साक्षी पर्ची (audit head) दूसरी डिस्क, ई-मेल या काग़ज़ पर रखें: कटा हुआ सिरा उसी से पकड़ा जाता है।
audit-list-about = क्या किया गया, किसने किया, किस पर
audit-after = केवल इस संख्या के बाद की पंक्तियाँ
audit-actor = केवल इसके किए काम
audit-person = केवल इस व्यक्ति के किए काम
audit-action = केवल यह काम: import, export …
audit-object = केवल इस पर किए काम, जैसे "import 12"
audit-more = आगे: sangathan audit list --after { $seq }
audit-empty = आगे कुछ नहीं।
audit-verify-about = जाँचें कि अभिलेख वैसा ही है जैसा लिखा गया था
audit-head-given = बाहर रखी साक्षी पर्ची: फ़ाइल या उसका पाठ। बार-बार दे सकते हैं
audit-key-given = सार्वजनिक कुंजी, जिसकी पर्चियाँ मानी जाएँ। बार-बार दे सकते हैं
audit-heads = साक्षी पर्चियों का फ़ोल्डर, अच्छा हो कि दूसरी डिस्क पर; न दें तो आँकड़ों के फ़ोल्डर में heads
audit-head-about = अभिलेख के आज के सिरे पर हस्ताक्षर करके साक्षी पर्ची छापें
audit-key-about = सार्वजनिक कुंजी छापें, जिससे पर्चियों के हस्ताक्षर जाँचे जाते हैं
audit-qr = साथ में QR कोड, काग़ज़ के लिए
audit-whole = सभी { $lines } पंक्तियाँ एक-दूसरे से ठीक जुड़ी हैं।
audit-end = आख़िरी पंक्ति { $seq }, मुहर { $hash }
audit-unsealed = पंक्ति { $seq } पर मुहर नहीं है, या ऐसी है जिसे यह संस्करण नहीं जानता: वह इस प्रोग्राम से नहीं लिखी गई।
audit-changed = पंक्ति { $seq } पहली है जो नहीं जुड़ती: इसमें या इससे ठीक पहले की पंक्ति में बाद में कुछ बदला गया है, या दोनों की जगह बदली गई है। इससे पहले की पंक्तियाँ ठीक हैं।
audit-missing = पंक्ति { $seq } पहली है जो नहीं जुड़ती: पंक्ति { $after } और इसके बीच की पंक्तियाँ मिटाई गई हैं, या संख्याएँ बदली गई हैं। पंक्ति { $after } तक सब ठीक है।
audit-cut = अभिलेख पंक्ति { $seq } पर ख़त्म होता है, जबकि आख़िरी लिखी गई पंक्ति { $said } है, और उसकी मुहर दूसरी: सिरा काटा या बदला गया है।
audit-unfit = { $lines } में से { $n } जगह जोड़ नहीं बैठता।
audit-head-differs = { $at } की पर्ची पंक्ति { $seq } की दूसरी मुहर बताती है: वह पंक्ति या उससे पहले की कोई पंक्ति बदली गई है।
audit-head-beyond = { $at } की पर्ची पंक्ति { $seq } बताती है, पर अभिलेख उससे पहले ख़त्म हो जाता है: सिरा काटा गया है, या पुरानी प्रति लौटाई गई है।
audit-head-absent = { $at } की पर्ची की पंक्ति { $seq } अभिलेख में नहीं है, जबकि बाद की पंक्तियाँ हैं।
audit-head-foreign = { $at } की पर्ची (पंक्ति { $seq }) किसी दूसरी स्थापना की है।
audit-head-stranger = { $at } की पर्ची (पंक्ति { $seq }) अनजान कुंजी से हस्ताक्षरित है। कुंजी आपकी है तो --key से बताएँ।
audit-heads-forged = { $n } पर्चियों के हस्ताक्षर ठीक नहीं बैठते।
audit-heads-unreadable = पर्चियों की फ़ाइल में { $n } पंक्तियाँ पढ़ी नहीं जा सकीं।
audit-heads-fit = { $all } में से { $fit } साक्षी पर्चियाँ मेल खाती हैं।
audit-no-heads = कोई साक्षी पर्ची नहीं मिली: कटा हुआ सिरा केवल बाहर रखी पर्ची से पकड़ा जा सकता है (--head, --heads)।
audit-no-head = यह साक्षी पर्ची नहीं है, न उनकी फ़ाइल: { $said }
audit-no-key = यह सार्वजनिक कुंजी नहीं है (64 अंक चाहिए): { $said }
audit-not-whole = कामों का अभिलेख वैसा नहीं है जैसा लिखा गया था। डेटाबेस को जैसा है वैसा सँभालकर रखें, और पिछली ठीक प्रति से मिलाएँ।
audit-copy-end = कामों का अभिलेख पंक्ति { $seq } तक ठीक है, मुहर { $hash }
audit-copy-beside = चालू डेटाबेस का अभिलेख इसी प्रति से आगे बढ़ा है।
audit-copy-apart = चालू डेटाबेस के अभिलेख में यह प्रति नहीं आती: दोनों में से एक किसी दूसरी स्थापना का है या बदला गया है।
audit-copy-broken = कामों का अभिलेख वैसा नहीं है जैसा लिखा गया था: { $detail }

# Pages
web-other-name = यह सर्वर केवल अपने सार्वजनिक नाम (--public-url) या इसी कंप्यूटर के नाम से जवाब देता है। उसी पोर्ट के साथ http://localhost खोलें।

# export --all
export-about = पूरा डेटाबेस ऐसी फ़ाइलों में लिखें जिन्हें कोई भी प्रोग्राम पढ़ सके
export-examples =
    उदाहरण:
      sangathan export --all /mnt/disk/sangathan-2026-11-22
      sangathan --database postgres://… restore /mnt/disk/sangathan-2026-11-22

    हर तालिका की एक CSV फ़ाइल, और manifest.json जिसमें सबकी गिनती और पहचान है। नए डेटाबेस में, SQLite हो या PostgreSQL, restore से वही डेटाबेस फिर बनता है।
    इसमें सब कुछ है: नाम भी। नंबर मुहरबंद रहते हैं; कुंजियाँ इसमें नहीं होतीं।
export-all = फ़ोल्डर जो बनाया जाएगा; पहले से न हो
export-done = { $tables } तालिकाएँ, { $rows } पंक्तियाँ: { $folder }
export-restored = { $folder } से डेटाबेस बना और पंक्ति-पंक्ति मिलाया गया: पूरा है।
export-whole = { $folder } पूरा है: { $tables } तालिकाएँ, { $rows } पंक्तियाँ।
export-not-new = { $database } में पहले से तालिकाएँ हैं। यह फ़ोल्डर केवल नए, खाली डेटाबेस में लिया जाता है: --data या --database से दूसरा चुनें। कुछ नहीं बदला।
