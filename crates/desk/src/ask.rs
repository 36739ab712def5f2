//! What the forms of the desk ask for, read into what is kept with a draft. Pure.

use std::collections::HashMap;

use base::Day;
use intake::draft::Said;
use intake::look::Look;
use intake::mend::one_line;
use system::Sent;
use words::Text;

/// Characters of a name or a source.
const LONGEST: usize = 200;

/// The name of a file as it is shown and kept: the last part of whatever path was sent, without what cannot be seen.
pub(crate) fn file_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let name: String = last.chars().filter(seen).take(120).collect();
    match name.trim() {
        "" | "." | ".." => "file".to_owned(),
        name => name.to_owned(),
    }
}

/// A line of text; `None` if nothing was written.
pub(crate) fn line(text: &str) -> Option<String> {
    let text: String = one_line(text).chars().take(LONGEST).collect();
    (!text.is_empty()).then_some(text)
}

/// The date of rows that carry none.
///
/// # Errors
/// Why it is no date.
pub(crate) fn day(text: &str) -> Result<Option<Day>, Text> {
    words::dates::parse(text).map_err(|e| e.text())
}

/// Lays what was said about the columns over what was said before: fields `map.FIELD` (a header, or empty for what is
/// recognised), `set.FIELD` (a text), `sheet`, `source`.
pub(crate) fn columns(said: &mut Said, sent: &Sent) {
    for (name, value) in &sent.fields {
        match name.split_once('.') {
            Some(("map", field)) => {
                // Several columns that are added were said on the command line only; they stay unless another is chosen.
                let kept = said.given.map.iter().any(|(f, h)| f == field && h.join("+") == *value);
                if !kept {
                    said.given.map.retain(|(f, _)| f != field);
                    if !value.is_empty() {
                        said.given.map.push((field.to_owned(), vec![value.clone()]));
                    }
                }
            }
            Some(("set", field)) => {
                said.given.set.retain(|(f, _)| f != field);
                said.given.set.extend(line(value).map(|text| (field.to_owned(), text)));
            }
            None if name == "sheet" => {
                let sheet = line(value);
                // Of another sheet, nothing that was said of the cells of this one is true.
                if sheet != said.sheet {
                    said.mends = intake::mend::Mends::default();
                }
                said.sheet = sheet;
            }
            None if name == "source" => said.given.source = line(value),
            _ => {}
        }
    }
}

/// Lays the corrections of a form over those before: `cell.ROW.COLUMN` and, chosen instead of written, `pick.ROW.COLUMN`;
/// `cut.ROW`; and for all rows alike `same.N` (the published text), `column.N`, `text.N`, `choice.N`. A cell that stands as the
/// form showed it is no correction.
pub(crate) fn mends(said: &mut Said, sent: &Sent, look: &Look) {
    let all: HashMap<&str, &str> = sent.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let shown = |row: u64, column: usize| {
        let rejected = look.rejected.iter().find(|r| r.row == row)?;
        rejected.cells.get(column).map(|c| one_line(c))
    };
    for (name, value) in &sent.fields {
        let parts: Vec<&str> = name.split('.').collect();
        match parts[..] {
            ["cell", row, column] => {
                let (Ok(row), Ok(column)) = (row.parse(), column.parse()) else { continue };
                let picked = all.get(format!("pick.{row}.{column}").as_str()).filter(|p| !p.is_empty());
                let text = one_line(picked.unwrap_or(&value.as_str()));
                if column < look.headers.len() && shown(row, column).is_none_or(|s| s != text) {
                    said.mends.cell(row, column, &text);
                }
            }
            ["cut", row] => {
                said.mends.cut.extend(row.parse::<u64>().ok());
            }
            ["same", n] => {
                let of = |what: &str| all.get(format!("{what}.{n}").as_str()).copied().unwrap_or_default();
                let Ok(column) = of("column").parse::<usize>() else { continue };
                let answer = [of("text"), of("choice")].into_iter().map(one_line).find(|t| !t.is_empty());
                if let Some(answer) = answer.filter(|_| column < look.headers.len()) {
                    said.mends.all_alike(column, value, &answer);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use intake::look::Rejected;

    use super::*;

    fn sent(fields: &[(&str, &str)]) -> Sent {
        let fields = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        Sent { fields, ..Sent::default() }
    }

    #[test]
    fn a_name_is_no_place() {
        for (from, to) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\x\\सूची.csv", "सूची.csv"),
            ("..", "file"),
            ("", "file"),
            ("a\u{202e}vsc.exe\n", "avsc.exe"),
            ("<b>.csv", "<b>.csv"),
        ] {
            assert_eq!(file_name(from), to);
        }
        assert!(file_name(&"x".repeat(10_000)).len() <= 120);
    }

    #[test]
    fn only_what_was_changed_is_a_correction() {
        let row = |n, cells: &[&str]| Rejected {
            row: n,
            cells: cells.iter().map(|c| (*c).to_owned()).collect(),
            extra: vec![],
            notes: vec![],
            corrected: vec![],
        };
        let look = Look {
            headers: vec!["a".into(), "b".into()],
            rejected: vec![row(2, &["देवपर", " two\nlines "]), row(3, &["x", "y"])],
            ..Look::default()
        };
        let mut said = Said::default();
        let form = sent(&[
            ("cell.2.0", "देवपर"),
            ("pick.2.0", "NP-AC-001"),
            ("cell.2.1", "two lines"),
            ("cell.3.0", "x"),
            ("cell.3.1", " 7 "),
            ("cell.3.9", "beyond"),
            ("cell.x.1", "nonsense"),
            ("cut.3", "yes"),
            ("same.0", "Devpr"),
            ("column.0", "0"),
            ("text.0", ""),
            ("choice.0", "NP-AC-001"),
            ("same.1", "Kil"),
            ("column.1", "7"),
            ("text.1", "x"),
        ]);
        mends(&mut said, &form, &look);
        assert_eq!(said.mends.cells[&2], [(0, "NP-AC-001".to_owned())].into());
        assert_eq!(said.mends.cells[&3], [(1, "7".to_owned())].into());
        assert_eq!(said.mends.alike, [(0, [("Devpr".to_owned(), "NP-AC-001".to_owned())].into())].into());
        assert_eq!((said.mends.cut.len(), said.mends.count()), (1, 4));
    }

    #[test]
    fn another_sheet_begins_anew() {
        let mut said = Said::default();
        said.mends.cell(2, 0, "x");
        columns(&mut said, &sent(&[("sheet", ""), ("map.area", "नाम"), ("set.kind", " loksabha ")]));
        assert_eq!(said.mends.count(), 1);
        assert_eq!(said.given.map, [("area".to_owned(), vec!["नाम".to_owned()])]);
        assert_eq!(said.given.set, [("kind".to_owned(), "loksabha".to_owned())]);
        columns(&mut said, &sent(&[("sheet", "दूसरी"), ("map.area", ""), ("set.kind", "")]));
        assert!(said.mends.is_empty() && said.given.map.is_empty() && said.given.set.is_empty());
    }
}
