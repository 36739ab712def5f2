//! What is said to people about a file that cannot be read. Each message ends in a way out.

use words::Text;

use super::{DecodeError, Foreign};
use crate::decode::features::{MAX_BYTES, MAX_POINTS};
use crate::decode::{MAX_CELL_CHARS, MAX_COLUMNS, MAX_SHEET_ROWS};

const SAVE_HI: &str = "Excel में खोलकर 'CSV UTF-8' या .xlsx में सहेजें।";
const SAVE_EN: &str = "Open it in Excel and save it as 'CSV UTF-8' or .xlsx.";

pub(super) fn of(error: &DecodeError) -> Text {
    use DecodeError as E;
    match error {
        E::NoSuchFile { name } => Text::new(
            format!("फ़ाइल '{name}' नहीं मिली। नाम और फ़ोल्डर जाँचें।"),
            format!("There is no file '{name}'. Check its name and folder."),
        ),
        E::Unreadable { name, detail } => Text::new(
            format!("फ़ाइल{} पढ़ी नहीं जा सकी ({detail})। अनुमति और डिस्क जाँचें।", quoted(name)),
            format!(
                "The file{} cannot be read ({detail}). Check its permissions and the disk.",
                quoted(name)
            ),
        ),
        E::Empty => Text::new(
            "फ़ाइल में कोई पंक्ति नहीं है। पहली पंक्ति में शीर्षक हों, उसके नीचे आँकड़े।",
            "The file has no rows. It needs headers in its first row and data below.",
        ),
        E::Foreign { found } => foreign(*found),
        E::Password => Text::new(
            "फ़ाइल पर पासवर्ड लगा है। Excel में पासवर्ड हटाकर .xlsx में सहेजें।",
            "The file is locked with a password. Remove the password in Excel and save it as .xlsx.",
        ),
        E::Utf16WithoutMark => Text::new(
            format!("फ़ाइल UTF-16 में है, पर उसका चिह्न (BOM) नहीं है। {SAVE_HI}"),
            format!("The file is UTF-16 without its mark (BOM). {SAVE_EN}"),
        ),
        E::BrokenUtf16 { row } => Text::new(
            format!("पंक्ति {row}: UTF-16 पाठ बीच में टूटा है। {SAVE_HI}"),
            format!("Row {row}: the UTF-16 text is broken off. {SAVE_EN}"),
        ),
        E::NotUtf8 { row, column } => Text::new(
            format!("पंक्ति {row}, स्तंभ {column}: अक्षर UTF-8 में नहीं हैं। {SAVE_HI}"),
            format!("Row {row}, column {column}: the text is not UTF-8. {SAVE_EN}"),
        ),
        E::NulByte { row, column } => Text::new(
            format!("पंक्ति {row}, स्तंभ {column}: पाठ में शून्य बाइट (NUL) है, फ़ाइल शायद बिगड़ी है। {SAVE_HI}"),
            format!("Row {row}, column {column}: there is a NUL byte; the file may be damaged. {SAVE_EN}"),
        ),
        E::RecordTooLong { row } => Text::new(
            format!(
                "पंक्ति {row}: पंक्ति 1 MB से लंबी है। देखें कि पंक्तियाँ अलग-अलग हैं और कोई उद्धरण चिह्न (\") खुला नहीं छूटा।"
            ),
            format!(
                "Row {row}: the row is longer than 1 MB. Check that lines are broken and that no quotation mark (\") is left open."
            ),
        ),
        E::UnclosedQuote { row } => Text::new(
            format!("पंक्ति {row}: उद्धरण चिह्न (\") खुला है, बंद नहीं हुआ। उसे हटाएँ या बंद करें।"),
            format!("Row {row}: a quotation mark (\") is opened and never closed. Remove it or close it."),
        ),
        E::TooManyColumns { row } => Text::new(
            format!("पंक्ति {row}: {MAX_COLUMNS} से अधिक स्तंभ हैं। केवल ज़रूरी स्तंभ रखकर सहेजें।"),
            format!("Row {row}: there are more than {MAX_COLUMNS} columns. Keep only those that are needed."),
        ),
        E::DuplicateHeader { row, first, second } => Text::new(
            format!("पंक्ति {row}: स्तंभ {first} और {second} का शीर्षक एक ही है। एक का नाम बदलें या उसे हटाएँ।"),
            format!(
                "Row {row}: columns {first} and {second} have the same header. Rename or remove one of them."
            ),
        ),
        E::NoSuchSheet { asked, sheets } => Text::new(
            format!("'{asked}' नाम की शीट नहीं है। शीटें: {}।", sheets.join(", ")),
            format!("There is no sheet '{asked}'. The sheets are: {}.", sheets.join(", ")),
        ),
        E::CellTooLong { row, column } => Text::new(
            format!("पंक्ति {row}, स्तंभ {column}: एक खाने में {MAX_CELL_CHARS} से अधिक अक्षर हैं। उसे छोटा करें।"),
            format!(
                "Row {row}, column {column}: a cell holds more than {MAX_CELL_CHARS} characters. Shorten it."
            ),
        ),
        E::TooManyRows { row } => Text::new(
            format!("पंक्ति {row}: शीट में {MAX_SHEET_ROWS} से अधिक पंक्तियाँ नहीं हो सकतीं। बड़ी सूची CSV में सहेजें।"),
            format!(
                "Row {row}: a sheet cannot have more than {MAX_SHEET_ROWS} rows. Save a larger list as CSV."
            ),
        ),
        E::TooManyParts { parts } => Text::new(
            format!("फ़ाइल के भीतर {parts} हिस्से हैं, किसी सूची में इतने नहीं होते। आँकड़े नई फ़ाइल में चिपकाकर .xlsx में सहेजें।"),
            format!(
                "The file holds {parts} parts, more than any list has. Paste the data into a new workbook and save it as .xlsx."
            ),
        ),
        E::UnpacksTooLarge { part } => Text::new(
            format!("फ़ाइल खुलने पर बहुत बड़ी हो जाती है {part}। आँकड़े 'CSV UTF-8' में सहेजें।"),
            format!("The file unpacks to far more than its size {part}. Save the data as 'CSV UTF-8'."),
        ),
        E::Doctype { part } => Text::new(
            format!(
                "फ़ाइल के हिस्से {part} में बाहरी सामग्री बुलाने का निर्देश (DOCTYPE) है। आँकड़े नई फ़ाइल में चिपकाकर .xlsx में सहेजें।"
            ),
            format!(
                "The part {part} of the file declares a DOCTYPE, which can call in other files. Paste the data into a new workbook and save it as .xlsx."
            ),
        ),
        E::NotJson { line, column } => Text::new(
            format!(
                "नक्शे की यह फ़ाइल पढ़ी नहीं जा सकी: JSON पंक्ति {line}, अक्षर {column} पर टूटता है, या उसमें खाने के भीतर खाने बहुत गहरे हैं। जिसने फ़ाइल दी, उससे पूरी फ़ाइल फिर माँगें।"
            ),
            format!(
                "This map file cannot be read: its JSON breaks off at line {line}, character {column}, or is nested too deep. Ask whoever sent it for the whole file."
            ),
        ),
        E::NoFeatures => Text::new(
            "इस JSON में क्षेत्रों की सूची नहीं है। GeoJSON (FeatureCollection) या TopoJSON भेजें, जिसमें हर क्षेत्र के साथ उसका नाम या क्रमांक हो।",
            "This JSON has no list of areas. Send GeoJSON (a FeatureCollection) or TopoJSON in which each area has its name or number.",
        ),
        E::BadCoordinates { row } => Text::new(
            format!("आकृति {row}: निर्देशांक संख्याओं के जोड़े (देशांतर, अक्षांश) नहीं हैं। नक्शा फिर से GeoJSON में सहेजें।"),
            format!(
                "Feature {row}: the coordinates are no pairs of numbers (longitude, latitude). Save the map as GeoJSON again."
            ),
        ),
        E::NoSuchArc { row, arc } => Text::new(
            format!("आकृति {row}: रेखा {arc} फ़ाइल में नहीं है; फ़ाइल अधूरी है। पूरी फ़ाइल फिर माँगें।"),
            format!(
                "Feature {row}: arc {arc} is not in the file, which is incomplete. Ask for the whole file."
            ),
        ),
        E::TooManyPoints { row } => Text::new(
            format!(
                "आकृति {row}: सीमा में {MAX_POINTS} से अधिक बिंदु हैं। नक्शे को सरल करके (QGIS या mapshaper में 'simplify') फिर भेजें।"
            ),
            format!(
                "Feature {row}: the outline has more than {MAX_POINTS} points. Simplify the map (in QGIS or mapshaper) and try again."
            ),
        ),
        E::MapTooLarge => Text::new(
            format!(
                "नक्शे की फ़ाइल {} MB से बड़ी है। केवल अपने प्रदेश के क्षेत्र रखें, या नक्शे को सरल करके (QGIS या mapshaper में 'simplify') फिर भेजें।",
                MAX_BYTES >> 20
            ),
            format!(
                "The map file is larger than {} MB. Keep the areas of your own state only, or simplify the map (in QGIS or mapshaper).",
                MAX_BYTES >> 20
            ),
        ),
        E::TooLarge => Text::new(
            "यह Excel फ़ाइल तय स्मृति या समय में नहीं पढ़ी जा सकी। आँकड़े 'CSV UTF-8' में सहेजें।",
            "This workbook cannot be read within the memory and time allowed. Save the data as 'CSV UTF-8'.",
        ),
        E::Broken { detail } => Text::new(
            format!("यह Excel फ़ाइल बिगड़ी हुई है ({detail})। {SAVE_HI}"),
            format!("This workbook is damaged ({detail}). {SAVE_EN}"),
        ),
        E::NoDecoder { detail } => Text::new(
            format!("Excel पढ़ने वाला कार्यक्रम नहीं चला ({detail})। व्यवस्थापक को बताएँ, या 'CSV UTF-8' में सहेजें।"),
            format!(
                "The program that reads workbooks did not run ({detail}). Tell the administrator, or save the file as 'CSV UTF-8'."
            ),
        ),
    }
}

/// ` 'name'`, or nothing where the name is not known.
fn quoted(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!(" '{name}'") }
}

fn foreign(found: Foreign) -> Text {
    let (hi, en) = match found {
        Foreign::OldExcel => ("यह पुराने Excel (.xls) की फ़ाइल है।", "This is a file of old Excel (.xls)."),
        Foreign::BinaryExcel => ("यह .xlsb फ़ाइल है।", "This is an .xlsb file."),
        Foreign::OpenDocument => (
            "यह OpenDocument (.ods) फ़ाइल है। LibreOffice या",
            "This is an OpenDocument (.ods) file; LibreOffice can do what Excel does:",
        ),
        Foreign::Pdf => (
            "यह PDF है, इसमें स्तंभ नहीं होते। जिस फ़ाइल से PDF बना, वह माँगें; उसे",
            "This is a PDF, which has no columns. Ask for the file that it was made from.",
        ),
        Foreign::Archive => (
            "यह दबाई हुई (zip, gz…) फ़ाइल है। पहले उसे खोलें (unzip), भीतर की फ़ाइल",
            "This is a compressed file (zip, gz…). Unpack it first and use the file inside.",
        ),
        Foreign::WebPage => (
            "यह वेब पेज या XML है, चाहे नाम .xls हो।",
            "This is a web page or XML, even if its name ends in .xls.",
        ),
        Foreign::Picture => (
            "यह चित्र है, इसमें स्तंभ नहीं होते। जिस फ़ाइल से चित्र बना, वह माँगें; उसे",
            "This is a picture, which has no columns. Ask for the file that it was made from.",
        ),
        Foreign::Document => (
            "यह लेख (Word) की फ़ाइल है। उसकी तालिका Excel में चिपकाएँ; फिर",
            "This is a text document. Paste its table into Excel.",
        ),
        Foreign::Database => {
            ("यह डेटाबेस की फ़ाइल है। उससे CSV निकालें; उसे", "This is a database file. Export it as CSV.")
        }
    };
    Text::new(format!("{hi} {SAVE_HI}"), format!("{en} {SAVE_EN}"))
}
