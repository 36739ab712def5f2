//! Which column of a file is which field.

use std::collections::HashMap;

use words::message::both;
use words::{counts, fold};

use crate::{Class, Field, Given, IntakeError, Need, Note, Result, messages};

/// Columns that a rejects file adds; a corrected rejects file is imported as it is.
pub const REJECT_COLUMNS: [&str; 5] = ["row", "column", "value", "reason_code", "reason"];

/// The columns that a rejects file adds to these: a column of the source that is called like one of them keeps its name.
pub fn reject_headers(own: &[String]) -> [String; 5] {
    REJECT_COLUMNS.map(|name| {
        let taken = own.iter().any(|h| fold::header(h) == fold::header(name));
        if taken { format!("reject_{name}") } else { name.to_owned() }
    })
}

/// Where a rejects file keeps the columns that it added; `None` if these are not the headers of one.
pub fn reject_columns(headers: &[String]) -> Option<[usize; 5]> {
    let at = REJECT_COLUMNS.map(|name| {
        let renamed = format!("reject_{name}");
        headers.iter().position(|h| *h == renamed).or_else(|| headers.iter().position(|h| h == name))
    });
    match at {
        [Some(a), Some(b), Some(c), Some(d), Some(e)] => Some([a, b, c, d, e]),
        _ => None,
    }
}

/// Where a field is read.
#[derive(Debug, Clone)]
pub enum Place {
    /// Nowhere: the file does not have it.
    Absent,
    /// In one column.
    Column(usize),
    /// In several columns, added (numbers) or joined (text).
    Columns(Vec<usize>),
    /// In none: composed from a text.
    Set(Template),
}

/// A text with places for the values of columns: `MP-AC-{AC_NO:03}`.
#[derive(Debug, Clone)]
pub struct Template(Vec<Part>);

#[derive(Debug, Clone)]
enum Part {
    Text(String),
    Column { column: usize, width: usize },
}

/// The columns of a file, seen through the fields of a kind.
#[derive(Debug, Clone)]
pub struct Layout {
    headers: Vec<String>,
    places: Vec<Place>,
    names: Vec<String>,
}

impl Layout {
    /// Matches `headers` to `fields`, overridden by what the person said.
    ///
    /// # Errors
    /// An unknown field or header in `--map` or `--set`, two columns for one field, or a needed field without a column.
    pub fn new(headers: &[String], fields: &[Field], given: &Given) -> Result<(Layout, Vec<Note>)> {
        match Layout::as_far_as_it_goes(headers, fields, given) {
            (layout, notes, None) => Ok((layout, notes)),
            (_, _, Some(problem)) => Err(problem),
        }
    }

    /// The same, as far as it goes; and the first thing that is wrong with it, if anything is. A person who is asked which column
    /// is which must be shown what was understood.
    pub fn as_far_as_it_goes(
        headers: &[String],
        fields: &[Field],
        given: &Given,
    ) -> (Layout, Vec<Note>, Option<IntakeError>) {
        let mut problem: Option<IntakeError> = None;
        let folded: Vec<String> = headers.iter().map(|h| fold::header(h)).collect();
        let column = |name: &str| -> Result<usize> {
            let key = fold::header(name);
            let exact = headers.iter().position(|h| h == name && !h.is_empty());
            exact.or_else(|| folded.iter().position(|h| *h == key && !h.is_empty())).ok_or_else(|| {
                IntakeError::NoSuchHeader { header: name.to_owned(), headers: headers.join(", ") }
            })
        };
        let field = |name: &str| -> Result<usize> {
            fields.iter().position(|f| f.name == name).ok_or_else(|| IntakeError::NoSuchField {
                field: name.to_owned(),
                fields: fields.iter().map(|f| f.name.as_ref()).collect::<Vec<_>>().join(", "),
            })
        };

        let mut places = vec![Place::Absent; fields.len()];
        let mut used = vec![false; headers.len()];
        for i in reject_columns(headers).into_iter().flatten() {
            used[i] = true;
        }
        for (name, columns) in &given.map {
            let at: Result<Vec<usize>> = columns.iter().map(|c| column(c)).collect();
            match at.and_then(|at| Ok((field(name)?, at))) {
                Ok((field, at)) => {
                    at.iter().for_each(|i| used[*i] = true);
                    places[field] = if let [one] = at[..] { Place::Column(one) } else { Place::Columns(at) };
                }
                Err(e) => problem = problem.or(Some(e)),
            }
        }
        for (name, text) in &given.set {
            match Template::parse(text, &column).and_then(|template| Ok((field(name)?, template))) {
                Ok((field, template)) => {
                    template.columns().for_each(|i| used[i] = true);
                    places[field] = Place::Set(template);
                }
                Err(e) => problem = problem.or(Some(e)),
            }
        }

        let mut by_header: HashMap<String, usize> = HashMap::new();
        for (i, f) in fields.iter().enumerate() {
            by_header.insert(fold::header(&f.name), i);
            for h in &f.headers {
                by_header.entry(fold::header(h)).or_insert(i);
            }
        }
        let mut notes = Vec::new();
        for (i, h) in folded.iter().enumerate() {
            if used[i] || h.is_empty() {
                continue;
            }
            match by_header.get(h) {
                Some(&f) => match places[f] {
                    Place::Absent => places[f] = Place::Column(i),
                    Place::Column(first)
                        if !fields[f].several
                            && given.map.iter().all(|(name, _)| *name != fields[f].name) =>
                    {
                        problem = problem.or(Some(IntakeError::TwoColumns {
                            field: fields[f].name.to_string(),
                            first: headers[first].clone(),
                            second: headers[i].clone(),
                        }));
                    }
                    // The person said where to read the field; the column that would also fit is not used.
                    _ => notes.push(unused(&headers[i])),
                },
                None => notes.push(unused(&headers[i])),
            }
        }
        let absent = |f: usize| matches!(places[f], Place::Absent);
        for (i, f) in fields.iter().enumerate() {
            let lacking = match f.need {
                Need::Optional => false,
                Need::Required => absent(i),
                Need::OneOf(group) => {
                    fields.iter().enumerate().all(|(j, g)| g.need != Need::OneOf(group) || absent(j))
                }
            };
            if lacking {
                // Of a group any field will do: all of them are named.
                let wanted: Vec<&Field> = match f.need {
                    Need::OneOf(_) => fields.iter().filter(|g| g.need == f.need).collect(),
                    _ => vec![f],
                };
                problem = problem.or(Some(IntakeError::MissingColumn {
                    field: wanted.iter().map(|g| g.name.as_ref()).collect::<Vec<_>>().join(" / "),
                    known: wanted
                        .iter()
                        .flat_map(|g| g.headers.iter().map(String::as_str))
                        .collect::<Vec<_>>()
                        .join(", "),
                    headers: headers.join(", "),
                }));
            }
        }
        let names = fields.iter().map(|f| f.name.to_string()).collect();
        (Layout { headers: headers.to_vec(), places, names }, notes, problem)
    }

    /// What is said of a file that brings protected fields where there are no keys to protect them.
    pub fn not_stored(&self, fields: &[Field]) -> Vec<Note> {
        let here = |(i, f): &(usize, &Field)| {
            f.class == Class::Protected && !matches!(self.place(*i), Place::Absent)
        };
        let note = |(_, f): (usize, &Field)| Note {
            row: 1,
            column: f.name.to_string(),
            value: String::new(),
            code: "not_stored",
            text: both(|l| messages::header_not_stored(l, f.name.as_ref())),
            choices: Vec::new(),
        };
        fields.iter().enumerate().filter(here).map(note).collect()
    }

    /// Whether a cell of a column holds a protected number, as far as its field says.
    pub fn is_protected(&self, column: usize, fields: &[Field]) -> bool {
        self.fields_of(column).any(|f| fields.get(f).is_some_and(|f| f.class == Class::Protected))
    }

    /// Where a field is read.
    pub fn place(&self, field: usize) -> &Place {
        self.places.get(field).unwrap_or(&Place::Absent)
    }

    /// The header under which a field stands in the file; its own name where it is composed or absent.
    pub fn header_of(&self, field: usize) -> String {
        match self.place(field) {
            Place::Column(i) => self.headers[*i].clone(),
            Place::Columns(all) => {
                all.iter().map(|i| self.headers[*i].as_str()).collect::<Vec<_>>().join("+")
            }
            _ => self.names[field].clone(),
        }
    }

    /// The header of a column, as in the file.
    pub fn header(&self, column: usize) -> &str {
        &self.headers[column]
    }

    /// The columns of which the field that stands under `header` is made: as [`Layout::header_of`] calls it.
    pub fn columns_under(&self, header: &str) -> Vec<usize> {
        let field = (0..self.places.len()).find(|f| self.header_of(*f) == header || self.names[*f] == header);
        match field.map(|f| &self.places[f]) {
            Some(Place::Column(i)) => vec![*i],
            Some(Place::Columns(all)) => all.clone(),
            Some(Place::Set(template)) => template.columns().collect(),
            Some(Place::Absent) | None => Vec::new(),
        }
    }

    /// The fields a column feeds.
    pub fn fields_of(&self, column: usize) -> impl Iterator<Item = usize> + '_ {
        self.places.iter().enumerate().filter_map(move |(f, p)| match p {
            Place::Column(i) if *i == column => Some(f),
            Place::Columns(all) if all.contains(&column) => Some(f),
            _ => None,
        })
    }
}

fn unused(header: &str) -> Note {
    Note {
        row: 1,
        column: header.to_owned(),
        value: String::new(),
        code: "column_not_used",
        text: both(|l| messages::header_unused(l, header)),
        choices: Vec::new(),
    }
}

impl Template {
    fn columns(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().filter_map(|p| match p {
            Part::Column { column, .. } => Some(*column),
            Part::Text(_) => None,
        })
    }

    fn parse(text: &str, column: &dyn Fn(&str) -> Result<usize>) -> Result<Template> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            let close = rest[open..]
                .find('}')
                .map(|c| open + c)
                .ok_or_else(|| IntakeError::BadTemplate(text.to_owned()))?;
            if open > 0 {
                parts.push(Part::Text(rest[..open].to_owned()));
            }
            let inside = &rest[open + 1..close];
            let (name, width) = match inside.rsplit_once(':') {
                Some((name, w)) if w.starts_with('0') => (
                    name,
                    w.parse()
                        .ok()
                        .filter(|w| *w <= 20)
                        .ok_or_else(|| IntakeError::BadTemplate(text.to_owned()))?,
                ),
                _ => (inside, 0),
            };
            parts.push(Part::Column { column: column(name)?, width });
            rest = &rest[close + 1..];
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        Ok(Template(parts))
    }

    /// The text for one row, `cell` giving the columns' values. A number is padded with zeros to the width asked for.
    /// Empty where a value is unknown: a code with a hole in it would be another area's.
    pub fn fill<'a>(&self, cell: impl Fn(usize) -> &'a str) -> String {
        let mut out = String::new();
        for part in &self.0 {
            match part {
                Part::Text(t) => out.push_str(t),
                Part::Column { column, width } => {
                    let value = cell(*column);
                    if counts::says_unknown(value) {
                        return String::new();
                    }
                    out.push_str(&padded(value, *width));
                }
            }
        }
        out
    }
}

/// `7` of width 3 is `007`, so are `७` and the `7.0` of a spreadsheet; `12A` is `012A`. Words stay as they are.
fn padded(value: &str, width: usize) -> String {
    let whole = value.strip_suffix(".0").filter(|v| v.chars().all(is_digit)).unwrap_or(value);
    let digits = whole.chars().take_while(|c| is_digit(*c)).count();
    if digits == 0 || width == 0 {
        return whole.to_owned();
    }
    let ascii = |c: char| match c {
        '०'..='९' => char::from(b'0' + (u32::from(c) - u32::from('०')) as u8),
        _ => c,
    };
    let zeros = std::iter::repeat_n('0', width.saturating_sub(digits));
    zeros.chain(whole.chars().map(ascii)).collect()
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '०'..='९')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(all: &[&str]) -> Vec<String> {
        all.iter().map(|h| (*h).to_owned()).collect()
    }

    fn fill(text: &str, cells: &[&str]) -> String {
        let column = |name: &str| Ok(name.parse::<usize>().unwrap());
        Template::parse(text, &column).unwrap().fill(|i| cells[i])
    }

    #[test]
    fn numbers_are_padded_and_words_are_not() {
        for (text, cell, expected) in [
            ("AC-{0:03}", "7", "AC-007"),
            ("AC-{0:03}", "७", "AC-007"),
            ("AC-{0:03}", "7.0", "AC-007"),
            ("AC-{0:03}", "1234", "AC-1234"),
            ("AC-{0:03}", "12A", "AC-012A"),
            ("AC-{0:03}", "East", "AC-East"),
            ("AC-{0:03}", "7.5", "AC-007.5"),
            ("{0}", "007", "007"),
            ("{0}", "७", "७"),
            ("AC-{0:03}-{1}", "", ""),
            ("AC-{0:03}-{1}", "-", ""),
            ("AC-{1}", "", "AC-x"),
            ("assembly", "", "assembly"),
        ] {
            assert_eq!(fill(text, &[cell, "x"]), expected, "{text} {cell}");
        }
        let column = |_: &str| Ok(0);
        for wrong in ["{0", "{a:0x}", "{a:099}"] {
            assert!(matches!(Template::parse(wrong, &column), Err(IntakeError::BadTemplate(_))), "{wrong}");
        }
    }

    #[test]
    fn a_rejects_file_is_known_by_what_it_adds() {
        let own = headers(&["area", "Value", "n"]);
        let added = reject_headers(&own);
        assert_eq!(added, ["row", "column", "reject_value", "reason_code", "reason"]);
        let all = [own.clone(), added.to_vec()].concat();
        assert_eq!(reject_columns(&all), Some([3, 4, 5, 6, 7]));
        assert_eq!(reject_columns(&own), None, "a column of that name alone is the source's");
        assert_eq!(
            reject_columns(&[headers(&["a"]), REJECT_COLUMNS.map(str::to_owned).to_vec()].concat()),
            Some([1, 2, 3, 4, 5])
        );
    }

    #[test]
    fn what_a_person_says_goes_before_what_is_recognised() {
        let fields = [Field::text("area", &["क्षेत्र"], ""), Field::text("note", &[], "")];
        let files = headers(&["AREA", "Other", "", "note"]);
        let given = |map: &[(&str, &str)]| Given {
            map: map
                .iter()
                .map(|(f, h)| ((*f).to_owned(), h.split('+').map(str::to_owned).collect()))
                .collect(),
            ..Given::default()
        };
        let (layout, notes) = Layout::new(&files, &fields, &given(&[])).unwrap();
        assert!(matches!(layout.place(0), Place::Column(0)) && matches!(layout.place(1), Place::Column(3)));
        assert_eq!(notes.iter().map(|n| n.column.as_str()).collect::<Vec<_>>(), ["Other"]);
        let (layout, notes) = Layout::new(&files, &fields, &given(&[("area", "other+note")])).unwrap();
        assert!(matches!(layout.place(0), Place::Columns(c) if *c == [1, 3]));
        assert!(matches!(layout.place(1), Place::Absent), "a column serves once unless it is named twice");
        assert_eq!((layout.header_of(0), notes[0].column.as_str()), ("Other+note".to_owned(), "AREA"));
        for blank in ["", "  "] {
            let error = Layout::new(&files, &fields, &given(&[("area", blank)])).unwrap_err();
            assert!(
                matches!(error, IntakeError::NoSuchHeader { .. }),
                "a column without a header cannot be named"
            );
        }
    }
}
