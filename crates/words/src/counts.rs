//! Counts as people write them: `12,34,567`, `9.52 लाख`, `पौने पांच लाख`, `45K`, `50 लाख से अधिक`.
//!
//! An abbreviated number is not a number but an interval. What was said last decides how wide it is:
//! half a unit of the last stated digit each side (`9.52 लाख` is 951,500 to 952,499), half a
//! quarter after a fraction word (सवा, साढ़े, पौने …); a whole one each side where the source says
//! "about"; no upper end where it says "more than".

use base::{Count, Precision};

use crate::locale::Text;
use crate::{fold, numerals};
use numerals::Fraction;

/// The greatest count that is read: more than twice as many as there are people.
pub const GREATEST: i64 = 20_000_000_000;

/// Why a cell is not a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum CountError {
    /// Neither a number nor one of the notations of a number.
    #[error("not a number")]
    NotANumber,
    /// Less than zero.
    #[error("less than zero")]
    Negative,
    /// Names a part of a person: `12.5` without a unit.
    #[error("not a whole number")]
    NotWhole,
    /// Commas at places where neither Indian nor Western grouping has them.
    #[error("commas in unusual places")]
    BadGrouping,
    /// More than [`GREATEST`].
    #[error("too large for a count")]
    TooLarge,
}

impl CountError {
    /// All of them.
    pub const ALL: [CountError; 5] = [
        CountError::NotANumber,
        CountError::Negative,
        CountError::NotWhole,
        CountError::BadGrouping,
        CountError::TooLarge,
    ];

    /// The reason code in rejects files and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            CountError::NotANumber => "not_a_number",
            CountError::Negative => "negative",
            CountError::NotWhole => "not_whole",
            CountError::BadGrouping => "bad_grouping",
            CountError::TooLarge => "too_large",
        }
    }

    /// What is wrong and the way out, in both languages.
    pub fn text(self) -> Text {
        match self {
            CountError::NotANumber => Text::new(
                "यह संख्या समझ में नहीं आई। 12,34,567 या 9.52 लाख जैसे लिखें; पता न हो तो खाली छोड़ें।",
                "This number cannot be read. Write it like 12,34,567 or 9.52 lakh; leave the cell blank if it is not known.",
            ),
            CountError::Negative => Text::new(
                "गिनती शून्य से कम नहीं हो सकती। ऋण चिह्न हटाएँ; पता न हो तो खाली छोड़ें।",
                "A count cannot be less than zero. Remove the minus sign; leave the cell blank if it is not known.",
            ),
            CountError::NotWhole => Text::new(
                "गिनती पूर्णांक होनी चाहिए। इकाई छूट गई हो तो जोड़ें, जैसे 12.5 हजार।",
                "A count must be a whole number. Add the unit if it is missing, as in 12.5 thousand.",
            ),
            CountError::BadGrouping => Text::new(
                "अल्पविराम सही जगह नहीं हैं। 12,34,567 या 1,234,567 लिखें, या अल्पविराम हटा दें।",
                "The commas are in unusual places. Write 12,34,567 or 1,234,567, or leave the commas out.",
            ),
            CountError::TooLarge => Text::new(
                "यह संख्या गिनती के लिए बहुत बड़ी है। अंक और इकाई (हजार, लाख, करोड़) जाँचें।",
                "This number is too large for a count. Check the digits and the unit (thousand, lakh, crore).",
            ),
        }
    }
}

/// Letters and signs of the longest cell that says so.
const LONGEST_UNKNOWN: usize = 24;

/// Letters that are in none of the words by which a cell says so, and that folding makes of no other.
fn never_says_unknown(c: char) -> bool {
    matches!(
        c.to_ascii_lowercase(),
        'c' | 'f' | 'g' | 'j' | 'm' | 'p' | 'q' | 'r' | 's' | 'x' | 'y' | 'z' |
        'च' | 'छ' | 'झ' | 'ट'..='ण' | 'थ' | 'द' | 'फ' | 'भ' | 'य' | 'व' | 'श'..='स' | 'ि' | 'े' | 'ो'
    )
}

/// Whether a cell says that something is not known: blank, dashes, `NA`, `?`, `उपलब्ध नहीं`, `पता नहीं` …
pub fn says_unknown(cell: &str) -> bool {
    // Numbers are the common case; they never say so.
    if cell.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    if cell.is_empty() {
        return true;
    }
    // Nothing that says so is longer, or has such a letter; names do.
    if cell.chars().filter(|c| !c.is_whitespace()).nth(LONGEST_UNKNOWN).is_some()
        || cell.chars().any(never_says_unknown)
    {
        return false;
    }
    match fold::header(cell).as_str() {
        "" => fold::plain(cell).chars().all(|c| c.is_whitespace() || is_dash(c) || "?._*'…।".contains(c)),
        "na"
        | "notavailable"
        | "notknown"
        | "unknown"
        | "null"
        | "none"
        | "nil"
        | "hidden"
        | "उपलब्धनहीं"
        | "उपलब्धनहींहै"
        | "अनुपलब्ध"
        | "पतानहीं"
        | "पतानहींहै"
        | "ज्ञातनहीं"
        | "अज्ञात"
        | "मालूमनहीं"
        | "जानकारीनहीं"
        | "जानकारीनहींहै"
        | "नहींहै"
        | "लागूनहीं" => true,
        _ => false,
    }
}

/// Reads a cell as a count of people; `None` where it says that the count is not known.
pub fn parse(cell: &str) -> Result<Option<Count>, CountError> {
    // Files of millions of rows hold plain digits; nothing needs to be folded for them. Nine digits lie below the limit.
    if (1..=9).contains(&cell.len()) && cell.bytes().all(|b| b.is_ascii_digit()) {
        return cell.parse().map(|n| Some(Count::exact(n))).map_err(|_| CountError::NotANumber);
    }
    if says_unknown(cell) {
        return Ok(None);
    }
    let mut tokens = tokens(cell)?;
    let plus_inside = take_inner_plus(&mut tokens);
    let (tokens, mut manner) = manner(&tokens);
    manner.at_least |= plus_inside;
    if let [Token::Sign('-'), Token::Number(_), ..] = tokens {
        return Err(CountError::Negative);
    }
    amount(tokens)?.count(manner).map(Some)
}

/// A piece of a cell.
#[derive(Debug, PartialEq)]
enum Token {
    /// Digits with their commas, point and exponent, as written.
    Number(String),
    /// A folded word.
    Word(String),
    /// Any other mark; all dashes are `-`.
    Sign(char),
}

impl Token {
    fn word(&self) -> &str {
        match self {
            Token::Word(w) => w,
            _ => "",
        }
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '−')
}

/// No notation of a count is longer; more is prose.
const LONGEST: usize = 120;

fn tokens(cell: &str) -> Result<Vec<Token>, CountError> {
    // Folding would make plain digits of ², ½ or ①: refuse them rather than read 27,000² as 27,0002.
    let odd = |c: char| c.is_numeric() && !matches!(c, '0'..='9' | '०'..='९' | '０'..='９');
    if cell.chars().any(odd) || cell.chars().nth(LONGEST).is_some() {
        return Err(CountError::NotANumber);
    }
    let folded = fold::plain(cell);
    let text = folded.trim();
    let text = text.trim_start_matches(['\'', '’', '‘']).trim_end_matches("/-");
    let chars: Vec<char> = text.chars().collect();
    let run = |from: usize, keep: &dyn Fn(char) -> bool| {
        chars.get(from..).unwrap_or_default().iter().take_while(|&&c| keep(c)).count()
    };
    let digit_at = |i: usize| chars.get(i).is_some_and(char::is_ascii_digit);
    let mut out: Vec<Token> = Vec::new();
    let mut i = 0;
    while let Some(&c) = chars.get(i) {
        let start = i;
        if c.is_ascii_digit() || (c == '.' && digit_at(i + 1)) {
            i += run(i, &|c| c.is_ascii_digit() || c == ',' || c == '.');
            if chars.get(i) == Some(&'e') {
                let sign = usize::from(matches!(chars.get(i + 1), Some('+' | '-')));
                let digits = run(i + 1 + sign, &|c| c.is_ascii_digit());
                i += if digits > 0 { 1 + sign + digits } else { 0 };
            }
            let written: String = chars.get(start..i).unwrap_or_default().iter().collect();
            out.push(Token::Number(written.strip_suffix('.').unwrap_or(&written).to_owned()));
        } else if fold::is_word_char(c) {
            i += run(i, &|c| fold::is_word_char(c) && !c.is_ascii_digit());
            let word: String = chars.get(start..i).unwrap_or_default().iter().collect();
            out.push(Token::Word(word));
            // `approx.`, `cr.`, and the colon that stands for a visarga in छ:
            i += usize::from(matches!(chars.get(i), Some('.' | ':' | '॰')));
        } else {
            i += 1;
            if !c.is_whitespace() {
                out.push(Token::Sign(if is_dash(c) { '-' } else { c }));
            }
        }
    }
    // A hyphen that only joins words (`करीब-करीब`, `50-लाख`) says nothing; between digits it is a range.
    let mut i = 1;
    while i + 1 < out.len() {
        let joins = out[i] == Token::Sign('-') && matches!(out[i + 1], Token::Word(_));
        if joins && !matches!(out[i - 1], Token::Sign(_)) {
            out.remove(i);
        }
        i += 1;
    }
    Ok(out)
}

/// What is said of a number beside the number itself.
#[derive(Debug, Clone, Copy, Default)]
struct Manner {
    about: bool,
    at_least: bool,
}

/// Takes away the plus of `50+ लाख`, which says the same as `50 लाख+`; says whether there was one.
fn take_inner_plus(tokens: &mut Vec<Token>) -> bool {
    let is_inner = |t: &[Token]| match t {
        [Token::Number(_), Token::Sign('+'), Token::Word(unit)] => numerals::unit(unit).is_some(),
        _ => false,
    };
    let at = tokens.windows(3).position(is_inner);
    at.inspect(|i| drop(tokens.remove(i + 1))).is_some()
}

/// Takes the words and marks around a number away and says what they mean.
fn manner(mut tokens: &[Token]) -> (&[Token], Manner) {
    let mut manner = Manner::default();
    loop {
        let words: Vec<&str> = tokens.iter().map(Token::word).collect();
        let (front, back, about, at_least) = match (tokens, words.as_slice()) {
            ([Token::Sign('~' | '≈' | '∼'), ..], _) => (1, 0, true, false),
            ([Token::Sign('>'), Token::Sign('='), ..], _) => (2, 0, false, true),
            ([Token::Sign('>' | '≥'), ..], _) => (1, 0, false, true),
            ([.., Token::Sign('+')], [_, _, ..]) => (0, 1, false, true),
            (_, ["कम", "से", "कम", ..]) => (3, 0, false, true),
            (_, ["more", "than", ..] | ["at", "least", ..]) => (2, 0, false, true),
            (_, ["over" | "above", ..]) => (1, 0, false, true),
            (_, [first, _, ..]) if ABOUT.contains(first) => (1, 0, true, false),
            (_, [.., "से", "भी", last]) if MORE.contains(last) => (0, 3, false, true),
            (_, [.., "से", last]) if MORE.contains(last) => (0, 2, false, true),
            (_, [.., "or", "more"]) => (0, 2, false, true),
            (_, [.., "plus" | "प्लस"]) => (0, 1, false, true),
            (_, [.., "के", "आस", "पास"]) => (0, 3, true, false),
            (_, [.., "के", last]) if ABOUT.contains(last) => (0, 2, true, false),
            (_, [_, .., last]) if ABOUT.contains(last) => (0, 1, true, false),
            (_, [_, .., last]) if COUNTED.contains(last) => (0, 1, false, false),
            _ => return (tokens, manner),
        };
        tokens = tokens.get(front..tokens.len().saturating_sub(back)).unwrap_or_default();
        manner.about |= about;
        manner.at_least |= at_least;
    }
}

const ABOUT: &[&str] = &[
    "करीब",
    "करीबन",
    "लगभग",
    "तकरीबन",
    "अनुमानित",
    "अंदाजन",
    "आसपास",
    "about",
    "approx",
    "approximately",
    "around",
    "nearly",
    "almost",
    "circa",
    "ca",
    "roughly",
];

const MORE: &[&str] = &["अधिक", "ज्यादा", "ऊपर", "उपर", "ज्यादे"];

/// What was counted, where a cell repeats it behind the number.
const COUNTED: &[&str] = &[
    "follower",
    "followers",
    "subscriber",
    "subscribers",
    "voter",
    "voters",
    "elector",
    "electors",
    "फॉलोअर",
    "फॉलोअर्स",
    "फॉलोवर",
    "फॉलोवर्स",
    "फालोवर",
    "फालोवर्स",
    "फालोअर",
    "फालोअर्स",
    "सब्सक्राइबर",
    "सब्सक्राइबर्स",
    "मतदाता",
    "निर्वाचक",
    "अनुयायी",
];

/// A number as stated: its value and the size of one unit of its last stated digit (or of a quarter).
struct Stated {
    value: u128,
    step: u128,
}

impl Stated {
    fn count(self, manner: Manner) -> Result<Count, CountError> {
        let value = i64::try_from(self.value).ok().filter(|&v| v <= GREATEST).ok_or(CountError::TooLarge)?;
        // In `about 27,000` the zeros are not stated digits; in `27,000` they are.
        let step = if manner.about && self.step == 1 { last_digit(self.value) } else { self.step };
        let step = i64::try_from(step).map_err(|_| CountError::TooLarge)?;
        let (below, above) =
            if manner.about { (step, (step - 1).max(1)) } else { (step / 2, (step - 1) / 2) };
        if manner.at_least {
            let lower = if manner.about { (value - below).max(0) } else { value };
            return Ok(Count { value, lower, upper: None, precision: Precision::Approx });
        }
        if step == 1 && !manner.about {
            return Ok(Count::exact(value));
        }
        let lower = (value - below).max(0);
        Ok(Count { value, lower, upper: Some(value + above), precision: Precision::Approx })
    }
}

/// The size of the last digit that is not zero.
fn last_digit(value: u128) -> u128 {
    let mut step = 1;
    while value != 0 && value.is_multiple_of(step * 10) {
        step *= 10;
    }
    step
}

/// One number with its unit after the other, each smaller than the unit before: `3 करोड़ 20 लाख`.
fn amount(mut tokens: &[Token]) -> Result<Stated, CountError> {
    let mut sum = Stated { value: 0, step: 1 };
    let mut ceiling = u128::MAX;
    loop {
        let (times, rest) = multiplier(tokens)?;
        let (times, scale, rest) = with_unit(times, rest);
        let scaled = times.number.checked_mul(scale).ok_or(CountError::TooLarge)?;
        if !scaled.is_multiple_of(times.parts) {
            return Err(CountError::NotWhole);
        }
        let value = scaled / times.parts;
        if value >= ceiling {
            return Err(CountError::NotANumber);
        }
        sum.value = sum.value.checked_add(value).ok_or(CountError::TooLarge)?;
        sum.step = (scale.saturating_mul(times.step) / times.parts).max(1);
        if rest.is_empty() {
            return Ok(sum);
        }
        // `2.5 लाख 30 हजार` and `ढाई लाख 30 हजार` contradict themselves.
        if times.parts != 1 || scale == 1 {
            return Err(CountError::NotANumber);
        }
        ceiling = scale;
        tokens = rest;
    }
}

/// How many of a unit: `number / parts`, of which the last stated digit counts `step / parts`.
#[derive(Clone, Copy)]
struct Times {
    number: u128,
    parts: u128,
    step: u128,
}

impl Times {
    const fn whole(number: u128) -> Times {
        Times { number, parts: 1, step: 1 }
    }
}

fn multiplier(tokens: &[Token]) -> Result<(Times, &[Token]), CountError> {
    let quarters = |number| Times { number, parts: 4, step: 1 };
    match tokens {
        [Token::Number(written), rest @ ..] => Ok((digits(written)?, rest)),
        [Token::Word(word), rest @ ..] => match numerals::fraction(word) {
            Some(Fraction::Whole(n)) => Ok((quarters(n), rest)),
            Some(Fraction::Before { shift, alone }) => {
                if let Some((n, rest)) = small(rest) {
                    let n = n.checked_mul(4).and_then(|n| n.checked_add_signed(shift.into()));
                    return Ok((quarters(n.ok_or(CountError::TooLarge)?), rest));
                }
                Ok((quarters(alone.ok_or(CountError::NotANumber)?), rest))
            }
            None => small(tokens).map(|(n, rest)| (Times::whole(n), rest)).ok_or(CountError::NotANumber),
        },
        _ => Err(CountError::NotANumber),
    }
}

/// A whole number in a word or in digits, at the start of `tokens`.
fn small(tokens: &[Token]) -> Option<(u128, &[Token])> {
    let (first, rest) = tokens.split_first()?;
    let n = match first {
        Token::Word(word) => numerals::number(word)?,
        Token::Number(written) => digits(written).ok().filter(|t| t.parts == 1 && t.step == 1)?.number,
        Token::Sign(_) => return None,
    };
    Some((n, rest))
}

/// The unit behind a multiplier (1 if there is none); `दो सौ पचास करोड़` counts its crores in hundreds.
fn with_unit(times: Times, rest: &[Token]) -> (Times, u128, &[Token]) {
    let unit = |tokens: &[Token]| numerals::unit(tokens.first().map_or("", Token::word));
    let Some(scale) = unit(rest) else { return (times, 1, rest) };
    let rest = &rest[1..];
    if scale == numerals::HUNDRED && times.parts == 1 {
        let (more, after) = small(rest).filter(|(n, _)| *n < scale).unwrap_or((0, rest));
        if let Some(greater) = unit(after).filter(|&u| u > scale) {
            let hundreds = times.number.saturating_mul(scale).saturating_add(more);
            return (Times::whole(hundreds), greater, &after[1..]);
        }
    }
    (times, scale, rest)
}

/// Digits with grouping commas, a decimal point, or an exponent.
fn digits(written: &str) -> Result<Times, CountError> {
    let (mantissa, exponent) = match written.split_once('e') {
        Some((m, e)) => (m, e.trim_start_matches('+').parse::<i32>().map_err(|_| CountError::TooLarge)?),
        None => (written, 0),
    };
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if decimals.contains('.') {
        return Err(CountError::NotANumber);
    }
    if decimals.contains(',') || !well_grouped(whole) {
        return Err(CountError::BadGrouping);
    }
    let all: String = whole.chars().filter(char::is_ascii_digit).chain(decimals.chars()).collect();
    let significant = all.trim_start_matches('0');
    // 30 digits leave room for the largest unit in 128 bits.
    if significant.len() > 30 || decimals.len() > 30 {
        return Err(if decimals.len() > 15 { CountError::NotWhole } else { CountError::TooLarge });
    }
    let number: u128 =
        if significant.is_empty() { 0 } else { significant.parse().map_err(|_| CountError::TooLarge)? };
    let places = i64::from(exponent) - i64::try_from(decimals.len()).unwrap_or(i64::MAX);
    let power = |n: u64| u32::try_from(n).ok().and_then(|n| 10u128.checked_pow(n));
    let size = power(places.unsigned_abs());
    if places <= 0 {
        return Ok(Times { number, parts: size.ok_or(CountError::NotWhole)?, step: 1 });
    }
    let step = size.ok_or(CountError::TooLarge)?;
    let number = number.checked_mul(step).ok_or(CountError::TooLarge)?;
    Ok(Times { number, parts: 1, step })
}

/// Whether the commas stand as in `12,34,567` or as in `1,234,567`, or there are none.
fn well_grouped(whole: &str) -> bool {
    let groups: Vec<usize> = whole.split(',').map(str::len).collect();
    let (Some(first), Some(last)) = (groups.first(), groups.last()) else { return false };
    let grouped_by = |n: usize| {
        (1..=n).contains(first) && *last == 3 && groups.iter().skip(1).rev().skip(1).all(|&g| g == n)
    };
    // With one comma both ways look alike but for the first group: `123,456` is Western.
    groups.len() == 1 || grouped_by(2) || grouped_by(3)
}

#[cfg(test)]
#[path = "counts_tests.rs"]
mod tests;
